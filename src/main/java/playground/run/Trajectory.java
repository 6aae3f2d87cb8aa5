package playground.run;

import java.util.Arrays;
import java.util.NavigableMap;

/// The way of a run's parameters: what they were at epochs evenly apart. At most 64 of them, and at most 1 MB.
public final class Trajectory {
    private static final int MOST = 64;
    private static final long MOST_BYTES = 1_000_000;

    private final Milestones<double[]> kept = new Milestones<>(MOST, MOST_BYTES, values -> (long) Double.BYTES * values.length);

    /// Keeps a copy of the parameters that an epoch ends with, if it is one to keep.
    void note(long epoch, double[] parameters) {
        if (kept.lacks(epoch)) {
            kept.keep(epoch, parameters.clone());
        }
    }

    void forget(long fromEpoch) {
        kept.forget(fromEpoch);
    }

    /// Of one parameter, how it went on until it came to `now` at an epoch.
    public Course of(int parameter, long epoch, double now) {
        NavigableMap<Long, double[]> way = until(epoch);
        double[] epochs = way.keySet().stream().mapToDouble(Long::doubleValue).toArray();
        double[] values = way.values().stream().mapToDouble(all -> all[parameter]).toArray();
        return way.containsKey(epoch) ? new Course(epochs, values) : new Course(with(epochs, (double) epoch), with(values, now));
    }

    /// What is kept of an epoch and before it, by epochs. The arrays are not to be modified.
    public NavigableMap<Long, double[]> until(long epoch) {
        return kept.until(epoch);
    }

    private static double[] with(double[] numbers, double last) {
        double[] longer = Arrays.copyOf(numbers, numbers.length + 1);
        longer[numbers.length] = last;
        return longer;
    }

    /// Epochs, and what a number was at each. The arrays belong to it.
    public record Course(double[] epochs, double[] values) {}
}
