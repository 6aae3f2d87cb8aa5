package playground.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Heights on a grid of `side * side` places, row by row from the back, NaN where they are not known; both sides of its square go from -1
/// to 1. A cell goes by the number of its corner at the left and back. The array belongs to it.
record Slopes(int side, double[] heights) {
    private static final double LONGEST = 10;

    /// A part of a way, from a place to another.
    record Piece(double[] from, double[] to) {}

    double x(int cell, double right) {
        return 2 * (cell % side + right) / (side - 1) - 1;
    }

    double y(int cell, double front) {
        return 1 - 2 * (row(cell) + front) / (side - 1);
    }

    private int row(int cell) {
        return cell / side;
    }

    /// Clockwise from the left and back.
    double[] corners(int cell) {
        return new double[] {heights[cell], heights[cell + 1], heights[cell + side + 1], heights[cell + side]};
    }

    /// The height between the places of the grid; NaN outside.
    double height(double[] place) {
        double across = (place[0] + 1) / 2 * (side - 1);
        double down = (1 - place[1]) / 2 * (side - 1);
        if (!(across >= 0 && down >= 0 && across <= side - 1 && down <= side - 1)) {
            return Double.NaN;
        }
        int cell = Math.min(side - 2, (int) down) * side + Math.min(side - 2, (int) across);
        double p = across - cell % side;
        double q = down - row(cell);
        double[] corners = corners(cell);
        return (corners[0] * (1 - p) + corners[1] * p) * (1 - q) + (corners[3] * (1 - p) + corners[2] * p) * q;
    }

    /// A way in pieces, none longer than half a cell, by the cell that each is over. What is not over the surface is left out.
    Map<Integer, List<Piece>> pieces(double[][] way) {
        Map<Integer, List<Piece>> pieces = new TreeMap<>();
        for (int n = 1; n < way.length; n++) {
            double length = Math.min(LONGEST, Math.hypot(way[n][0] - way[n - 1][0], way[n][1] - way[n - 1][1]));
            int parts = Math.max(1, (int) Math.ceil(length * (side - 1)));
            for (int part = 0; part < parts; part++) {
                add(pieces, between(way[n - 1], way[n], part, parts), between(way[n - 1], way[n], part + 1.0, parts));
            }
        }
        return pieces;
    }

    private static double[] between(double[] from, double[] to, double part, int parts) {
        return new double[] {from[0] + (to[0] - from[0]) * part / parts, from[1] + (to[1] - from[1]) * part / parts};
    }

    private void add(Map<Integer, List<Piece>> pieces, double[] from, double[] to) {
        if (!Double.isNaN(height(from)) && !Double.isNaN(height(to))) {
            int row = (int) ((1 - (from[1] + to[1]) / 2) / 2 * (side - 1));
            int column = (int) (((from[0] + to[0]) / 2 + 1) / 2 * (side - 1));
            pieces.computeIfAbsent(Math.min(side - 2, row) * side + Math.min(side - 2, column), _ -> new ArrayList<>()).add(new Piece(from, to));
        }
    }
}
