package playground.page;

import static j2html.TagCreator.tag;
import static playground.page.Formulas.operator;

import j2html.tags.ContainerTag;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

/// A matrix of numbers with its name below; the style sheet draws its brackets, whatever the font. Of many rows or columns some are shown, the lit ones among them.
record WalkGrid(ContainerTag<?> name, int rows, int columns, DoubleBinaryOperator value, int litRow, int litColumn) {
    private static final int ALL = -1;
    /// As many rows, and columns beside those of other matrices, as a sheet has room for.
    private static final int HIGH = 4;
    private static final int WIDE = 3;
    private static final int DIGITS = 3;

    static WalkGrid vector(ContainerTag<?> name, double[] values, int lit) {
        return new WalkGrid(name, values.length, 1, (row, _) -> values[(int) row], lit, lit == ALL ? ALL : 0);
    }

    /// The same lying down.
    static WalkGrid lying(ContainerTag<?> name, double[] values, int lit) {
        return new WalkGrid(name, 1, values.length, (_, column) -> values[(int) column], lit == ALL ? ALL : 0, lit);
    }

    ContainerTag<?> markup() {
        List<Integer> down = shown(rows, litRow, HIGH);
        List<ContainerTag<?>> lines = new ArrayList<>();
        for (int n = 0; n < down.size(); n++) {
            if (n > 0 && down.get(n) > down.get(n - 1) + 1) {
                lines.add(tag("mtr").with(tag("mtd").with(operator("⋮"))));
            }
            lines.add(line(down.get(n)));
        }
        return tag("munder").with(
                tag("mtable").withClass("walk__grid").with(lines.toArray(ContainerTag<?>[]::new)),
                name);
    }

    private ContainerTag<?> line(int r) {
        List<Integer> across = shown(columns, litColumn, WIDE);
        List<ContainerTag<?>> cells = new ArrayList<>();
        for (int n = 0; n < across.size(); n++) {
            if (n > 0 && across.get(n) > across.get(n - 1) + 1) {
                cells.add(tag("mtd").with(operator("…")));
            }
            cells.add(cell(r, across.get(n)));
        }
        return tag("mtr").with(cells.toArray(ContainerTag<?>[]::new));
    }

    private ContainerTag<?> cell(int r, int c) {
        boolean lit = (litRow == ALL || litRow == r) && (litColumn == ALL || litColumn == c) && (litRow != ALL || litColumn != ALL);
        return tag("mtd")
                .withCondClass(lit, "walk__lit")
                .with(Formulas.number(value.applyAsDouble(r, c), DIGITS));
    }

    /// The first ones and the last; in place of the last but one the lit one, where that is beyond the first.
    private static List<Integer> shown(int count, int lit, int most) {
        int first = count <= most ? count : lit < 2 || lit == count - 1 ? 2 : 1;
        return IntStream.range(0, count)
                .filter(n -> n < first || n == lit || n == count - 1)
                .boxed()
                .toList();
    }
}
