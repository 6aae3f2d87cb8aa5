package playground.engine.kernel;

import static jdk.incubator.vector.VectorOperators.GE;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LE;
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
import jdk.incubator.vector.VectorSpecies;

/// What is made of e^z by SIMD, sigmoid and softmax, with the bits of `StrictMath`: fdlibm's e_exp.c, written as `VectorTanh`
/// says.
final class VectorExp {
    private static final VectorSpecies<Double> LANES = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = LANES.length();

    private static final double EXP_TINY_BELOW = Double.longBitsToDouble(0x3e300000L << 32);
    /// Beyond, exp overflows or becomes subnormal.
    private static final double EXP_PLAIN_UP_TO = 700;

    private static final double P1 = 0.16666666666666602;
    private static final double P2 = -0.0027777777777015593;
    private static final double P3 = 6.613756321437934e-05;
    private static final double P4 = -1.6533902205465252e-06;
    private static final double P5 = 4.1381367970572385e-08;

    private VectorExp() {}

    /// As `Kernel.sigmoid`.
    static void sigmoid(double[] z, double[] a, int from, int to) {
        DoubleVector one = DoubleVector.broadcast(LANES, 1);
        for (int n = from; n < to; n += WIDTH) {
            DoubleVector.fromArray(LANES, z, n).neg().intoArray(a, n);
        }
        exp(a, from, to);
        for (int n = from; n < to; n += WIDTH) {
            one.div(DoubleVector.fromArray(LANES, a, n).add(1)).intoArray(a, n);
        }
    }

    /// As `Kernel.softmax`.
    static void softmax(double[] z, double[] a, int from, int units, int stride, double[] largest, double[] sums) {
        int end = from + units * stride;
        for (int n = 0; n < stride; n += WIDTH) {
            DoubleVector most = DoubleVector.fromArray(LANES, z, from + n);
            for (int u = from + n; u < end; u += stride) {
                most = most.max(DoubleVector.fromArray(LANES, z, u));
            }
            most.intoArray(largest, n);
            for (int u = from + n; u < end; u += stride) {
                DoubleVector.fromArray(LANES, z, u).sub(most).intoArray(a, u);
            }
        }
        exp(a, from, end);
        for (int n = 0; n < stride; n += WIDTH) {
            DoubleVector sum = DoubleVector.zero(LANES);
            for (int u = from + n; u < end; u += stride) {
                sum = sum.add(DoubleVector.fromArray(LANES, a, u));
            }
            sum.intoArray(sums, n);
            for (int u = from + n; u < end; u += stride) {
                DoubleVector.fromArray(LANES, a, u).div(sum).intoArray(a, u);
            }
        }
    }

    /// Replaces numbers by their `StrictMath.exp`.
    private static void exp(double[] a, int from, int to) {
        DoubleVector one = DoubleVector.broadcast(LANES, 1);
        DoubleVector two = DoubleVector.broadcast(LANES, 2);
        for (int n = from; n < to; n += WIDTH) {
            DoubleVector x = DoubleVector.fromArray(LANES, a, n);
            DoubleVector size = x.abs();
            if (!size.compare(LE, EXP_PLAIN_UP_TO).allTrue()) {
                rareExp(a, n);
                continue;
            }
            DoubleVector near = size.mul(PER_LOG2).add(0.5);
            DoubleVector whole = near.add(ROUND).sub(ROUND);
            DoubleVector times = whole.sub(1, whole.compare(GT, near)).blend(0, size.compare(LT, REDUCE_NOTHING_BELOW));
            DoubleVector k = times.neg().blend(times, x.compare(GE, 0));
            DoubleVector high = x.sub(k.mul(LOG2_HIGH));
            DoubleVector low = k.mul(LOG2_LOW);
            DoubleVector r = high.sub(low);
            DoubleVector t = r.mul(r);
            DoubleVector c = r.sub(t.mul(t.mul(t.mul(t.mul(t.mul(P5).add(P4)).add(P3)).add(P2)).add(P1)));
            DoubleVector y = one.sub(low.sub(r.mul(c).div(two.sub(c))).sub(high));
            LongVector exponent = k.add(ROUND + EXPONENT_OF_ONE).reinterpretAsLongs().lanewise(LSHL, 52);
            y.mul(exponent.reinterpretAsDoubles())
                    .blend(x.add(1), size.compare(LT, EXP_TINY_BELOW))
                    .intoArray(a, n);
        }
    }

    /// Lanes that overflow, underflow or are no numbers.
    private static void rareExp(double[] a, int from) {
        for (int n = from; n < from + WIDTH; n++) {
            a[n] = StrictMath.exp(a[n]);
        }
    }
}
