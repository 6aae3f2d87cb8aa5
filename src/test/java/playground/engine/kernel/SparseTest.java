package playground.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Products with 0 are left out by the vector kernel, and computed by the scalar one, which is the definition: the bits are
/// the same.
class SparseTest {
    private static final Kernel SCALAR = new ScalarKernel();
    private static final Kernel VECTOR = new VectorKernel();
    private static final int COLUMNS = VectorSparse.COLUMNS;
    private static final int[] SAMPLES = {1, 3, 4, 5, 8, 31, 32, 33, 63, 64, 65, 130};

    /// Around the edges of vectors and panels: every delta 0, one in a hundred other than 0, a third, and all.
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.01, 0.33, 1})
    void gradientsHaveTheSameBitsHoweverManyDeltasAreZero(double share) {
        for (int inputs : new int[] {COLUMNS - 1, COLUMNS, COLUMNS + 1, COLUMNS + 7, 2 * COLUMNS, 3 * COLUMNS + 10}) {
            for (int samples : SAMPLES) {
                assertSame(Block.of(inputs, 17, samples).withDeltas(share));
            }
        }
    }

    /// Before all others, behind them, between them, all, all but one.
    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.5, 1})
    void gradientsHaveTheSameBitsWhereInputsAreZeroInAllSamples(double share) {
        int inputs = 3 * COLUMNS + 10;
        for (int samples : SAMPLES) {
            Block block = Block.of(inputs, 17, samples).withDeltas(share);
            assertSame(block.withoutInputs(0, 5));
            assertSame(block.withoutInputs(inputs - 7, inputs));
            assertSame(block.withoutInputs(COLUMNS, 2 * COLUMNS + 1));
            assertSame(block.withoutInputs(0, inputs));
            assertSame(block.withoutInputs(0, COLUMNS).withoutInputs(COLUMNS + 1, inputs));
        }
    }

    /// So that tiles begin at the first other one, before it where the last one would have no room, and do not fit.
    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.5, 1})
    void gradientsHaveTheSameBitsHoweverWideTheMarginsAre(double share) {
        for (int inputs : new int[] {COLUMNS, COLUMNS + 7, 2 * COLUMNS}) {
            Block block = Block.of(inputs, 25, 33).withDeltas(share);
            for (int first = 0; first < COLUMNS; first += 3) {
                for (int last = 0; last < COLUMNS; last += 5) {
                    assertSame(block.withoutInputs(0, first).withoutInputs(Math.max(first, inputs - last), inputs));
                }
            }
        }
    }

    /// Infinity times 0 is no number, wherever it is.
    @ParameterizedTest
    @CsvSource({"0.2, Infinity", "0.2, -Infinity", "0.2, NaN", "0.2, 1e308", "1, Infinity", "1, -Infinity", "1, NaN", "1, 1e308"})
    void gradientsHaveTheSameBitsWhereNumbersAreNotFinite(double share, double number) {
        int inputs = 2 * COLUMNS;
        Block block = Block.of(inputs, 17, 32).withDeltas(share).withoutInputs(0, 5).withoutInputs(inputs - 9, inputs);
        for (int place : new int[] {0, 31, (COLUMNS + 5) * 32, COLUMNS * 32 - 1, inputs * 32 - 1}) {
            Block other = block.copy();
            other.a[place] = number;
            assertSame(other);
        }
        for (int unit = 0; unit < 17; unit++) {
            Block other = block.copy();
            other.delta[(inputs + unit) * 32 + unit] = number;
            assertSame(other);
        }
    }

    @Test
    void deltasOfNoOneMakeNoGradient() {
        Block block = Block.of(COLUMNS, 17, 32).withDeltas(0);
        double[] zeros = block.with(new double[block.gradients.length]).gradientsBy(VECTOR);
        assertTrue(Arrays.stream(zeros).allMatch(g -> Double.doubleToRawLongBits(g) == 0));
    }

    /// Before all others, behind them, at both ends, between them, all.
    @ParameterizedTest
    @ValueSource(ints = {1, 8, 9})
    void sumsHaveTheSameBitsWhereInputsAreZero(int units) {
        for (int inputs : new int[] {15, 16, 17, 40, Kernel.SCRATCH / 7}) {
            for (int samples : new int[] {1, 5, 8, 33, 64}) {
                Block block = Block.of(inputs, units, samples);
                assertSameSums(block.withoutInputs(0, 5));
                assertSameSums(block.withoutInputs(inputs - 7, inputs));
                assertSameSums(block.withoutInputs(0, 1).withoutInputs(inputs - 1, inputs));
                assertSameSums(block.withoutInputs(4, 9));
                assertSameSums(block.withoutInputs(0, inputs));
                assertSameSums(block.withoutInputs(0, inputs - 1));
            }
        }
    }

    /// A sum of -0 alone is -0, and with one 0 it is 0.
    @Test
    void sumsHaveTheSameBitsWhereTheBiasIsMinusZero() {
        Block block = Block.of(40, 9, 32).withoutInputs(0, 40);
        for (int unit = 0; unit < 9; unit++) {
            Block other = block.copy();
            other.parameters[40 * 9 + unit] = -0.0;
            assertSameSums(other);
            Arrays.fill(other.parameters, 40 * unit, 40 * unit + 40, -1);
            Arrays.fill(other.a, 0);
            assertSameSums(other);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN, Double.MAX_VALUE})
    void sumsHaveTheSameBitsWhereWeightsAreNotFinite(double number) {
        Block block = Block.of(40, 9, 32).withoutInputs(0, 5).withoutInputs(30, 40);
        for (int input : new int[] {0, 4, 5, 29, 30, 39}) {
            Block other = block.copy();
            other.parameters[40 * 7 + input] = number;
            assertSameSums(other);
        }
    }

    private static void assertSameSums(Block block) {
        assertArrayEquals(block.sumsBy(SCALAR), block.sumsBy(VECTOR));
    }

    private static void assertSame(Block block) {
        assertArrayEquals(block.gradientsBy(SCALAR), block.gradientsBy(VECTOR));
    }

    /// What a layer is fed and what comes back to it; padding holds numbers of no use.
    private record Block(int inputs, int units, int samples, int stride, double[] a, double[] delta, double[] gradients, double[] parameters) {
        static Block of(int inputs, int units, int samples) {
            Random random = new Random(inputs * 1000L + samples);
            int stride = (samples + VECTOR.lanes() - 1) / VECTOR.lanes() * VECTOR.lanes();
            return new Block(
                    inputs, units, samples, stride,
                    random.doubles((long) inputs * stride, -2, 2).toArray(),
                    random.doubles((long) (inputs + units) * stride, -2, 2).toArray(),
                    random.doubles((inputs + 1L) * units, -2, 2).toArray(),
                    random.doubles((inputs + 1L) * units, -2, 2).toArray());
        }

        /// About such a share of them other than 0.
        Block withDeltas(double share) {
            Random random = new Random(5);
            Block block = copy();
            for (int n = inputs * stride; n < delta.length; n++) {
                block.delta[n] = random.nextDouble() < share ? delta[n] : n % 2 == 0 ? 0.0 : -0.0;
            }
            return block;
        }

        Block withoutInputs(int first, int end) {
            Block block = copy();
            for (int n = first * stride; n < end * stride; n++) {
                block.a[n] = n % 3 == 0 ? -0.0 : 0;
            }
            return block;
        }

        Block with(double[] begun) {
            return new Block(inputs, units, samples, stride, a, delta, begun, parameters);
        }

        Block copy() {
            return new Block(inputs, units, samples, stride, a.clone(), delta.clone(), gradients.clone(), parameters.clone());
        }

        double[] gradientsBy(Kernel kernel) {
            double[] sums = gradients.clone();
            double[] scratch = new Random(6).doubles(Kernel.SCRATCH).toArray();
            kernel.gradients(sums, 0, inputs, units, a, delta, 0, inputs * stride, stride, samples, scratch);
            return sums;
        }

        double[] sumsBy(Kernel kernel) {
            double[] z = new double[units * stride];
            kernel.sums(parameters, 0, inputs, units, a, 0, z, 0, stride, new double[Kernel.SCRATCH]);
            return z;
        }
    }
}
