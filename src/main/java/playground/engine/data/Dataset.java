package playground.engine.data;

import java.util.Arrays;

/// Rows of numbers with a target each. Column after column, `columns` holds the same number of values; of points of the
/// plane they are x and y. A target is the number of a class, from 0, or, where `classes` is 0, any number. The arrays are
/// owned by the data set and never modified.
public record Dataset(double[][] columns, double[] target, int classes) {
    /// Points of the plane.
    public static Dataset ofPlane(double[] x, double[] y, double[] target, int classes) {
        return new Dataset(new double[][] {x, y}, target, classes);
    }

    public int size() {
        return target.length;
    }

    /// Copies a row.
    public void read(int n, double[] row) {
        for (int c = 0; c < row.length; c++) {
            row[c] = columns[c][n];
        }
    }

    /// Some of the rows, by their numbers.
    public Dataset rows(int[] numbers) {
        double[][] picked = Arrays.stream(columns).map(column -> pick(column, numbers)).toArray(double[][]::new);
        return new Dataset(picked, pick(target, numbers), classes);
    }

    private static double[] pick(double[] values, int[] numbers) {
        return Arrays.stream(numbers).mapToDouble(n -> values[n]).toArray();
    }

    public double[] x() {
        return columns[0];
    }

    public double[] y() {
        return columns[1];
    }
}
