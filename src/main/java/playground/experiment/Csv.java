package playground.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import playground.engine.data.OwnTable;

/// Separated values as RFC 4180 has them, read with any separator: a cell in quotes may hold separators, line breaks and,
/// doubled, quotes. Lines end with LF, CR or both; those without content are skipped, and so are spaces around cells and a
/// byte order mark.
public final class Csv {
    public static final char COMMA = ',';
    /// Names, as many rows as a table may have, and one more to show that there are more.
    private static final int MOST_ROWS = OwnTable.MOST_ROWS + 2;
    /// Of a row so many cells are kept; more than a table may have, to be shown.
    private static final int MOST_CELLS = 4 * OwnTable.MOST_COLUMNS;
    /// So many are kept; more than are told.
    private static final int MOST_PROBLEMS = 1000;
    private static final char QUOTE = '"';
    private static final String MARK = "\uFEFF";

    private final String text;
    private final char separator;
    private final List<Row> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private Blank blank = Blank.NONE;
    private int at;
    private int line = 1;

    private Csv(String text, char separator) {
        this.text = text;
        this.separator = separator;
        at = text.startsWith(MARK) ? MARK.length() : 0;
    }

    /// A row, the line it begins in, counted from 1, and how many cells it has, of which not more are kept than make sense.
    public record Row(int line, int width, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// Rows of nothing but separators: how many, and the line of the first.
    public record Blank(int rows, int line) {
        public static final Blank NONE = new Blank(0, 0);

        private Blank and(int further) {
            return new Blank(rows + 1, rows == 0 ? further : line);
        }
    }

    /// Everything read of a text. Problems name line and column, counted from 1.
    public record Sheet(List<Row> rows, Blank blank, List<Problem> problems) {
        public Sheet {
            rows = List.copyOf(rows);
            problems = List.copyOf(problems);
        }
    }

    /// The rows up to the most that make sense.
    public static Sheet sheet(String text, char separator) {
        return sheet(text, separator, MOST_ROWS);
    }

    /// Rows and problems alone.
    public static Parsed<List<Row>> read(String text, char separator) {
        return read(text, separator, MOST_ROWS);
    }

    /// The first rows.
    public static Parsed<List<Row>> read(String text, char separator, int most) {
        Sheet sheet = sheet(text, separator, most);
        return new Parsed<>(sheet.rows(), sheet.problems());
    }

    private static Sheet sheet(String text, char separator, int most) {
        Csv csv = new Csv(text, separator);
        csv.skipEmptyLines();
        while (csv.at < text.length() && csv.rows.size() < most) {
            csv.row();
            csv.skipEmptyLines();
        }
        return new Sheet(csv.rows, csv.blank, csv.problems);
    }

    private void row() {
        int begin = line;
        List<String> cells = new ArrayList<>();
        int width = 0;
        do {
            width++;
            String cell = cell(width);
            if (width <= MOST_CELLS) {
                cells.add(cell);
            }
        } while (passes(separator));
        endOfLine();
        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            rows.add(new Row(begin, width, cells));
        } else if (width > 1) {
            blank = blank.and(begin);
        }
    }

    private void skipEmptyLines() {
        while (at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r')) {
            endOfLine();
        }
    }

    private void problem(String value, String code, int line, int column) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(Problem.of(ExperimentQuery.TABLE, value, code, line, column));
        }
    }

    private boolean passes(char c) {
        boolean there = at < text.length() && text.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    private void endOfLine() {
        boolean back = passes('\r');
        if (passes('\n') || back) {
            line++;
        }
    }

    private String cell(int column) {
        int begin = at;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (passes(QUOTE)) {
            return quoted(column);
        }
        at = begin;
        return plain();
    }

    private String plain() {
        int begin = at;
        while (at < text.length() && !ends(text.charAt(at))) {
            at++;
        }
        return text.substring(begin, at).strip();
    }

    private boolean ends(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    /// After the opening quote.
    private String quoted(int column) {
        int begin = line;
        StringBuilder cell = new StringBuilder(upToQuote());
        boolean closed = passes(QUOTE);
        while (closed && passes(QUOTE)) {
            cell.append(QUOTE).append(upToQuote());
            closed = passes(QUOTE);
        }
        if (!closed) {
            problem(cell.toString(), "csv.open", begin, column);
        }
        line += breaks(cell);
        String rest = plain();
        if (!rest.isEmpty()) {
            problem(rest, "csv.afterQuote", line, column);
        }
        return cell.toString().strip();
    }

    private String upToQuote() {
        int quote = text.indexOf(QUOTE, at);
        int begin = at;
        at = quote < 0 ? text.length() : quote;
        return text.substring(begin, at);
    }

    private static int breaks(CharSequence cell) {
        int breaks = 0;
        for (int n = 0; n < cell.length(); n++) {
            boolean pair = cell.charAt(n) == '\r' && n + 1 < cell.length() && cell.charAt(n + 1) == '\n';
            breaks += cell.charAt(n) == '\n' || (cell.charAt(n) == '\r' && !pair) ? 1 : 0;
        }
        return breaks;
    }

    /// A row with commas between its cells, and the end of its line.
    public static String write(List<String> cells) {
        return cells.stream().map(Csv::written).collect(Collectors.joining(",", "", "\n"));
    }

    private static String written(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == COMMA || c == QUOTE || c == '\n' || c == '\r');
        return plain ? cell : QUOTE + cell.replace("\"", "\"\"") + QUOTE;
    }
}
