package playground.engine.data;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// What the columns of a table come to, some of its numbers being categories: how many inputs each makes, and how many
/// classes it would tell apart.
public final class TableShape {
    /// A category of more kinds makes so many sparse inputs that little can be learned from each: it makes none.
    public static final int MOST_KINDS = 20;

    private final List<String> names;
    private final List<Cells> columns;

    private TableShape(List<String> names, List<Cells> columns) {
        this.names = names;
        this.columns = columns;
    }

    public static TableShape of(Table table, Set<String> categories) {
        List<Cells> columns = IntStream.range(0, table.names().size())
                .mapToObj(c -> categories.contains(table.names().get(c))
                        ? table.columns().get(c).words()
                        : table.columns().get(c))
                .toList();
        return new TableShape(table.names(), columns);
    }

    List<Cells> columns() {
        return columns;
    }

    /// How many inputs a column makes: numbers one, words one for each kind.
    static int width(Cells cells) {
        return switch (cells) {
            case Cells.Numbers _ -> 1;
            case Cells.Words(List<String> kinds, _) -> kinds.size() > MOST_KINDS ? 0 : kinds.size();
        };
    }

    /// How many inputs there are where one column is to be learned.
    public int inputs(String target) {
        return IntStream.range(0, names.size())
                .filter(c -> !names.get(c).equals(target))
                .map(c -> width(columns.get(c)))
                .sum();
    }

    /// How many classes a column tells apart, 0 where it holds numbers.
    public int classes(String target) {
        return switch (columns.get(names.indexOf(target))) {
            case Cells.Numbers _ -> 0;
            case Cells.Words(List<String> kinds, _) -> kinds.size();
        };
    }

    /// Whether a column can be learned from the others: it holds numbers, or not too many classes, and they make inputs, but
    /// not too many.
    public boolean learnable(String target) {
        return names.contains(target)
                && (classes(target) == 0 || within(classes(target), 2, OwnTable.MOST_CLASSES))
                && within(inputs(target), 1, OwnTable.MOST_INPUTS);
    }

    private static boolean within(int count, int least, int most) {
        return count >= least && count <= most;
    }

    /// What is learned unless something else is chosen: the last column that can be.
    public String usualTarget() {
        return names.reversed().stream().filter(this::learnable).findFirst().orElse("");
    }
}
