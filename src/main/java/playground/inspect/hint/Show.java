package playground.inspect.hint;

/// A place that shows what a hint says. Layers are counted from 0, the output's last; samples from 0.
public sealed interface Show {
    /// The activation of all units of a layer.
    record Layer(int layer) implements Show {}

    /// How the layers do, side by side.
    record Layers() implements Show {}

    /// The losses, epoch by epoch.
    record Curve() implements Show {}

    /// The run after so many epochs.
    record Epoch(long epoch) implements Show {}

    /// A test sample.
    record Sample(int number) implements Show {}
}
