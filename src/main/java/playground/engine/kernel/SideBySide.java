package playground.engine.kernel;

/// Gradients of four weights at a time: each sum keeps its order, but none waits for another.
final class SideBySide {
    private SideBySide() {}

    /// As `Kernel.gradients`, but of the weights only those of the inputs from `first` on.
    static void gradients(
            double[] gradients,
            int offset,
            int inputs,
            int units,
            double[] a,
            double[] delta,
            int from,
            int to,
            int stride,
            int count,
            int first) {
        int o = 0;
        for (; o + 4 <= units; o += 4) {
            for (int i = first; i < inputs; i++) {
                fourUnits(gradients, offset + o * inputs + i, inputs, a, from + i * stride, delta, to + o * stride, stride, count);
            }
        }
        for (; o < units; o++) {
            oneUnit(gradients, offset + o * inputs, inputs, a, from, delta, to + o * stride, stride, count, first);
        }
        biases(gradients, offset + inputs * units, units, delta, to, stride, count);
    }

    /// The weights from one input to four units.
    private static void fourUnits(
            double[] g, int weight, int inputs, double[] a, int input, double[] delta, int unit, int stride, int count) {
        double s0 = g[weight];
        double s1 = g[weight + inputs];
        double s2 = g[weight + 2 * inputs];
        double s3 = g[weight + 3 * inputs];
        for (int n = 0; n < count; n++) {
            double x = a[input + n];
            s0 += delta[unit + n] * x;
            s1 += delta[unit + stride + n] * x;
            s2 += delta[unit + 2 * stride + n] * x;
            s3 += delta[unit + 3 * stride + n] * x;
        }
        g[weight] = s0;
        g[weight + inputs] = s1;
        g[weight + 2 * inputs] = s2;
        g[weight + 3 * inputs] = s3;
    }

    private static void oneUnit(
            double[] g, int weights, int inputs, double[] a, int from, double[] delta, int unit, int stride, int count, int first) {
        int i = first;
        for (; i + 4 <= inputs; i += 4) {
            fourInputs(g, weights + i, a, from + i * stride, delta, unit, stride, count);
        }
        for (; i < inputs; i++) {
            double sum = g[weights + i];
            for (int n = 0; n < count; n++) {
                sum += delta[unit + n] * a[from + i * stride + n];
            }
            g[weights + i] = sum;
        }
    }

    /// The weights from four inputs to one unit.
    private static void fourInputs(
            double[] g, int weight, double[] a, int input, double[] delta, int unit, int stride, int count) {
        double s0 = g[weight];
        double s1 = g[weight + 1];
        double s2 = g[weight + 2];
        double s3 = g[weight + 3];
        for (int n = 0; n < count; n++) {
            double d = delta[unit + n];
            s0 += d * a[input + n];
            s1 += d * a[input + stride + n];
            s2 += d * a[input + 2 * stride + n];
            s3 += d * a[input + 3 * stride + n];
        }
        g[weight] = s0;
        g[weight + 1] = s1;
        g[weight + 2] = s2;
        g[weight + 3] = s3;
    }

    private static void biases(double[] g, int bias, int units, double[] delta, int to, int stride, int count) {
        int o = 0;
        for (; o + 4 <= units; o += 4) {
            fourBiases(g, bias + o, delta, to + o * stride, stride, count);
        }
        for (; o < units; o++) {
            double sum = g[bias + o];
            for (int n = 0; n < count; n++) {
                sum += delta[to + o * stride + n];
            }
            g[bias + o] = sum;
        }
    }

    private static void fourBiases(double[] g, int bias, double[] delta, int unit, int stride, int count) {
        double s0 = g[bias];
        double s1 = g[bias + 1];
        double s2 = g[bias + 2];
        double s3 = g[bias + 3];
        for (int n = 0; n < count; n++) {
            s0 += delta[unit + n];
            s1 += delta[unit + stride + n];
            s2 += delta[unit + 2 * stride + n];
            s3 += delta[unit + 3 * stride + n];
        }
        g[bias] = s0;
        g[bias + 1] = s1;
        g[bias + 2] = s2;
        g[bias + 3] = s3;
    }
}
