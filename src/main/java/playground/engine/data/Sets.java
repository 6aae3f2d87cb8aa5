package playground.engine.data;

/// The samples a network learns from, those that say when to stop, and those it is judged by at last.
public record Sets(Samples train, Samples validation, Samples test) {
    /// Without validation samples.
    public Sets(Samples train, Samples test) {
        this(train, new Samples(0, train.features(), new double[0], new double[0]), test);
    }
}
