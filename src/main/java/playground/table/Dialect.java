package playground.table;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import playground.experiment.Csv;
import playground.experiment.NumberText;

/// How a text is laid out: what stands between its cells, whether the names of the columns come first, and whether decimals
/// are written with a comma.
public record Dialect(char separator, boolean header, boolean comma) {
    /// What may stand between cells, and what that is called in a form.
    public static final Map<Character, String> SEPARATORS = separators();

    private static final int LOOKED_AT = 100;
    /// Characters that are looked at, at most.
    private static final int BEGINNING = 1 << 20;
    private static final Pattern WITH_COMMA = Pattern.compile("[+-]?\\d*,\\d+");
    private static final Pattern WITH_POINT = Pattern.compile("[+-]?\\d*\\.\\d+");

    private static Map<Character, String> separators() {
        Map<Character, String> separators = new LinkedHashMap<>();
        separators.put(',', "comma");
        separators.put(';', "semicolon");
        separators.put('\t', "tab");
        separators.put('|', "bar");
        return Collections.unmodifiableMap(separators);
    }

    /// What is said counts, the rest is guessed from the first lines: the separator that makes the most cells in the most
    /// equally long rows, a comma in decimals where none has a point, names where the first row holds no number.
    static Dialect of(String text, Choices choices) {
        char separator = choices.separator().orElseGet(() -> separator(text));
        List<List<String>> rows = rows(text, separator);
        boolean comma = separator != Csv.COMMA && choices.comma().orElseGet(() -> some(rows, WITH_COMMA.asMatchPredicate()) && !some(rows, WITH_POINT.asMatchPredicate()));
        return new Dialect(separator, choices.header().orElseGet(() -> !some(rows.stream().limit(1).toList(), cell -> isNumber(cell, comma))), comma);
    }

    private static List<List<String>> rows(String text, char separator) {
        return Csv.read(text.substring(0, Math.min(text.length(), BEGINNING)), separator, LOOKED_AT).value().stream().map(Csv.Row::cells).toList();
    }

    /// A comma may stand in numbers where another separates, hardly ever the reverse: it comes last of those that will do.
    private static char separator(String text) {
        return SEPARATORS.keySet().stream()
                .filter(candidate -> candidate != Csv.COMMA && even(rows(text, candidate)))
                .findFirst()
                .orElseGet(() -> SEPARATORS.keySet().stream()
                        .max(Comparator.comparingInt(candidate -> cells(rows(text, candidate))))
                        .orElse(Csv.COMMA));
    }

    /// All rows have as many cells, more than one.
    private static boolean even(List<List<String>> rows) {
        return rows.stream().map(List::size).distinct().count() == 1 && rows.getFirst().size() > 1;
    }

    /// How many cells the rows have that are as long as most, less those rows that are not.
    private static int cells(List<List<String>> rows) {
        Map<Integer, Long> widths = rows.stream().collect(Collectors.groupingBy(List::size, Collectors.counting()));
        return widths.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> (int) ((most.getKey() - 1) * (2 * most.getValue() - rows.size())))
                .orElse(0);
    }

    private static boolean some(List<List<String>> rows, Predicate<String> holds) {
        return rows.stream().flatMap(List::stream).anyMatch(holds);
    }

    private static boolean isNumber(String cell, boolean comma) {
        return NumberText.number(comma ? cell.replace(',', '.') : cell).isPresent();
    }
}
