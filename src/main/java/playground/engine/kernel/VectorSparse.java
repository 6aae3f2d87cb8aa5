package playground.engine.kernel;

import static jdk.incubator.vector.VectorOperators.ADD;
import static jdk.incubator.vector.VectorOperators.NE;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/// Gradients by SIMD where many deltas are 0, as they are where ReLU is off, and some inputs, as at the margins of pictures:
/// products with them are left out.
final class VectorSparse {
    /*
     * Such a product is 0 or -0. To add it changes no bit of a sum that is not -0, and a sum that began with 0 never is: of two
     * numbers only -0 and -0 make -0. But 0 times infinity is no number. So products are left out only where the other factors
     * are finite; elsewhere, in a run that diverges, all of them are computed.
     *
     * The samples that a unit learns from are the bits of a number. For one unit after the other, the gradients of COLUMNS
     * inputs are summed in registers over its samples in order; the inputs lie in a panel, sample after sample. Where there are
     * registers enough, two units go together over the samples of both.
     */
    private static final VectorSpecies<Double> LANES = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = LANES.length();

    /// Inputs that go together: eight vectors.
    static final int COLUMNS = 8 * WIDTH;

    /// Of eight deltas, so many other than 0 are too many.
    private static final int MOST = 5;

    /// Not how many deltas are other than 0, since some are not finite.
    static final int UNKNOWN = -1;

    /// Samples that a panel holds, and a number has bits for.
    private static final int DEPTH = Math.min(Long.SIZE, Kernel.SCRATCH / COLUMNS);

    private VectorSparse() {}

    /// How many deltas are other than 0; `UNKNOWN` if some are not finite.
    static int present(double[] delta, int to, int units, int stride, int count) {
        DoubleVector zeros = DoubleVector.zero(LANES);
        int present = 0;
        for (int o = 0; o < units; o++) {
            for (int n = 0; n < count; n += WIDTH) {
                DoubleVector deltas = DoubleVector.fromArray(LANES, delta, to + o * stride + n);
                zeros = zeros.add(deltas.mul(0));
                present += deltas.compare(NE, 0).trueCount();
            }
        }
        return zeros.reduceLanes(ADD) == 0 ? present : UNKNOWN;
    }

    /// Whether so few of all deltas are other than 0 that tiles take longer.
    static boolean pays(int present, int all) {
        return present != UNKNOWN && 8 * present < MOST * all;
    }

    /// As `Kernel.gradients`, for the weights of the inputs before the one that it answers; without the biases.
    static int gradients(
            double[] g,
            int offset,
            int inputs,
            int units,
            double[] a,
            double[] delta,
            int from,
            int to,
            int stride,
            int samples,
            double[] panel) {
        int i = live(a, from, 0, inputs, stride, samples);
        while (i + COLUMNS <= inputs) {
            for (int n = 0; n < samples; n += DEPTH) {
                int depth = Math.min(DEPTH, samples - n);
                VectorTiles.turn(a, from + i * stride + n, stride, depth, panel, COLUMNS);
                units(g, offset + i, inputs, units, delta, to + n, stride, depth, panel);
            }
            i = live(a, from, i + COLUMNS, inputs, stride, samples);
        }
        return i;
    }

    /// The first input from `i` on that is not 0 in all samples.
    private static int live(double[] a, int from, int i, int inputs, int stride, int samples) {
        int first = i;
        while (first < inputs && VectorMargins.zero(a, from + first * stride, samples)) {
            first++;
        }
        return first;
    }

    private static void units(
            double[] g, int at, int inputs, int units, double[] delta, int to, int stride, int depth, double[] panel) {
        long all = -1L >>> (Long.SIZE - depth);
        boolean finite = finite(panel, depth * COLUMNS);
        int o = 0;
        for (; VectorTwoUnits.fit() && o + 2 <= units; o += 2) {
            int row = to + o * stride;
            long either = finite ? (present(delta, row, depth) | present(delta, row + stride, depth)) & all : all;
            VectorTwoUnits.add(delta, row, row + stride, either, panel, g, at + o * inputs, at + (o + 1) * inputs);
        }
        for (; o < units; o++) {
            int row = to + o * stride;
            unit(delta, row, finite ? present(delta, row, depth) & all : all, panel, g, at + o * inputs);
        }
    }

    private static boolean finite(double[] panel, int length) {
        DoubleVector even = DoubleVector.zero(LANES);
        DoubleVector odd = DoubleVector.zero(LANES);
        for (int n = 0; n < length; n += 2 * WIDTH) {
            even = even.add(DoubleVector.fromArray(LANES, panel, n).mul(0));
            odd = odd.add(DoubleVector.fromArray(LANES, panel, n + WIDTH).mul(0));
        }
        return even.add(odd).reduceLanes(ADD) == 0;
    }

    /// A bit for each number that is not 0; those behind `count`, up to whole vectors, have bits as well.
    private static long present(double[] delta, int from, int count) {
        long bits = 0;
        for (int n = 0; n < count; n += WIDTH) {
            bits |= DoubleVector.fromArray(LANES, delta, from + n).compare(NE, 0).toLong() << n;
        }
        return bits;
    }

    private static void unit(double[] delta, int row, long samples, double[] panel, double[] g, int at) {
        DoubleVector s0 = DoubleVector.fromArray(LANES, g, at);
        DoubleVector s1 = DoubleVector.fromArray(LANES, g, at + WIDTH);
        DoubleVector s2 = DoubleVector.fromArray(LANES, g, at + 2 * WIDTH);
        DoubleVector s3 = DoubleVector.fromArray(LANES, g, at + 3 * WIDTH);
        DoubleVector s4 = DoubleVector.fromArray(LANES, g, at + 4 * WIDTH);
        DoubleVector s5 = DoubleVector.fromArray(LANES, g, at + 5 * WIDTH);
        DoubleVector s6 = DoubleVector.fromArray(LANES, g, at + 6 * WIDTH);
        DoubleVector s7 = DoubleVector.fromArray(LANES, g, at + 7 * WIDTH);
        for (long left = samples; left != 0; left &= left - 1) {
            int n = Long.numberOfTrailingZeros(left);
            int k = n * COLUMNS;
            DoubleVector d = DoubleVector.broadcast(LANES, delta[row + n]);
            s0 = s0.add(d.mul(DoubleVector.fromArray(LANES, panel, k)));
            s1 = s1.add(d.mul(DoubleVector.fromArray(LANES, panel, k + WIDTH)));
            s2 = s2.add(d.mul(DoubleVector.fromArray(LANES, panel, k + 2 * WIDTH)));
            s3 = s3.add(d.mul(DoubleVector.fromArray(LANES, panel, k + 3 * WIDTH)));
            s4 = s4.add(d.mul(DoubleVector.fromArray(LANES, panel, k + 4 * WIDTH)));
            s5 = s5.add(d.mul(DoubleVector.fromArray(LANES, panel, k + 5 * WIDTH)));
            s6 = s6.add(d.mul(DoubleVector.fromArray(LANES, panel, k + 6 * WIDTH)));
            s7 = s7.add(d.mul(DoubleVector.fromArray(LANES, panel, k + 7 * WIDTH)));
        }
        s0.intoArray(g, at);
        s1.intoArray(g, at + WIDTH);
        s2.intoArray(g, at + 2 * WIDTH);
        s3.intoArray(g, at + 3 * WIDTH);
        s4.intoArray(g, at + 4 * WIDTH);
        s5.intoArray(g, at + 5 * WIDTH);
        s6.intoArray(g, at + 6 * WIDTH);
        s7.intoArray(g, at + 7 * WIDTH);
    }
}
