package playground.engine.train;

import playground.engine.net.Parameters;
import playground.engine.random.IndexedRandom;
import playground.engine.random.RandomStream;

/// What learning is between two epochs. Owned by a checkpoint and not modified once filled.
record Memory(Parameters parameters, Descent descent, Masks masks, Mistakes mistakes, Trail trail, Strides strides, RandomStream shuffle) {
    /// As many numbers as these hold for every parameter.
    private static final int NUMBERS_PER_PARAMETER = 6;

    /// With nothing learned, to be filled.
    static Memory blank(Parameters parameters, boolean counted, RandomStream shuffle) {
        return new Memory(
                parameters,
                new Descent(parameters.topology()),
                new Masks(parameters.topology(), IndexedRandom.of("", "dropout")),
                new Mistakes(counted, parameters.topology().parameterCount()),
                new Trail(parameters),
                new Strides(parameters.topology()),
                shuffle);
    }

    /// Bytes it takes, more or less.
    long bytes() {
        return bytes(parameters.values().length);
    }

    static long bytes(int parameters) {
        return 1024L + NUMBERS_PER_PARAMETER * (long) Double.BYTES * parameters;
    }
}
