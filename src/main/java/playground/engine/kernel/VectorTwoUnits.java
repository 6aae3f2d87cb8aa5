package playground.engine.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/// Gradients of two units together (see `VectorSparse`): each vector of inputs is loaded once for both. Their sums want sixteen
/// registers, so this is for machines that have 32, as all with eight lanes do.
final class VectorTwoUnits {
    private static final VectorSpecies<Double> LANES = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = LANES.length();

    private VectorTwoUnits() {}

    /// Whether there are registers enough.
    static boolean fit() {
        return WIDTH >= 8;
    }

    /// Adds to the gradients at `g0` and `g1` over the samples from which at least one of the units learns; the other's delta is 0
    /// there. The units' rows of `delta` begin at `d0` and `d1`.
    static void add(double[] delta, int d0, int d1, long samples, double[] panel, double[] g, int g0, int g1) {
        DoubleVector s0 = DoubleVector.fromArray(LANES, g, g0);
        DoubleVector s1 = DoubleVector.fromArray(LANES, g, g0 + WIDTH);
        DoubleVector s2 = DoubleVector.fromArray(LANES, g, g0 + 2 * WIDTH);
        DoubleVector s3 = DoubleVector.fromArray(LANES, g, g0 + 3 * WIDTH);
        DoubleVector s4 = DoubleVector.fromArray(LANES, g, g0 + 4 * WIDTH);
        DoubleVector s5 = DoubleVector.fromArray(LANES, g, g0 + 5 * WIDTH);
        DoubleVector s6 = DoubleVector.fromArray(LANES, g, g0 + 6 * WIDTH);
        DoubleVector s7 = DoubleVector.fromArray(LANES, g, g0 + 7 * WIDTH);
        DoubleVector t0 = DoubleVector.fromArray(LANES, g, g1);
        DoubleVector t1 = DoubleVector.fromArray(LANES, g, g1 + WIDTH);
        DoubleVector t2 = DoubleVector.fromArray(LANES, g, g1 + 2 * WIDTH);
        DoubleVector t3 = DoubleVector.fromArray(LANES, g, g1 + 3 * WIDTH);
        DoubleVector t4 = DoubleVector.fromArray(LANES, g, g1 + 4 * WIDTH);
        DoubleVector t5 = DoubleVector.fromArray(LANES, g, g1 + 5 * WIDTH);
        DoubleVector t6 = DoubleVector.fromArray(LANES, g, g1 + 6 * WIDTH);
        DoubleVector t7 = DoubleVector.fromArray(LANES, g, g1 + 7 * WIDTH);
        for (long left = samples; left != 0; left &= left - 1) {
            int n = Long.numberOfTrailingZeros(left);
            int k = n * VectorSparse.COLUMNS;
            DoubleVector d = DoubleVector.broadcast(LANES, delta[d0 + n]);
            DoubleVector e = DoubleVector.broadcast(LANES, delta[d1 + n]);
            DoubleVector x0 = DoubleVector.fromArray(LANES, panel, k);
            s0 = s0.add(d.mul(x0));
            t0 = t0.add(e.mul(x0));
            DoubleVector x1 = DoubleVector.fromArray(LANES, panel, k + WIDTH);
            s1 = s1.add(d.mul(x1));
            t1 = t1.add(e.mul(x1));
            DoubleVector x2 = DoubleVector.fromArray(LANES, panel, k + 2 * WIDTH);
            s2 = s2.add(d.mul(x2));
            t2 = t2.add(e.mul(x2));
            DoubleVector x3 = DoubleVector.fromArray(LANES, panel, k + 3 * WIDTH);
            s3 = s3.add(d.mul(x3));
            t3 = t3.add(e.mul(x3));
            DoubleVector x4 = DoubleVector.fromArray(LANES, panel, k + 4 * WIDTH);
            s4 = s4.add(d.mul(x4));
            t4 = t4.add(e.mul(x4));
            DoubleVector x5 = DoubleVector.fromArray(LANES, panel, k + 5 * WIDTH);
            s5 = s5.add(d.mul(x5));
            t5 = t5.add(e.mul(x5));
            DoubleVector x6 = DoubleVector.fromArray(LANES, panel, k + 6 * WIDTH);
            s6 = s6.add(d.mul(x6));
            t6 = t6.add(e.mul(x6));
            DoubleVector x7 = DoubleVector.fromArray(LANES, panel, k + 7 * WIDTH);
            s7 = s7.add(d.mul(x7));
            t7 = t7.add(e.mul(x7));
        }
        s0.intoArray(g, g0);
        s1.intoArray(g, g0 + WIDTH);
        s2.intoArray(g, g0 + 2 * WIDTH);
        s3.intoArray(g, g0 + 3 * WIDTH);
        s4.intoArray(g, g0 + 4 * WIDTH);
        s5.intoArray(g, g0 + 5 * WIDTH);
        s6.intoArray(g, g0 + 6 * WIDTH);
        s7.intoArray(g, g0 + 7 * WIDTH);
        t0.intoArray(g, g1);
        t1.intoArray(g, g1 + WIDTH);
        t2.intoArray(g, g1 + 2 * WIDTH);
        t3.intoArray(g, g1 + 3 * WIDTH);
        t4.intoArray(g, g1 + 4 * WIDTH);
        t5.intoArray(g, g1 + 5 * WIDTH);
        t6.intoArray(g, g1 + 6 * WIDTH);
        t7.intoArray(g, g1 + 7 * WIDTH);
    }
}
