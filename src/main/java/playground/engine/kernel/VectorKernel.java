package playground.engine.kernel;

import static jdk.incubator.vector.VectorOperators.LE;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/// The same bits by SIMD.
public final class VectorKernel implements Kernel {
    private static final VectorSpecies<Double> LANES = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = LANES.length();

    /*
     * Tiles pay for sums of many terms, and where a panel serves many rows: for less, filling the panel takes longer than it
     * spares. To leave products with 0 out pays from MORE_ROWS on. Where tiles go over gradients after that, inputs that are 0 in
     * all samples before and behind the others are left out, but for those that fill the last tile.
     */
    private static final int MANY_TERMS = 16;
    private static final int MANY_ROWS = 8;
    private static final int SOME_ROWS = 3;
    private static final int MORE_ROWS = 16;

    @Override
    public String name() {
        return "vector";
    }

    @Override
    public int lanes() {
        return WIDTH;
    }

    @Override
    public void sums(
            double[] parameters,
            int offset,
            int inputs,
            int units,
            double[] a,
            int from,
            double[] z,
            int to,
            int stride,
            double[] scratch) {
        int tiled = inputs < MANY_TERMS || units < MANY_ROWS ? 0 : tiled(stride);
        if (tiled > 0) {
            int first = VectorMargins.first(a, from, inputs, stride);
            int end = VectorMargins.end(a, from, inputs, stride, first);
            boolean silent = VectorMargins.silent(parameters, offset, inputs, units, first, end);
            first = silent ? first : 0;
            end = silent ? end : inputs;
            VectorTiles.sums(parameters, offset, inputs, first, end, units, a, from, z, to, stride, tiled, scratch);
        }
        if (tiled < stride) {
            VectorRows.sums(parameters, offset, inputs, units, a, from, z, to, stride, tiled);
        }
    }

    @Override
    public void errors(
            double[] parameters,
            int offset,
            int inputs,
            int units,
            double[] delta,
            int from,
            int to,
            int stride,
            double[] scratch) {
        int tiled = units < MANY_TERMS ? 0 : tiled(stride);
        if (tiled > 0) {
            VectorTiles.errors(parameters, offset, inputs, units, delta, from, to, stride, tiled, scratch);
        }
        if (tiled < stride) {
            VectorRows.errors(parameters, offset, inputs, units, delta, from, to, stride, tiled);
        }
    }

    @Override
    public void gradients(
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
            double[] scratch) {
        boolean many = inputs >= VectorSparse.COLUMNS && units >= MORE_ROWS;
        int present = many ? VectorSparse.present(delta, to, units, stride, count) : VectorSparse.UNKNOWN;
        int done = many && VectorSparse.pays(present, units * count)
                ? VectorSparse.gradients(gradients, offset, inputs, units, a, delta, from, to, stride, count, scratch)
                : 0;
        boolean finite = present != VectorSparse.UNKNOWN;
        int first = finite ? done + VectorMargins.first(a, from + done * stride, inputs - done, stride) : done;
        int end = finite ? VectorMargins.end(a, from, inputs, stride, first) : inputs;
        int begin = begin(done, first, end, inputs);
        int tiled = units < SOME_ROWS ? 0 : Math.min(tiledUp(end - begin), tiled(inputs - begin));
        if (tiled > 0) {
            int input = from + begin * stride;
            VectorTiles.gradients(
                    gradients, offset + begin, inputs, units, a, delta, input, to, stride, count, tiled, scratch);
        }
        int rest = begin + tiled < end ? begin + tiled : inputs;
        SideBySide.gradients(gradients, offset, inputs, units, a, delta, from, to, stride, count, rest);
    }

    /// Where tiles over the inputs from `first` up to `end` begin: earlier, but not before `done`, where behind them the last tile
    /// would have no room.
    private static int begin(int done, int first, int end, int inputs) {
        return Math.max(done, Math.min(first, inputs - tiledUp(end - first)));
    }

    private static int tiledUp(int columns) {
        return tiled(columns + VectorTiles.COLUMNS - 1);
    }

    private static int tiled(int columns) {
        return columns / VectorTiles.COLUMNS * VectorTiles.COLUMNS;
    }

    @Override
    public void tanh(double[] z, double[] a, int from, int to, double[] scratch) {
        VectorTanh.tanh(z, a, from, to, scratch);
    }

    @Override
    public void sigmoid(double[] z, double[] a, int from, int to) {
        VectorExp.sigmoid(z, a, from, to);
    }

    @Override
    public void softmax(double[] z, double[] a, int from, int units, int stride, double[] largest, double[] sums) {
        VectorExp.softmax(z, a, from, units, stride, largest, sums);
    }

    @Override
    public void relu(double[] z, double[] a, int from, int to) {
        for (int n = from; n < to; n += WIDTH) {
            DoubleVector sum = DoubleVector.fromArray(LANES, z, n);
            sum.blend(0, sum.compare(LE, 0)).intoArray(a, n);
        }
    }

    @Override
    public void tanhSlopes(double[] a, double[] delta, int from, int to) {
        for (int n = from; n < to; n += WIDTH) {
            DoubleVector answer = DoubleVector.fromArray(LANES, a, n);
            DoubleVector slope = answer.mul(answer).neg().add(1);
            DoubleVector.fromArray(LANES, delta, n).mul(slope).intoArray(delta, n);
        }
    }

    @Override
    public void sigmoidSlopes(double[] a, double[] delta, int from, int to) {
        for (int n = from; n < to; n += WIDTH) {
            DoubleVector answer = DoubleVector.fromArray(LANES, a, n);
            DoubleVector slope = answer.mul(answer.neg().add(1));
            DoubleVector.fromArray(LANES, delta, n).mul(slope).intoArray(delta, n);
        }
    }

    @Override
    public void reluSlopes(double[] a, double[] delta, int from, int to) {
        for (int n = from; n < to; n += WIDTH) {
            VectorMask<Double> flat = DoubleVector.fromArray(LANES, a, n).compare(LE, 0);
            DoubleVector slope = DoubleVector.broadcast(LANES, 1).blend(0, flat);
            DoubleVector.fromArray(LANES, delta, n).mul(slope).intoArray(delta, n);
        }
    }
}
