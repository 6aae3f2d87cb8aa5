package playground.engine.kernel;

/// How fdlibm (https://www.netlib.org/fdlibm) reduces the argument of an exponential: by k times log 2.
final class Fdlibm {
    static final double LOG2_HIGH = 0.6931471803691238;
    static final double LOG2_LOW = 1.9082149292705877e-10;
    static final double PER_LOG2 = 1.4426950408889634;

    /// Half of log 2, as far as fdlibm looks: below, k is 0. From there on it is the whole part of x / log 2 + 1/2.
    static final double REDUCE_NOTHING_BELOW = Double.longBitsToDouble(0x3fd62e43L << 32);

    /// Added to a number below 2^51 in size, it rounds it to a whole one, which then stands in the lowest bits.
    static final double ROUND = 0x1.8p52;

    static final long EXPONENT_OF_ONE = 1023;

    private Fdlibm() {}
}
