package playground.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import playground.engine.data.OwnTable;
import playground.engine.data.Shortest;
import playground.engine.data.TableShape;
import playground.experiment.TableText;
import playground.table.DraftColumn.Note;
import playground.table.DraftColumn.Role;

/// What columns are taken for, and what for they are, unless something else was said.
final class ColumnGuess {
    /// Numbers with a misprint here and there are meant to be numbers; the misprints are told.
    private static final double MOSTLY = 0.9;
    /// Fewer numbers one after the other may be chance.
    private static final int FEWEST_ROW_NUMBERS = 5;
    private static final int SHOWN = 4;

    private final Choices choices;
    private final Notation notation;

    ColumnGuess(Choices choices, Notation notation) {
        this.choices = choices;
        this.notation = notation;
    }

    /// By names and cells, column by column.
    List<DraftColumn> columns(List<String> names, List<List<String>> cells) {
        List<DraftColumn> columns = new ArrayList<>();
        for (int c = 0; c < names.size(); c++) {
            columns.add(column(c + 1, names.get(c), cells.get(c).stream().filter(cell -> !Spelling.isGap(cell)).toList()));
        }
        return assigned(columns);
    }

    private DraftColumn column(int number, String name, List<String> cells) {
        double[] numbers = cells.stream().map(notation::number).flatMap(Optional::stream).mapToDouble(Double::doubleValue).toArray();
        boolean mostly = numbers.length > 0 && numbers.length >= MOSTLY * cells.size() && cells.stream().noneMatch(TableText::isName);
        Kind kind = choices.kindOf(name).orElse(mostly ? Kind.NUMBER : Kind.CATEGORY);
        return kind == Kind.NUMBER ? numbers(number, name, numbers) : category(number, name, cells);
    }

    private static DraftColumn numbers(int number, String name, double[] numbers) {
        boolean same = numbers.length > 1 && Arrays.stream(numbers).allMatch(value -> value == numbers[0]);
        Note note = number == 1 && isCount(numbers) ? Note.ROW_NUMBERS : same ? Note.ONE_KIND : Note.NONE;
        return new DraftColumn(number, name, Kind.NUMBER, Role.LEFT_OUT, 0, range(numbers), note);
    }

    private static DraftColumn category(int number, String name, List<String> cells) {
        List<String> kinds = TableText.kinds(cells.stream().map(Spelling::word).toList());
        Note note = kinds.size() > TableShape.MOST_KINDS ? Note.MANY_KINDS : kinds.size() == 1 ? Note.ONE_KIND : Note.NONE;
        return new DraftColumn(number, name, Kind.CATEGORY, Role.LEFT_OUT, kinds.size(), kinds.stream().limit(SHOWN).toList(), note);
    }

    private static List<String> range(double[] numbers) {
        return numbers.length == 0
                ? List.of()
                : Stream.of(Arrays.stream(numbers).min(), Arrays.stream(numbers).max())
                        .map(end -> Shortest.text(end.orElse(0)))
                        .toList();
    }

    private static boolean isCount(double[] numbers) {
        boolean count = numbers.length >= FEWEST_ROW_NUMBERS;
        for (int n = 1; n < numbers.length; n++) {
            count &= numbers[n] == numbers[n - 1] + 1;
        }
        return count;
    }

    /// With what each is for.
    private List<DraftColumn> assigned(List<DraftColumn> columns) {
        String target = choices.target().filter(name -> columns.stream().anyMatch(column -> column.name().equals(name))).orElseGet(() -> target(columns));
        List<DraftColumn> assigned = new ArrayList<>();
        int inputs = 0;
        for (DraftColumn column : columns) {
            Role role = column.name().equals(target) ? Role.TARGET : isInput(column, inputs) ? Role.INPUT : Role.LEFT_OUT;
            inputs += role == Role.INPUT ? column.width() : 0;
            assigned.add(column.as(role));
        }
        return assigned;
    }

    /// The last column that looks as if it could be learned.
    private static String target(List<DraftColumn> columns) {
        return columns.reversed().stream()
                .filter(column -> column.note() == Note.NONE && (column.kind() == Kind.NUMBER || (column.kinds() >= 2 && column.kinds() <= OwnTable.MOST_CLASSES)))
                .findFirst()
                .orElse(columns.getLast())
                .name();
    }

    private boolean isInput(DraftColumn column, int before) {
        boolean told = column.kind() == Kind.NUMBER && column.note() == Note.ONE_KIND;
        boolean usual = (column.note() == Note.NONE || told) && before + column.width() <= OwnTable.MOST_INPUTS;
        return choices.inputOf(column.name()).orElse(usual);
    }
}
