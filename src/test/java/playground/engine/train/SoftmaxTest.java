package playground.engine.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.engine.data.Dataset;
import playground.engine.data.Feature;
import playground.engine.data.Samples;
import playground.engine.data.Window;
import playground.engine.inspect.LossSums;
import playground.engine.inspect.Outcomes;
import playground.engine.net.Activation;
import playground.engine.net.Layer;
import playground.engine.net.Parameters;
import playground.engine.net.Topology;

/// Several classes: probabilities of all of them, one-hot targets, multi-class cross-entropy.
class SoftmaxTest {
    private static final double TOLERANCE = 1e-12;
    private static final Hyperparameters ANY = new Hyperparameters(1, 1, Regularization.NONE, 0, false, Remainder.UPDATE, false);

    @ParameterizedTest
    @ValueSource(strings = {"s003-softmax-123", "s003-softmax-1234123"})
    void sumsBecomeProbabilities(String id) {
        JsonNode example = Vectors.example(id);
        double[] p = Activation.SOFTMAX.values(Vectors.numbers(example.path("given").path("z")));
        assertArrayEquals(Vectors.numbers(example.path("expected").path("p")), p, TOLERANCE);
        assertEquals(example.path("expected").path("sum").asDouble(), Arrays.stream(p).sum(), TOLERANCE);
    }

    @Test
    void largeSumsDoNotOverflow() {
        assertArrayEquals(new double[] {0, 0.5, 0.5}, Activation.SOFTMAX.values(new double[] {-1000, 1000, 1000}));
    }

    @Test
    void targetsAreOneHot() {
        JsonNode matrix = Vectors.example("s003-one-hot").path("expected").path("matrix");
        double[] classes = {0, 1, 2};
        double[] targets = Coding.UNIT.targets(Dataset.ofPlane(classes, classes, classes, 3), 3);
        for (int o = 0; o < 3; o++) {
            assertArrayEquals(Vectors.numbers(matrix.path(o)), Arrays.copyOfRange(targets, 3 * o, 3 * o + 3));
        }
    }

    @Test
    void theLossIsTheLogarithmOfTheTrueClassesProbability() {
        JsonNode example = Vectors.example("s003-multiclass-cross-entropy");
        double[][] p = rows(example.path("given").path("P"));
        double[][] y = rows(example.path("given").path("Y"));
        assertEquals(example.path("expected").path("value").asDouble(), sums(p, y).sum(), TOLERANCE);
    }

    @Test
    void theRestOfTheProbabilitiesDoesNotMatter() {
        JsonNode example = Vectors.example("s002-cross-entropy-digit");
        double truth = example.path("given").path("p_true").asDouble();
        double[][] p = {{truth, 0.1, 0.1}};
        assertEquals(example.path("expected").path("C").asDouble(), sums(p, new double[][] {{1, 0, 0}}).sum(), TOLERANCE);
    }

    @Test
    void theLossIsExactHoweverWrongTheAnswer() {
        assertEquals(800, identity(new double[][] {{-800, 0}}, new double[][] {{1, 0}}, z -> z).losses().train());
    }

    @Test
    void theClassAnsweredMostCounts() {
        double[][] p = {{0.2, 0.5, 0.3}, {0.4, 0.3, 0.3}, {0.1, 0.2, 0.7}};
        double[][] y = {{0, 1, 0}, {0, 0, 1}, {0, 0, 1}};
        assertEquals(2.0 / 3, identity(p, y, Math::log).accuracy().train(), TOLERANCE);
    }

    /// Three units, each the largest on its side: the class map has each class, surest far out.
    @Test
    void thePictureShowsTheClassAndHowFarItIsAhead() {
        Topology topology = Topology.of(2, List.of(), List.of(), 3, Activation.SOFTMAX);
        Layer layer = topology.output();
        Parameters parameters = new Parameters(topology, new double[topology.parameterCount()]);
        parameters.values()[layer.weight(0, 0)] = -3;
        parameters.values()[layer.weight(1, 0)] = 3;
        parameters.values()[layer.weight(2, 1)] = 9;
        Pictures pictures = new Painter(List.of(Feature.X, Feature.Y), Window.PLANE, Coding.UNIT.tint()).paint(parameters, 0, Painter.answer(topology));
        assertEquals(84, pictures.boundary()[99 * 100] & 0xff, "the first class, sure, at the left below");
        assertEquals(85 + 84, pictures.boundary()[99 * 100 + 99] & 0xff, "the second at the right below");
        assertEquals(2 * 85 + 84, pictures.boundary()[50] & 0xff, "the third at the top");
        int middle = pictures.boundary()[75 * 100 + 50] & 0xff;
        assertTrue(middle > 85 && middle < 85 + 60, "between the first two none is far ahead: " + middle);
    }

    private static LossSums sums(double[][] p, double[][] y) {
        return LossSums.of(Outcomes.of(passing(p[0].length), samples(p, y, Math::log), objective(p[0].length)));
    }

    /// Softmax of what is fed: with logarithms of probabilities, those probabilities.
    private static Trainer identity(double[][] p, double[][] y, DoubleUnaryOperator sums) {
        Samples samples = samples(p, y, sums);
        return Trainers.of(passing(p[0].length), samples, samples, objective(p[0].length), ANY, () -> 0);
    }

    private static Objective objective(int classes) {
        return Objective.of(classes, Loss.CROSS_ENTROPY, Activation.SOFTMAX);
    }

    /// Each unit's weighted sum is one of the inputs.
    private static Parameters passing(int classes) {
        Topology topology = Topology.of(classes, List.of(), List.of(), classes, Activation.SOFTMAX);
        Parameters parameters = new Parameters(topology, new double[topology.parameterCount()]);
        IntStream.range(0, classes).forEach(o -> parameters.values()[topology.output().weight(o, o)] = 1);
        return parameters;
    }

    private static Samples samples(double[][] p, double[][] y, DoubleUnaryOperator sums) {
        int classes = p[0].length;
        return new Samples(p.length, classes, Arrays.stream(columns(p)).map(sums).toArray(), classes, columns(y));
    }

    private static double[][] rows(JsonNode matrix) {
        return IntStream.range(0, matrix.size()).mapToObj(row -> Vectors.numbers(matrix.path(row))).toArray(double[][]::new);
    }

    private static double[] columns(double[][] rows) {
        return IntStream.range(0, rows[0].length)
                .boxed()
                .flatMapToDouble(column -> Arrays.stream(rows).mapToDouble(row -> row[column]))
                .toArray();
    }
}
