package playground.page;

import j2html.tags.ContainerTag;
import java.util.ArrayList;
import java.util.List;

/// A table in a picture: the first row has the names of the columns, the first column those of the rows. To find room for all columns it
/// is drawn smaller, as long as it can be read; columns that have no room then are left out.
final class PosterTable {
    private static final double SMALLEST = 0.6;
    private static final double RIM = 3;
    private static final String MORE = "…";

    private final List<List<String>> rows;
    private final double room;
    private final double share;

    PosterTable(List<List<String>> rows, double room) {
        this.rows = rows;
        double wide = -2 * Poster.GAP;
        for (int c = 0; c < rows.getFirst().size(); c++) {
            wide += wide(c) + 2 * Poster.GAP;
        }
        share = Math.clamp(room / wide, SMALLEST, 1);
        this.room = room / share;
    }

    double high() {
        return share * Poster.LINE * rows.size();
    }

    private double wide(int column) {
        return rows.stream().mapToDouble(row -> Poster.wide(row.get(column))).max().orElse(0);
    }

    ContainerTag<?> drawn() {
        List<ContainerTag<?>> cells = new ArrayList<>();
        double x = 0;
        for (int c = 0; c < rows.getFirst().size(); c++) {
            double wide = wide(c);
            double behind = c + 1 < rows.getFirst().size() ? 3 * Poster.GAP : 0;
            if (x + wide + behind > room + 1) {
                cells.add(Poster.text(MORE, x, 12).attr("fill", "var(--muted)"));
                break;
            }
            column(cells, c, c == 0 ? x : x + wide);
            x += wide + 2 * Poster.GAP;
        }
        return Svg.svg(Poster.at(-RIM) + " 0 " + Poster.at(room + 2 * RIM) + " " + Poster.at(Poster.LINE * rows.size())).with(cells);
    }

    private void column(List<ContainerTag<?>> cells, int column, double x) {
        for (int n = 0; n < rows.size(); n++) {
            cells.add(Poster.text(rows.get(n).get(column), x, Poster.LINE * n + 12)
                    .attr("text-anchor", column == 0 ? "start" : "end")
                    .attr("fill", n == 0 || column == 0 ? "var(--muted)" : "var(--ink)"));
        }
    }
}
