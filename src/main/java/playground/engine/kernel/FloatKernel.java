package playground.engine.kernel;

import java.util.Arrays;

/// Loops for pictures, whose numbers end as bytes: single precision, in plain Java that the JIT compiles to SIMD.
/// Blocks are laid out as for `Kernel`, without padding.
public final class FloatKernel {
    /// The byte of the middle answer.
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

    /// Answers as bytes: 127 for `middle`, and 0 and 254 for what is 1 / `stretch` or more below and above.
    public static void bytes(float[] a, int from, float middle, float stretch, byte[] target, int offset, int count) {
        for (int n = 0; n < count; n++) {
            float answer = (a[from + n] - middle) * stretch;
            target[offset + n] = (byte) (int) (MIDDLE * Math.max(-1, Math.min(1, answer)) + (MIDDLE + 0.5f));
        }
    }
}
