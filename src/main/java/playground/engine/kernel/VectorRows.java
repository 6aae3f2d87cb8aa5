package playground.engine.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/// Weighted sums and errors by SIMD, four rows together: several samples side by side, each sum in its own lane and in its
/// own order.
final class VectorRows {
    private static final VectorSpecies<Double> LANES = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = LANES.length();

    private VectorRows() {}

    /// As `Kernel.sums`, for the samples from `first` on.
    static void sums(
            double[] parameters,
            int offset,
            int inputs,
            int units,
            double[] a,
            int from,
            double[] z,
            int to,
            int stride,
            int first) {
        int biases = offset + inputs * units;
        int o = 0;
        for (; o + 4 <= units; o += 4) {
            fourSums(parameters, offset + o * inputs, biases + o, inputs, a, from, z, to + o * stride, stride, first);
        }
        for (; o < units; o++) {
            oneSum(parameters, offset + o * inputs, biases + o, inputs, a, from, z, to + o * stride, stride, first);
        }
    }

    private static void fourSums(
            double[] p, int weights, int bias, int inputs, double[] a, int from, double[] z, int to, int stride, int first) {
        for (int n = first; n < stride; n += WIDTH) {
            DoubleVector s0 = DoubleVector.broadcast(LANES, p[bias]);
            DoubleVector s1 = DoubleVector.broadcast(LANES, p[bias + 1]);
            DoubleVector s2 = DoubleVector.broadcast(LANES, p[bias + 2]);
            DoubleVector s3 = DoubleVector.broadcast(LANES, p[bias + 3]);
            for (int i = 0; i < inputs; i++) {
                DoubleVector input = DoubleVector.fromArray(LANES, a, from + i * stride + n);
                s0 = s0.add(input.mul(p[weights + i]));
                s1 = s1.add(input.mul(p[weights + inputs + i]));
                s2 = s2.add(input.mul(p[weights + 2 * inputs + i]));
                s3 = s3.add(input.mul(p[weights + 3 * inputs + i]));
            }
            s0.intoArray(z, to + n);
            s1.intoArray(z, to + stride + n);
            s2.intoArray(z, to + 2 * stride + n);
            s3.intoArray(z, to + 3 * stride + n);
        }
    }

    private static void oneSum(
            double[] p, int weights, int bias, int inputs, double[] a, int from, double[] z, int to, int stride, int first) {
        int n = first;
        for (; n + 2 * WIDTH <= stride; n += 2 * WIDTH) {
            DoubleVector.broadcast(LANES, p[bias]).intoArray(z, to + n);
            DoubleVector.broadcast(LANES, p[bias]).intoArray(z, to + n + WIDTH);
            VectorTiles.oneRow(p, weights, 1, a, from + n, stride, inputs, z, to + n);
        }
        for (; n < stride; n += WIDTH) {
            DoubleVector sum = DoubleVector.broadcast(LANES, p[bias]);
            for (int i = 0; i < inputs; i++) {
                sum = sum.add(DoubleVector.fromArray(LANES, a, from + i * stride + n).mul(p[weights + i]));
            }
            sum.intoArray(z, to + n);
        }
    }

    /// As `Kernel.errors`, for the samples from `first` on.
    static void errors(
            double[] parameters,
            int offset,
            int inputs,
            int units,
            double[] delta,
            int from,
            int to,
            int stride,
            int first) {
        int i = 0;
        for (; i + 4 <= inputs; i += 4) {
            fourErrors(parameters, offset + i, inputs, units, delta, from + i * stride, to, stride, first);
        }
        for (; i < inputs; i++) {
            oneError(parameters, offset + i, inputs, units, delta, from + i * stride, to, stride, first);
        }
    }

    private static void fourErrors(
            double[] p, int weights, int inputs, int units, double[] delta, int from, int to, int stride, int first) {
        for (int n = first; n < stride; n += WIDTH) {
            DoubleVector s0 = DoubleVector.zero(LANES);
            DoubleVector s1 = DoubleVector.zero(LANES);
            DoubleVector s2 = DoubleVector.zero(LANES);
            DoubleVector s3 = DoubleVector.zero(LANES);
            for (int o = 0; o < units; o++) {
                DoubleVector above = DoubleVector.fromArray(LANES, delta, to + o * stride + n);
                int row = weights + o * inputs;
                s0 = s0.add(above.mul(p[row]));
                s1 = s1.add(above.mul(p[row + 1]));
                s2 = s2.add(above.mul(p[row + 2]));
                s3 = s3.add(above.mul(p[row + 3]));
            }
            s0.intoArray(delta, from + n);
            s1.intoArray(delta, from + stride + n);
            s2.intoArray(delta, from + 2 * stride + n);
            s3.intoArray(delta, from + 3 * stride + n);
        }
    }

    private static void oneError(
            double[] p, int weights, int inputs, int units, double[] delta, int from, int to, int stride, int first) {
        for (int n = first; n < stride; n += WIDTH) {
            DoubleVector sum = DoubleVector.zero(LANES);
            for (int o = 0; o < units; o++) {
                sum = sum.add(DoubleVector.fromArray(LANES, delta, to + o * stride + n).mul(p[weights + o * inputs]));
            }
            sum.intoArray(delta, from + n);
        }
    }
}
