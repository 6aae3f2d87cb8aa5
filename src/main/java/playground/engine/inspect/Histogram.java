package playground.engine.inspect;

/// How often numbers fall into equally wide intervals from `-reach` to `reach`; each takes its left end, the last one its
/// right end, too. The array belongs to the histogram.
public record Histogram(double reach, int[] counts) {
    private static final int INTERVALS = 40;
    /// Up to here every activation shows its shape.
    private static final double LEAST_REACH = 4;

    /// Of all numbers of all rows, those left aside that are not finite. The reach is 4 or the next power of 2 that holds
    /// them all, so that it seldom changes while a network learns.
    public static Histogram of(double[][] rows) {
        return of(rows, LEAST_REACH);
    }

    /// The same with another least reach.
    static Histogram of(double[][] rows, double leastReach) {
        double reach = leastReach;
        for (double[] row : rows) {
            for (double value : row) {
                while (Double.isFinite(value) && Math.abs(value) > reach) {
                    reach *= 2;
                }
            }
        }
        Histogram histogram = new Histogram(reach, new int[INTERVALS]);
        for (double[] row : rows) {
            histogram.count(row);
        }
        return histogram;
    }

    private void count(double[] row) {
        for (double value : row) {
            if (Double.isFinite(value)) {
                counts[Math.min(INTERVALS - 1, (int) ((value / reach + 1) / 2 * INTERVALS))]++;
            }
        }
    }
}
