package playground.compare;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// What the form of a comparison sends: the settings its runs share, and in fields of their own in what they differ.
public final class ComparisonForm {
    public static final String KIND = "kind";
    public static final String FIRST = "vary";
    public static final String FIRST_VALUES = "values";
    public static final String SECOND = "vary2";
    public static final String SECOND_VALUES = "values2";
    public static final String STARTS = "starts";
    private static final Set<String> FIELDS = Set.of(KIND, FIRST, FIRST_VALUES, SECOND, SECOND_VALUES, STARTS);

    private ComparisonForm() {}

    public static boolean isForm(Map<String, String> pairs) {
        return pairs.containsKey(KIND);
    }

    /// The keys of the comparison that is meant.
    public static Map<String, String> meant(Map<String, String> pairs) {
        Map<String, String> meant = new LinkedHashMap<>(pairs);
        meant.keySet().removeAll(FIELDS);
        String first = knob(pairs, FIRST, FIRST_VALUES);
        boolean second = !pairs.getOrDefault(SECOND, "").isEmpty();
        if (!pairs.getOrDefault(KIND, "").equals(ComparisonQuery.FORK)) {
            meant.remove(ComparisonQuery.FORK);
        }
        switch (pairs.getOrDefault(KIND, "")) {
            case ComparisonQuery.FORK -> {}
            case ComparisonQuery.SEEDS -> meant.put(ComparisonQuery.SEEDS, pairs.getOrDefault(STARTS, "").strip());
            case ComparisonQuery.SWEEP ->
                meant.put(ComparisonQuery.SWEEP, first + (second ? KnobReader.EACH + knob(pairs, SECOND, SECOND_VALUES) : ""));
            default ->
                meant.put(ComparisonQuery.RACE, first + (second ? KnobReader.TOGETHER + knob(pairs, SECOND, SECOND_VALUES) : ""));
        }
        return meant;
    }

    private static String knob(Map<String, String> pairs, String key, String values) {
        return pairs.getOrDefault(key, "") + ":" + pairs.getOrDefault(values, "");
    }
}
