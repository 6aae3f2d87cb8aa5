package playground.engine.net;

/// e^z of each unit over their sum: of all units of a layer together, for sample after sample. Bridle 1990. The largest z is
/// taken off first, so that nothing overflows.
final class Softmax {
    private Softmax() {}

    /// Rows of `units`, `stride` apart, from index `from`; the first `count` numbers of each.
    static void values(double[] z, double[] a, int from, int units, int stride, int count) {
        for (int n = from; n < from + count; n++) {
            double largest = largest(z, n, units, stride);
            double sum = 0;
            for (int u = n; u < n + units * stride; u += stride) {
                a[u] = StrictMath.exp(z[u] - largest);
                sum += a[u];
            }
            for (int u = n; u < n + units * stride; u += stride) {
                a[u] /= sum;
            }
        }
    }

    /// Turns slopes by the answers `a` into slopes by the weighted sums: a (d - Σ a d).
    static void slopes(double[] a, double[] delta, int from, int units, int stride, int count) {
        for (int n = from; n < from + count; n++) {
            double mean = 0;
            for (int u = n; u < n + units * stride; u += stride) {
                mean += a[u] * delta[u];
            }
            for (int u = n; u < n + units * stride; u += stride) {
                delta[u] = a[u] * (delta[u] - mean);
            }
        }
    }

    /// log Σ e^z for the sample at index `at` of the first row.
    static double logOfSum(double[] z, int at, int units, int stride) {
        double largest = largest(z, at, units, stride);
        double sum = 0;
        for (int u = at; u < at + units * stride; u += stride) {
            sum += StrictMath.exp(z[u] - largest);
        }
        return largest + StrictMath.log(sum);
    }

    private static double largest(double[] z, int at, int units, int stride) {
        double largest = z[at];
        for (int u = at + stride; u < at + units * stride; u += stride) {
            largest = Math.max(largest, z[u]);
        }
        return largest;
    }
}
