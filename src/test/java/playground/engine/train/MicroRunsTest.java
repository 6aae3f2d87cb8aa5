package playground.engine.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import playground.engine.data.Samples;
import playground.engine.data.Sets;
import playground.engine.kernel.Kernel;
import playground.engine.kernel.Kernels;
import playground.engine.net.Activation;
import playground.engine.net.Layer;
import playground.engine.net.Parameters;
import playground.engine.net.Topology;

/// TensorFlow Playground's own results for hand-made networks and points, to the last bit.
class MicroRunsTest {
    static Stream<Arguments> cases() {
        return StreamSupport.stream(Vectors.read("tf-playground-runs.json").get("micro").spliterator(), false)
                .flatMap(run -> Kernels.all().stream()
                        .map(kernel -> Arguments.of(run.get("name").asText(), kernel.name(), kernel, run)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("cases")
    void everyParameterAndLossIsTheRecordedOne(String name, String kernelName, Kernel kernel, JsonNode run) {
        Samples samples = samples(run.get("points"));
        Parameters parameters = parameters(run);
        Trainer trainer = new Trainer(
                parameters, new Sets(samples, samples), Objective.SQUARED, hyperparameters(run), new Streams(() -> 0), () -> kernel);
        for (JsonNode after : run.get("after")) {
            while (trainer.epoch() < after.get("epoch").asLong()) {
                trainer.advance();
            }
            assertEquals(after.get("loss").asDouble(), trainer.losses().train(), 1e-15);
            assertNetwork(after.get("net"), trainer);
        }
    }

    private static void assertNetwork(JsonNode expected, Trainer trainer) {
        List<Layer> layers = trainer.parameters().topology().layers();
        for (int l = 0; l < layers.size(); l++) {
            for (int o = 0; o < layers.get(l).units(); o++) {
                JsonNode unit = expected.get(l).get(o);
                assertEquals(unit.get("bias").asDouble(), trainer.parameters().bias(l, o));
                for (int i = 0; i < layers.get(l).inputs(); i++) {
                    assertEquals(unit.get("weights").get(i).asDouble(), trainer.parameters().weight(l, o, i));
                    boolean dead = unit.get("dead").get(i).asInt() == 1;
                    assertEquals(dead, trainer.dead(layers.get(l).weight(o, i)));
                }
            }
        }
    }

    private static Hyperparameters hyperparameters(JsonNode run) {
        return new Hyperparameters(
                run.get("learningRate").asDouble(),
                run.get("batchSize").asInt(),
                Regularization.valueOf(run.get("regularization").asText().toUpperCase(Locale.ROOT)),
                run.get("regularizationRate").asDouble(),
                false,
                Remainder.CARRY,
                true);
    }

    private static Samples samples(JsonNode points) {
        int inputs = points.get(0).get("in").size();
        double[] in = new double[inputs * points.size()];
        double[] targets = new double[points.size()];
        for (int n = 0; n < points.size(); n++) {
            for (int i = 0; i < inputs; i++) {
                in[i * points.size() + n] = points.get(n).get("in").get(i).asDouble();
            }
            targets[n] = points.get(n).get("label").asDouble();
        }
        return new Samples(points.size(), inputs, in, targets);
    }

    private static Parameters parameters(JsonNode run) {
        double[] shape = Vectors.numbers(run.get("shape"));
        List<Integer> hidden = new ArrayList<>();
        for (int l = 1; l < shape.length - 1; l++) {
            hidden.add((int) shape[l]);
        }
        Topology topology = Topology.of(
                (int) shape[0],
                hidden,
                Collections.nCopies(hidden.size(), activation(run, "hidden_activation")),
                1,
                activation(run, "output_activation"));
        Parameters parameters = new Parameters(topology, new double[topology.parameterCount()]);
        for (int l = 0; l < topology.layers().size(); l++) {
            Layer layer = topology.layers().get(l);
            for (int o = 0; o < layer.units(); o++) {
                parameters.values()[layer.bias(o)] = run.get("biases").get(l).get(o).asDouble();
                for (int i = 0; i < layer.inputs(); i++) {
                    parameters.values()[layer.weight(o, i)] =
                            run.get("weights").get(l).get(o).get(i).asDouble();
                }
            }
        }
        return parameters;
    }

    private static Activation activation(JsonNode run, String key) {
        return Activation.valueOf(run.get(key).asText().toUpperCase(Locale.ROOT));
    }
}
