package playground.run;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import playground.engine.data.Dataset;
import playground.engine.net.Layer;
import playground.engine.net.Parameters;
import playground.engine.train.Losses;
import playground.engine.train.Vectors;
import playground.experiment.Experiment;
import playground.experiment.TfPlaygroundLink;

/// Runs recorded with TensorFlow Playground's own code, and ours of the same links.
class TfPlaygroundRunsTest {
    static Stream<JsonNode> runs() {
        return Vectors.read("tf-playground-runs.json").get("runs").valueStream();
    }

    static Stream<JsonNode> links() {
        return Vectors.read("tf-playground-links.json").get("runs").valueStream();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void aRecordedRunStartsWithTheSamePointsAndWeights(JsonNode recorded) {
        Training training = Training.start(Run.of(experiment(recorded)));
        assertEquals(recorded.get("n_train").asInt(), training.split().train().size());
        assertEquals(recorded.get("n_test").asInt(), training.split().test().size());
        assertPoints(recorded.get("first_train_points"), training.split().train());
        assertPoints(recorded.get("first_test_points"), training.split().test());
        assertParameters(recorded.get("epoch0").get("net"), training.trainer().parameters(), 0);
    }

    @ParameterizedTest
    @MethodSource("runs")
    void aRecordedRunGoesTheSameWay(JsonNode recorded) {
        Experiment experiment = experiment(recorded);
        double tolerance = tolerance(recorded.get("config").get("activation").asText().equals("sigmoid"));
        Training training = Training.start(Run.of(experiment));
        JsonNode start = recorded.get("epoch0");
        assertLosses(start.get("loss_train"), start.get("loss_test"), training.trainer().losses(), tolerance);
        for (JsonNode epoch : recorded.get("epochs")) {
            Runs.advance(training, epoch.get("epoch").asLong());
            assertLosses(epoch.get("loss_train"), epoch.get("loss_test"), training.trainer().losses(), tolerance);
            if (epoch.has("net")) {
                assertParameters(epoch.get("net"), training.trainer().parameters(), 1e-9);
            }
        }
        for (JsonNode at : recorded.get("final_outputs_at")) {
            double output = Runs.output(training, at.get("x").asDouble(), at.get("y").asDouble());
            assertEquals(at.get("out").asDouble(), output, 1e-9);
        }
    }

    @ParameterizedTest
    @MethodSource("links")
    void aLinkBeyondTheRecordedRunsIsTheSameRunToo(JsonNode recorded) {
        Experiment experiment = TfPlaygroundLink.parse(recorded.get("fragment").asText()).value();
        Training training = Training.start(Run.of(experiment));
        assertAll(
                () -> assertEquals(recorded.get("train").asInt(), training.split().train().size()),
                () -> assertEquals(recorded.get("test").asInt(), training.split().test().size()),
                () -> assertEquals(recorded.get("trainPoints").asText(), points(training.split().train())),
                () -> assertEquals(recorded.get("testPoints").asText(), points(training.split().test())),
                () -> assertEquals(recorded.get("initial").asText(), training.digest()));
        double tolerance = tolerance(recorded.get("fragment").asText().contains("activation=sigmoid"));
        for (JsonNode losses : recorded.get("losses")) {
            Runs.advance(training, losses.get(0).asLong());
            assertLosses(losses.get(1), losses.get(2), training.trainer().losses(), tolerance);
        }
        for (JsonNode at : recorded.get("outputs")) {
            assertEquals(at.get(2).asDouble(), Runs.output(training, at.get(0).asDouble(), at.get(1).asDouble()), 1e-9);
        }
    }

    /// The link that a configuration is.
    private static Experiment experiment(JsonNode recorded) {
        JsonNode config = recorded.get("config");
        List<String> features = config.get("features").valueStream().map(JsonNode::asText).toList();
        List<String> pairs = new ArrayList<>();
        for (String feature : List.of("x", "y", "xSquared", "ySquared", "xTimesY", "sinX", "sinY")) {
            pairs.add(feature + "=" + features.contains(feature));
        }
        for (String key : List.of("problem", "activation", "regularization", "regularizationRate", "learningRate",
                "batchSize", "noise", "percTrainData", "seed", "initZero")) {
            pairs.add(key + "=" + config.get(key).asText());
        }
        String data = config.get("dataset").asText();
        pairs.add((data.startsWith("reg-") ? "regDataset=" : "dataset=") + data);
        List<String> shape = config.get("networkShape").valueStream().map(JsonNode::asText).toList();
        pairs.add("networkShape=" + String.join(",", shape));
        var parsed = TfPlaygroundLink.parse(String.join("&", pairs));
        assertEquals(List.of(), parsed.problems());
        return parsed.value();
    }

    /// V8 rounds exp differently in a few last places.
    private static double tolerance(boolean sigmoid) {
        return sigmoid ? 1e-9 : 1e-12;
    }

    private static void assertLosses(JsonNode train, JsonNode test, Losses losses, double tolerance) {
        assertEquals(train.asDouble(), losses.train(), tolerance * train.asDouble());
        assertEquals(test.asDouble(), losses.test(), tolerance * test.asDouble());
    }

    private static void assertPoints(JsonNode recorded, Dataset points) {
        for (int n = 0; n < recorded.size(); n++) {
            assertEquals(recorded.get(n).get("x").asDouble(), points.x()[n]);
            assertEquals(recorded.get(n).get("y").asDouble(), points.y()[n]);
            assertEquals(recorded.get(n).get("label").asDouble(), label(points, n));
        }
    }

    private static void assertParameters(JsonNode recorded, Parameters parameters, double tolerance) {
        List<Layer> layers = parameters.topology().layers();
        for (int l = 0; l < layers.size(); l++) {
            for (int o = 0; o < layers.get(l).units(); o++) {
                JsonNode unit = recorded.get(l).get(o);
                assertClose(unit.get("bias").asDouble(), parameters.bias(l, o), tolerance);
                for (int i = 0; i < layers.get(l).inputs(); i++) {
                    assertClose(unit.get("weights").get(i).asDouble(), parameters.weight(l, o, i), tolerance);
                }
            }
        }
    }

    private static void assertClose(double expected, double actual, double tolerance) {
        if (tolerance == 0) {
            assertEquals(expected, actual);
        } else {
            assertEquals(expected, actual, tolerance);
        }
    }

    /// As TensorFlow Playground writes it: classes are -1 and 1.
    private static double label(Dataset points, int n) {
        return points.classes() == 2 ? 2 * points.target()[n] - 1 : points.target()[n];
    }

    /// The digest of the points' numbers, x, y and target of each.
    private static String points(Dataset data) {
        double[] numbers = new double[3 * data.size()];
        for (int n = 0; n < data.size(); n++) {
            numbers[3 * n] = data.x()[n] + 0.0;
            numbers[3 * n + 1] = data.y()[n] + 0.0;
            numbers[3 * n + 2] = label(data, n) + 0.0;
        }
        return Digest.of(numbers);
    }
}
