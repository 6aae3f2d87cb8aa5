package playground.session;

import java.util.List;
import playground.inspect.Subject;

/// What a visitor asks of a session. The numbers are as they came: whether such a layer, unit or setting exists, the
/// session finds out.
public sealed interface Command {
    /// Shows the run of a link; every epoch's losses are sent on the way to its place.
    record Open(String query) implements Command {}

    /// As `Open`, for a page that has the losses up to epoch `known` already.
    record Resume(long known, String query) implements Command {}

    /// One setting of the grammar, decoded.
    record Set(String key, String value) implements Command {}

    /// Layers are counted from 0, the output's last; units and inputs from 0. The value is finite.
    record SetWeight(int layer, int unit, int input, double value) implements Command {}

    record SetBias(int layer, int unit, double value) implements Command {}

    /// So many layers more, or less; a new one has two units.
    record Layers(int by) implements Command {}

    /// So many units more in a hidden layer, or less.
    record Units(int layer, int by) implements Command {}

    /// Goes to another epoch of the run, back or forth, and rests there.
    record Seek(long epoch) implements Command {}

    record Play() implements Command {}

    record Pause() implements Command {}

    /// Trains to the end of the epoch under way.
    record Step() implements Command {}

    /// Makes one update of the weights.
    record Update() implements Command {}

    /// Back to the epoch after which the validation loss was least.
    record Best() implements Command {}

    record Reset() implements Command {}

    /// Draws other initial weights and another order, same data.
    record NewSeed() implements Command {}

    /// Draws other data, same initial weights.
    record Regenerate() implements Command {}

    record SetSpeed(Speed speed) implements Command {}

    /// Whose answers the large picture shows.
    record Focus(int layer, int unit) implements Command {}

    /// The large picture shows the network's answer, whatever its shape.
    record FocusOutput() implements Command {}

    /// Which plane pictures of a table show: the keys of a link that say so.
    record Plane(String query) implements Command {}

    /// What the page looks into from here on, instead of what it looked into before; nothing if there are no subjects.
    record Inspect(List<Subject> subjects) implements Command {
        public Inspect {
            subjects = List.copyOf(subjects);
        }
    }
}
