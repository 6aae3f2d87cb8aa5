package playground.engine.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.engine.net.Activation;

/// Values of activations and losses that introductory articles print.
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

    @ParameterizedTest
    @ValueSource(strings = {"s003-cross-entropy-A", "s003-cross-entropy-B"})
    void theCrossEntropyOfAModelIsTheSumOfItsTerms(String id) {
        JsonNode example = Vectors.example(id);
        double[] p = Vectors.numbers(example.path("given").path("probabilities_of_the_observed_labels"));
        double[] terms = Arrays.stream(p).map(a -> Loss.CROSS_ENTROPY.value(a, 1)).toArray();
        assertArrayEquals(Vectors.numbers(example.path("expected").path("terms")), terms, TOLERANCE);
        assertEquals(example.path("expected").path("sum").asDouble(), Arrays.stream(terms).sum(), TOLERANCE);
    }

    @Test
    void crossEntropyTakesBothClasses() {
        JsonNode example = Vectors.example("s003-cross-entropy-function");
        double[] y = Vectors.numbers(example.path("given").path("Y"));
        double[] p = Vectors.numbers(example.path("given").path("P"));
        double sum = IntStream.range(0, y.length).mapToDouble(n -> Loss.CROSS_ENTROPY.value(p[n], y[n])).sum();
        assertEquals(example.path("expected").path("value").asDouble(), sum, TOLERANCE);
    }
}
