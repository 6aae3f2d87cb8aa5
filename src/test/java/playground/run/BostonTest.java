package playground.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.engine.data.Samples;
import playground.engine.data.Scale;
import playground.engine.data.Split;
import playground.engine.inspect.LossSums;
import playground.engine.inspect.Outcomes;
import playground.engine.net.Layer;
import playground.engine.net.Parameters;
import playground.engine.random.MersenneTwister;
import playground.engine.train.Vectors;
import playground.inspect.Finding;
import playground.inspect.Inspector;
import playground.inspect.SubjectReader;

/// The house prices of an introductory article: linear regression, and ten ReLUs, both without biases.
class BostonTest {
    private static final String RAW = "data=boston&split=keras&scaling=none&biases=false&optimizer=adam&learningRate=0.001&batch=32";

    @Test
    void theRowsAreSplitAsKerasSplitsThem() {
        JsonNode expected = Vectors.example("s004-boston-split").path("expected");
        int[] order = new MersenneTwister(113).order(506);
        int[] permutation = StreamSupport.stream(expected.path("permutation").spliterator(), false).mapToInt(JsonNode::asInt).toArray();
        assertArrayEquals(permutation, order);
        Split split = Runs.start(RAW + "&hidden=").split();
        assertEquals(404, split.train().size());
        assertEquals(102, split.test().size());
        assertEquals(expected.path("train_y0").asDouble(), split.train().target()[0]);
        assertArrayEquals(Vectors.numbers(expected.path("train_x0")), Arrays.stream(split.train().columns()).mapToDouble(column -> column[0]).toArray());
        assertArrayEquals(Vectors.numbers(expected.path("test_y_first10")), Arrays.copyOf(split.test().target(), 10));
    }

    @ParameterizedTest
    @CsvSource({"'', linear_parameters", "10, relu_net_parameters"})
    void netsWithoutBiasesHaveWeightsAlone(String hidden, String expected) {
        int count = Vectors.example("s004-parameters").path("expected").path(expected).asInt();
        Parameters parameters = Runs.start(RAW + "&activation=relu&hidden=" + hidden).trainer().parameters();
        assertEquals(count, parameters.topology().learnedCount());
    }

    @Test
    void leastSquaresHasTheErrorsOfTheArticle() {
        JsonNode expected = Vectors.example("s004-boston-linear-reference").path("expected").path("no_bias");
        Training training = Runs.start(RAW + "&hidden=");
        double[] weights = Vectors.numbers(expected.path("weights"));
        for (int i = 0; i < weights.length; i++) {
            training.trainer().set(i, weights[i]);
        }
        assertEquals(expected.path("train_mse").asDouble(), error(training, training.train()), 1e-6);
        assertEquals(expected.path("test_mse").asDouble(), error(training, training.test()), 1e-6);
    }

    /// Standardised, since the best line is the same whatever the units, and found soonest where they are alike.
    @Test
    void gradientDescentFindsLeastSquaresWithABias() {
        JsonNode expected = Vectors.example("s004-boston-linear-reference").at("/expected/with_bias");
        Training training = Runs.advance(Runs.start("data=boston&split=keras&hidden=&batch=all&learningRate=0.3"), 2000);
        Finding.OfNumbers found = (Finding.OfNumbers) Inspector.inspect(training, SubjectReader.read("metrics").orElseThrow()).findings().getFirst();
        assertEquals(StrictMath.sqrt(expected.path("train_mse").asDouble()), found.train().rmse(), 1e-6);
        assertEquals(StrictMath.sqrt(expected.path("test_mse").asDouble()), found.test().rmse(), 1e-6);
    }

    @Test
    void whoAlwaysSaysTheMeanErrsAsWritten() {
        Training training = Runs.start("data=boston&split=keras&scaling=none&hidden=&init=zero");
        Layer output = training.trainer().parameters().topology().output();
        training.trainer().set(output.bias(0), Scale.of(training.split().train().target()).mean());
        double expected = Vectors.example("s004-boston-linear-reference").at("/expected/predict_train_mean_test_mse").asDouble();
        assertEquals(expected, error(training, training.test()), 1e-6);
    }

    private static double error(Training training, Samples samples) {
        return LossSums.of(Outcomes.of(training.trainer().parameters(), samples, training.objective())).meanSquare();
    }

    private static double[] band(String name) {
        return Vectors.numbers(Vectors.example("s004-boston-adam-bands").path("expected").path(name));
    }

    private static void assertWithin(double[] sorted, double error) {
        assertTrue(error >= sorted[0] && error <= sorted[sorted.length - 1], () -> "a test error of " + error);
    }

    /// The test error after a thousand epochs of Adam.
    private static double learned(String hidden, int seed) {
        Training training = Runs.start(RAW + "&activation=relu&hidden=" + hidden + "&seed=" + seed);
        training.trainer().evaluateEachEpoch(false);
        while (training.position().epoch() < 1000) {
            training.advance();
        }
        Layer output = training.trainer().parameters().topology().output();
        assertEquals(0, training.trainer().parameters().values()[output.bias(0)]);
        return error(training, training.test());
    }

    /// The article prints 31.9 and 27.4. The error depends on the start: of other seeds some lie outside the bands that NumPy's eight made.
    @Test
    void adamComesAsFarAsInTheArticle() {
        assertWithin(band("linear_test_mse"), learned("", 1));
        assertWithin(band("relu10_test_mse"), learned("10", 1));
    }

    /// What holds whatever the start: the middle of several lies in the band, and a hidden layer helps.
    @Test
    void theMiddleOfSeveralStartsIsThatOfTheArticle() {
        double linear = middle("");
        double hidden = middle("10");
        assertWithin(band("linear_test_mse"), linear);
        assertWithin(band("relu10_test_mse"), hidden);
        assertTrue(hidden < band("linear_test_mse")[0], () -> "without hidden layer " + linear + ", with one " + hidden);
    }

    private static double middle(String hidden) {
        double[] errors = IntStream.rangeClosed(1, 5).mapToDouble(seed -> learned(hidden, seed)).sorted().toArray();
        return errors[2];
    }

    @Test
    void theLayersOfOneHouseHaveTheValuesOfTheArticle() {
        JsonNode example = Vectors.example("s004-inspect-sample");
        Training training = Runs.start(RAW + "&activation=relu&hidden=10");
        Parameters parameters = training.trainer().parameters();
        Layer first = parameters.topology().layers().getFirst();
        JsonNode w0 = example.path("given").path("W0");
        JsonNode w1 = example.path("given").path("W1");
        for (int unit = 0; unit < 10; unit++) {
            for (int i = 0; i < 13; i++) {
                parameters.values()[first.weight(unit, i)] = w0.path(i).path(unit).asDouble();
            }
            parameters.values()[parameters.topology().output().weight(0, unit)] = w1.path(unit).asDouble();
        }
        Finding.OfSample house = (Finding.OfSample) Inspector.inspect(training, SubjectReader.read("sample:train:0").orElseThrow()).findings().getFirst();
        JsonNode expected = example.path("expected");
        assertArrayEquals(Vectors.numbers(example.path("given").path("x0")), house.raw().inputs());
        assertArrayEquals(Vectors.numbers(expected.path("pre_activation")), house.way().stages().getFirst().sums(), 1e-9);
        assertArrayEquals(Vectors.numbers(expected.path("a0")), house.way().stages().getFirst().answers(), 1e-9);
        assertEquals(expected.path("prediction").asDouble(), house.raw().answer(), 1e-9);
        assertEquals(example.at("/given/label").asDouble(), house.raw().truth());
        assertEquals(expected.path("squared_error").asDouble(), error(training, training.train().first(1)), 1e-9);
    }
}
