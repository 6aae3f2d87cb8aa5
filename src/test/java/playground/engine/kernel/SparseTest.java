package playground.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
                assertSame(Block.of(inputs, 9, samples).withDeltas(share));
            }
        }
    }

    /// Before all others, behind them, between them, all, all but one.
    @Test
    void gradientsHaveTheSameBitsWhereInputsAreZeroInAllSamples() {
        int inputs = 3 * COLUMNS + 10;
        for (int samples : SAMPLES) {
            Block block = Block.of(inputs, 9, samples).withDeltas(0.33);
            assertSame(block.withoutInputs(0, 5));
            assertSame(block.withoutInputs(inputs - 7, inputs));
            assertSame(block.withoutInputs(COLUMNS, 2 * COLUMNS + 1));
            assertSame(block.withoutInputs(0, inputs));
            assertSame(block.withoutInputs(0, COLUMNS).withoutInputs(COLUMNS + 1, inputs));
        }
    }

    /// Infinity times 0 is no number, wherever it is.
    @ParameterizedTest
    @ValueSource(doubles = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN, Double.MAX_VALUE})
    void gradientsHaveTheSameBitsWhereNumbersAreNotFinite(double number) {
        Block block = Block.of(2 * COLUMNS, 9, 32).withDeltas(0.33).withoutInputs(0, 5);
        for (int place : new int[] {0, 31, 37 * 32, 64 * 32 - 1}) {
            Block other = block.copy();
            other.a[place] = number;
            assertSame(other);
        }
        for (int unit = 0; unit < 9; unit++) {
            Block other = block.copy();
            other.delta[(2 * COLUMNS + unit) * 32 + unit] = number;
            assertSame(other);
        }
    }

    @Test
    void deltasOfNoOneMakeNoGradient() {
        Block block = Block.of(COLUMNS, 9, 32).withDeltas(0);
        double[] zeros = block.with(new double[block.gradients.length]).gradientsBy(VECTOR);
        assertTrue(Arrays.stream(zeros).allMatch(g -> Double.doubleToRawLongBits(g) == 0));
    }

    private static void assertSame(Block block) {
        assertArrayEquals(block.gradientsBy(SCALAR), block.gradientsBy(VECTOR));
    }

    /// What a layer is fed and what comes back to it; padding holds numbers of no use.
    private record Block(int inputs, int units, int samples, int stride, double[] a, double[] delta, double[] gradients) {
        static Block of(int inputs, int units, int samples) {
            Random random = new Random(inputs * 1000L + samples);
            int stride = (samples + VECTOR.lanes() - 1) / VECTOR.lanes() * VECTOR.lanes();
            return new Block(
                    inputs, units, samples, stride,
                    random.doubles((long) inputs * stride, -2, 2).toArray(),
                    random.doubles((long) (inputs + units) * stride, -2, 2).toArray(),
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
            return new Block(inputs, units, samples, stride, a, delta, begun);
        }

        Block copy() {
            return new Block(inputs, units, samples, stride, a.clone(), delta.clone(), gradients.clone());
        }

        double[] gradientsBy(Kernel kernel) {
            double[] sums = gradients.clone();
            double[] scratch = new Random(6).doubles(Kernel.SCRATCH).toArray();
            kernel.gradients(sums, 0, inputs, units, a, delta, 0, inputs * stride, stride, samples, scratch);
            return sums;
        }
    }
}
