package playground.session;

import java.util.List;
import java.util.function.Supplier;
import playground.experiment.Problem;
import playground.inspect.Inspection;
import playground.inspect.hint.Hint;
import playground.run.Link;
import playground.run.Snapshot;
import playground.run.Training;

/// Where a session shows itself. Called by one slice at a time; it wakes the session when it becomes free.
public interface FrameSink {
    /// Everything shown has left, and the page is ready for more: the next moment may be shown.
    boolean free();

    /// What was told has not piled up: commands may be obeyed, which leads to more being told.
    boolean listening();

    /// Only called when free.
    void show(Moment moment);

    /// Only called when free. What was found where the page looks into the run.
    void inspected(int revision, Inspection inspection);

    /// Another run is shown from its start on, on the way to the link's place. The training is at its start; only this
    /// call may look at it, and take a snapshot.
    void started(int revision, Link link, List<Problem> problems, Training training, Supplier<Snapshot> snapshot);

    /// The run goes on, changed at the link's place. Only this call may look at the training, and take a snapshot.
    void changed(int revision, Link link, Training training, Supplier<Snapshot> snapshot);

    /// Pictures of the run, which goes on at the link's place, show another plane. Only this call may look at the training, and
    /// take a snapshot.
    void turned(int revision, Link link, Training training, Supplier<Snapshot> snapshot);

    /// The run came to rest at the link's place, and so much is wrong with it, the most urgent first.
    void rested(Link link, String digest, List<Hint> hints);

    /// A command was not carried out.
    void declined(List<Problem> problems);

    /// A link names a table that is not at hand; the page has to bring it, then ask again.
    void lacks(String fingerprint);

    /// Whether there is memory for a run of so many bytes, in the place of the one before; if so, it is taken.
    boolean takes(long bytes);

    /// There is none for the run that the page came for; it has to come again.
    void full();

    /// The session broke and will show nothing more.
    void failed();
}
