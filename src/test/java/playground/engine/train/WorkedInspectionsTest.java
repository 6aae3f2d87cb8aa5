package playground.engine.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.engine.data.Samples;
import playground.engine.inspect.Affine;
import playground.engine.inspect.Likelihood;
import playground.engine.inspect.LossSums;
import playground.engine.inspect.Outcomes;
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
        double[] p = Vectors.numbers(example.path("given").path("probabilities_of_the_observed_labels"));
        Likelihood likelihood = Likelihood.of(p);
        Outcomes outcomes = answered(p, ones(p.length));
        assertArrayEquals(Vectors.numbers(expected.path("terms")), outcomes.losses(), TOLERANCE);
        assertEquals(expected.path("sum").asDouble(), LossSums.of(outcomes).sum(), TOLERANCE);
        assertEquals(likelihood, Likelihood.of(LossSums.of(outcomes)));
        assertEquals(expected.path("product_of_probabilities").asDouble(), likelihood.product(), TOLERANCE);
        assertEquals(expected.path("minus_log_product").asDouble(), likelihood.minusLog(), TOLERANCE);
        assertEquals(likelihood.product(), likelihood.mantissa() * StrictMath.pow(10, likelihood.exponent()), TOLERANCE);
    }

    @Test
    void crossEntropyTakesBothClasses() {
        JsonNode example = Vectors.example("s003-cross-entropy-function");
        double[] y = Vectors.numbers(example.path("given").path("Y"));
        Outcomes outcomes = answered(Vectors.numbers(example.path("given").path("P")), y);
        assertEquals(example.path("expected").path("value").asDouble(), LossSums.of(outcomes).sum(), TOLERANCE);
    }

    /// What comes of probabilities as they are: a linear unit with the weight 1 passes them on.
    private static Outcomes answered(double[] probabilities, double[] truth) {
        Topology topology = Topology.of(1, List.of(), List.of(), 1, Activation.LINEAR);
        Parameters passing = new Parameters(topology, new double[] {1, 0});
        Samples samples = new Samples(truth.length, 1, probabilities, truth);
        return Outcomes.of(passing, samples, Objective.of(2, Loss.CROSS_ENTROPY, Activation.LINEAR));
    }

    private static double[] ones(int count) {
        return IntStream.range(0, count).mapToDouble(_ -> 1).toArray();
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
