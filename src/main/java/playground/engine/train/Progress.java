package playground.engine.train;

/// What one bounded piece of training work brought about.
public enum Progress {
    /// Less than the others: samples were seen.
    PART,
    /// The weights were updated once.
    UPDATE,
    /// The last update of an epoch is done and its losses are known.
    EPOCH
}
