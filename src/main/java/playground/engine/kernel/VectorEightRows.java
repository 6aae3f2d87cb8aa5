package playground.engine.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/// Eight rows of a tile (see `VectorTiles`): their sums want sixteen registers, so this is for machines that have 32, as all
/// with eight lanes do.
final class VectorEightRows {
    private static final VectorSpecies<Double> LANES = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = LANES.length();
    private static final int COLUMNS = VectorTiles.COLUMNS;

    static final int ROWS = 8;

    private VectorEightRows() {}

    /// Whether there are registers enough.
    static boolean fit() {
        return WIDTH >= 8;
    }

    /// Adds the panel's terms to eight rows, whose factors lie term after term in `f`, row after row `width` apart.
    static void add(double[] f, int at, int width, double[] panel, int depth, double[] c, int to, int stride) {
        DoubleVector s0 = DoubleVector.fromArray(LANES, c, to);
        DoubleVector t0 = DoubleVector.fromArray(LANES, c, to + WIDTH);
        DoubleVector s1 = DoubleVector.fromArray(LANES, c, to + stride);
        DoubleVector t1 = DoubleVector.fromArray(LANES, c, to + stride + WIDTH);
        DoubleVector s2 = DoubleVector.fromArray(LANES, c, to + 2 * stride);
        DoubleVector t2 = DoubleVector.fromArray(LANES, c, to + 2 * stride + WIDTH);
        DoubleVector s3 = DoubleVector.fromArray(LANES, c, to + 3 * stride);
        DoubleVector t3 = DoubleVector.fromArray(LANES, c, to + 3 * stride + WIDTH);
        DoubleVector s4 = DoubleVector.fromArray(LANES, c, to + 4 * stride);
        DoubleVector t4 = DoubleVector.fromArray(LANES, c, to + 4 * stride + WIDTH);
        DoubleVector s5 = DoubleVector.fromArray(LANES, c, to + 5 * stride);
        DoubleVector t5 = DoubleVector.fromArray(LANES, c, to + 5 * stride + WIDTH);
        DoubleVector s6 = DoubleVector.fromArray(LANES, c, to + 6 * stride);
        DoubleVector t6 = DoubleVector.fromArray(LANES, c, to + 6 * stride + WIDTH);
        DoubleVector s7 = DoubleVector.fromArray(LANES, c, to + 7 * stride);
        DoubleVector t7 = DoubleVector.fromArray(LANES, c, to + 7 * stride + WIDTH);
        for (int k = 0; k < depth; k++) {
            DoubleVector x = DoubleVector.fromArray(LANES, panel, k * COLUMNS);
            DoubleVector y = DoubleVector.fromArray(LANES, panel, k * COLUMNS + WIDTH);
            DoubleVector f0 = DoubleVector.broadcast(LANES, f[at + k]);
            s0 = s0.add(f0.mul(x));
            t0 = t0.add(f0.mul(y));
            DoubleVector f1 = DoubleVector.broadcast(LANES, f[at + width + k]);
            s1 = s1.add(f1.mul(x));
            t1 = t1.add(f1.mul(y));
            DoubleVector f2 = DoubleVector.broadcast(LANES, f[at + 2 * width + k]);
            s2 = s2.add(f2.mul(x));
            t2 = t2.add(f2.mul(y));
            DoubleVector f3 = DoubleVector.broadcast(LANES, f[at + 3 * width + k]);
            s3 = s3.add(f3.mul(x));
            t3 = t3.add(f3.mul(y));
            DoubleVector f4 = DoubleVector.broadcast(LANES, f[at + 4 * width + k]);
            s4 = s4.add(f4.mul(x));
            t4 = t4.add(f4.mul(y));
            DoubleVector f5 = DoubleVector.broadcast(LANES, f[at + 5 * width + k]);
            s5 = s5.add(f5.mul(x));
            t5 = t5.add(f5.mul(y));
            DoubleVector f6 = DoubleVector.broadcast(LANES, f[at + 6 * width + k]);
            s6 = s6.add(f6.mul(x));
            t6 = t6.add(f6.mul(y));
            DoubleVector f7 = DoubleVector.broadcast(LANES, f[at + 7 * width + k]);
            s7 = s7.add(f7.mul(x));
            t7 = t7.add(f7.mul(y));
        }
        s0.intoArray(c, to);
        t0.intoArray(c, to + WIDTH);
        s1.intoArray(c, to + stride);
        t1.intoArray(c, to + stride + WIDTH);
        s2.intoArray(c, to + 2 * stride);
        t2.intoArray(c, to + 2 * stride + WIDTH);
        s3.intoArray(c, to + 3 * stride);
        t3.intoArray(c, to + 3 * stride + WIDTH);
        s4.intoArray(c, to + 4 * stride);
        t4.intoArray(c, to + 4 * stride + WIDTH);
        s5.intoArray(c, to + 5 * stride);
        t5.intoArray(c, to + 5 * stride + WIDTH);
        s6.intoArray(c, to + 6 * stride);
        t6.intoArray(c, to + 6 * stride + WIDTH);
        s7.intoArray(c, to + 7 * stride);
        t7.intoArray(c, to + 7 * stride + WIDTH);
    }
}
