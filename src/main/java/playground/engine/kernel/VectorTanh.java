package playground.engine.kernel;

import static jdk.incubator.vector.VectorOperators.GE;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LT;
import static playground.engine.kernel.Fdlibm.EXPONENT_OF_ONE;
import static playground.engine.kernel.Fdlibm.LOG2_HIGH;
import static playground.engine.kernel.Fdlibm.LOG2_LOW;
import static playground.engine.kernel.Fdlibm.PER_LOG2;
import static playground.engine.kernel.Fdlibm.REDUCE_NOTHING_BELOW;
import static playground.engine.kernel.Fdlibm.ROUND;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/// Tanh by SIMD, with the bits of `StrictMath`.
final class VectorTanh {
    /*
     * StrictMath computes fdlibm's functions (https://www.netlib.org/fdlibm: s_tanh.c, s_expm1.c). These are the same
     * operations in the same order, but every branch is taken and the lanes that belong to it are picked; branches whose
     * results round to the same bits are joined. Comparisons of high words become comparisons with the least number that has
     * that high word. An argument is reduced by k times log 2; k, a whole number, is kept as a double, and 2^k is made by
     * shifting its bits into the exponent. Each method is one straight line of Vector API calls: a vector handed to a method
     * that the JIT does not inline becomes an object. The line is cut into short ones, one after the other over a chunk, since
     * a core looks ahead over many vectors of a short line, but over few of a long one: it takes 40 % of the time.
     */
    private static final VectorSpecies<Double> LANES = DoubleVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Long> LONGS = LongVector.SPECIES_PREFERRED;
    private static final int WIDTH = LANES.length();

    private static final double TANH_ONE_FROM = 22;
    private static final double Q1 = -0.03333333333333313;
    private static final double Q2 = 0.0015873015872548146;
    private static final double Q3 = -7.93650757867488e-05;
    private static final double Q4 = 4.008217827329362e-06;
    private static final double Q5 = -2.0109921818362437e-07;

    /// Numbers taken through together: they stay in the nearest cache.
    private static final int CHUNK = 128;

    /// Where in the scratch a chunk's other numbers are.
    private static final int SECOND = CHUNK;

    private static final int THIRD = 2 * CHUNK;

    private VectorTanh() {}

    /// As `Kernel.tanh`.
    static void tanh(double[] z, double[] a, int from, int to, double[] scratch) {
        for (int n = from; n < to; n += CHUNK) {
            int count = Math.min(CHUNK, to - n);
            multiples(z, n, count, scratch);
            reduce(a, n, count, scratch);
            polynomial(a, n, count, scratch);
            correct(a, n, count, scratch);
            scale(a, n, count, scratch);
            divide(z, a, n, count, scratch);
        }
    }

    /// Writes y, which is 2|x|, or -2|x| below 1, and k.
    private static void multiples(double[] z, int from, int count, double[] scratch) {
        for (int n = 0; n < count; n += WIDTH) {
            DoubleVector size = DoubleVector.fromArray(LANES, z, from + n).abs();
            VectorMask<Double> large = size.compare(GE, 1);
            DoubleVector clamped = size.blend(TANH_ONE_FROM, size.compare(GT, TANH_ONE_FROM));
            DoubleVector twice = clamped.add(clamped);
            DoubleVector near = twice.mul(PER_LOG2).add(0.5);
            DoubleVector whole = near.add(ROUND).sub(ROUND);
            DoubleVector k = whole.sub(1, whole.compare(GT, near)).blend(0, twice.compare(LT, REDUCE_NOTHING_BELOW));
            k.neg().blend(k, large).intoArray(scratch, n);
            twice.neg().blend(twice, large).intoArray(scratch, SECOND + n);
        }
    }

    /// Writes y as k log 2 + r - c: r, and c in the place of y.
    private static void reduce(double[] a, int from, int count, double[] scratch) {
        for (int n = 0; n < count; n += WIDTH) {
            DoubleVector k = DoubleVector.fromArray(LANES, scratch, n);
            DoubleVector y = DoubleVector.fromArray(LANES, scratch, SECOND + n);
            DoubleVector high = y.sub(k.mul(LOG2_HIGH));
            DoubleVector low = k.mul(LOG2_LOW);
            DoubleVector r = high.sub(low);
            r.intoArray(a, from + n);
            high.sub(r).sub(low).intoArray(scratch, SECOND + n);
        }
    }

    private static void polynomial(double[] a, int from, int count, double[] scratch) {
        for (int n = 0; n < count; n += WIDTH) {
            DoubleVector r = DoubleVector.fromArray(LANES, a, from + n);
            DoubleVector s = r.mul(r.mul(0.5));
            s.mul(s.mul(s.mul(s.mul(s.mul(Q5).add(Q4)).add(Q3)).add(Q2)).add(Q1))
                    .add(1)
                    .intoArray(scratch, THIRD + n);
        }
    }

    /// Replaces c by e, so that expm1(r - c) = r - e.
    private static void correct(double[] a, int from, int count, double[] scratch) {
        DoubleVector three = DoubleVector.broadcast(LANES, 3);
        DoubleVector six = DoubleVector.broadcast(LANES, 6);
        for (int n = 0; n < count; n += WIDTH) {
            DoubleVector r = DoubleVector.fromArray(LANES, a, from + n);
            DoubleVector c = DoubleVector.fromArray(LANES, scratch, SECOND + n);
            DoubleVector r1 = DoubleVector.fromArray(LANES, scratch, THIRD + n);
            DoubleVector half = r.mul(0.5);
            DoubleVector s = r.mul(half);
            DoubleVector t = three.sub(r1.mul(half));
            DoubleVector e = s.mul(r1.sub(t).div(six.sub(r.mul(t))));
            r.mul(e.sub(c)).sub(c).sub(s).intoArray(scratch, SECOND + n);
        }
    }

    /// Replaces r by m = expm1(y), made of k, r and e.
    private static void scale(double[] a, int from, int count, double[] scratch) {
        DoubleVector one = DoubleVector.broadcast(LANES, 1);
        LongVector exponents = LongVector.broadcast(LONGS, (2 * EXPONENT_OF_ONE) << 52);
        for (int n = 0; n < count; n += WIDTH) {
            DoubleVector k = DoubleVector.fromArray(LANES, scratch, n);
            DoubleVector r = DoubleVector.fromArray(LANES, a, from + n);
            DoubleVector e = DoubleVector.fromArray(LANES, scratch, SECOND + n);
            DoubleVector d = e.sub(r);
            LongVector exponent = k.add(ROUND + EXPONENT_OF_ONE).reinterpretAsLongs().lanewise(LSHL, 52);
            DoubleVector power = exponent.reinterpretAsDoubles();
            DoubleVector inverse = exponents.sub(exponent).reinterpretAsDoubles();
            VectorMask<Double> large = k.compare(GT, 0);
            DoubleVector scaled = one.sub(d)
                    .blend(one.sub(inverse).sub(d), large)
                    .blend(r.sub(e.add(inverse)).add(1), k.compare(GE, 20))
                    .mul(power);
            scaled.sub(1)
                    .blend(power.sub(1).sub(d.mul(power)), k.compare(GE, -1))
                    .blend(scaled, large)
                    .intoArray(a, from + n);
        }
    }

    /// Replaces m by the answer, with the sign of x.
    private static void divide(double[] z, double[] a, int from, int count, double[] scratch) {
        DoubleVector one = DoubleVector.broadcast(LANES, 1);
        for (int n = 0; n < count; n += WIDTH) {
            DoubleVector m = DoubleVector.fromArray(LANES, a, from + n);
            VectorMask<Double> large = DoubleVector.fromArray(LANES, scratch, n).compare(GT, 0);
            DoubleVector q = m.neg().blend(2, large).div(m.add(2));
            LongVector sign = DoubleVector.fromArray(LANES, z, from + n).reinterpretAsLongs().and(Long.MIN_VALUE);
            LongVector size = q.blend(one.sub(q), large).abs().reinterpretAsLongs();
            size.or(sign).reinterpretAsDoubles().intoArray(a, from + n);
        }
    }
}
