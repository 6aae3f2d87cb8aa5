package playground.engine.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import playground.engine.data.Feature;
import playground.engine.data.Samples;
import playground.engine.net.Activation;
import playground.engine.net.Network;
import playground.engine.net.Parameters;
import playground.engine.net.Topology;

/// The corners of XOR, moved so that a line parts them: by hand, and by two logistic regressions.
class WorkedTransformsTest {
    private static final double TOLERANCE = 1e-12;

    @Test
    void twoLogisticRegressionsMoveThePointsOfXorApart() {
        JsonNode example = Vectors.example("s002-cascade");
        JsonNode given = example.path("given");
        double[] weights = WorkedExamplesTest.flat(given.path("W"));
        double[] biases = Vectors.numbers(given.path("b"));
        Topology topology = Topology.of(2, List.of(), List.of(), 2, Activation.SIGMOID);
        Parameters parameters = new Parameters(topology, WorkedExamplesTest.joined(weights, biases));
        for (int n = 0; n < 4; n++) {
            Network network = WorkedExamplesTest.answered(parameters, Vectors.numbers(given.path("points").get(n)));
            double[] hidden = {network.answers()[network.at(0, 0)], network.answers()[network.at(0, 1)]};
            assertArrayEquals(Vectors.numbers(example.path("expected").path("hidden").get(n)), hidden, TOLERANCE);
        }
    }

    @Test
    void aThirdLogisticRegressionPartsTheMovedPoints() {
        JsonNode example = Vectors.example("s002-cascade-third");
        JsonNode given = example.path("given");
        Topology topology = Topology.of(2, List.of(), List.of(), 1, Activation.SIGMOID);
        double[] bias = {given.path("b").asDouble()};
        Parameters parameters = new Parameters(topology, WorkedExamplesTest.joined(Vectors.numbers(given.path("W")), bias));
        TruthTable table = TruthTable.of(
                parameters, samples(given.path("hidden"), example.at("/expected/classes_at_0_5")), Coding.UNIT);
        assertArrayEquals(Vectors.numbers(example.at("/expected/output")), answers(table), TOLERANCE);
        assertEquals(0, table.wrong());
    }

    @Test
    void distancesFromTwoCornersMakeXorALine() {
        JsonNode example = Vectors.example("s002-distance-transform");
        for (int n = 0; n < 4; n++) {
            double[] point = Vectors.numbers(example.path("given").path("points").get(n));
            double[] moved = {Feature.FROM_ZERO.of(point), Feature.FROM_ONE.of(point)};
            assertArrayEquals(Vectors.numbers(example.path("expected").path("transformed").get(n)), moved, TOLERANCE);
        }
        Samples samples = samples(example.at("/expected/transformed"), example.at("/given/classes_xor"));
        TruthTable sums = TruthTable.of(line(Activation.LINEAR, 0), samples, Coding.UNIT);
        assertArrayEquals(Vectors.numbers(example.at("/expected/sums")), answers(sums), TOLERANCE);
        assertEquals(0, TruthTable.of(line(Activation.STEP, -1.7), samples, Coding.UNIT).wrong());
    }

    /// Of both distances alike.
    private static Parameters line(Activation output, double bias) {
        return new Parameters(Topology.of(2, List.of(), List.of(), 1, output), new double[] {1, 1, bias});
    }

    private static Samples samples(JsonNode points, JsonNode classes) {
        double[] x = IntStream.range(0, 4).mapToDouble(n -> points.get(n).get(0).asDouble()).toArray();
        double[] y = IntStream.range(0, 4).mapToDouble(n -> points.get(n).get(1).asDouble()).toArray();
        return new Samples(4, 2, WorkedExamplesTest.joined(x, y), Vectors.numbers(classes));
    }

    private static double[] answers(TruthTable table) {
        return table.rows().stream().mapToDouble(row -> row.answers()[0]).toArray();
    }
}
