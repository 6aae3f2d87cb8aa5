package playground.run;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import playground.engine.train.Checkpoint;

/// Places of a run from which it can go on at once, evenly apart, so that any of its epochs is near: the longer the run, the
/// farther apart they are. At most 256 of them, and at most 4 MB.
public final class Checkpoints {
    private static final int MOST = 256;
    private static final long MOST_BYTES = 4_000_000;

    private final NavigableMap<Long, Checkpoint> byEpoch = new TreeMap<>();
    private long spacing = 1;
    private long bytes;

    /// Keeps where a training stands, if that is a place to keep.
    public void note(Training training) {
        long epoch = training.position().epoch();
        if (training.position().step() == 0 && epoch % spacing == 0 && !byEpoch.containsKey(epoch)) {
            training.trainer().checkpoint().ifPresent(this::keep);
        }
    }

    private void keep(Checkpoint checkpoint) {
        byEpoch.put(checkpoint.epoch(), checkpoint);
        bytes += checkpoint.bytes();
        while (byEpoch.size() > MOST || (bytes > MOST_BYTES && byEpoch.size() > 1)) {
            spacing *= 2;
            thin();
        }
    }

    /// The start is a multiple of everything, and stays.
    private void thin() {
        byEpoch.keySet().removeIf(epoch -> epoch % spacing != 0);
        bytes = byEpoch.values().stream().mapToLong(Checkpoint::bytes).sum();
    }

    /// The run goes on otherwise from an epoch on: what was kept there and later no longer holds.
    public void forget(long fromEpoch) {
        byEpoch.tailMap(fromEpoch, true).clear();
        bytes = byEpoch.values().stream().mapToLong(Checkpoint::bytes).sum();
    }

    /// The nearest place at an epoch or before it.
    public Optional<Checkpoint> before(long epoch) {
        return Optional.ofNullable(byEpoch.floorEntry(epoch)).map(Map.Entry::getValue);
    }
}
