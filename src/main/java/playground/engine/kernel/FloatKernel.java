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

    /// Replaces the weighted sums of a layer by their softmax: rows of `count`, one per unit, from index `from`.
    public static void softmax(float[] a, int from, int units, int count) {
        for (int n = from; n < from + count; n++) {
            float largest = a[n];
            for (int u = 1; u < units; u++) {
                largest = Math.max(largest, a[n + u * count]);
            }
            float sum = 0;
            for (int u = 0; u < units; u++) {
                float exp = FloatActivations.exp(a[n + u * count] - largest);
                a[n + u * count] = exp;
                sum += exp;
            }
            for (int u = 0; u < units; u++) {
                a[n + u * count] /= sum;
            }
        }
    }

    /// For each place the unit that answers most and how far it is ahead of the next, as a byte: `256 / units` steps for each
    /// unit, the last for a lead of 1 / `stretch` or more.
    public static void classes(float[] a, int from, int units, float stretch, byte[] target, int offset, int count) {
        int steps = 256 / units;
        for (int n = 0; n < count; n++) {
            int most = 0;
            float best = a[from + n];
            float next = Float.NEGATIVE_INFINITY;
            for (int u = 1; u < units; u++) {
                float answer = a[from + u * count + n];
                next = Math.max(next, Math.min(best, answer));
                most = answer > best ? u : most;
                best = Math.max(best, answer);
            }
            float lead = Math.max(0, Math.min(1, (best - next) * stretch));
            target[offset + n] = (byte) (most * steps + (int) (lead * (steps - 1) + 0.5f));
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
