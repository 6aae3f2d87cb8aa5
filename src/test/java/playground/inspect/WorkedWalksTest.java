package playground.inspect;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.engine.inspect.Walk;
import playground.engine.net.Layer;
import playground.engine.train.Backprop;
import playground.engine.train.Vectors;
import playground.experiment.TableText;
import playground.run.LinkQuery;
import playground.run.Replay;

/// Examples of backpropagation that introductory articles print, as runs on a table of the one sample (twice, since a table
/// has two rows), every number as the microscope shows it.
class WorkedWalksTest {
    private static final double TOLERANCE = 1e-12;
    private static final String SIGMOIDS = "activation=sigmoid&output=sigmoid&biases=false";
    private static final String TEN = "hidden=1,1,1,1,1,1,1,1,1&loss=absolute";

    /// Weights by layer, unit and input.
    private static Walk walk(double[] x, double y, double learningRate, String settings, double[][][] weights) {
        String names = IntStream.range(0, x.length).mapToObj(i -> "x" + i + ",").collect(Collectors.joining()) + "y\n";
        String row = DoubleStream.of(x).mapToObj(value -> value + ",").collect(Collectors.joining()) + y + "\n";
        String table = TableText.read(names + row + row).orElseThrow().packed();
        return walk("data=table&table=" + table + "&train=100&scaling=none&init=zero&batch=1&shuffle=false&learningRate=" + learningRate
                + "&" + settings + "&edits=" + edits(weights));
    }

    private static Walk walk(String query) {
        var link = LinkQuery.parse(query);
        assertEquals(List.of(), link.problems());
        Finding found = Inspector.inspect(Replay.complete(link.value()), SubjectReader.read("walk").orElseThrow()).findings().getFirst();
        return assertInstanceOf(Finding.OfWalk.class, found).walk();
    }

    private static String edits(double[][][] weights) {
        return IntStream.range(0, weights.length).boxed()
                .flatMap(l -> IntStream.range(0, weights[l].length).boxed()
                        .flatMap(u -> IntStream.range(0, weights[l][u].length)
                                .mapToObj(i -> "0:weight." + l + "." + u + "." + i + ":" + weights[l][u][i])))
                .collect(Collectors.joining(","));
    }

    private static double[] numbers(JsonNode array) {
        return Vectors.numbers(array);
    }

    private static double[][] rows(JsonNode matrix) {
        return IntStream.range(0, matrix.size()).mapToObj(row -> numbers(matrix.get(row))).toArray(double[][]::new);
    }

    private static double[][] turned(double[][] rows) {
        return IntStream.range(0, rows[0].length)
                .mapToObj(c -> Arrays.stream(rows).mapToDouble(row -> row[c]).toArray())
                .toArray(double[][]::new);
    }

    private static void assertNumber(JsonNode expected, double found) {
        assertEquals(expected.asDouble(), found, TOLERANCE);
    }

    private static void assertNumbers(JsonNode expected, double... found) {
        assertArrayEquals(numbers(expected), found, TOLERANCE);
    }

    /// The articles' error terms say where to go, the slopes of a loss whence: they have the other sign.
    private static void assertOpposite(JsonNode expected, double... found) {
        assertNumbers(expected, Arrays.stream(found).map(slope -> -slope).toArray());
    }

    private static double[] changes(Walk walk, int layer, int unit) {
        Layer l = walk.topology().layers().get(layer);
        return IntStream.range(0, l.inputs()).mapToDouble(i -> walk.change(l.weight(unit, i))).toArray();
    }

    private static double[] after(Walk walk, int layer, int unit) {
        Layer l = walk.topology().layers().get(layer);
        return Arrays.copyOfRange(walk.update().after().parameters(), l.weight(unit, 0), l.weight(unit, 0) + l.inputs());
    }

    @Test
    void oneSigmoidGoesOneStep() {
        JsonNode given = Vectors.example("s003-single-neuron").path("given");
        JsonNode expected = Vectors.example("s003-single-neuron").path("expected");
        Walk walk = walk(numbers(given.path("x")), given.path("y").asDouble(), given.path("learnrate").asDouble(), "hidden=&" + SIGMOIDS,
                new double[][][] {{numbers(given.path("weights"))}});
        Backprop.Stage output = walk.sample().stages().getFirst();
        assertNumber(expected.path("h"), output.sums()[0]);
        assertNumber(expected.path("nn_output"), output.answers()[0]);
        assertNumber(expected.path("error"), -output.errors()[0]);
        assertNumber(expected.path("output_grad"), output.slopes()[0]);
        assertNumber(expected.path("error_term"), -output.deltas()[0]);
        assertNumbers(expected.path("del_w"), changes(walk, 0, 0));
        assertNumbers(expected.path("new_weights"), after(walk, 0, 0));
    }

    @Test
    void threeTwoAndOneUnitsGoOneStep() {
        JsonNode given = Vectors.example("s003-3-2-1").path("given");
        JsonNode expected = Vectors.example("s003-3-2-1").path("expected");
        Walk walk = walk(numbers(given.path("x")), given.path("target").asDouble(), given.path("learnrate").asDouble(), "hidden=2&" + SIGMOIDS,
                new double[][][] {turned(rows(given.path("weights_input_hidden"))), {numbers(given.path("weights_hidden_output"))}});
        Backprop.Stage hidden = walk.sample().stages().getFirst();
        Backprop.Stage output = walk.sample().stages().getLast();
        assertNumbers(expected.path("hidden_layer_input"), hidden.sums());
        assertNumbers(expected.path("hidden_layer_output"), hidden.answers());
        assertNumber(expected.path("output_layer_in"), output.sums()[0]);
        assertNumber(expected.path("output"), output.answers()[0]);
        assertNumber(expected.path("half_squared_error_before"), walk.sample().loss());
        assertNumber(expected.path("error"), -output.errors()[0]);
        assertNumber(expected.path("output_error_term"), -output.deltas()[0]);
        assertOpposite(expected.path("hidden_error_term"), hidden.deltas());
        assertNumbers(expected.path("delta_w_h_o"), changes(walk, 1, 0));
        assertNumbers(expected.path("new_weights_hidden_output"), after(walk, 1, 0));
        for (int unit = 0; unit < 2; unit++) {
            assertArrayEquals(turned(rows(expected.path("delta_w_i_h")))[unit], changes(walk, 0, unit), TOLERANCE);
            assertArrayEquals(turned(rows(expected.path("new_weights_input_hidden")))[unit], after(walk, 0, unit), TOLERANCE);
        }
    }

    @Test
    void twoOneAndOneUnitGoOneStep() {
        JsonNode given = Vectors.example("s003-2-1-1").path("given");
        JsonNode expected = Vectors.example("s003-2-1-1").path("expected");
        Walk walk = walk(numbers(given.path("x")), given.path("y").asDouble(), given.path("learnrate").asDouble(), "hidden=1&" + SIGMOIDS,
                new double[][][] {{numbers(given.path("w_input_hidden"))}, {{given.path("w_hidden_output").asDouble()}}});
        Backprop.Stage hidden = walk.sample().stages().getFirst();
        Backprop.Stage output = walk.sample().stages().getLast();
        assertNumber(expected.path("h"), hidden.sums()[0]);
        assertNumber(expected.path("a"), hidden.answers()[0]);
        assertNumber(expected.path("output"), output.answers()[0]);
        assertNumber(expected.path("delta_o"), -output.deltas()[0]);
        assertNumber(expected.path("delta_h"), -hidden.deltas()[0]);
        assertNumber(expected.path("delta_w_hidden_output"), changes(walk, 1, 0)[0]);
        assertNumbers(expected.path("delta_w_input_hidden"), changes(walk, 0, 0));
    }

    @Test
    void theBikeNetworkGoesOneStep() {
        JsonNode given = Vectors.example("s003-bike-network").path("given");
        JsonNode expected = Vectors.example("s003-bike-network").path("expected");
        Walk walk = walk(numbers(given.path("inputs")), given.path("targets").asDouble(), given.path("lr").asDouble(),
                "hidden=2&activation=sigmoid&biases=false",
                new double[][][] {rows(given.path("weights_input_to_hidden")), rows(given.path("weights_hidden_to_output"))});
        Backprop.Stage hidden = walk.sample().stages().getFirst();
        Backprop.Stage output = walk.sample().stages().getLast();
        assertNumbers(expected.path("hidden_outputs"), hidden.answers());
        assertNumber(expected.path("run_before_training"), output.answers()[0]);
        assertNumber(expected.path("output_delta"), -output.deltas()[0]);
        assertOpposite(expected.path("hidden_delta"), hidden.deltas());
        assertNumbers(expected.path("weights_hidden_to_output_after").path(0), after(walk, 1, 0));
        assertNumbers(expected.path("weights_input_to_hidden_after").path(0), after(walk, 0, 0));
        assertNumbers(expected.path("weights_input_to_hidden_after").path(1), after(walk, 0, 1));
    }

    private static double[] fromTheLast(Walk walk, ToDoubleFunction<Backprop.Stage> number) {
        return walk.sample().stages().reversed().stream().mapToDouble(number).toArray();
    }

    private static double[][][] ones() {
        double[][][] weights = new double[10][1][1];
        Arrays.stream(weights).forEach(layer -> layer[0][0] = 1);
        return weights;
    }

    /// Ten layers of one unit, all weights 1 and all weighted sums 0, where a bend is steepest. The loss is the size of the error: its
    /// slope is 1, and what comes back is the product of the layers' slopes alone.
    @ParameterizedTest
    @CsvSource({"sigmoid, sigmoid_bound, -0.5", "tanh, tanh_at_0, 0"})
    void aSigmoidLayerPassesAQuarterOfTheGradientAtMost(String activation, String expected, double bias) {
        String biases = IntStream.range(1, 10).mapToObj(l -> ",0:bias." + l + ".0:" + bias).collect(Collectors.joining());
        String table = TableText.read("x,y\n0,-1\n0,-1\n").orElseThrow().packed();
        Walk walk = walk("data=table&table=" + table + "&train=100&scaling=none&init=zero&" + TEN + "&activation=" + activation + "&output="
                + activation + "&edits=" + edits(ones()) + biases);
        assertArrayEquals(new double[10], fromTheLast(walk, stage -> stage.sums()[0]));
        assertNumbers(Vectors.example("s003-vanishing").path("expected").path(expected), fromTheLast(walk, stage -> stage.deltas()[0]));
    }

    @Test
    void theGradientVanishesAlongAChainOfTenSigmoids() {
        JsonNode given = Vectors.example("s003-vanishing-chain").path("given");
        JsonNode expected = Vectors.example("s003-vanishing-chain").path("expected");
        Walk walk = walk(new double[] {given.path("x").asDouble()}, -1, 1, TEN + "&" + SIGMOIDS, ones());
        assertNumbers(expected.path("outputs"), walk.sample().stages().stream().mapToDouble(stage -> stage.answers()[0]).toArray());
        double[] slopes = fromTheLast(walk, stage -> stage.deltas()[0]);
        assertNumbers(expected.path("grad_from_last_to_first"), slopes);
        assertNumber(expected.path("ratio_first_to_last"), slopes[9] / slopes[0]);
    }
}
