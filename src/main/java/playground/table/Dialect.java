package playground.table;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import playground.experiment.Csv;
import playground.experiment.Limits;

/// How a text is laid out: what stands between its cells, whether the names of the columns come first, and how numbers are
/// written.
public record Dialect(char separator, boolean header, Notation notation) {
    /// What may stand between cells, and what that is called in a form.
    public static final Map<Character, String> SEPARATORS = separators();

    private static final int LOOKED_AT = 100;
    /// Characters that are looked at, at most.
    private static final int BEGINNING = 1 << 20;

    /// Where thousands are not parted.
    public Dialect(char separator, boolean header, boolean comma) {
        this(separator, header, new Notation(comma, false));
    }

    private static Map<Character, String> separators() {
        Map<Character, String> separators = new LinkedHashMap<>();
        separators.put(',', "comma");
        separators.put(';', "semicolon");
        separators.put('\t', "tab");
        separators.put('|', "bar");
        return Collections.unmodifiableMap(separators);
    }

    /// What is said counts, the rest is guessed from the first lines: the separator that makes the most cells in the most
    /// equally long rows, how its numbers are written, names where the first row holds no number.
    static Dialect of(String text, Choices choices) {
        char separator = choices.separator().orElseGet(() -> separator(text));
        List<List<String>> rows = rows(text, separator);
        Notation notation = choices.notation().map(said -> said.between(separator)).orElseGet(() -> Notation.guess(columns(rows), separator));
        return new Dialect(separator, choices.header().orElseGet(() -> rows.isEmpty() || noNumber(rows.getFirst(), notation)), notation);
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
                        .max(Comparator.comparingInt(candidate -> width(rows(text, candidate))))
                        .orElse(Csv.COMMA));
    }

    /// All rows have as many cells, more than one.
    private static boolean even(List<List<String>> rows) {
        return rows.stream().map(List::size).distinct().count() == 1 && rows.getFirst().size() > 1;
    }

    /// How many cells the rows have that are as long as most, less those rows that are not.
    private static int width(List<List<String>> rows) {
        Map<Integer, Long> widths = rows.stream().collect(Collectors.groupingBy(List::size, Collectors.counting()));
        return widths.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> (int) ((most.getKey() - 1) * (2 * most.getValue() - rows.size())))
                .orElse(0);
    }

    /// Of what could be numbers.
    private static List<List<String>> columns(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, width)
                .mapToObj(c -> rows.stream()
                        .filter(row -> row.size() > c)
                        .map(row -> row.get(c))
                        .filter(cell -> cell.length() <= Limits.NUMBER_LENGTH)
                        .map(cell -> cell.replace('−', '-'))
                        .toList())
                .toList();
    }

    private static boolean noNumber(List<String> row, Notation notation) {
        return row.stream().noneMatch(cell -> notation.number(cell).isPresent());
    }
}
