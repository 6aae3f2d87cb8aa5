package playground.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// The way of a run's parameters: what they were at epochs evenly apart, and, once somebody asked, how large the gradients were. At
/// most 64 of them, and at most 1 MB.
public final class Trajectory {
    private static final int MOST = 64;
    private static final long MOST_BYTES = 1_000_000;

    private final Milestones<Stand> kept = new Milestones<>(MOST, MOST_BYTES, stand -> (long) Double.BYTES * stand.values.length);

    /// Keeps a copy of the parameters that an epoch ends with, if it is one to keep.
    void note(long epoch, double[] parameters) {
        if (kept.lacks(epoch)) {
            kept.keep(epoch, new Stand(parameters.clone()));
        }
    }

    void forget(long fromEpoch) {
        kept.forget(fromEpoch);
    }

    /// Of one parameter, how it went on until it came to `now` at an epoch.
    public Course of(int parameter, long epoch, double now) {
        NavigableMap<Long, Stand> way = kept.until(epoch);
        double[] epochs = epochs(way);
        double[] values = way.values().stream().mapToDouble(stand -> stand.values[parameter]).toArray();
        return way.containsKey(epoch) ? new Course(epochs, values) : new Course(with(epochs, (double) epoch), with(values, now));
    }

    private static double[] epochs(NavigableMap<Long, Stand> way) {
        return way.keySet().stream().mapToDouble(Long::doubleValue).toArray();
    }

    /// How large the gradients of the layers were until an epoch, whose parameters are `now`. `sizes` finds them, layer by layer, of
    /// parameters that are not modified; what was found once is kept.
    public List<Course> gradients(long epoch, double[] now, UnaryOperator<double[]> sizes) {
        NavigableMap<Long, Stand> way = kept.until(epoch);
        List<double[]> found = new ArrayList<>(way.values().stream().map(stand -> stand.sizes(sizes)).toList());
        double[] epochs = epochs(way);
        if (!way.containsKey(epoch)) {
            found.add(sizes.apply(now));
            epochs = with(epochs, (double) epoch);
        }
        double[] at = epochs;
        return IntStream.range(0, found.getFirst().length)
                .mapToObj(layer -> new Course(at, found.stream().mapToDouble(each -> each[layer]).toArray()))
                .toList();
    }

    /// What the parameters were at an epoch and before it, by epochs. Not to be modified.
    public SortedMap<Long, double[]> until(long epoch) {
        SortedMap<Long, double[]> until = new TreeMap<>();
        kept.until(epoch).forEach((at, stand) -> until.put(at, stand.values));
        return until;
    }

    /// Parameters, and the sizes of their gradients once they are known.
    private static final class Stand {
        private final double[] values;
        private double[] sizes = {};

        Stand(double[] values) {
            this.values = values;
        }

        double[] sizes(UnaryOperator<double[]> of) {
            if (sizes.length == 0) {
                sizes = of.apply(values);
            }
            return sizes;
        }
    }

    private static double[] with(double[] numbers, double last) {
        double[] longer = Arrays.copyOf(numbers, numbers.length + 1);
        longer[numbers.length] = last;
        return longer;
    }

    /// Epochs, and what a number was at each. The arrays belong to it.
    public record Course(double[] epochs, double[] values) {}
}
