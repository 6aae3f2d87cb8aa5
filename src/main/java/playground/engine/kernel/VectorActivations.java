package playground.engine.kernel;

import static jdk.incubator.vector.VectorOperators.EQ;
import static jdk.incubator.vector.VectorOperators.GE;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LE;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LT;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/// Tanh and sigmoid by SIMD, with the bits of `StrictMath`.
final class VectorActivations {
    /*
     * StrictMath computes fdlibm's functions (https://www.netlib.org/fdlibm: s_tanh.c, s_expm1.c, e_exp.c). These are the
     * same operations in the same order, but every branch is taken and the lanes that belong to it are picked. Comparisons
     * of high words become comparisons with the least number that has that high word. An argument is reduced by k times
     * log 2; k, a whole number, is kept as a double, and 2^k is made by shifting its bits into the exponent. Each method is
     * one straight line of Vector API calls: a vector handed to a method that the JIT does not inline becomes an object.
     */
    private static final VectorSpecies<Double> LANES = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = LANES.length();

    /// Half of log 2 and three halves of it, as far as fdlibm looks.
    private static final double REDUCE_NOTHING_BELOW = Double.longBitsToDouble(0x3fd62e43L << 32);

    private static final double REDUCE_ONCE_BELOW = Double.longBitsToDouble(0x3ff0a2b2L << 32);
    private static final double TANH_ONE_FROM = 22;
    private static final double TANH_TINY_BELOW = 0x1p-55;
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

    private VectorActivations() {}

    /// As `Kernel.tanh`.
    static void tanh(double[] z, double[] a, int from, int to) {
        for (int n = from; n < to; n += WIDTH) {
            DoubleVector x = DoubleVector.fromArray(LANES, z, n);
            DoubleVector size = x.abs();
            VectorMask<Double> large = size.compare(GE, 1);
            /* y = 2|x| or -2|x|, of which expm1 is wanted */
            DoubleVector twice = size.min(TANH_ONE_FROM).mul(2);
            DoubleVector y = twice.neg().blend(twice, large);
            DoubleVector near = twice.mul(PER_LOG2).add(0.5);
            DoubleVector whole = near.add(ROUND).sub(ROUND);
            DoubleVector k = whole.sub(1, whole.compare(GT, near))
                    .blend(1, twice.compare(LT, REDUCE_ONCE_BELOW))
                    .blend(0, twice.compare(LT, REDUCE_NOTHING_BELOW));
            k = k.neg().blend(k, large);
            DoubleVector high = y.sub(k.mul(LOG2_HIGH));
            DoubleVector low = k.mul(LOG2_LOW);
            DoubleVector r = high.sub(low);
            DoubleVector c = high.sub(r).sub(low);
            DoubleVector half = r.mul(0.5);
            DoubleVector s = r.mul(half);
            DoubleVector r1 = s.mul(s.mul(s.mul(s.mul(s.mul(Q5).add(Q4)).add(Q3)).add(Q2)).add(Q1)).add(1);
            DoubleVector t = r1.mul(half).neg().add(3);
            DoubleVector e = s.mul(r1.sub(t).div(r.mul(t).neg().add(6)));
            e = r.mul(e.sub(c)).sub(c).sub(s);
            DoubleVector d = e.sub(r);
            /* 2^k and 2^-k */
            LongVector bits = k.add(ROUND).reinterpretAsLongs();
            DoubleVector power = bits.add(EXPONENT_OF_ONE).lanewise(LSHL, 52)
                    .reinterpretAsDoubles();
            DoubleVector inverse = k.neg().add(ROUND).reinterpretAsLongs().add(EXPONENT_OF_ONE)
                    .lanewise(LSHL, 52).reinterpretAsDoubles();
            DoubleVector outer = d.neg().add(1).mul(power).sub(1);
            DoubleVector below20 = inverse.neg().add(1).sub(d).mul(power);
            DoubleVector upTo56 = r.sub(e.add(inverse)).add(1).mul(power);
            DoubleVector once = d.neg().mul(0.5).sub(0.5);
            DoubleVector m = outer.blend(upTo56, k.compare(LE, 56).and(k.compare(GE, 20)))
                    .blend(below20, k.compare(GT, 0).and(k.compare(LT, 20)))
                    .blend(once, k.compare(EQ, -1))
                    .blend(d.neg(), k.compare(EQ, 0));
            DoubleVector q = m.neg().blend(2, large).div(m.add(2));
            DoubleVector value = q.blend(q.neg().add(1), large).blend(1, size.compare(GE, TANH_ONE_FROM));
            value.neg().blend(value, x.compare(GE, 0)).blend(x.mul(x.add(1)), size.compare(LT, TANH_TINY_BELOW))
                    .intoArray(a, n);
        }
    }

    /// As `Kernel.sigmoid`.
    static void sigmoid(double[] z, double[] a, int from, int to) {
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
            DoubleVector y = low.sub(r.mul(c).div(c.neg().add(2))).sub(high).neg().add(1);
            DoubleVector power = k.add(ROUND).reinterpretAsLongs().add(EXPONENT_OF_ONE)
                    .lanewise(LSHL, 52).reinterpretAsDoubles();
            DoubleVector exp = y.mul(power).blend(x.add(1), size.compare(LT, EXP_TINY_BELOW));
            DoubleVector.broadcast(LANES, 1).div(exp.add(1)).intoArray(a, n);
        }
    }

    /// Lanes that overflow, underflow or are no numbers.
    private static void rareSigmoid(double[] z, double[] a, int from) {
        for (int n = from; n < from + WIDTH; n++) {
            a[n] = 1 / (1 + StrictMath.exp(-z[n]));
        }
    }
}
