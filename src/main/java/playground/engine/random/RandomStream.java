package playground.engine.random;

/// A stream of uniform numbers, each in [0, 1).
public interface RandomStream {
    double next();
}
