package playground.page;

/// Lines along which heights on a grid of `side * side` places are the same (marching squares; Maple 2003), on a square of `SIDE`. Rows are
/// from the top; a cell with a corner that is no number has none.
final class Contours {
    static final int SIDE = 1000;
    /// Corners of a cell, clockwise from the upper left.
    private static final int[] RIGHT = {0, 1, 1, 0};
    private static final int[] DOWN = {0, 0, 1, 1};

    private final double[] heights;
    private final int side;

    Contours(double[] heights, int side) {
        this.heights = heights;
        this.side = side;
    }

    /// A line in pieces, and a place on it for its number, as near as can be to where the diagonal from the middle meets it; none where
    /// that is far.
    record Line(String path, double x, double y, boolean near) {}

    Line at(double level) {
        StringBuilder path = new StringBuilder();
        double[] best = {Double.POSITIVE_INFINITY, 0, 0};
        for (int row = 0; row + 1 < side; row++) {
            for (int column = 0; column + 1 < side; column++) {
                cell(row, column, level, path, best);
            }
        }
        return new Line(path.toString(), best[1], best[2], best[0] < SIDE / 20.0);
    }

    private void cell(int row, int column, double level, StringBuilder path, double[] best) {
        double[] crossings = new double[8];
        int found = 0;
        for (int edge = 0; edge < 4; edge++) {
            int next = (edge + 1) % 4;
            double from = height(row, column, edge);
            double to = height(row, column, next);
            if ((from < level) != (to < level) && Double.isFinite(from) && Double.isFinite(to)) {
                double share = (level - from) / (to - from);
                crossings[2 * found] = x(column + RIGHT[edge] + share * (RIGHT[next] - RIGHT[edge]));
                crossings[2 * found + 1] = x(row + DOWN[edge] + share * (DOWN[next] - DOWN[edge]));
                found++;
            }
        }
        for (int piece = 0; piece + 1 < found; piece += 2) {
            piece(crossings, 2 * piece, path, best);
        }
    }

    private static void piece(double[] ends, int at, StringBuilder path, double[] best) {
        path.append('M').append(Math.round(ends[at])).append(' ').append(Math.round(ends[at + 1]))
                .append('L').append(Math.round(ends[at + 2])).append(' ').append(Math.round(ends[at + 3]));
        double x = (ends[at] + ends[at + 2]) / 2;
        double y = (ends[at + 1] + ends[at + 3]) / 2;
        double off = Math.abs(x + y - SIDE) + (x < SIDE / 2.0 ? SIDE : 0);
        if (off < best[0]) {
            best[0] = off;
            best[1] = x;
            best[2] = y;
        }
    }

    private double height(int row, int column, int corner) {
        return heights[(row + DOWN[corner]) * side + column + RIGHT[corner]];
    }

    private double x(double place) {
        return SIDE * place / (side - 1);
    }
}
