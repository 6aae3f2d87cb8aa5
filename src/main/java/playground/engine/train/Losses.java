package playground.engine.train;

/// Mean loss over the training and the test samples, without the penalty. NaN where there are no samples.
public record Losses(double train, double test) {
    public boolean finite() {
        return Double.isFinite(train) && Double.isFinite(test);
    }
}
