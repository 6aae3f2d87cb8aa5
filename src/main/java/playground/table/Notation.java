package playground.table;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import playground.experiment.Csv;
import playground.experiment.Limits;
import playground.experiment.NumberText;

/// How numbers are written: their decimals with a point or a comma, their thousands parted, as in `1.000,5` or `1 000,5`, or
/// not.
public record Notation(boolean comma, boolean grouped) {
    /// Those a form offers.
    public static final List<Notation> ALL =
            List.of(new Notation(false, false), new Notation(true, false), new Notation(false, true), new Notation(true, true));

    private static final String PARTED = "[+-]?[1-9]\\d{0,2}(?:([%s \u00A0\u2009\u202F'’])\\d{3})(?:\\1\\d{3})*";
    private static final Pattern PARTED_COMMA = Pattern.compile(PARTED.formatted(".") + "(,\\d+)?");
    private static final Pattern PARTED_POINT = Pattern.compile(PARTED.formatted(",") + "(\\.\\d+)?");
    private static final Pattern MARK = Pattern.compile("[ \u00A0\u2009\u202F'’]");

    /// Three digits behind one mark: thousands, or thousandths.
    private static final Pattern EITHER_COMMA = Pattern.compile("[+-]?[1-9]\\d{0,2},\\d{3}");
    private static final Pattern EITHER_POINT = Pattern.compile("[+-]?[1-9]\\d{0,2}\\.\\d{3}");
    private static final Pattern SURE_COMMA = Pattern.compile("[+-]?(\\d*|[1-9]\\d{0,2}([. \u00A0\u2009\u202F'’]\\d{3})+),\\d+|[+-]?[1-9]\\d{0,2}(\\.\\d{3}){2,}");
    private static final Pattern SURE_POINT = Pattern.compile("[+-]?(\\d*|[1-9]\\d{0,2}([, \u00A0\u2009\u202F'’]\\d{3})+)\\.\\d+|[+-]?[1-9]\\d{0,2}(,\\d{3}){2,}");

    private static final Pattern SMALL = Pattern.compile("[+-]?\\d{1,3}");
    private static final Pattern NUMERAL = Pattern.compile("[+-]?[\\d.,]*\\d");

    /// The name in a form.
    public String key() {
        return (comma ? Choices.COMMA : "point") + (grouped ? "-grouped" : "");
    }

    static Optional<Notation> of(String key) {
        return ALL.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /// Where commas separate, none stands in decimals.
    Notation between(char separator) {
        return separator == Csv.COMMA ? new Notation(false, grouped) : this;
    }

    /// Of numbers column by column. A mark is of decimals where some number can be read no other way, and none says the reverse. Where
    /// all could be either, a comma is of decimals only beside semicolons, which are what separates where decimals take the comma.
    static Notation guess(List<List<String>> columns, char separator) {
        List<String> cells = columns.stream().flatMap(List::stream).toList();
        boolean point = some(cells, SURE_POINT, EITHER_POINT) || columns.stream().anyMatch(column -> thousands(column, EITHER_COMMA));
        boolean sure = some(cells, SURE_COMMA, EITHER_COMMA) || columns.stream().anyMatch(column -> thousands(column, EITHER_POINT));
        boolean beside = separator == ';' && some(cells, EITHER_COMMA) && !some(cells, EITHER_POINT);
        boolean comma = separator != Csv.COMMA && !point && (sure || beside);
        return new Notation(comma, some(cells, parted(comma)));
    }

    /// Whether marks in a column part thousands: every one stands before three digits, and beside them stand whole numbers without one,
    /// all small. Thousandths would have been rounded to fewer digits now and then, or stand behind the whole numbers too.
    private static boolean thousands(List<String> column, Pattern either) {
        List<String> marked = column.stream().filter(either.asMatchPredicate()).toList();
        boolean alone = column.stream().noneMatch(cell -> NUMERAL.matcher(cell).matches() && !SMALL.matcher(cell).matches() && !marked.contains(cell));
        return alone && some(column, SMALL) && (marked.size() > 1 || marked.stream().anyMatch(cell -> cell.endsWith("0")));
    }

    private static Pattern parted(boolean comma) {
        return comma ? PARTED_COMMA : PARTED_POINT;
    }

    private static boolean some(Collection<String> cells, Pattern pattern) {
        return cells.stream().anyMatch(pattern.asMatchPredicate());
    }

    private static boolean some(Collection<String> cells, Pattern sure, Pattern either) {
        return cells.stream().anyMatch(cell -> sure.matcher(cell).matches() && !either.matcher(cell).matches());
    }

    /// The first of some numbers that could be thousands or thousandths, where none says which.
    static Optional<String> doubtful(Stream<String> cells, char separator) {
        List<String> numbers = cells.filter(cell -> cell.length() <= Limits.NUMBER_LENGTH && (cell.indexOf('.') >= 0 || cell.indexOf(',') >= 0)).toList();
        boolean sure = separator == Csv.COMMA || some(numbers, SURE_POINT, EITHER_POINT) || some(numbers, SURE_COMMA, EITHER_COMMA);
        return sure
                ? Optional.empty()
                : numbers.stream().filter(cell -> EITHER_COMMA.matcher(cell).matches() || EITHER_POINT.matcher(cell).matches()).findFirst();
    }

    /// The number a cell holds; a minus may be a hyphen or a proper one.
    public Optional<Double> number(String cell) {
        return cell.length() <= Limits.NUMBER_LENGTH ? plain(whole(cell.replace('−', '-'))) : Optional.empty();
    }

    /// Without what parts its thousands.
    private String whole(String cell) {
        return grouped && parted(comma).matcher(cell).matches()
                ? MARK.matcher(cell.replace(comma ? "." : ",", "")).replaceAll("")
                : cell;
    }

    private Optional<Double> plain(String cell) {
        return comma && cell.indexOf('.') >= 0 ? Optional.empty() : NumberText.number(comma ? cell.replace(',', '.') : cell);
    }
}
