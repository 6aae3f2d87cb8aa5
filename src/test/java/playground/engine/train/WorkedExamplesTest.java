package playground.engine.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.engine.data.Samples;
import playground.engine.kernel.Kernels;
import playground.engine.net.Activation;
import playground.engine.net.Layer;
import playground.engine.net.Network;
import playground.engine.net.Parameters;
import playground.engine.net.Topology;

/// Examples that introductory articles print, computed with the engine.
class WorkedExamplesTest {
    private static final double TOLERANCE = 1e-12;

    @ParameterizedTest
    @ValueSource(strings = {"s002-forward-1_-1", "s002-forward-0_0"})
    void aSigmoidNetworkForwardLayerByLayer(String id) {
        JsonNode example = Vectors.example(id);
        JsonNode given = example.path("given");
        Parameters parameters = parameters(given.path("W"), given.path("b"));
        Network network = answered(parameters, Vectors.numbers(given.path("x")));
        JsonNode layers = example.path("expected").path("layers");
        assertArrayEquals(Vectors.numbers(example.path("expected").path("output")), answersOf(network), TOLERANCE);
        for (int l = 0; l < layers.size(); l++) {
            double[] z = new double[2];
            double[] a = new double[2];
            for (int o = 0; o < 2; o++) {
                z[o] = network.sums()[network.at(l, o)];
                a[o] = network.answers()[network.at(l, o)];
            }
            assertArrayEquals(Vectors.numbers(layers.get(l).path("z")), z, TOLERANCE);
            assertArrayEquals(Vectors.numbers(layers.get(l).path("a")), a, TOLERANCE);
        }
    }

    private static double[] answersOf(Network network) {
        return IntStream.range(0, network.outputs()).mapToDouble(o -> network.answers()[network.output(o)]).toArray();
    }

    @Test
    void twoLinearLayersAreOne() {
        JsonNode example = Vectors.example("s000-linear-collapse");
        JsonNode given = example.path("given");
        Topology topology = Topology.of(2, List.of(2), List.of(Activation.LINEAR), 1, Activation.LINEAR);
        double[] values = joined(joined(flat(given.path("W1")), new double[2]), joined(flat(given.path("W2")), new double[1]));
        Network network = answered(new Parameters(topology, values), Vectors.numbers(given.path("x")));
        assertEquals(example.at("/expected/two_layers/0").asDouble(), network.answers()[network.output(0)], TOLERANCE);
    }

    /// Weights only: these examples have no biases, so ours start at 0 and what they learn is left aside.
    @Test
    void oneNeuronLearnsOnce() {
        JsonNode example = Vectors.example("s003-single-neuron");
        JsonNode given = example.path("given");
        Topology topology = Topology.of(2, List.of(), List.of(), 1, Activation.SIGMOID);
        Parameters parameters = new Parameters(topology, joined(Vectors.numbers(given.path("weights")), new double[1]));
        learn(parameters, Vectors.numbers(given.path("x")), given.path("y").asDouble(), given.path("learnrate").asDouble());
        assertArrayEquals(
                Vectors.numbers(example.path("expected").path("new_weights")), Arrays.copyOf(parameters.values(), 2), TOLERANCE);
    }

    @Test
    void logisticRegressionLearnsOnce() {
        JsonNode example = Vectors.example("s003-logistic-step");
        JsonNode given = example.path("given");
        JsonNode expected = example.path("expected");
        Topology topology = Topology.of(2, List.of(), List.of(), 1, Activation.SIGMOID);
        double[] bias = {given.path("bias").asDouble()};
        Parameters parameters = new Parameters(topology, joined(Vectors.numbers(given.path("weights")), bias));
        double[] x = Vectors.numbers(given.path("x"));
        Network before = answered(parameters, x);
        assertEquals(expected.path("output").asDouble(), before.answers()[before.output(0)], TOLERANCE);
        Objective objective = Objective.of(2, Loss.CROSS_ENTROPY, Activation.SIGMOID);
        Trainer trainer =
                trainer(parameters, objective, x, given.path("y").asDouble(), given.path("learnrate").asDouble());
        assertEquals(expected.path("error").asDouble(), trainer.losses().train(), TOLERANCE);
        once(trainer);
        assertArrayEquals(Vectors.numbers(expected.path("weights")), weights(parameters, 0), TOLERANCE);
        assertEquals(expected.path("bias").asDouble(), parameters.bias(0, 0), TOLERANCE);
    }

    @Test
    void aNetworkOfThreeTwoAndOneLearnsOnce() {
        JsonNode example = Vectors.example("s003-3-2-1");
        JsonNode given = example.path("given");
        Topology topology = Topology.of(3, List.of(2), List.of(Activation.SIGMOID), 1, Activation.SIGMOID);
        double[] first = transposed(given.path("weights_input_hidden"));
        double[] second = Vectors.numbers(given.path("weights_hidden_output"));
        Parameters parameters =
                new Parameters(topology, joined(joined(first, new double[2]), joined(second, new double[1])));
        learn(parameters, Vectors.numbers(given.path("x")), given.path("target").asDouble(), given.path("learnrate").asDouble());
        JsonNode expected = example.path("expected");
        assertArrayEquals(transposed(expected.path("new_weights_input_hidden")), weights(parameters, 0), TOLERANCE);
        assertArrayEquals(Vectors.numbers(expected.path("new_weights_hidden_output")), weights(parameters, 1), TOLERANCE);
    }

    @Test
    void theBikeNetworkLearnsOnce() {
        JsonNode example = Vectors.example("s003-bike-network");
        JsonNode given = example.path("given");
        Topology topology = Topology.of(3, List.of(2), List.of(Activation.SIGMOID), 1, Activation.LINEAR, false);
        double[] first = flat(given.path("weights_input_to_hidden"));
        double[] second = flat(given.path("weights_hidden_to_output"));
        Parameters parameters =
                new Parameters(topology, joined(joined(first, new double[2]), joined(second, new double[1])));
        double[] inputs = Vectors.numbers(given.path("inputs"));
        Network before = answered(parameters, inputs);
        JsonNode expected = example.path("expected");
        assertEquals(
                expected.path("run_before_training").asDouble(), before.answers()[before.output(0)], TOLERANCE);
        learn(parameters, inputs, given.path("targets").asDouble(), given.path("lr").asDouble());
        assertArrayEquals(flat(expected.path("weights_input_to_hidden_after")), weights(parameters, 0), TOLERANCE);
        assertArrayEquals(flat(expected.path("weights_hidden_to_output_after")), weights(parameters, 1), TOLERANCE);
        Network after = answered(parameters, inputs);
        assertEquals(expected.path("run_after_training").asDouble(), after.answers()[after.output(0)], TOLERANCE);
    }

    @Test
    void twentyFourPointsInBatchesOfSixAreFourUpdates() {
        JsonNode example = Vectors.example("s003-batches");
        int points = example.path("given").path("points").asInt();
        Hyperparameters h = new Hyperparameters(
                0.1, example.path("given").path("batch").asInt(), Regularization.NONE, 0, false, Remainder.UPDATE, false);
        Samples samples = new Samples(points, 1, new double[points], new double[points]);
        Topology topology = Topology.of(1, List.of(), List.of(), 1, Activation.LINEAR);
        Trainer trainer = Trainers.of(new Parameters(topology, new double[2]), samples, samples, Objective.SQUARED, h, () -> 0);
        JsonNode expected = example.path("expected");
        assertEquals(expected.path("updates_per_epoch").asInt(), trainer.stepsPerEpoch());
        once(trainer);
        assertEquals(expected.path("updates_per_epoch").asInt(), trainer.updates());
        assertEquals(expected.path("forward_passes_of_single_points_per_epoch").asInt(), trainer.samplesSeen());
    }

    private static void learn(Parameters parameters, double[] x, double target, double learningRate) {
        once(trainer(parameters, Objective.SQUARED, x, target, learningRate));
    }

    private static Trainer trainer(
            Parameters parameters, Objective objective, double[] x, double target, double learningRate) {
        Hyperparameters h =
                new Hyperparameters(learningRate, 1, Regularization.NONE, 0, false, Remainder.UPDATE, false);
        Samples one = new Samples(1, x.length, x, new double[] {target});
        return Trainers.of(parameters, one, one, objective, h, () -> 0);
    }

    private static void once(Trainer trainer) {
        while (trainer.epoch() == 0) {
            trainer.advance();
        }
    }

    static Network answered(Parameters parameters, double[] x) {
        Network network = new Network(parameters.topology());
        network.open(Kernels.current(), 1);
        network.load(x, 1, 0);
        network.forward(parameters.values());
        return network;
    }

    private static Parameters parameters(JsonNode weights, JsonNode biases) {
        List<Integer> hidden = new ArrayList<>();
        double[] values = {};
        for (int l = 0; l < weights.size(); l++) {
            values = joined(values, joined(flat(weights.get(l)), Vectors.numbers(biases.get(l))));
            if (l < weights.size() - 1) {
                hidden.add(weights.get(l).size());
            }
        }
        List<Activation> activations = hidden.stream().map(_ -> Activation.SIGMOID).toList();
        int outputs = weights.get(weights.size() - 1).size();
        return new Parameters(
                Topology.of(weights.get(0).get(0).size(), hidden, activations, outputs, Activation.SIGMOID), values);
    }

    private static double[] weights(Parameters parameters, int layer) {
        Layer l = parameters.topology().layers().get(layer);
        return Arrays.copyOfRange(parameters.values(), l.offset(), l.bias(0));
    }

    static double[] flat(JsonNode rows) {
        double[] flat = {};
        for (JsonNode row : rows) {
            flat = joined(flat, Vectors.numbers(row));
        }
        return flat;
    }

    /// Rows by input to rows by unit.
    private static double[] transposed(JsonNode rows) {
        int units = rows.get(0).size();
        double[] turned = new double[rows.size() * units];
        for (int i = 0; i < rows.size(); i++) {
            for (int o = 0; o < units; o++) {
                turned[o * rows.size() + i] = rows.get(i).get(o).asDouble();
            }
        }
        return turned;
    }

    static double[] joined(double[] first, double[] second) {
        double[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
