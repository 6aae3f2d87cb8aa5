package playground.engine.train;

/// Everything a trainer is after an epoch: it can go on from there again, to the same bits. Not modified.
public final class Checkpoint {
    private final Memory memory;
    private final Watch watch = new Watch(false);
    private final Hyperparameters hyperparameters;
    private final long epoch;
    private final long updates;

    Checkpoint(Memory memory, Watch watch, Hyperparameters hyperparameters, long epoch, long updates) {
        this.memory = memory;
        this.watch.copy(watch);
        this.hyperparameters = hyperparameters;
        this.epoch = epoch;
        this.updates = updates;
    }

    Memory memory() {
        return memory;
    }

    Watch watch() {
        return watch;
    }

    Hyperparameters hyperparameters() {
        return hyperparameters;
    }

    long updates() {
        return updates;
    }

    /// Completed epochs.
    public long epoch() {
        return epoch;
    }

    /// Bytes of memory that one of so many parameters takes, more or less.
    public static long bytes(int parameters) {
        return Memory.bytes(parameters);
    }

    /// Bytes of memory it takes, more or less.
    public long bytes() {
        return memory.bytes();
    }
}
