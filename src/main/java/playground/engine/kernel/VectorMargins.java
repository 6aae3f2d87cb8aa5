package playground.engine.kernel;

import static jdk.incubator.vector.VectorOperators.ADD;
import static jdk.incubator.vector.VectorOperators.NE;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/// Inputs at both ends of a layer's that are 0 in all samples, as the corners of pictures are. Their products add 0 or -0 to a
/// sum, which changes no bit of it unless it is -0 itself; so they may be left out where that cannot be.
final class VectorMargins {
    private static final VectorSpecies<Double> LANES = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = LANES.length();

    private VectorMargins() {}

    /// How many inputs before all others are 0.
    static int first(double[] a, int from, int inputs, int stride) {
        int first = 0;
        while (first < inputs && zero(a, from + first * stride, stride)) {
            first++;
        }
        return first;
    }

    /// The input behind the last, from `first` on, that is not 0.
    static int end(double[] a, int from, int inputs, int stride, int first) {
        int end = inputs;
        while (end > first && zero(a, from + (end - 1) * stride, stride)) {
            end--;
        }
        return end;
    }

    /// Whether the first `count` numbers of a row are 0, and its padding as far as it shares a vector with them.
    static boolean zero(double[] a, int row, int count) {
        int n = 0;
        while (n < count && !DoubleVector.fromArray(LANES, a, row + n).compare(NE, 0).anyTrue()) {
            n += WIDTH;
        }
        return n >= count;
    }

    /// Whether the inputs before `first` and from `end` on can be left out: their weights are finite, so that 0 times a weight
    /// is 0, and no bias is -0, so that no sum is.
    static boolean silent(double[] p, int offset, int inputs, int units, int first, int end) {
        boolean silent = true;
        for (int o = 0; o < units; o++) {
            int row = offset + o * inputs;
            silent &= Double.doubleToRawLongBits(p[offset + units * inputs + o]) != Long.MIN_VALUE;
            silent &= finite(p, row, row + first) && finite(p, row + end, row + inputs);
        }
        return silent;
    }

    private static boolean finite(double[] p, int from, int to) {
        DoubleVector zeros = DoubleVector.zero(LANES);
        int w = from;
        for (; w + WIDTH <= to; w += WIDTH) {
            zeros = zeros.add(DoubleVector.fromArray(LANES, p, w).mul(0));
        }
        boolean finite = zeros.reduceLanes(ADD) == 0;
        for (; w < to; w++) {
            finite &= Math.abs(p[w]) <= Double.MAX_VALUE;
        }
        return finite;
    }
}
