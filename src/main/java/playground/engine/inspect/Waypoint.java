package playground.engine.inspect;

import playground.engine.net.Layer;

/// A sub-step of an update: what is reckoned, and where. Layers are counted from 0, the output's last; `unit` is `ALL` where
/// the whole layer is one sub-step. Of a single parameter `input` is that of the weight, and for the bias the number behind
/// the last input.
public record Waypoint(Kind kind, int layer, int unit, int input) {
    public static final int ALL = -1;

    /// What is reckoned at a waypoint, in the order of a way.
    public enum Kind {
        INPUT(Phase.FORWARD),
        SUM(Phase.FORWARD),
        ANSWER(Phase.FORWARD),
        LOSS(Phase.LOSS),
        /// The slope of the loss by an answer.
        ERROR(Phase.BACKWARD),
        /// The slope of an answer by its weighted sum.
        SLOPE(Phase.BACKWARD),
        /// The slope of the loss by a weighted sum.
        DELTA(Phase.BACKWARD),
        GRADIENT(Phase.BACKWARD),
        MEAN(Phase.UPDATE),
        /// What the optimizer remembers from here on.
        MEMORY(Phase.UPDATE),
        PARAMETER(Phase.UPDATE);

        private final Phase phase;

        Kind(Phase phase) {
            this.phase = phase;
        }

        public Phase phase() {
            return phase;
        }
    }

    /// The parts of an update.
    public enum Phase {
        FORWARD,
        LOSS,
        BACKWARD,
        UPDATE
    }

    /// Of a whole layer.
    static Waypoint of(Kind kind, int layer) {
        return new Waypoint(kind, layer, ALL, ALL);
    }

    /// Whether the whole layer is meant.
    public boolean whole() {
        return unit == ALL;
    }

    /// Whether a single weight or bias is meant.
    public boolean single() {
        return input != ALL;
    }

    /// The index of the parameter that is meant.
    public int parameter(Layer in) {
        return input == in.inputs() ? in.bias(unit) : in.weight(unit, input);
    }
}
