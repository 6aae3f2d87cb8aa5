package playground.engine.train;

/// Share of samples, 0 to 1, whose output means the class of the target. NaN where there are no samples.
public record Accuracy(double train, double test, double validation) {
    /// Without validation samples.
    public Accuracy(double train, double test) {
        this(train, test, Double.NaN);
    }
}
