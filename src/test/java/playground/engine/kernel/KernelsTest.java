package playground.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The vector kernel gives the bits of the scalar one, which is the definition.
class KernelsTest {
    private static final Kernel SCALAR = new ScalarKernel();
    private static final Kernel VECTOR = new VectorKernel();
    private static final int RANDOM_VALUES = 1 << 20;

    @Test
    void bothKernelsAreThere() {
        assertTrue(Kernels.all().stream().anyMatch(kernel -> kernel.name().equals("vector")));
    }

    @Test
    void tanhHasTheBitsOfStrictMath() {
        double[] x = arguments();
        double[] scratch = new double[Kernel.SCRATCH];
        double[] expected = answers(x, (in, out) -> SCALAR.tanh(in, out, 0, in.length, scratch));
        assertSame(x, expected, answers(x, (in, out) -> VECTOR.tanh(in, out, 0, in.length, scratch)));
    }

    @Test
    void sigmoidHasTheBitsOfStrictMath() {
        double[] x = arguments();
        assertSame(x, answers(x, (in, out) -> SCALAR.sigmoid(in, out, 0, in.length)), answers(x, (in, out) -> VECTOR.sigmoid(in, out, 0, in.length)));
    }

    @Test
    void reluAndSlopesHaveTheSameBits() {
        double[] x = arguments();
        assertSame(x, answers(x, (in, out) -> SCALAR.relu(in, out, 0, in.length)), answers(x, (in, out) -> VECTOR.relu(in, out, 0, in.length)));
        assertSame(x, slopes(x, d -> SCALAR.tanhSlopes(x, d, 0, x.length)), slopes(x, d -> VECTOR.tanhSlopes(x, d, 0, x.length)));
        assertSame(x, slopes(x, d -> SCALAR.sigmoidSlopes(x, d, 0, x.length)), slopes(x, d -> VECTOR.sigmoidSlopes(x, d, 0, x.length)));
        assertSame(x, slopes(x, d -> SCALAR.reluSlopes(x, d, 0, x.length)), slopes(x, d -> VECTOR.reluSlopes(x, d, 0, x.length)));
    }

    /// Around the edges of vectors and tiles, and with more terms than a panel holds.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 32, 64, Kernel.SCRATCH / 7})
    void layersOfEverySizeHaveTheSameBits(int units) {
        for (int inputs : new int[] {1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 32, 33, 64, Kernel.SCRATCH / 7}) {
            for (int samples : new int[] {1, 3, 4, 5, 8, 10, 12, 16, 17, 32, 64}) {
                assertArrayEquals(layer(SCALAR, inputs, units, samples), layer(VECTOR, inputs, units, samples));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 10})
    void softmaxHasTheBitsOfStrictMath(int units) {
        double[] z = arguments();
        for (int samples : new int[] {8, 16, 24, 64}) {
            for (int from = 0; from + units * samples <= z.length; from += units * samples) {
                assertArrayEquals(softmax(SCALAR, z, from, units, samples), softmax(VECTOR, z, from, units, samples));
            }
        }
    }

    /// Answers, largest sums and sums of exponentials.
    private static double[] softmax(Kernel kernel, double[] z, int from, int units, int samples) {
        double[] block = Arrays.copyOfRange(z, from, from + units * samples);
        double[] a = new double[(units + 2) * samples];
        double[] largest = new double[samples];
        double[] sums = new double[samples];
        kernel.softmax(block, a, 0, units, samples, largest, sums);
        System.arraycopy(largest, 0, a, units * samples, samples);
        System.arraycopy(sums, 0, a, (units + 1) * samples, samples);
        return a;
    }

    /// Sums, gradients and errors of the real samples of one layer, padding left out.
    private static double[] layer(Kernel kernel, int inputs, int units, int samples) {
        int stride = (samples + VECTOR.lanes() - 1) / VECTOR.lanes() * VECTOR.lanes();
        Random random = new Random(units * 100L + inputs);
        double[] p = numbers(random, (inputs + 1) * units);
        double[] gradients = numbers(random, p.length);
        double[] a = numbers(random, (inputs + units) * stride);
        double[] z = new double[a.length];
        double[] delta = numbers(random, a.length);
        double[] scratch = numbers(random, Kernel.SCRATCH);
        kernel.sums(p, 0, inputs, units, a, 0, z, inputs * stride, stride, scratch);
        kernel.gradients(gradients, 0, inputs, units, a, delta, 0, inputs * stride, stride, samples, scratch);
        kernel.errors(p, 0, inputs, units, delta, 0, inputs * stride, stride, scratch);
        double[] all = new double[z.length + delta.length + gradients.length];
        System.arraycopy(z, 0, all, 0, z.length);
        System.arraycopy(delta, 0, all, z.length, delta.length);
        System.arraycopy(gradients, 0, all, z.length + delta.length, gradients.length);
        return all;
    }

    private static double[] numbers(Random random, int count) {
        return random.doubles(count, -2, 2).toArray();
    }

    /// Every size of argument, both signs, and the neighbours of every place where a formula changes.
    private static double[] arguments() {
        Random random = new Random(7);
        double[] edges = {
            0, 0x1p-1074, 0x1p-1022, 0x1p-55, 0x1p-54, 0x1p-28, 0.17328679513998632, 0.34657359027997264, 0.5198603854199589,
            1.0397207708399179, 0.5, 1, 2, 6.75, 13.5, 19.4, 20, 22, 37, 40, 56, 100, 700, 709.78, 710, 745.2, 1e4, 1e300,
            Double.MAX_VALUE, Double.POSITIVE_INFINITY, Double.NaN
        };
        double[] x = new double[RANDOM_VALUES + edges.length * 64];
        for (int n = 0; n < RANDOM_VALUES; n++) {
            x[n] = switch (n % 4) {
                case 0 -> random.nextGaussian();
                case 1 -> random.nextDouble(-25, 25);
                case 2 -> random.nextDouble(-800, 800);
                default -> Double.longBitsToDouble(random.nextLong());
            };
        }
        for (int e = 0; e < edges.length; e++) {
            for (int n = 0; n < 64; n++) {
                double near = Double.longBitsToDouble(Double.doubleToLongBits(edges[e]) + n / 2 - 16);
                x[RANDOM_VALUES + e * 64 + n] = n % 2 == 0 ? near : -near;
            }
        }
        return Arrays.copyOf(x, x.length / 64 * 64);
    }

    private interface Function {
        void apply(double[] in, double[] out);
    }

    private static double[] answers(double[] x, Function function) {
        double[] a = new double[x.length];
        function.apply(x, a);
        return a;
    }

    private static double[] slopes(double[] x, Consumer<double[]> slopes) {
        double[] delta = new double[x.length];
        Arrays.setAll(delta, n -> n * 0.001 - 3);
        slopes.accept(delta);
        return delta;
    }

    private static void assertSame(double[] x, double[] expected, double[] actual) {
        for (int n = 0; n < x.length; n++) {
            double at = x[n];
            assertEquals(Double.doubleToLongBits(expected[n]), Double.doubleToLongBits(actual[n]), () -> "at " + at);
        }
    }
}
