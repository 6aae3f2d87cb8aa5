package playground.run;

/// Losses epoch by epoch from epoch `first` on: training and test loss in turn, and the validation loss of the same epochs,
/// or nothing where there are no validation points. The arrays belong to the history and are not modified.
public record History(long first, float[] losses, float[] validation) {
    /// Without validation losses.
    public History(long first, float[] losses) {
        this(first, losses, new float[0]);
    }

    public int epochs() {
        return losses.length / 2;
    }
}
