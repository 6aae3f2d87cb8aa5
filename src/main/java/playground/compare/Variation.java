package playground.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import playground.experiment.Experiment;
import playground.experiment.ExperimentQuery;

/// In what the runs of a comparison differ.
public sealed interface Variation {
    /// A few runs beside each other. The first knob has as many values as there are runs, and so has the second, if there is
    /// one: they are turned together.
    record Race(List<Knob> knobs) implements Variation {
        public Race {
            knobs = List.copyOf(knobs);
        }
    }

    /// The same settings from several starts: the seed of the experiment, then others.
    record Seeds(int count) implements Variation {}

    /// Every value of one knob with every value of another: columns and rows of a table.
    record Sweep(Knob across, Knob up) implements Variation {}

    /// How many runs there are.
    default int count() {
        return switch (this) {
            case Race(List<Knob> knobs) -> knobs.getFirst().values().size();
            case Seeds(int count) -> count;
            case Sweep(Knob across, Knob up) -> across.values().size() * up.values().size();
        };
    }

    /// The experiments compared; of a sweep row by row.
    default List<Experiment> experiments(Experiment base) {
        return IntStream.range(0, count()).mapToObj(number -> experiment(base, number)).toList();
    }

    /// What sets a run apart from the others: settings and their values.
    default Map<String, String> differences(Experiment base, int number) {
        return switch (this) {
            case Race(List<Knob> knobs) -> knobs.stream().collect(Collectors.toMap(
                    Knob::key, knob -> knob.values().get(number), (first, _) -> first, LinkedHashMap::new));
            case Seeds _ -> Map.of(ExperimentQuery.SEED, seed(base, number));
            case Sweep(Knob across, Knob up) -> {
                Map<String, String> differences = new LinkedHashMap<>();
                differences.put(across.key(), across.values().get(number % across.values().size()));
                differences.put(up.key(), up.values().get(number / across.values().size()));
                yield differences;
            }
        };
    }

    /// The first of them.
    default Experiment first(Experiment base) {
        return experiment(base, 0);
    }

    /// The same with fewer runs, at most about `most`, but never fewer than two.
    default Variation fewer(int most) {
        return switch (this) {
            case Race(List<Knob> knobs) -> new Race(knobs.stream().map(knob -> knob.only(Math.max(2, most))).toList());
            case Seeds(int count) -> new Seeds(Math.clamp(most, 2, count));
            case Sweep(Knob across, Knob up) -> {
                Knob narrow = across.only(Math.max(2, most / 2));
                yield new Sweep(narrow, up.only(Math.max(2, most / narrow.values().size())));
            }
        };
    }

    private Experiment experiment(Experiment base, int number) {
        return switch (this) {
            case Race(List<Knob> knobs) -> {
                Experiment turned = base;
                for (Knob knob : knobs) {
                    turned = knob.turned(turned, number);
                }
                yield turned;
            }
            case Seeds _ -> new Knob(ExperimentQuery.SEED, List.of(seed(base, number))).turned(base, 0);
            case Sweep(Knob across, Knob up) ->
                up.turned(across.turned(base, number % across.values().size()), number / across.values().size());
        };
    }

    /// The seed of a start, counted from 0: that of the experiment, then the numbers 1, 2, … but for it.
    static String seed(Experiment base, int number) {
        List<String> others = IntStream.rangeClosed(1, number + 1)
                .mapToObj(Integer::toString)
                .filter(seed -> !seed.equals(base.seed()))
                .toList();
        return number == 0 ? base.seed() : others.get(number - 1);
    }
}
