package playground.engine.train;

import playground.engine.random.IndexedRandom;
import playground.engine.random.RandomStream;

/// What chance there is in training: the order of the samples, and which units an update leaves out.
public record Streams(RandomStream shuffle, IndexedRandom dropout) {
    /// With some stream for dropout.
    public Streams(RandomStream shuffle) {
        this(shuffle, IndexedRandom.of("", "dropout"));
    }
}
