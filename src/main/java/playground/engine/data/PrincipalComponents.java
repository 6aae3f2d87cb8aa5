package playground.engine.data;

import java.util.Arrays;

/// The two directions in which the rows of a table differ most. Pearson 1901; found by orthogonal iteration (Golub and Van
/// Loan 2013, section 8.2.4).
public final class PrincipalComponents {
    private static final int ROUNDS = 60;

    private PrincipalComponents() {}

    /// Two directions of length 1, at right angles, of columns of equal length and of mean 0. The largest entry of each is
    /// positive, so that the picture does not depend on how it was found. The second is 0 where there is only one column.
    public static double[][] of(double[][] columns) {
        double[] first = new double[columns.length];
        double[] second = new double[columns.length];
        for (int c = 0; c < columns.length; c++) {
            first[c] = 1;
            second[c] = c % 2 == 0 ? 1 : -1;
        }
        for (int round = 0; round < ROUNDS; round++) {
            first = unit(times(columns, first));
            second = unit(without(times(columns, second), first));
        }
        return new double[][] {upright(first), upright(second)};
    }

    /// The covariance matrix, times the number of rows, times a direction.
    private static double[] times(double[][] columns, double[] direction) {
        double[] along = new double[columns[0].length];
        for (int c = 0; c < columns.length; c++) {
            for (int n = 0; n < along.length; n++) {
                along[n] += direction[c] * columns[c][n];
            }
        }
        return Arrays.stream(columns).mapToDouble(column -> dot(column, along)).toArray();
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int n = 0; n < a.length; n++) {
            sum += a[n] * b[n];
        }
        return sum;
    }

    private static double[] without(double[] direction, double[] other) {
        double share = dot(direction, other);
        double[] rest = direction.clone();
        for (int c = 0; c < rest.length; c++) {
            rest[c] -= share * other[c];
        }
        return rest;
    }

    private static double[] unit(double[] direction) {
        double length = StrictMath.sqrt(dot(direction, direction));
        return length > 1e-9 ? Arrays.stream(direction).map(entry -> entry / length).toArray() : new double[direction.length];
    }

    private static double[] upright(double[] direction) {
        double largest = 0;
        for (double entry : direction) {
            largest = Math.abs(entry) > Math.abs(largest) ? entry : largest;
        }
        double sign = largest < 0 ? -1 : 1;
        return Arrays.stream(direction).map(entry -> sign * entry).toArray();
    }
}
