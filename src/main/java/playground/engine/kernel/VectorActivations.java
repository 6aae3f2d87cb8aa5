package playground.engine.kernel;

import static jdk.incubator.vector.VectorOperators.EQ;
import static jdk.incubator.vector.VectorOperators.GE;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LE;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LT;
import static jdk.incubator.vector.VectorOperators.XOR;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/// Tanh and sigmoid by SIMD, with the bits of `StrictMath`.
final class VectorActivations {
    /*
     * StrictMath computes fdlibm's functions (https://www.netlib.org/fdlibm: s_tanh.c, s_expm1.c, e_exp.c). These are the
     * same operations in the same order, but every branch is taken and the lanes that belong to it are picked; branches
     * whose results round to the same bits are joined. Comparisons of high words become comparisons with the least number
     * that has that high word. An argument is reduced by k times log 2; k, a whole number, is kept as a double, and 2^k is
     * made by shifting its bits into the exponent. Each method is one straight line of Vector API calls: a vector handed to
     * a method that the JIT does not inline becomes an object. Tanh is three such lines, one after the other over a chunk,
     * since a core looks ahead over several vectors of a short line, but not of a long one: half the time.
     */
    private static final VectorSpecies<Double> LANES = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = LANES.length();

    /// Half of log 2 and three halves of it, as far as fdlibm looks.
    private static final double REDUCE_NOTHING_BELOW = Double.longBitsToDouble(0x3fd62e43L << 32);

    private static final double REDUCE_ONCE_BELOW = Double.longBitsToDouble(0x3ff0a2b2L << 32);
    private static final double TANH_ONE_FROM = 22;
    private static final double EXP_TINY_BELOW = Double.longBitsToDouble(0x3e300000L << 32);
    /// Beyond, exp overflows or becomes subnormal.
    private static final double EXP_PLAIN_UP_TO = 700;

    private static final double LOG2_HIGH = 0.6931471803691238;
    private static final double LOG2_LOW = 1.9082149292705877e-10;
    private static final double PER_LOG2 = 1.4426950408889634;
    private static final double Q1 = -0.03333333333333313;
    private static final double Q2 = 0.0015873015872548146;
    private static final double Q3 = -7.93650757867488e-05;
    private static final double Q4 = 4.008217827329362e-06;
    private static final double Q5 = -2.0109921818362437e-07;
    private static final double P1 = 0.16666666666666602;
    private static final double P2 = -0.0027777777777015593;
    private static final double P3 = 6.613756321437934e-05;
    private static final double P4 = -1.6533902205465252e-06;
    private static final double P5 = 4.1381367970572385e-08;

    /// Added to a number below 2^51 in size, it rounds it to a whole one, which then stands in the lowest bits.
    private static final double ROUND = 0x1.8p52;

    private static final long EXPONENT_OF_ONE = 1023;

    /// Numbers taken through tanh together: two of them in the scratch for each.
    private static final int CHUNK = Kernel.SCRATCH / 2;

    private VectorActivations() {}

    /// As `Kernel.tanh`.
    static void tanh(double[] z, double[] a, int from, int to, double[] scratch) {
        for (int n = from; n < to; n += CHUNK) {
            int count = Math.min(CHUNK, to - n);
            reduce(z, n, count, a, scratch);
            series(a, n, count, scratch);
            assemble(z, n, count, a, scratch);
        }
    }

    /// Writes y = 2|x|, or -2|x| below 1, as k log 2 + r - c: r into `a`, k and c into `scratch`.
    private static void reduce(double[] z, int from, int count, double[] a, double[] scratch) {
        for (int n = 0; n < count; n += WIDTH) {
            DoubleVector size = DoubleVector.fromArray(LANES, z, from + n).abs();
            VectorMask<Double> large = size.compare(GE, 1);
            DoubleVector clamped = size.blend(TANH_ONE_FROM, size.compare(GT, TANH_ONE_FROM));
            DoubleVector twice = clamped.add(clamped);
            DoubleVector near = twice.mul(PER_LOG2).add(0.5);
            DoubleVector whole = near.add(ROUND).sub(ROUND);
            DoubleVector k = whole.sub(1, whole.compare(GT, near))
                    .blend(1, twice.compare(LT, REDUCE_ONCE_BELOW))
                    .blend(0, twice.compare(LT, REDUCE_NOTHING_BELOW));
            DoubleVector high = twice.sub(k.mul(LOG2_HIGH));
            DoubleVector low = k.mul(LOG2_LOW);
            DoubleVector r = high.sub(low);
            DoubleVector c = high.sub(r).sub(low);
            r.neg().blend(r, large).intoArray(a, from + n);
            k.neg().blend(k, large).intoArray(scratch, n);
            c.neg().blend(c, large).intoArray(scratch, CHUNK + n);
        }
    }

    /// Replaces c by e, so that expm1(r - c) = r - e.
    private static void series(double[] a, int from, int count, double[] scratch) {
        DoubleVector three = DoubleVector.broadcast(LANES, 3);
        DoubleVector six = DoubleVector.broadcast(LANES, 6);
        for (int n = 0; n < count; n += WIDTH) {
            DoubleVector r = DoubleVector.fromArray(LANES, a, from + n);
            DoubleVector c = DoubleVector.fromArray(LANES, scratch, CHUNK + n);
            DoubleVector half = r.mul(0.5);
            DoubleVector s = r.mul(half);
            DoubleVector r1 = s.mul(s.mul(s.mul(s.mul(s.mul(Q5).add(Q4)).add(Q3)).add(Q2)).add(Q1)).add(1);
            DoubleVector t = three.sub(r1.mul(half));
            DoubleVector e = s.mul(r1.sub(t).div(six.sub(r.mul(t))));
            r.mul(e.sub(c)).sub(c).sub(s).intoArray(scratch, CHUNK + n);
        }
    }

    /// Makes m = expm1(y) of k, r and e, and of m the answer, with the sign of x.
    private static void assemble(double[] z, int from, int count, double[] a, double[] scratch) {
        DoubleVector one = DoubleVector.broadcast(LANES, 1);
        for (int n = 0; n < count; n += WIDTH) {
            DoubleVector k = DoubleVector.fromArray(LANES, scratch, n);
            DoubleVector r = DoubleVector.fromArray(LANES, a, from + n);
            DoubleVector e = DoubleVector.fromArray(LANES, scratch, CHUNK + n);
            DoubleVector d = e.sub(r);
            LongVector exponent = k.add(ROUND + EXPONENT_OF_ONE).reinterpretAsLongs().lanewise(LSHL, 52);
            DoubleVector inverse = exponent.neg().add((2 * EXPONENT_OF_ONE) << 52).reinterpretAsDoubles();
            VectorMask<Double> large = k.compare(GT, 0);
            DoubleVector scaled = one.sub(d)
                    .blend(one.sub(inverse).sub(d), large)
                    .blend(r.sub(e.add(inverse)).add(1), k.compare(GE, 20))
                    .mul(exponent.reinterpretAsDoubles());
            DoubleVector m = scaled.sub(1)
                    .blend(scaled, large)
                    .blend(d.mul(-0.5).sub(0.5), k.compare(EQ, -1))
                    .blend(d.neg(), k.compare(EQ, 0));
            DoubleVector q = m.neg().blend(2, large).div(m.add(2));
            LongVector sign = DoubleVector.fromArray(LANES, z, from + n).reinterpretAsLongs().and(Long.MIN_VALUE);
            q.blend(one.sub(q), large).reinterpretAsLongs().lanewise(XOR, sign).reinterpretAsDoubles()
                    .intoArray(a, from + n);
        }
    }

    /// As `Kernel.sigmoid`.
    static void sigmoid(double[] z, double[] a, int from, int to) {
        DoubleVector one = DoubleVector.broadcast(LANES, 1);
        DoubleVector two = DoubleVector.broadcast(LANES, 2);
        for (int n = from; n < to; n += WIDTH) {
            DoubleVector x = DoubleVector.fromArray(LANES, z, n).neg();
            DoubleVector size = x.abs();
            if (!size.compare(LE, EXP_PLAIN_UP_TO).allTrue()) {
                rareSigmoid(z, a, n);
                continue;
            }
            DoubleVector near = size.mul(PER_LOG2).add(0.5);
            DoubleVector whole = near.add(ROUND).sub(ROUND);
            DoubleVector k = whole.sub(1, whole.compare(GT, near))
                    .blend(1, size.compare(LT, REDUCE_ONCE_BELOW))
                    .blend(0, size.compare(LT, REDUCE_NOTHING_BELOW));
            k = k.neg().blend(k, x.compare(GE, 0));
            DoubleVector high = x.sub(k.mul(LOG2_HIGH));
            DoubleVector low = k.mul(LOG2_LOW);
            DoubleVector r = high.sub(low);
            DoubleVector t = r.mul(r);
            DoubleVector c = r.sub(t.mul(t.mul(t.mul(t.mul(t.mul(P5).add(P4)).add(P3)).add(P2)).add(P1)));
            DoubleVector y = one.sub(low.sub(r.mul(c).div(two.sub(c))).sub(high));
            LongVector exponent = k.add(ROUND + EXPONENT_OF_ONE).reinterpretAsLongs().lanewise(LSHL, 52);
            DoubleVector exp = y.mul(exponent.reinterpretAsDoubles()).blend(x.add(1), size.compare(LT, EXP_TINY_BELOW));
            one.div(exp.add(1)).intoArray(a, n);
        }
    }

    /// Lanes that overflow, underflow or are no numbers.
    private static void rareSigmoid(double[] z, double[] a, int from) {
        for (int n = from; n < from + WIDTH; n++) {
            a[n] = 1 / (1 + StrictMath.exp(-z[n]));
        }
    }
}
