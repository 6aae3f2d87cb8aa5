package playground.run;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/// Something kept at epochs of a run, evenly apart: the longer the run, the farther apart they are. At most `most` of them, and, of more
/// than one, at most `mostBytes` together.
final class Milestones<T> {
    private final int most;
    private final long mostBytes;
    private final ToLongFunction<T> size;
    private final NavigableMap<Long, T> byEpoch = new TreeMap<>();
    private long spacing = 1;
    private long bytes;

    /// `size` says how many bytes one takes.
    Milestones(int most, long mostBytes, ToLongFunction<T> size) {
        this.most = most;
        this.mostBytes = mostBytes;
        this.size = size;
    }

    /// Whether an epoch is one to keep, and not kept.
    boolean lacks(long epoch) {
        return epoch % spacing == 0 && !byEpoch.containsKey(epoch);
    }

    void keep(long epoch, T kept) {
        byEpoch.put(epoch, kept);
        bytes += size.applyAsLong(kept);
        while (byEpoch.size() > most || (bytes > mostBytes && byEpoch.size() > 1)) {
            spacing *= 2;
            thin();
        }
    }

    /// The start is a multiple of everything, and stays.
    private void thin() {
        byEpoch.keySet().removeIf(epoch -> epoch % spacing != 0);
        count();
    }

    /// The run goes on otherwise from an epoch on: what was kept there and later no longer holds.
    void forget(long fromEpoch) {
        byEpoch.tailMap(fromEpoch, true).clear();
        count();
    }

    private void count() {
        bytes = byEpoch.values().stream().mapToLong(size).sum();
    }

    /// The nearest one at an epoch or before it.
    Optional<T> before(long epoch) {
        return Optional.ofNullable(byEpoch.floorEntry(epoch)).map(Map.Entry::getValue);
    }

    /// Those at an epoch or before it.
    NavigableMap<Long, T> until(long epoch) {
        return byEpoch.headMap(epoch, true);
    }
}
