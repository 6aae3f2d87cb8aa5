package playground.run;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import playground.engine.inspect.LayerPulse;
import playground.engine.train.Strides;

/// The way of a run's parameters: what they were at epochs evenly apart, how far the epoch had moved each layer, and, once somebody asked,
/// how the layers did. At most 64 of them, and at most 1 MB.
public final class Trajectory {
    private static final int MOST = 64;
    private static final long MOST_BYTES = 1_000_000;

    private final Milestones<Stand> kept = new Milestones<>(MOST, MOST_BYTES, stand -> (long) Double.BYTES * (stand.values.length + stand.ratios.length));

    /// How much it takes, at most, of a run of so many parameters.
    public static long bytes(int parameters) {
        return Math.min(MOST_BYTES, (long) MOST * Double.BYTES * parameters);
    }

    /// Keeps copies of the parameters that an epoch ends with and of how far it moved them, if it is one to keep.
    void note(long epoch, double[] parameters, Strides strides) {
        if (kept.lacks(epoch)) {
            kept.keep(epoch, new Stand(parameters.clone(), strides.ratios()));
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

    /// How the layers did until an epoch, whose parameters are `now`, and which moved them so far. `pulses` finds it, layer by layer, of
    /// parameters that are not modified; what was found once is kept.
    public Courses layers(long epoch, double[] now, Strides strides, Function<double[], List<LayerPulse>> pulses) {
        NavigableMap<Long, Stand> way = new TreeMap<>(kept.until(epoch));
        way.putIfAbsent(epoch, new Stand(now, strides.ratios()));
        double[] epochs = epochs(way);
        List<List<LayerPulse>> found = way.values().stream().map(stand -> stand.pulses(pulses)).toList();
        List<Stand> stands = List.copyOf(way.values());
        return new Courses(
                courses(epochs, (layer, n) -> found.get(n).get(layer).gradient(), found.getFirst().size()),
                courses(epochs, (layer, n) -> stands.get(n).ratios[layer], found.getFirst().size()),
                courses(epochs, (layer, n) -> found.get(n).get(layer).stuck(), found.getFirst().size()));
    }

    private static List<Course> courses(double[] epochs, ToDoubleBiFunction<Integer, Integer> value, int layers) {
        return IntStream.range(0, layers)
                .mapToObj(layer -> new Course(
                        epochs, IntStream.range(0, epochs.length).mapToDouble(n -> value.applyAsDouble(layer, n)).toArray()))
                .toList();
    }

    /// What the parameters were at an epoch and before it, by epochs. Not to be modified.
    public SortedMap<Long, double[]> until(long epoch) {
        SortedMap<Long, double[]> until = new TreeMap<>();
        kept.until(epoch).forEach((at, stand) -> until.put(at, stand.values));
        return until;
    }

    /// Parameters, how far the epoch moved the layers, and how these did once that is known.
    private static final class Stand {
        private final double[] values;
        private final double[] ratios;
        private List<LayerPulse> pulses = List.of();

        Stand(double[] values, double[] ratios) {
            this.values = values;
            this.ratios = ratios;
        }

        List<LayerPulse> pulses(Function<double[], List<LayerPulse>> of) {
            if (pulses.isEmpty()) {
                pulses = of.apply(values);
            }
            return pulses;
        }
    }

    private static double[] with(double[] numbers, double last) {
        double[] longer = Arrays.copyOf(numbers, numbers.length + 1);
        longer[numbers.length] = last;
        return longer;
    }

    /// Epochs, and what a number was at each. The arrays belong to it.
    public record Course(double[] epochs, double[] values) {}

    /// Layer by layer, the output's last: how large the gradients were, how far an epoch moved the weights, not a number where that is not
    /// known, and which share of the units was dead or saturated, not a number where there are no such.
    public record Courses(List<Course> gradients, List<Course> ratios, List<Course> stuck) {
        public Courses {
            gradients = List.copyOf(gradients);
            ratios = List.copyOf(ratios);
            stuck = List.copyOf(stuck);
        }
    }
}
