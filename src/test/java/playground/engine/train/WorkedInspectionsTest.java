package playground.engine.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.engine.inspect.Affine;
import playground.engine.inspect.Likelihood;
import playground.engine.kernel.Kernels;
import playground.engine.net.Activation;
import playground.engine.net.Network;
import playground.engine.net.Parameters;
import playground.engine.net.Topology;

/// Examples that introductory articles print, about what networks come to rather than what they answer.
class WorkedInspectionsTest {
    private static final double TOLERANCE = 1e-12;

    @Test
    void twoLinearLayersAreTheirProduct() {
        JsonNode example = Vectors.example("s000-linear-collapse");
        JsonNode given = example.path("given");
        Topology topology = Topology.of(2, List.of(2), List.of(Activation.LINEAR), 1, Activation.LINEAR);
        double[] first = Vectors.numbers(given.path("W1").get(0));
        double[] second = Vectors.numbers(given.path("W1").get(1));
        double[] last = Vectors.numbers(given.path("W2").get(0));
        Parameters parameters = new Parameters(
                topology, new double[] {first[0], first[1], second[0], second[1], 0, 0, last[0], last[1], 0});
        Affine whole = Affine.of(parameters).orElseThrow();
        JsonNode expected = example.path("expected");
        assertArrayEquals(Vectors.numbers(expected.path("product").get(0)), whole.weights()[0], TOLERANCE);
        assertArrayEquals(
                Vectors.numbers(expected.path("one_layer")), whole.of(Vectors.numbers(given.path("x"))), TOLERANCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"s003-cross-entropy-A", "s003-cross-entropy-B"})
    void crossEntropyIsTheNegativeLogarithmOfTheLikelihood(String id) {
        JsonNode example = Vectors.example(id);
        JsonNode expected = example.path("expected");
        Likelihood likelihood =
                Likelihood.of(Vectors.numbers(example.path("given").path("probabilities_of_the_observed_labels")));
        assertEquals(expected.path("product_of_probabilities").asDouble(), likelihood.product(), TOLERANCE);
        assertEquals(expected.path("minus_log_product").asDouble(), likelihood.minusLog(), TOLERANCE);
        assertEquals(likelihood.product(), likelihood.mantissa() * StrictMath.pow(10, likelihood.exponent()), TOLERANCE);
    }

    @Test
    void aSigmoidLayerPassesAQuarterOfTheGradientAtMost() {
        JsonNode expected = Vectors.example("s003-vanishing").path("expected");
        double[] sigmoid = powers(Activation.SIGMOID.derivative(0, Activation.SIGMOID.value(0)));
        double[] tanh = powers(Activation.TANH.derivative(0, Activation.TANH.value(0)));
        assertArrayEquals(Vectors.numbers(expected.path("sigmoid_bound")), sigmoid, TOLERANCE);
        assertArrayEquals(Vectors.numbers(expected.path("tanh_at_0")), tanh, TOLERANCE);
    }

    private static double[] powers(double factor) {
        return IntStream.rangeClosed(1, 10).mapToDouble(n -> StrictMath.pow(factor, n)).toArray();
    }

    @Test
    void theGradientVanishesAlongAChainOfTenSigmoids() {
        JsonNode example = Vectors.example("s003-vanishing-chain");
        double[] weights = Vectors.numbers(example.path("given").path("weights"));
        Topology topology = Topology.of(
                1, Collections.nCopies(9, 1), Collections.nCopies(9, Activation.SIGMOID), 1, Activation.SIGMOID);
        Parameters parameters = new Parameters(topology, new double[20]);
        IntStream.range(0, 10).forEach(l -> parameters.values()[2 * l] = weights[l]);
        Network network = new Network(topology);
        network.open(Kernels.current(), 1);
        network.load(new double[] {example.path("given").path("x").asDouble()}, 1, 0);
        network.forward(parameters.values());
        network.deltas()[network.output(0)] = 1;
        network.throughOutput();
        network.backward(parameters.values(), new double[20]);
        JsonNode expected = example.path("expected");
        assertArrayEquals(Vectors.numbers(expected.path("outputs")), row(network, network.answers()), TOLERANCE);
        double[] gradients = row(network, network.deltas());
        double[] printed = Vectors.numbers(expected.path("grad_from_last_to_first"));
        assertArrayEquals(IntStream.range(0, 10).mapToDouble(l -> printed[9 - l]).toArray(), gradients, TOLERANCE);
        assertEquals(expected.path("ratio_first_to_last").asDouble(), gradients[0] / gradients[9], TOLERANCE);
    }

    private static double[] row(Network network, double[] of) {
        return IntStream.range(0, 10).mapToDouble(l -> of[network.at(l, 0)]).toArray();
    }

    @Test
    void linearLayersOfAnySizeAnswerAsTheOneTheyComeTo() {
        Topology topology = Topology.of(
                3, List.of(5, 4), List.of(Activation.LINEAR, Activation.LINEAR), 2, Activation.SIGMOID);
        double[] values = IntStream.range(0, topology.parameterCount()).mapToDouble(n -> StrictMath.sin(n + 1)).toArray();
        Parameters parameters = new Parameters(topology, values);
        double[] x = {0.3, -1.1, 2.5};
        Network network = new Network(topology);
        network.open(Kernels.current(), 1);
        network.load(x, 1, 0);
        network.forward(values);
        double[] sums = {network.sums()[network.output(0)], network.sums()[network.output(1)]};
        assertArrayEquals(sums, Affine.of(parameters).orElseThrow().of(x), TOLERANCE);
    }
}
