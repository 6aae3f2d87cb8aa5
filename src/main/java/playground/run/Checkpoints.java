package playground.run;

import java.util.Optional;
import playground.engine.train.Checkpoint;

/// Places of a run from which it can go on at once, evenly apart, so that any of its epochs is near. At most 256 of them, and at
/// most 4 MB.
public final class Checkpoints {
    private static final int MOST = 256;
    private static final long MOST_BYTES = 4_000_000;

    private final Milestones<Checkpoint> kept = new Milestones<>(MOST, MOST_BYTES, Checkpoint::bytes);

    /// How much they take, at most, of a run of so many parameters.
    public static long bytes(int parameters) {
        return Math.min(MOST_BYTES, MOST * Checkpoint.bytes(parameters));
    }

    /// Keeps where a training stands, if that is a place to keep.
    public void note(Training training) {
        long epoch = training.position().epoch();
        if (training.position().step() == 0 && kept.lacks(epoch)) {
            training.trainer().checkpoint().ifPresent(checkpoint -> kept.keep(checkpoint.epoch(), checkpoint));
        }
    }

    /// The run goes on otherwise from an epoch on: what was kept there and later no longer holds.
    public void forget(long fromEpoch) {
        kept.forget(fromEpoch);
    }

    /// The nearest place at an epoch or before it.
    public Optional<Checkpoint> before(long epoch) {
        return kept.before(epoch);
    }
}
