package playground.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Cells of a formula in lines and columns, around the height where signs have their middle: branches, or the numbers of a matrix between
/// brackets.
final class FormulaTable {
    private static final double AXIS = 0.27;
    private static final double BETWEEN = 0.7;
    private static final double LEADING = 0.42;
    private static final double BRACKET = 0.25;
    private static final double FRAME = 0.16;
    private static final double THICK = 0.07;

    private FormulaTable() {}

    static FormulaBox of(List<List<FormulaBox>> lines, List<List<Boolean>> lit, boolean brackets, double size) {
        double[] widths = widths(lines);
        List<FormulaBox> rows = new ArrayList<>();
        for (int r = 0; r < lines.size(); r++) {
            rows.add(line(lines.get(r), lit.get(r), widths, brackets, size));
        }
        double high = rows.stream().mapToDouble(row -> row.rise() + row.fall()).sum() + LEADING * size * (rows.size() - 1);
        double top = -AXIS * size - high / 2;
        FormulaBox table = FormulaBox.EMPTY;
        for (FormulaBox row : rows) {
            table = table.with(row.moved(0, top + row.rise()));
            top += row.rise() + row.fall() + LEADING * size;
        }
        return brackets ? bracketed(table, size) : table;
    }

    private static double[] widths(List<List<FormulaBox>> lines) {
        int columns = lines.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, columns)
                .mapToDouble(c -> lines.stream().filter(line -> c < line.size()).mapToDouble(line -> line.get(c).width()).max().orElse(0))
                .toArray();
    }

    private static FormulaBox line(List<FormulaBox> cells, List<Boolean> lit, double[] widths, boolean centered, double size) {
        FormulaBox line = FormulaBox.EMPTY;
        for (int c = 0; c < cells.size(); c++) {
            FormulaBox cell = cells.get(c);
            FormulaBox marked = lit.get(c) ? framed(cell, size) : cell;
            FormulaBox placed = centered ? marked.within(widths[c]) : marked.then(new FormulaBox(widths[c] - cell.width(), 0, 0, List.of()));
            line = line.then(c == 0 ? placed : placed.moved(BETWEEN * size, 0));
        }
        return line;
    }

    /// A box around it.
    private static FormulaBox framed(FormulaBox cell, double size) {
        double left = -FRAME * size;
        double right = cell.width() - left;
        double top = -cell.rise() - FRAME / 2 * size;
        double bottom = cell.fall();
        return cell.with(FormulaBox.Stroke.of(1.6 * THICK * size, left, top, right, top, right, bottom, left, bottom, left, top));
    }

    private static FormulaBox bracketed(FormulaBox table, double size) {
        double ear = BRACKET * size;
        double inner = 1.4 * ear;
        double right = table.width() + 2 * inner;
        double top = -table.rise() - ear / 2;
        double bottom = table.fall() + ear / 2;
        FormulaBox roomy = table.moved(inner, 0);
        return new FormulaBox(right, -top, bottom, roomy.marks())
                .with(FormulaBox.Stroke.of(THICK * size, ear, top, 0.0, top, 0.0, bottom, ear, bottom))
                .with(FormulaBox.Stroke.of(THICK * size, right - ear, top, right, top, right, bottom, right - ear, bottom));
    }
}
