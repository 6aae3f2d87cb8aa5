package playground.engine.kernel;

import java.util.Arrays;

/// Loops for pictures, whose numbers end as bytes: single precision, in plain Java that the JIT compiles to SIMD.
/// Blocks are laid out as for `Kernel`, without padding.
public final class FloatKernel {
    private static final float BOUND = 8;
    private static final float P1 = 0.1344454f;
    private static final float P2 = 0.003571647f;
    private static final float P3 = 2.1895456e-5f;
    private static final float P4 = 1.5231496e-8f;
    private static final float Q1 = 0.46777865f;
    private static final float Q2 = 0.02616463f;
    private static final float Q3 = 0.00034113714f;
    private static final float Q4 = 8.522892e-7f;
    /// The byte of answer 0; answers -1 and 1 lie as far below and above.
    private static final float MIDDLE = 127;

    private FloatKernel() {}

    /// Weighted sums of a layer; arguments as for `Kernel.sums`, inputs' and units' rows in one array.
    public static void sums(float[] parameters, int offset, int inputs, int units, float[] a, int from, int to, int stride) {
        int biases = offset + inputs * units;
        for (int o = 0; o < units; o++) {
            int row = to + o * stride;
            Arrays.fill(a, row, row + stride, parameters[biases + o]);
            for (int i = 0; i < inputs; i++) {
                add(parameters[offset + o * inputs + i], a, from + i * stride, row, stride);
            }
        }
    }

    private static void add(float weight, float[] a, int input, int row, int count) {
        for (int n = 0; n < count; n++) {
            a[row + n] += weight * a[input + n];
        }
    }

    /// A rational minimax approximation in x²: 3e-7 off at most, odd, at most 1 in size.
    public static void tanh(float[] a, int from, int to) {
        for (int n = from; n < to; n++) {
            float c = Math.max(-BOUND, Math.min(BOUND, a[n]));
            float s = c * c;
            float p = 1 + s * (P1 + s * (P2 + s * (P3 + s * P4)));
            float q = 1 + s * (Q1 + s * (Q2 + s * (Q3 + s * Q4)));
            a[n] = c * p / q;
        }
    }

    /// By 1 / (1 + exp(-z)) = (1 + tanh(z / 2)) / 2.
    public static void sigmoid(float[] a, int from, int to) {
        for (int n = from; n < to; n++) {
            a[n] *= 0.5f;
        }
        tanh(a, from, to);
        for (int n = from; n < to; n++) {
            a[n] = 0.5f + 0.5f * a[n];
        }
    }

    public static void relu(float[] a, int from, int to) {
        for (int n = from; n < to; n++) {
            a[n] = Math.max(0, a[n]);
        }
    }

    /// Answers as bytes: 0 for -1 or less, 127 for 0, 254 for 1 or more.
    public static void bytes(float[] a, int from, byte[] target, int offset, int count) {
        for (int n = 0; n < count; n++) {
            target[offset + n] = (byte) (int) (MIDDLE * Math.max(-1, Math.min(1, a[from + n])) + (MIDDLE + 0.5f));
        }
    }
}
