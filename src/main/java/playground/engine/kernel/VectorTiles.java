package playground.engine.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/// The products of wide layers by SIMD, tile by tile.
final class VectorTiles {
    /*
     * Sums, errors and gradients are one and the same: to each number of a matrix, a sum of products is added, term after
     * term; a factor of the terms goes with the number's row, the other with its column. A tile is ROWS rows by COLUMNS
     * columns of such sums, each in its own lane and its own order, held in registers until its terms are through: so many
     * that no addition waits for the one before it, so few that sixteen registers hold them; where there are 32, twice as many
     * rows go together (`VectorEightRows`). The factors of its columns lie in a panel: term after term, COLUMNS numbers each. It is read with a constant stride, which spares the checks of indices,
     * stays in the nearest cache, and serves all rows. (Goto and van de Geijn 2008, "Anatomy of High-Performance Matrix
     * Multiplication".)
     */
    private static final VectorSpecies<Double> LANES = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = LANES.length();
    private static final int ROWS = 4;

    /// Columns of a tile: two vectors.
    static final int COLUMNS = 2 * WIDTH;

    /// Terms that a panel holds.
    private static final int DEPTH = Kernel.SCRATCH / COLUMNS;

    private VectorTiles() {}

    /// As `Kernel.sums`, for the first `count` samples, a multiple of `COLUMNS`, of the inputs from `first` up to `end`.
    static void sums(
            double[] p,
            int offset,
            int inputs,
            int first,
            int end,
            int units,
            double[] a,
            int from,
            double[] z,
            int to,
            int stride,
            int count,
            double[] panel) {
        begin(p, offset + inputs * units, units, z, to, stride, count);
        for (int n = 0; n < count; n += COLUMNS) {
            for (int i = first; i < end; i += DEPTH) {
                int depth = Math.min(DEPTH, end - i);
                copy(a, from + i * stride + n, stride, depth, panel);
                rows(p, offset + i, inputs, units, panel, depth, z, to + n, stride);
            }
        }
    }

    private static void begin(double[] p, int biases, int units, double[] z, int to, int stride, int count) {
        for (int o = 0; o < units; o++) {
            for (int n = 0; n < count; n += WIDTH) {
                DoubleVector.broadcast(LANES, p[biases + o]).intoArray(z, to + o * stride + n);
            }
        }
    }

    /// As `Kernel.errors`, for the first `count` samples, a multiple of `COLUMNS`.
    static void errors(
            double[] p,
            int offset,
            int inputs,
            int units,
            double[] delta,
            int from,
            int to,
            int stride,
            int count,
            double[] panel) {
        for (int i = 0; i < inputs; i++) {
            for (int n = 0; n < count; n += WIDTH) {
                DoubleVector.zero(LANES).intoArray(delta, from + i * stride + n);
            }
        }
        for (int n = 0; n < count; n += COLUMNS) {
            for (int o = 0; o < units; o += DEPTH) {
                int depth = Math.min(DEPTH, units - o);
                copy(delta, to + o * stride + n, stride, depth, panel);
                columns(p, offset + o * inputs, inputs, panel, depth, delta, from + n, stride);
            }
        }
    }

    /// As `Kernel.gradients`, for the weights of the first `count` inputs, a multiple of `COLUMNS`; without the biases.
    static void gradients(
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
            int count,
            double[] panel) {
        for (int i = 0; i < count; i += COLUMNS) {
            for (int n = 0; n < samples; n += DEPTH) {
                int depth = Math.min(DEPTH, samples - n);
                turn(a, from + i * stride + n, stride, depth, panel, COLUMNS);
                rows(delta, to + n, stride, units, panel, depth, g, offset + i, inputs);
            }
        }
    }

    /// Fills the panel with `depth` pieces of rows that lie `apart`.
    private static void copy(double[] a, int at, int apart, int depth, double[] panel) {
        for (int k = 0; k < depth; k++) {
            DoubleVector.fromArray(LANES, a, at + k * apart).intoArray(panel, k * COLUMNS);
            DoubleVector.fromArray(LANES, a, at + k * apart + WIDTH).intoArray(panel, k * COLUMNS + WIDTH);
        }
    }

    /// Fills the panel with `depth` numbers each of `columns` rows, a multiple of four, that lie `apart`: rows become columns, four at a time.
    static void turn(double[] a, int at, int apart, int depth, double[] panel, int columns) {
        for (int j = 0; j < columns; j += 4) {
            int row = at + j * apart;
            for (int k = 0; k < depth; k++) {
                panel[k * columns + j] = a[row + k];
                panel[k * columns + j + 1] = a[row + apart + k];
                panel[k * columns + j + 2] = a[row + 2 * apart + k];
                panel[k * columns + j + 3] = a[row + 3 * apart + k];
            }
        }
    }

    /// Adds the panel's terms to all rows of a tile's width, the rows' factors lying term after term in `f`, row after row
    /// `width` apart.
    private static void rows(
            double[] f, int at, int width, int rows, double[] panel, int depth, double[] c, int to, int stride) {
        int r = 0;
        for (; VectorEightRows.fit() && r + VectorEightRows.ROWS <= rows; r += VectorEightRows.ROWS) {
            VectorEightRows.add(f, at + r * width, width, panel, depth, c, to + r * stride, stride);
        }
        for (; r + ROWS <= rows; r += ROWS) {
            fourRows(f, at + r * width, width, panel, depth, c, to + r * stride, stride);
        }
        for (; r < rows; r++) {
            oneRow(f, at + r * width, 1, panel, 0, COLUMNS, depth, c, to + r * stride);
        }
    }

    private static void fourRows(
            double[] f, int at, int width, double[] panel, int depth, double[] c, int to, int stride) {
        DoubleVector s0 = DoubleVector.fromArray(LANES, c, to);
        DoubleVector t0 = DoubleVector.fromArray(LANES, c, to + WIDTH);
        DoubleVector s1 = DoubleVector.fromArray(LANES, c, to + stride);
        DoubleVector t1 = DoubleVector.fromArray(LANES, c, to + stride + WIDTH);
        DoubleVector s2 = DoubleVector.fromArray(LANES, c, to + 2 * stride);
        DoubleVector t2 = DoubleVector.fromArray(LANES, c, to + 2 * stride + WIDTH);
        DoubleVector s3 = DoubleVector.fromArray(LANES, c, to + 3 * stride);
        DoubleVector t3 = DoubleVector.fromArray(LANES, c, to + 3 * stride + WIDTH);
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
        }
        s0.intoArray(c, to);
        t0.intoArray(c, to + WIDTH);
        s1.intoArray(c, to + stride);
        t1.intoArray(c, to + stride + WIDTH);
        s2.intoArray(c, to + 2 * stride);
        t2.intoArray(c, to + 2 * stride + WIDTH);
        s3.intoArray(c, to + 3 * stride);
        t3.intoArray(c, to + 3 * stride + WIDTH);
    }

    /// As `rows`, the rows' factors lying beside each other, term after term `rows` apart.
    private static void columns(
            double[] f, int at, int rows, double[] panel, int depth, double[] c, int to, int stride) {
        int r = 0;
        for (; r + ROWS <= rows; r += ROWS) {
            fourColumns(f, at + r, rows, panel, depth, c, to + r * stride, stride);
        }
        for (; r < rows; r++) {
            oneRow(f, at + r, rows, panel, 0, COLUMNS, depth, c, to + r * stride);
        }
    }

    private static void fourColumns(
            double[] f, int at, int apart, double[] panel, int depth, double[] c, int to, int stride) {
        DoubleVector s0 = DoubleVector.fromArray(LANES, c, to);
        DoubleVector t0 = DoubleVector.fromArray(LANES, c, to + WIDTH);
        DoubleVector s1 = DoubleVector.fromArray(LANES, c, to + stride);
        DoubleVector t1 = DoubleVector.fromArray(LANES, c, to + stride + WIDTH);
        DoubleVector s2 = DoubleVector.fromArray(LANES, c, to + 2 * stride);
        DoubleVector t2 = DoubleVector.fromArray(LANES, c, to + 2 * stride + WIDTH);
        DoubleVector s3 = DoubleVector.fromArray(LANES, c, to + 3 * stride);
        DoubleVector t3 = DoubleVector.fromArray(LANES, c, to + 3 * stride + WIDTH);
        for (int k = 0; k < depth; k++) {
            DoubleVector x = DoubleVector.fromArray(LANES, panel, k * COLUMNS);
            DoubleVector y = DoubleVector.fromArray(LANES, panel, k * COLUMNS + WIDTH);
            int row = at + k * apart;
            DoubleVector f0 = DoubleVector.broadcast(LANES, f[row]);
            s0 = s0.add(f0.mul(x));
            t0 = t0.add(f0.mul(y));
            DoubleVector f1 = DoubleVector.broadcast(LANES, f[row + 1]);
            s1 = s1.add(f1.mul(x));
            t1 = t1.add(f1.mul(y));
            DoubleVector f2 = DoubleVector.broadcast(LANES, f[row + 2]);
            s2 = s2.add(f2.mul(x));
            t2 = t2.add(f2.mul(y));
            DoubleVector f3 = DoubleVector.broadcast(LANES, f[row + 3]);
            s3 = s3.add(f3.mul(x));
            t3 = t3.add(f3.mul(y));
        }
        s0.intoArray(c, to);
        t0.intoArray(c, to + WIDTH);
        s1.intoArray(c, to + stride);
        t1.intoArray(c, to + stride + WIDTH);
        s2.intoArray(c, to + 2 * stride);
        t2.intoArray(c, to + 2 * stride + WIDTH);
        s3.intoArray(c, to + 3 * stride);
        t3.intoArray(c, to + 3 * stride + WIDTH);
    }

    /// Adds to two vectors of a row from index `to` the products of its factors, which lie `apart`, and `depth` pieces of rows
    /// that lie `step` apart.
    static void oneRow(double[] f, int at, int apart, double[] b, int from, int step, int depth, double[] c, int to) {
        DoubleVector s = DoubleVector.fromArray(LANES, c, to);
        DoubleVector t = DoubleVector.fromArray(LANES, c, to + WIDTH);
        for (int k = 0; k < depth; k++) {
            DoubleVector factor = DoubleVector.broadcast(LANES, f[at + k * apart]);
            s = s.add(factor.mul(DoubleVector.fromArray(LANES, b, from + k * step)));
            t = t.add(factor.mul(DoubleVector.fromArray(LANES, b, from + k * step + WIDTH)));
        }
        s.intoArray(c, to);
        t.intoArray(c, to + WIDTH);
    }
}
