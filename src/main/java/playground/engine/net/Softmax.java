package playground.engine.net;

import playground.engine.kernel.Kernel;

/// e^z of each unit over their sum: of all units of a layer together, for each sample of a block. Bridle 1990. Remembers the
/// sums of the block last computed.
final class Softmax {
    private final double[] largest = new double[Network.BLOCK];
    private final double[] sums = new double[Network.BLOCK];

    /// Rows of `units`, `stride` apart, from index `from`.
    void values(Kernel kernel, double[] z, double[] a, int from, int units, int stride) {
        kernel.softmax(z, a, from, units, stride, largest, sums);
    }

    /// Turns slopes by the answers `a` into slopes by the weighted sums: a (d - Σ a d), for the first `count` samples.
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

    /// log Σ e^z for a sample of the block.
    double logOfSum(int sample) {
        return largest[sample] + StrictMath.log(sums[sample]);
    }
}
