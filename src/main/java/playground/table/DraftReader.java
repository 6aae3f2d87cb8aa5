package playground.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import playground.engine.data.OwnTable;
import playground.engine.data.Shortest;
import playground.engine.data.Table;
import playground.engine.data.TableShape;
import playground.experiment.Csv;
import playground.experiment.Limits;
import playground.experiment.TableText;
import playground.table.DraftColumn.Role;

/// Reads a visitor's text as a table, as far as it goes.
public final class DraftReader {
    private static final int FIRST = 5;

    private final Choices choices;
    private final Flaws flaws = new Flaws();
    private Dialect dialect = new Dialect(Csv.COMMA, true, false);
    private List<DraftColumn> columns = List.of();
    private List<Csv.Row> rows = List.of();
    private Csv.Blank blank = Csv.Blank.NONE;
    private int gaps;

    private DraftReader(Choices choices) {
        this.choices = choices;
    }

    public static Draft read(String text, Choices choices) {
        DraftReader reader = new DraftReader(choices);
        Optional<OwnTable> table = reader.isText(text) ? reader.table(text) : Optional.empty();
        List<List<String>> first = reader.rows.stream().limit(FIRST).map(Csv.Row::cells).toList();
        return new Draft(
                reader.dialect, reader.columns, reader.rows.size(), first, reader.blank, reader.gaps, reader.doubtful(), choices,
                reader.flaws.problems(), table);
    }

    private boolean isText(String text) {
        if (text.length() > Limits.TABLE_BYTES) {
            flaws.add("", "csv.long", Limits.TABLE_BYTES);
        } else if (text.indexOf('\0') >= 0) {
            flaws.add("", "csv.binary");
        }
        return flaws.none() && !text.isBlank();
    }

    private Optional<OwnTable> table(String text) {
        dialect = Dialect.of(text, choices);
        Csv.Sheet read = Csv.sheet(text, dialect.separator());
        read.problems().forEach(flaws::add);
        blank = read.blank();
        if (read.rows().isEmpty() || !columns(read.rows())) {
            return Optional.empty();
        }
        List<List<String>> kept = kept();
        return flaws.none() ? table(kept) : Optional.empty();
    }

    /// Names and rows, and what the columns are; false where there are no columns that make sense.
    private boolean columns(List<Csv.Row> read) {
        int width = read.getFirst().width();
        if (width < 2 || width > Limits.MOST_COLUMNS) {
            flaws.add("", "csv.columns", Limits.MOST_COLUMNS, width);
            return false;
        }
        List<String> names = dialect.header() ? Spelling.names(read.getFirst().cells()) : Spelling.names(width);
        List<Csv.Row> below = dialect.header() ? read.subList(1, read.size()) : read;
        below.stream().filter(row -> row.width() != width).forEach(row ->
                flaws.add("", "csv.ragged", row.line(), row.width(), width));
        rows = below.stream().filter(row -> row.width() == width).limit(Limits.MOST_ROWS).toList();
        if (below.size() > Limits.MOST_ROWS) {
            flaws.add("", "csv.manyRows", Limits.MOST_ROWS);
        }
        columns = new ColumnGuess(choices, dialect.notation()).columns(names, IntStream.range(0, width).mapToObj(this::cells).toList());
        check();
        return true;
    }

    /// Of the numbers that are used.
    private Optional<String> doubtful() {
        return Notation.doubtful(
                columns.stream()
                        .filter(column -> column.kind() == Kind.NUMBER && column.role() != Role.LEFT_OUT)
                        .flatMap(column -> cells(column.number() - 1).stream()),
                dialect.separator());
    }

    private List<String> cells(int column) {
        return rows.stream().map(row -> row.cells().get(column)).toList();
    }

    /// What can be said of whole columns.
    private void check() {
        int inputs = 0;
        for (DraftColumn column : columns) {
            switch (column.role()) {
                case INPUT -> {
                    inputs += column.width();
                    unless(column.width() <= TableShape.MOST_KINDS, "csv.kinds", column.name(), TableShape.MOST_KINDS, column.kinds());
                }
                case TARGET -> unless(
                        column.kind() == Kind.NUMBER || (column.kinds() >= 2 && column.kinds() <= OwnTable.MOST_CLASSES),
                        "csv.classes", column.name(), OwnTable.MOST_CLASSES, column.kinds());
                case LEFT_OUT -> {}
            }
        }
        unless(inputs >= 1 && inputs <= OwnTable.MOST_INPUTS, "csv.inputs", OwnTable.MOST_INPUTS, inputs);
    }

    private void unless(boolean holds, String code, Object... arguments) {
        if (!holds) {
            flaws.add("", code, arguments);
        }
    }

    /// The rows that are learned from, written as a table's text writes them, of the columns that are not left out.
    private List<List<String>> kept() {
        List<DraftColumn> used = columns.stream().filter(column -> column.role() != Role.LEFT_OUT).toList();
        List<List<String>> kept = new ArrayList<>();
        for (Csv.Row row : rows) {
            boolean gap = used.stream().anyMatch(column -> Spelling.isGap(cell(row, column)));
            gaps += gap ? 1 : 0;
            if (!gap || !choices.skipping()) {
                kept.add(used.stream().map(column -> written(row, column)).toList());
            }
        }
        unless(kept.size() >= Limits.FEWEST_ROWS, "csv.fewRows", Limits.FEWEST_ROWS);
        return kept;
    }

    private static String cell(Csv.Row row, DraftColumn column) {
        return row.cells().get(column.number() - 1);
    }

    private String written(Csv.Row row, DraftColumn column) {
        String cell = cell(row, column);
        if (Spelling.isGap(cell)) {
            flaws.add(cell, "csv.gap", row.line(), column.number(), column.name());
            return cell;
        }
        return switch (column.kind()) {
            case NUMBER -> number(cell, row, column);
            case CATEGORY -> word(cell, row, column);
        };
    }

    private String number(String cell, Csv.Row row, DraftColumn column) {
        Optional<Double> number = dialect.notation().number(cell);
        if (number.isEmpty()) {
            flaws.add(cell, "csv.number", row.line(), column.number(), column.name(), shown(cell));
        } else if (!TableText.isMeasure(number.get())) {
            flaws.add(cell, "csv.large", row.line(), column.number(), column.name());
        }
        return Shortest.text(number.orElse(0.0));
    }

    private static String shown(String cell) {
        return cell.length() <= Limits.WORD_LENGTH ? cell : cell.substring(0, Limits.WORD_LENGTH) + "…";
    }

    private String word(String cell, Csv.Row row, DraftColumn column) {
        String word = Spelling.word(cell);
        if (word.length() > Limits.WORD_LENGTH) {
            flaws.add(cell, "csv.word", row.line(), column.number(), column.name(), Limits.WORD_LENGTH);
        }
        return word;
    }

    private Optional<OwnTable> table(List<List<String>> kept) {
        StringBuilder csv = new StringBuilder(Csv.write(names(column -> column.role() != Role.LEFT_OUT)));
        kept.forEach(row -> csv.append(Csv.write(row)));
        String target = names(column -> column.role() == Role.TARGET).getFirst();
        Set<String> categories = Set.copyOf(names(column -> column.kind() == Kind.CATEGORY && column.role() != Role.LEFT_OUT));
        Optional<Table> content = TableText.read(csv.toString());
        Optional<OwnTable> table = content
                .filter(read -> TableShape.of(read, categories).learnable(target))
                .map(read -> OwnTable.of(read, target, categories));
        unless(content.isPresent(), "csv.long", Limits.TABLE_BYTES);
        unless(content.isEmpty() || table.isPresent(), "tableTarget", OwnTable.MOST_CLASSES, OwnTable.MOST_INPUTS);
        return table;
    }

    private List<String> names(Predicate<DraftColumn> some) {
        return columns.stream().filter(some).map(DraftColumn::name).toList();
    }
}
