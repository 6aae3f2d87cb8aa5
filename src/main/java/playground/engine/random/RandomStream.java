package playground.engine.random;

/// A stream of uniform numbers, each in [0, 1).
public interface RandomStream {
    double next();

    /// A stream that goes on from here as this one would, apart from it; one that remembers nothing is its own copy.
    default RandomStream copy() {
        return this;
    }
}
