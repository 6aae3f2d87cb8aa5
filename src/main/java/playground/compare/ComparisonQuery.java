package playground.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import playground.experiment.Experiment;
import playground.experiment.KnownTables;
import playground.experiment.Limits;
import playground.experiment.NumberText;
import playground.experiment.Parsed;
import playground.experiment.Problem;
import playground.experiment.QueryText;
import playground.run.Link;
import playground.run.LinkQuery;
import playground.run.Position;
import playground.run.Run;

/// The query string of a comparison: the settings its runs share, as a link has them, then one of `race`, `seeds` and
/// `sweep`, and `epochs`, `goal` and `clock`. `src/docs/settings.md` is the grammar.
public final class ComparisonQuery {
    public static final String RACE = "race";
    public static final String SEEDS = "seeds";
    public static final String SWEEP = "sweep";
    public static final String EPOCHS = "epochs";
    public static final String GOAL = "goal";
    public static final String CLOCK = "clock";
    public static final int USUAL_EPOCHS = 200;
    public static final double USUAL_GOAL = 0.05;
    public static final Measure USUAL_MEASURE = Measure.EPOCHS;
    /// What a comparison that says nothing is.
    static final String USUAL_RACE = "optimizer:sgd,momentum,rmsprop,adam";
    private static final Set<String> KEYS = Set.of(RACE, SEEDS, SWEEP, EPOCHS, GOAL, CLOCK);

    private ComparisonQuery() {}

    /// Reads a query string without its `?`. Wrong values are reported; the usual ones stand in.
    public static Parsed<Comparison> parse(String query, KnownTables tables) {
        if (query.length() > Limits.QUERY_LENGTH) {
            Parsed<Link> tooLong = LinkQuery.parse(query, tables);
            return new Parsed<>(of(tooLong.value()), tooLong.problems());
        }
        return parse(QueryText.parse(query), tables);
    }

    private static Comparison of(Link link) {
        Experiment base = link.run().settings(link.at());
        Variation usual = KnobReader.variation(base, Map.of(RACE, USUAL_RACE), new ArrayList<>());
        return new Comparison(base, usual, USUAL_EPOCHS, USUAL_GOAL, USUAL_MEASURE);
    }

    /// Reads what a query holds, decoded.
    public static Parsed<Comparison> parse(Map<String, String> pairs, KnownTables tables) {
        Map<String, String> shared = new LinkedHashMap<>(pairs);
        shared.keySet().removeAll(KEYS);
        Parsed<Link> link = LinkQuery.parse(shared, tables);
        List<Problem> problems = new ArrayList<>(link.problems());
        Experiment base = link.value().run().settings(link.value().at());
        Comparison asked = new Comparison(
                base, KnobReader.variation(base, pairs, problems), epochs(pairs, problems), goal(pairs, problems), measure(pairs, problems));
        return new Parsed<>(bounded(asked, problems), problems);
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

    /// As much of it as one visitor may ask for.
    private static Comparison bounded(Comparison asked, List<Problem> problems) {
        Comparison bounded = asked;
        if (asked.numbers() > Limits.COMPARISON_NUMBERS) {
            int most = (int) (asked.variation().count() * Limits.COMPARISON_NUMBERS / asked.numbers());
            bounded = asked.with(asked.variation().fewer(most));
            problems.add(Problem.of(key(asked.variation()), value(asked.variation()), "compare.room", bounded.variation().count()));
        }
        if (bounded.work() > Limits.COMPARISON_WORK) {
            int most = Math.max(1, (int) (bounded.epochs() * (Limits.COMPARISON_WORK / bounded.work())));
            problems.add(Problem.of(EPOCHS, Integer.toString(asked.epochs()), "compare.work", most));
            bounded = bounded.withEpochs(most);
        }
        return bounded;
    }

    /// The canonical query string: fixed order, defaults left out but for the variation.
    public static String format(Comparison comparison) {
        String shared = shared(comparison);
        String own = QueryText.format(own(comparison));
        return shared.isEmpty() ? own : shared + "&" + own;
    }

    /// The settings the runs share, as a link.
    public static String shared(Comparison comparison) {
        return LinkQuery.format(new Link(Run.of(comparison.base()), Position.START));
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

    /// `race`, `seeds` or `sweep`.
    public static String key(Variation variation) {
        return switch (variation) {
            case Variation.Race _ -> RACE;
            case Variation.Seeds _ -> SEEDS;
            case Variation.Sweep _ -> SWEEP;
        };
    }

    private static String value(Variation variation) {
        return switch (variation) {
            case Variation.Race(List<Knob> knobs) -> String.join(KnobReader.TOGETHER, knobs.stream().map(KnobReader::format).toList());
            case Variation.Seeds(int count) -> Integer.toString(count);
            case Variation.Sweep(Knob across, Knob up) -> KnobReader.format(across) + KnobReader.EACH + KnobReader.format(up);
        };
    }
}
