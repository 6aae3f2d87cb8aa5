package playground.compare;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import playground.experiment.Experiment;
import playground.experiment.ExperimentQuery;
import playground.run.Edit;
import playground.run.LinkQuery;
import playground.run.Position;
import playground.run.Run;

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

    /// A run, by what was changed while it went on, and what becomes of it where something else is changed.
    record Fork(List<Edit> original, List<Edit> fork) implements Variation {
        public Fork {
            original = List.copyOf(original);
            fork = List.copyOf(fork);
        }

        /// Where they part.
        public Position parts() {
            return Stream.of(own(0), own(1))
                    .flatMap(edits -> edits.stream().limit(1))
                    .map(Edit::at)
                    .min(Comparator.naturalOrder())
                    .orElse(Position.START);
        }

        /// What is changed from there on in the original (0) or in the fork (1).
        public List<Edit> own(int number) {
            int most = Math.min(original.size(), fork.size());
            int shared = (int) IntStream.range(0, most).takeWhile(n -> original.get(n).equals(fork.get(n))).count();
            List<Edit> edits = number == 0 ? original : fork;
            return edits.subList(shared, edits.size());
        }
    }

    /// Whether they are a few, to be watched one by one.
    default boolean race() {
        return this instanceof Race || this instanceof Fork;
    }

    /// How many runs there are.
    default int count() {
        return switch (this) {
            case Race(List<Knob> knobs) -> knobs.getFirst().values().size();
            case Seeds(int count) -> count;
            case Sweep(Knob across, Knob up) -> across.values().size() * up.values().size();
            case Fork _ -> 2;
        };
    }

    /// The runs compared; of a sweep row by row.
    default List<Run> runs(Experiment base) {
        return this instanceof Fork(List<Edit> original, List<Edit> fork)
                ? List.of(new Run(base, original), new Run(base, fork))
                : IntStream.range(0, count()).mapToObj(number -> Run.of(experiment(base, number))).toList();
    }

    /// What sets a run apart from the others: settings and their values; of a fork the edits.
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
            case Fork(List<Edit> original, List<Edit> fork) -> Map.of(LinkQuery.EDITS, LinkQuery.edits(number == 0 ? original : fork));
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
            case Fork _ -> this;
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
            case Fork _ -> base;
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
