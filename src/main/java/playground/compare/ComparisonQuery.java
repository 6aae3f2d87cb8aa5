package playground.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import playground.engine.data.OwnTable;
import playground.experiment.Experiment;
import playground.experiment.ExperimentQuery;
import playground.experiment.KnownTables;
import playground.experiment.Limits;
import playground.experiment.NumberText;
import playground.experiment.Parsed;
import playground.experiment.Problem;
import playground.experiment.QueryText;
import playground.run.Edit;
import playground.run.EditsReader;
import playground.run.Link;
import playground.run.LinkQuery;
import playground.run.Position;
import playground.run.Run;

/// The query string of a comparison: the settings its runs share, as a link has them, then one of `race`, `seeds`, `sweep` and
/// `fork`, and `epochs`, `goal` and `clock`. `src/docs/settings.md` is the grammar.
public final class ComparisonQuery {
    public static final String RACE = "race";
    public static final String SEEDS = "seeds";
    public static final String SWEEP = "sweep";
    public static final String FORK = "fork";
    public static final String EPOCHS = "epochs";
    public static final String GOAL = "goal";
    public static final String CLOCK = "clock";
    public static final int USUAL_EPOCHS = 200;
    public static final double USUAL_GOAL = 0.05;
    public static final Measure USUAL_MEASURE = Measure.EPOCHS;
    /// What a comparison that says nothing is.
    static final String USUAL_RACE = "optimizer:sgd,momentum,rmsprop,adam";
    /// Characters for what a comparison says besides a link.
    private static final int ROOM = 2000;
    private static final Set<String> KEYS = Set.of(RACE, SEEDS, SWEEP, FORK, EPOCHS, GOAL, CLOCK);

    private ComparisonQuery() {}

    /// Reads a query string without its `?`. Wrong values are reported; the usual ones stand in. Of what costs more than a
    /// comparison may, fewer epochs are left.
    public static Parsed<Comparison> parse(String query, KnownTables tables) {
        return affordable(whole(query, tables));
    }

    /// The same, of as many epochs as it says.
    public static Parsed<Comparison> whole(String query, KnownTables tables) {
        if (query.length() > Limits.QUERY_LENGTH) {
            Parsed<Link> tooLong = LinkQuery.parse(query, tables);
            return new Parsed<>(of(tooLong.value()), tooLong.problems());
        }
        return whole(QueryText.parse(query), tables);
    }

    private static Comparison of(Link link) {
        Experiment base = link.run().settings(link.at());
        Variation usual = KnobReader.variation(base, Map.of(RACE, USUAL_RACE), new ArrayList<>());
        return new Comparison(base, usual, USUAL_EPOCHS, USUAL_GOAL, USUAL_MEASURE);
    }

    /// Reads what a query holds, decoded.
    public static Parsed<Comparison> parse(Map<String, String> pairs, KnownTables tables) {
        return affordable(whole(pairs, tables));
    }

    /// The same, of as many epochs as it says.
    public static Parsed<Comparison> whole(Map<String, String> pairs, KnownTables tables) {
        Map<String, String> shared = new LinkedHashMap<>(pairs);
        shared.keySet().removeAll(KEYS);
        Parsed<Link> link = LinkQuery.parse(shared, tables);
        List<Problem> problems = new ArrayList<>(link.problems());
        Comparison asked = fork(link.value().run(), pairs, problems).orElseGet(() -> varied(link.value(), pairs, problems));
        problems.addAll(idle(asked, pairs));
        late(asked).ifPresent(problems::add);
        return new Parsed<>(roomy(asked, problems), problems);
    }

    private static Comparison varied(Link link, Map<String, String> pairs, List<Problem> problems) {
        Experiment base = link.run().settings(link.at());
        return new Comparison(
                base, KnobReader.variation(base, pairs, problems), epochs(pairs, problems), goal(pairs, problems), measure(pairs, problems));
    }

    /// A run beside what other edits make of it. How much an epoch takes may change on the way, so only epochs hold them together.
    private static Optional<Comparison> fork(Run original, Map<String, String> pairs, List<Problem> problems) {
        if (!pairs.containsKey(FORK)) {
            return Optional.empty();
        }
        String text = pairs.getOrDefault(FORK, "");
        List<Edit> edits = EditsReader.list(original.experiment(), FORK, text, problems);
        if (edits.equals(original.edits())) {
            problems.add(Problem.of(FORK, text, "compare.fork"));
            return Optional.empty();
        }
        if (measure(pairs, problems) != Measure.EPOCHS) {
            problems.add(Problem.of(CLOCK, pairs.getOrDefault(CLOCK, ""), "compare.clock"));
        }
        Variation fork = new Variation.Fork(original.edits(), edits);
        return Optional.of(new Comparison(original.experiment(), fork, epochs(pairs, problems), goal(pairs, problems), Measure.EPOCHS));
    }

    /// A fork after the end.
    private static Optional<Problem> late(Comparison comparison) {
        return Optional.of(Problem.of(EPOCHS, Integer.toString(comparison.epochs()), "compare.late"))
                .filter(_ -> comparison.parts() == comparison.epochs());
    }

    /// Further variations, which are said to no effect.
    private static List<Problem> idle(Comparison comparison, Map<String, String> pairs) {
        String taken = key(comparison.variation());
        List<Problem> idle = new ArrayList<>();
        for (String other : List.of(RACE, SEEDS, SWEEP, FORK)) {
            if (pairs.containsKey(other) && !other.equals(taken) && pairs.containsKey(taken)) {
                idle.add(Problem.of(other, pairs.getOrDefault(other, ""), "compare.one", taken));
            }
        }
        return idle;
    }

    private static int epochs(Map<String, String> pairs, List<Problem> problems) {
        String text = pairs.getOrDefault(EPOCHS, Integer.toString(USUAL_EPOCHS));
        return NumberText.whole(text, 1, Limits.COMPARISON_EPOCHS).orElseGet(() -> {
            problems.add(Problem.of(EPOCHS, text, "whole", 1, Limits.COMPARISON_EPOCHS));
            return USUAL_EPOCHS;
        });
    }

    private static double goal(Map<String, String> pairs, List<Problem> problems) {
        String text = pairs.getOrDefault(GOAL, NumberText.of(USUAL_GOAL));
        return NumberText.number(text).filter(goal -> goal >= 0).orElseGet(() -> {
            problems.add(Problem.of(GOAL, text, "notNegative"));
            return USUAL_GOAL;
        });
    }

    private static Measure measure(Map<String, String> pairs, List<Problem> problems) {
        String text = pairs.getOrDefault(CLOCK, USUAL_MEASURE.key());
        return Measure.of(text).orElseGet(() -> {
            problems.add(Problem.of(CLOCK, text, "choice", "epochs, updates, work"));
            return USUAL_MEASURE;
        });
    }

    /// As many of its runs as there is room for.
    private static Comparison roomy(Comparison asked, List<Problem> problems) {
        if (asked.numbers() <= Limits.COMPARISON_NUMBERS) {
            return asked;
        }
        int most = (int) (asked.variation().count() * Limits.COMPARISON_NUMBERS / asked.numbers());
        Comparison bounded = asked.with(asked.variation().fewer(most));
        problems.add(Problem.of(key(asked.variation()), value(asked.variation()), "compare.room", bounded.variation().count()));
        return bounded;
    }

    private static Parsed<Comparison> affordable(Parsed<Comparison> asked) {
        Comparison comparison = asked.value();
        if (comparison.work() <= Limits.COMPARISON_WORK) {
            return asked;
        }
        int most = Math.max(1, comparison.affordable(Limits.COMPARISON_WORK));
        List<Problem> problems = new ArrayList<>(asked.problems());
        problems.add(Problem.of(EPOCHS, Integer.toString(comparison.epochs()), "compare.work", most));
        Comparison shortened = comparison.withEpochs(most);
        late(shortened).filter(_ -> late(comparison).isEmpty()).ifPresent(problems::add);
        return new Parsed<>(shortened, problems);
    }

    /// The canonical query string: fixed order, defaults left out but for the variation. A visitor's table too large for it is
    /// named by its fingerprint.
    public static String format(Comparison comparison) {
        String shared = shared(comparison);
        String own = QueryText.format(own(comparison));
        return shared.isEmpty() ? own : shared + "&" + own;
    }

    /// The settings the runs share, as a link.
    public static String shared(Comparison comparison) {
        String link = LinkQuery.format(new Link(comparison.shared(), Position.START));
        return link.length() + value(comparison.variation()).length() + ROOM > Limits.QUERY_LENGTH && comparison.base().data().generator() instanceof OwnTable own
                ? QueryText.format(named(link, own))
                : link;
    }

    private static Map<String, String> named(String link, OwnTable own) {
        Map<String, String> pairs = new LinkedHashMap<>(QueryText.parse(link));
        pairs.put(ExperimentQuery.TABLE, own.content().fingerprint());
        return pairs;
    }

    /// Whether all of a comparison is in its query string, a visitor's table too.
    public static boolean holds(Comparison comparison) {
        return !(comparison.base().data().generator() instanceof OwnTable own)
                || !shared(comparison).contains(own.content().fingerprint());
    }

    private static Map<String, String> own(Comparison comparison) {
        Map<String, String> pairs = new LinkedHashMap<>();
        pairs.put(key(comparison.variation()), value(comparison.variation()));
        if (comparison.epochs() != USUAL_EPOCHS) {
            pairs.put(EPOCHS, Integer.toString(comparison.epochs()));
        }
        if (comparison.goal() != USUAL_GOAL) {
            pairs.put(GOAL, NumberText.of(comparison.goal()));
        }
        if (comparison.measure() != USUAL_MEASURE) {
            pairs.put(CLOCK, comparison.measure().key());
        }
        return pairs;
    }

    /// `race`, `seeds`, `sweep` or `fork`.
    public static String key(Variation variation) {
        return switch (variation) {
            case Variation.Race _ -> RACE;
            case Variation.Seeds _ -> SEEDS;
            case Variation.Sweep _ -> SWEEP;
            case Variation.Fork _ -> FORK;
        };
    }

    /// What it says of how the runs differ.
    public static String value(Variation variation) {
        return switch (variation) {
            case Variation.Race(List<Knob> knobs) -> String.join(KnobReader.TOGETHER, knobs.stream().map(KnobReader::format).toList());
            case Variation.Seeds(int count) -> Integer.toString(count);
            case Variation.Sweep(Knob across, Knob up) -> KnobReader.format(across) + KnobReader.EACH + KnobReader.format(up);
            case Variation.Fork(_, List<Edit> fork) -> LinkQuery.edits(fork);
        };
    }
}
