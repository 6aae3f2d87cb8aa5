package playground.table;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import playground.engine.data.ColumnKey;
import playground.experiment.ExperimentQuery;
import playground.experiment.Scaling;

/// What was said about a text, as the fields of a form: everything else is guessed. Columns go by their keys, so that what was
/// said of columns that are gone means nothing.
public record Choices(Map<String, String> fields) {
    public static final String SEPARATOR = "separator";
    public static final String HEADER = "header";
    public static final String DECIMAL = "decimal";
    public static final String GAPS = "gaps";
    public static final String TARGET = "learn";
    public static final String STANDARDISE = "standardise";
    public static final String COMMA = "comma";
    public static final String SKIP = "skip";

    public Choices {
        fields = Map.copyOf(fields);
    }

    /// The field that says what a column is taken for.
    public static String kind(String name) {
        return "kind." + ColumnKey.of(name);
    }

    /// The field that says whether a column is an input.
    public static String input(String name) {
        return "input." + ColumnKey.of(name);
    }

    private Optional<String> said(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    private Optional<Boolean> flag(String field) {
        return said(field).map(Boolean::parseBoolean);
    }

    Optional<Character> separator() {
        return Dialect.SEPARATORS.entrySet().stream()
                .filter(each -> said(SEPARATOR).filter(each.getValue()::equals).isPresent())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Optional<Boolean> header() {
        return flag(HEADER);
    }

    Optional<Notation> notation() {
        return said(DECIMAL).flatMap(Notation::of);
    }

    /// Whether it was said how decimals are written.
    public boolean spelt() {
        return notation().isPresent();
    }

    /// Rows with gaps are left out.
    public boolean skipping() {
        return said(GAPS).filter(SKIP::equals).isPresent();
    }

    Optional<Kind> kindOf(String name) {
        boolean category = said(ExperimentQuery.CATEGORIES)
                .filter(list -> Arrays.asList(list.split(",", -1)).contains(ColumnKey.of(name)))
                .isPresent();
        return category
                ? Optional.of(Kind.CATEGORY)
                : Arrays.stream(Kind.values()).filter(kind -> said(kind(name)).filter(kind.key()::equals).isPresent()).findFirst();
    }

    Optional<Boolean> inputOf(String name) {
        return flag(input(name));
    }

    Optional<String> target() {
        return said(TARGET);
    }

    /// Unless something else is said, columns are standardised.
    public Scaling scaling() {
        return flag(STANDARDISE).orElse(true) ? Scaling.STANDARD : Scaling.NONE;
    }
}
