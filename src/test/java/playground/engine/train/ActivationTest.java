package playground.engine.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import playground.engine.kernel.Kernel;
import playground.engine.kernel.Kernels;
import playground.engine.net.Activation;

class ActivationTest {
    private static final double NUDGE = 1e-6;
    private static final int COUNT = 1 << 12;

    /// From SciPy and PyTorch.
    @ParameterizedTest
    @CsvSource({
        "STEP, -1e-300, 0", "STEP, -0.0, 1", "STEP, 0, 1", "STEP_ABOVE, 1e-300, 1", "STEP_ABOVE, 0, 0", "STEP_ABOVE, -0.0, 0", "LEAKY_RELU, -2, -0.02", "LEAKY_RELU, 3, 3",
        "ELU, -1, -0.6321205588285577", "ELU, 2, 2", "SOFTPLUS, 0, 0.6931471805599453", "SOFTPLUS, 1000, 1000",
        "SOFTPLUS, -1000, 0", "SOFTPLUS, 1, 1.3132616875182228", "GELU, 1, 0.8411919906082768", "GELU, -1, -0.15880800939172324",
        "GELU, -100, 0", "SWISH, 1, 0.7310585786300049", "SWISH, -1, -0.2689414213699951", "SWISH, -1000, 0",
        "SINE, 1, 0.8414709848078965"
    })
    void valuesAreThePapers(Activation activation, double z, double value) {
        assertEquals(value, activation.value(z), 1e-15);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SOFTMAX")
    void theDerivativeIsTheSlope(Activation activation) {
        for (double z : numbers(1)) {
            double slope = (activation.value(z + NUDGE) - activation.value(z - NUDGE)) / (2 * NUDGE);
            assertEquals(slope, activation.derivative(z, activation.value(z)), 1e-8, activation + " at " + z);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SOFTMAX")
    void everyKernelGivesTheBitsOfTheDefinition(Activation activation) {
        double[] z = numbers(2);
        double[] values = Arrays.stream(z).map(activation::value).toArray();
        for (Kernel kernel : Kernels.all()) {
            double[] a = new double[COUNT];
            double[] delta = new double[COUNT];
            Arrays.fill(delta, -3);
            activation.values(kernel, z, a, 0, COUNT, new double[Kernel.SCRATCH]);
            activation.slopes(kernel, z, a, delta, 0, COUNT);
            assertArrayEquals(values, a, 0, kernel.name());
            for (int n = 0; n < COUNT; n++) {
                assertEquals(-3 * activation.derivative(z[n], values[n]), delta[n], 0, kernel.name());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SOFTMAX")
    void aPictureIsRightToFiveDigits(Activation activation) {
        double[] z = numbers(3);
        float[] a = new float[COUNT];
        for (int n = 0; n < COUNT; n++) {
            a[n] = (float) z[n];
        }
        activation.approximate(a, 0, COUNT);
        for (int n = 0; n < COUNT; n++) {
            double value = activation.value((float) z[n]);
            assertEquals(value, a[n], 1e-5 * Math.max(1, Math.abs(value)), activation + " at " + z[n]);
        }
    }

    /// A sum that is no number must not hide in an answer that is one, but for the step, whose answers are 0 and 1.
    @Test
    void whatIsNoNumberStaysNone() {
        for (Activation activation : Activation.HIDDEN) {
            assertTrue(Double.isNaN(activation.value(Double.NaN)) || activation.steps(), activation.name());
        }
    }

    private static double[] numbers(int seed) {
        Random random = new Random(seed);
        double[] z = new double[COUNT];
        Arrays.setAll(z, n -> n % 2 == 0 ? random.nextGaussian() : random.nextDouble(-30, 30));
        return z;
    }
}
