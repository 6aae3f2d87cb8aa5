package playground.engine.inspect;

/// How near predicted numbers come to the true ones: R², 1 less the share of the truth's variance that is left as error
/// (1 at best, 0 for one who always says the mean, NaN where the truth does not vary); the mean squared error and its root;
/// the mean size of the error.
public record Fit(double r2, double mse, double rmse, double mae) {
    /// Arrays of the same length, not modified.
    public static Fit of(double[] truth, double[] predicted) {
        double mean = 0;
        for (double t : truth) {
            mean += t;
        }
        mean /= truth.length;
        double left = 0;
        double variance = 0;
        double sizes = 0;
        for (int n = 0; n < truth.length; n++) {
            double error = predicted[n] - truth[n];
            double distance = truth[n] - mean;
            left += error * error;
            variance += distance * distance;
            sizes += Math.abs(error);
        }
        double r2 = variance > 0 ? 1 - left / variance : Double.NaN;
        double mse = left / truth.length;
        return new Fit(r2, mse, StrictMath.sqrt(mse), sizes / truth.length);
    }
}
