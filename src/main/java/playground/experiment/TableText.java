package playground.experiment;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import playground.engine.data.Cells;
import playground.engine.data.OwnTable;
import playground.engine.data.Table;

/// Tables as text: comma-separated values, names first, every row ended by LF, numbers in their shortest form. For links the
/// text (UTF-8) is deflated (RFC 1951), then written in digits of base 64 (RFC 4648, section 5).
public final class TableText {
    /// What a fingerprint begins with.
    public static final String DIGEST = "sha256:";

    private static final int BUFFER = 8192;
    private static final Pattern NAME = Pattern.compile("0\\d{1," + (Limits.WORD_LENGTH - 1) + "}");

    private TableText() {}

    /// The table of a text; empty where that is not one, or has more or less than a table may have.
    public static Optional<Table> read(String csv) {
        Parsed<List<Csv.Row>> read = Csv.read(csv, Csv.COMMA);
        List<Csv.Row> rows = read.value();
        boolean fits = read.problems().isEmpty()
                && rows.size() > Limits.FEWEST_ROWS
                && rows.size() <= 1 + OwnTable.MOST_ROWS
                && names(rows.getFirst())
                && rows.stream().allMatch(row -> row.width() == rows.getFirst().width() && row.cells().stream().allMatch(TableText::isWord));
        return fits ? table(rows.getFirst().cells(), rows.subList(1, rows.size())).filter(TableText::finite) : Optional.empty();
    }

    private static boolean names(Csv.Row row) {
        return row.width() >= 2 && row.width() <= OwnTable.MOST_COLUMNS && row.cells().stream().distinct().count() == row.width();
    }

    /// A name or a word: something, not too long, of characters that can be seen.
    static boolean isWord(String text) {
        return !text.isEmpty()
                && text.length() <= Limits.WORD_LENGTH
                && text.chars().noneMatch(c -> Character.isISOControl(c) || c == '\uFEFF');
    }

    private static Optional<Table> table(List<String> names, List<Csv.Row> rows) {
        List<Cells> columns = IntStream.range(0, names.size())
                .mapToObj(c -> cells(rows.stream().map(row -> row.cells().get(c)).toList()))
                .toList();
        byte[] text = write(names, columns).getBytes(StandardCharsets.UTF_8);
        String packed = deflated(text, Deflater.BEST_COMPRESSION, Limits.QUERY_LENGTH);
        return text.length > Limits.TABLE_BYTES
                ? Optional.empty()
                : Optional.of(new Table(DIGEST + HexFormat.of().formatHex(sha256(text)), packed, names, columns));
    }

    /// The kinds of a column taken for a category.
    public static List<String> kinds(List<String> column) {
        return cells(column).words().kinds();
    }

    /// Numbers, where all of them are.
    private static Cells cells(List<String> column) {
        double[] numbers = new double[column.size()];
        for (int n = 0; n < numbers.length; n++) {
            Optional<Double> number = number(column.get(n));
            if (number.isEmpty()) {
                return Cells.Words.of(column);
            }
            numbers[n] = number.get() + 0.0;
        }
        return new Cells.Numbers(numbers);
    }

    private static Optional<Double> number(String cell) {
        return isName(cell) ? Optional.empty() : NumberText.number(cell);
    }

    /// Whether it is a whole number with a 0 in front, as 01 or 007: a name made of digits.
    public static boolean isName(String cell) {
        return NAME.matcher(cell).matches();
    }

    private static boolean finite(Table table) {
        return table.columns().stream().allMatch(cells -> switch (cells) {
            case Cells.Numbers(double[] values) -> Arrays.stream(values).allMatch(TableText::isMeasure);
            case Cells.Words _ -> true;
        });
    }

    /// A number that can be squared and summed without trouble.
    public static boolean isMeasure(double value) {
        return Math.abs(value) <= Limits.LARGEST_NUMBER;
    }

    private static String write(List<String> names, List<Cells> columns) {
        StringBuilder csv = new StringBuilder(Csv.write(names));
        for (int row = 0; row < columns.getFirst().rows(); row++) {
            int n = row;
            csv.append(Csv.write(columns.stream().map(cells -> cells.text(n)).toList()));
        }
        return csv.toString();
    }

    /// Whether a row comes twice.
    static boolean repeats(Table table) {
        Set<List<Object>> rows = new HashSet<>();
        return !IntStream.range(0, table.columns().getFirst().rows())
                .mapToObj(row -> table.columns().stream().<Object>map(cells -> cell(cells, row)).toList())
                .allMatch(rows::add);
    }

    private static Object cell(Cells cells, int row) {
        return switch (cells) {
            case Cells.Numbers(double[] values) -> values[row];
            case Cells.Words(_, int[] places) -> places[row];
        };
    }

    /// The same with each row once, if that is a table.
    public static Optional<Table> distinct(Table table) {
        String once = write(table.names(), table.columns()).lines().distinct().map(line -> line + "\n").collect(Collectors.joining());
        return read(once);
    }

    /// All of a table, however long; in a hurry where it is.
    public static String pack(Table table) {
        return table.packed().isEmpty()
                ? deflated(write(table.names(), table.columns()).getBytes(StandardCharsets.UTF_8), Deflater.BEST_SPEED, Integer.MAX_VALUE)
                : table.packed();
    }

    /// Reads what is packed; empty where it is nothing of the kind.
    public static Optional<Table> unpack(String packed) {
        try {
            return packed.length() > Limits.PACKED_LENGTH
                    ? Optional.empty()
                    : inflated(Base64.getUrlDecoder().decode(packed)).flatMap(TableText::read);
        } catch (IllegalArgumentException | DataFormatException _) {
            return Optional.empty();
        }
    }

    /// Nothing where that would be longer than `most` characters.
    private static String deflated(byte[] text, int level, int most) {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (Deflater deflater = new Deflater(level, true)) {
            deflater.setInput(text);
            deflater.finish();
            byte[] buffer = new byte[BUFFER];
            while (!deflater.finished() && digits(deflated.size()) <= most) {
                deflated.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        return digits(deflated.size()) <= most ? Base64.getUrlEncoder().withoutPadding().encodeToString(deflated.toByteArray()) : "";
    }

    /// How many digits so many bytes take.
    private static long digits(long bytes) {
        return (bytes * 4 + 2) / 3;
    }

    /// Nothing where it is longer than any table, or ends too soon.
    private static Optional<String> inflated(byte[] packed) throws DataFormatException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(packed);
            byte[] buffer = new byte[BUFFER];
            for (int read = inflater.inflate(buffer); read > 0 && text.size() <= Limits.TABLE_BYTES; read = inflater.inflate(buffer)) {
                text.write(buffer, 0, read);
            }
            return inflater.finished() && text.size() <= Limits.TABLE_BYTES
                    ? Optional.of(text.toString(StandardCharsets.UTF_8))
                    : Optional.empty();
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
