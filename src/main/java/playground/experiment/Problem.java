package playground.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A visitor's mistake in one parameter: what was given, and what is allowed, as the key of a message
/// (`problem.` + `code`) and its arguments. The default stands in for the value. Of a long name or value only the
/// beginning is kept. Some are mere notes: nothing is wrong, and something is worth knowing.
public record Problem(String parameter, String value, String code, List<Object> arguments) {
    /// A table that settings name by its fingerprint is not at hand.
    static final String TABLE_ELSEWHERE = "tableElsewhere";

    /// What means nothing beside the rest, and what a TensorFlow Playground link does there as it does here, or nearly.
    private static final Set<String> NOTES = Set.of(
            "fixedData", "without", "otherSchedule", "otherOptimizer", "otherInit", "perceptronRule", "besideTfp",
            "tfpNoSeed", "tfpUnknown", "tfpWhole", "tfpEncoded", "tfpBatch", "tfpTutorial", "compare.one", "compare.late");

    /// What says which values a setting may have, and no more.
    private static final Set<String> OF_VALUES = Set.of(
            "choice", "choices", "whole", "batch", "positive", "notNegative", "seed", "hidden", "fraction", "percent", "zeroToOne", "dropout", "share");

    private static final String MORE = "more";
    private static final int SHOWN = 100;

    public Problem {
        parameter = beginning(parameter);
        value = beginning(value);
        arguments = List.copyOf(arguments);
    }

    private static String beginning(String text) {
        if (text.length() <= SHOWN) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN);
    }

    public static Problem of(String parameter, String value, String code, Object... arguments) {
        return new Problem(parameter, value, code, List.of(arguments));
    }

    /// The same problem, found in a larger value of another parameter.
    public Problem in(String whole, String part) {
        return new Problem(whole, part, code, arguments);
    }

    /// The first of many problems, then one that says how many more there are, any such among those given included.
    static List<Problem> few(List<Problem> all) {
        List<Problem> told = all.stream().filter(problem -> !problem.code.equals(MORE)).limit(Limits.PROBLEMS).toList();
        long more = all.stream().mapToLong(Problem::count).sum() - told.size();
        if (more == 0) {
            return told;
        }
        List<Problem> few = new ArrayList<>(told);
        few.add(more(more));
        return List.copyOf(few);
    }

    /// What stands for so many further ones.
    public static Problem more(long count) {
        return of("query", "", MORE, count);
    }

    /// How many problems this one stands for.
    public long count() {
        return code.equals(MORE) ? (Long) arguments.getFirst() : 1;
    }

    /// Whether all that is missing is a table that is somewhere else: the value is its fingerprint.
    public boolean lacksTable() {
        return code.equals(TABLE_ELSEWHERE);
    }

    /// Whether nothing is wrong.
    public boolean note() {
        return NOTES.contains(code);
    }

    /// Whether this says which values there are, and not yet what stands in.
    public boolean ofValues() {
        return OF_VALUES.contains(code);
    }

    /// Whether this stands for those that are not told.
    public boolean untold() {
        return code.equals(MORE);
    }
}
