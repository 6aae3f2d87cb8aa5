package playground.engine.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.engine.net.Activation;

/// Values of activations that introductory articles print.
class WorkedValuesTest {
    private static final double TOLERANCE = 1e-12;

    @ParameterizedTest
    @ValueSource(strings = {"TANH", "RELU", "SIGMOID"})
    void activationsAndTheirSlopes(Activation activation) {
        JsonNode example = Vectors.example("s000-activations");
        double[] x = Vectors.numbers(example.path("given").path("x"));
        double[] values = Arrays.stream(x).map(activation::value).toArray();
        double[] slopes = IntStream.range(0, x.length).mapToDouble(n -> activation.derivative(x[n], values[n])).toArray();
        assertArrayEquals(Vectors.numbers(example.path("expected").path(activation.key())), values, TOLERANCE);
        assertArrayEquals(Vectors.numbers(example.path("expected").path(activation.key() + "_der")), slopes, TOLERANCE);
    }

    @Test
    void theStepIsOneFromZeroOn() {
        JsonNode example = Vectors.example("s000-activations");
        double[] steps = Arrays.stream(Vectors.numbers(example.path("given").path("x"))).map(Activation.STEP::value).toArray();
        assertArrayEquals(Vectors.numbers(example.path("expected").path("step_ge0")), steps);
    }
}
