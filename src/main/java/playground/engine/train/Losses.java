package playground.engine.train;

/// Mean loss over the training, the test and the validation samples, without the penalty. NaN where there are no samples.
public record Losses(double train, double test, double validation) {
    /// Without validation samples.
    public Losses(double train, double test) {
        this(train, test, Double.NaN);
    }

    public boolean finite() {
        return Double.isFinite(train) && Double.isFinite(test);
    }
}
