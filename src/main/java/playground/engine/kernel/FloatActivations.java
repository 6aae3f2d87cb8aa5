package playground.engine.kernel;

/// Activations for pictures, in single precision: each replaces the numbers `from` to `to` of `a` in place and is right to
/// about five digits.
public final class FloatActivations {
    /// Beyond, tanh is 1 as far as a picture can show.
    private static final float BOUND = 8;
    private static final float P1 = 0.1344454f;
    private static final float P2 = 0.003571647f;
    private static final float P3 = 2.1895456e-5f;
    private static final float P4 = 1.5231496e-8f;
    private static final float Q1 = 0.46777865f;
    private static final float Q2 = 0.02616463f;
    private static final float Q3 = 0.00034113714f;
    private static final float Q4 = 8.522892e-7f;

    private static final float LEAK = 0.01f;
    private static final float GELU_SCALE = 0.7978846f;
    private static final float GELU_CUBIC = 0.044715f;
    private static final double TURN = 2 * Math.PI;

    private FloatActivations() {}

    public static void tanh(float[] a, int from, int to) {
        for (int n = from; n < to; n++) {
            a[n] = tanh(a[n]);
        }
    }

    /// A rational minimax approximation in x²: 3e-7 off at most, odd, at most 1 in size.
    private static float tanh(float x) {
        float c = Math.max(-BOUND, Math.min(BOUND, x));
        float s = c * c;
        float p = 1 + s * (P1 + s * (P2 + s * (P3 + s * P4)));
        float q = 1 + s * (Q1 + s * (Q2 + s * (Q3 + s * Q4)));
        return c * p / q;
    }

    public static void sigmoid(float[] a, int from, int to) {
        for (int n = from; n < to; n++) {
            a[n] = sigmoid(a[n]);
        }
    }

    /// By 1 / (1 + exp(-z)) = (1 + tanh(z / 2)) / 2.
    private static float sigmoid(float z) {
        return 0.5f + 0.5f * tanh(0.5f * z);
    }

    /// e^z for z of 0 or less, as (1 + t) / (1 - t) with t = tanh(z / 2).
    static float exp(float z) {
        float t = tanh(0.5f * z);
        return (1 + t) / (1 - t);
    }

    public static void relu(float[] a, int from, int to) {
        for (int n = from; n < to; n++) {
            a[n] = Math.max(0, a[n]);
        }
    }

    public static void step(float[] a, int from, int to) {
        for (int n = from; n < to; n++) {
            a[n] = a[n] >= 0 ? 1 : 0;
        }
    }

    public static void stepAbove(float[] a, int from, int to) {
        for (int n = from; n < to; n++) {
            a[n] = a[n] > 0 ? 1 : 0;
        }
    }

    public static void leakyRelu(float[] a, int from, int to) {
        for (int n = from; n < to; n++) {
            a[n] = Math.max(0, a[n]) + LEAK * Math.min(0, a[n]);
        }
    }

    /// By exp(z) - 1 = 2t / (1 - t) with t = tanh(z / 2).
    public static void elu(float[] a, int from, int to) {
        for (int n = from; n < to; n++) {
            float t = tanh(0.5f * Math.min(0, a[n]));
            a[n] = Math.max(0, a[n]) + 2 * t / (1 - t);
        }
    }

    /// By log(1 + x) = 2 artanh(u) with u = x / (2 + x), at most 1/3, and x = exp(-|z|) = (1 - t) / (1 + t).
    public static void softplus(float[] a, int from, int to) {
        for (int n = from; n < to; n++) {
            float t = tanh(0.5f * Math.abs(a[n]));
            float u = (1 - t) / (3 + t);
            float s = u * u;
            float artanh = u * (1 + s * (1 / 3f + s * (1 / 5f + s * (1 / 7f + s * (1 / 9f)))));
            a[n] = Math.max(0, a[n]) + 2 * artanh;
        }
    }

    public static void gelu(float[] a, int from, int to) {
        for (int n = from; n < to; n++) {
            float z = a[n];
            a[n] = 0.5f * z * (1 + tanh(GELU_SCALE * (z + GELU_CUBIC * z * z * z)));
        }
    }

    public static void swish(float[] a, int from, int to) {
        for (int n = from; n < to; n++) {
            a[n] *= sigmoid(a[n]);
        }
    }

    /// Whole turns taken off in double precision, the rest folded to a quarter turn, Taylor's series to the ninth power.
    public static void sine(float[] a, int from, int to) {
        for (int n = from; n < to; n++) {
            double turns = a[n] / TURN;
            double part = turns - Math.rint(turns);
            double folded = Math.max(-0.5 - part, Math.min(0.5 - part, part));
            float x = (float) (folded * TURN);
            float s = x * x;
            a[n] = x * (1 - s / 6 * (1 - s / 20 * (1 - s / 42 * (1 - s / 72))));
        }
    }
}
