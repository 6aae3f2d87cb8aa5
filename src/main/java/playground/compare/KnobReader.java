package playground.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import playground.experiment.Experiment;
import playground.experiment.Limits;
import playground.experiment.NumberText;
import playground.experiment.Problem;

/// Knobs as text: `optimizer:sgd,adam`, `hidden:4,4;4,4;4;4` (semicolons stand for the commas of a value); two of them
/// turned together with `~` between them, each with each with `*`.
final class KnobReader {
    static final String TOGETHER = "~";
    static final String EACH = "*";
    private static final int FEWEST = 2;

    private final Experiment base;
    private final String parameter;
    private final String text;
    private final List<Problem> problems;

    private KnobReader(Experiment base, String parameter, String text, List<Problem> problems) {
        this.base = base;
        this.parameter = parameter;
        this.text = text;
        this.problems = problems;
    }

    /// What a query asks to vary; where that cannot be, or nothing is said, the usual race.
    static Variation variation(Experiment base, Map<String, String> pairs, List<Problem> problems) {
        List<Optional<? extends Variation>> asked = new ArrayList<>();
        for (String key : List.of(ComparisonQuery.RACE, ComparisonQuery.SEEDS, ComparisonQuery.SWEEP)) {
            if (pairs.containsKey(key)) {
                asked.add(new KnobReader(base, key, pairs.getOrDefault(key, ""), problems).read());
            }
        }
        return asked.stream().flatMap(Optional::stream).map(Variation.class::cast).findFirst().orElseGet(() -> usual(base));
    }

    private static Variation usual(Experiment base) {
        KnobReader usual = new KnobReader(base, ComparisonQuery.RACE, ComparisonQuery.USUAL_RACE, new ArrayList<>());
        return usual.race().map(Variation.class::cast).orElse(new Variation.Seeds(Limits.MOST_RACERS));
    }

    private Optional<? extends Variation> read() {
        return switch (parameter) {
            case ComparisonQuery.SEEDS -> seeds();
            case ComparisonQuery.SWEEP -> sweep();
            default -> race();
        };
    }

    private Optional<Variation.Seeds> seeds() {
        Optional<Integer> count = NumberText.whole(text, FEWEST, Limits.MOST_STARTS);
        if (count.isEmpty()) {
            problems.add(Problem.of(parameter, text, "whole", FEWEST, Limits.MOST_STARTS));
        }
        return count.map(Variation.Seeds::new);
    }

    private Optional<Variation.Race> race() {
        List<Knob> knobs = knobs(TOGETHER, Limits.MOST_RACERS);
        if (knobs.isEmpty()) {
            return Optional.empty();
        }
        boolean even = knobs.stream().allMatch(knob -> knob.values().size() == knobs.getFirst().values().size());
        if (!even) {
            problems.add(Problem.of(parameter, text, "compare.pairs"));
        }
        return even ? Optional.of(new Variation.Race(knobs)) : Optional.empty();
    }

    private Optional<Variation.Sweep> sweep() {
        List<Knob> knobs = knobs(EACH, Limits.MOST_STEPS);
        if (knobs.size() == 1) {
            problems.add(Problem.of(parameter, text, "compare.two"));
        }
        return knobs.size() == 2 ? Optional.of(new Variation.Sweep(knobs.getFirst(), knobs.getLast())) : Optional.empty();
    }

    /// One knob or two different ones; none where something is wrong.
    private List<Knob> knobs(String between, int most) {
        String[] parts = text.split("\\" + between, -1);
        List<Knob> knobs = Arrays.stream(parts).limit(FEWEST).flatMap(part -> knob(part, most).stream()).toList();
        if (parts.length > FEWEST) {
            problems.add(Problem.of(parameter, text, "compare.many"));
        }
        if (knobs.size() < parts.length) {
            return List.of();
        }
        if (knobs.getFirst().key().equals(knobs.getLast().key()) && knobs.size() > 1) {
            problems.add(Problem.of(parameter, text, "compare.different"));
            return List.of();
        }
        return knobs;
    }

    private Optional<Knob> knob(String part, int most) {
        int colon = part.indexOf(':');
        String key = colon < 0 ? part.strip() : part.substring(0, colon).strip();
        if (colon < 0 || !Knob.KEYS.contains(key)) {
            problems.add(Problem.of(parameter, part, "compare.knob", String.join(", ", Knob.KEYS)));
            return Optional.empty();
        }
        List<String> values = Arrays.stream(part.substring(colon + 1).split(",", -1))
                .map(value -> value.strip().replace(';', ','))
                .toList();
        if (values.size() < FEWEST || values.size() > most) {
            problems.add(Problem.of(parameter, part, "compare.count", FEWEST, most));
            return Optional.empty();
        }
        return sound(key, values) ? Optional.of(new Knob(key, values)) : Optional.empty();
    }

    private boolean sound(String key, List<String> values) {
        List<Problem> wrong = values.stream()
                .flatMap(value -> Knob.problem(base, key, value).stream())
                .map(problem -> problem.in(parameter, problem.value()))
                .toList();
        problems.addAll(wrong);
        return wrong.isEmpty();
    }

    static String format(Knob knob) {
        return knob.key() + ":" + knob.values().stream().map(value -> value.replace(',', ';')).collect(Collectors.joining(","));
    }
}
