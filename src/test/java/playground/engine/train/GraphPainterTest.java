package playground.engine.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.engine.data.Feature;
import playground.engine.data.FunctionData;
import playground.engine.data.Input;
import playground.engine.net.Activation;
import playground.engine.net.Initializer;
import playground.engine.net.Parameters;
import playground.engine.net.Topology;
import playground.engine.random.SeededRandom;

class GraphPainterTest {
    private static final List<Input> FEATURES = List.of(Feature.X, Feature.SIN_X);
    private static final int PLACES = GraphPainter.PLACES;

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "15", "64", "5 5", "3 2 7", "64 64"})
    void contributionsAndBiasAddUpToTheAnswer(String hidden) {
        Parameters parameters = parameters(hidden, Activation.TANH);
        Curves curves = paint(parameters, parameters.topology().layers().size() - 1, 0).curves();
        double bias = parameters.values()[parameters.topology().output().bias(0)];
        for (int n = 0; n < PLACES; n++) {
            double sum = bias;
            for (double[] contribution : curves.contributions()) {
                sum += contribution[n];
            }
            assertEquals(curves.answers()[n], sum, 1e-12);
            assertEquals(Answers.of(parameters, inputs(n))[0], curves.answers()[n], 1e-12);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"RELU", "SINE", "STEP"})
    void aContributionIsTheAnswerTimesItsWeight(Activation activation) {
        Parameters parameters = parameters("4 3", activation);
        Curves curves = paint(parameters, 2, 0).curves();
        assertEquals(3, curves.contributions().length);
        for (int part = 0; part < 3; part++) {
            double[] alone = answers(parameters, "4", activation, part);
            for (int n = 0; n < PLACES; n++) {
                assertEquals(parameters.weight(2, 0, part) * alone[n], curves.contributions()[part][n], 1e-12);
            }
        }
        assertEquals(0, curves.unit().length);
        assertEquals(4, curves.count());
    }

    /// What a unit of the second hidden layer answers: as the output of a network that ends there.
    private static double[] answers(Parameters parameters, String hidden, Activation activation, int unit) {
        Topology shorter = topology(hidden, activation, 3, activation);
        double[] values = java.util.Arrays.copyOf(parameters.values(), shorter.parameterCount());
        return IntStream.range(0, PLACES)
                .mapToDouble(n -> Answers.of(new Parameters(shorter, values), inputs(n))[unit])
                .toArray();
    }

    @Test
    void aUnitOfAnEarlierLayerShowsItsAnswer() {
        Parameters parameters = parameters("4 3", Activation.RELU);
        Curves curves = paint(parameters, 0, 2).curves();
        assertEquals(5, curves.count());
        for (int n = 0; n < PLACES; n++) {
            double[] in = inputs(n);
            double sum = parameters.bias(0, 2) + parameters.weight(0, 2, 0) * in[0] + parameters.weight(0, 2, 1) * in[1];
            assertEquals(Math.max(0, sum), curves.unit()[n], 1e-12);
        }
        assertEquals(0, paint(parameters, 1, 2).curves().unit().length);
    }

    @Test
    void theCurvesComeOneAfterTheOther() {
        Curves curves = new Curves(new double[] {1, 2}, new double[][] {{3, 4}, {5, 6}}, new double[] {7, 8});
        assertArrayEquals(new double[] {1, 2, 3, 4, 5, 6, 7, 8}, curves.rows());
        assertEquals(0, Curves.NONE.count());
        assertEquals(0, Curves.NONE.rows().length);
    }

    @Test
    void everyUnitHasAThumbnailAndThereIsNoLargePicture() {
        Pictures pictures = paint(parameters("4 3", Activation.TANH), 2, 0);
        assertEquals(0, pictures.boundarySize());
        assertEquals(32, pictures.thumbnailSize());
        assertEquals(8 * 32 * 32, pictures.thumbnails().length);
        assertEquals(16, paint(parameters("64 1", Activation.TANH), 2, 0).thumbnailSize());
    }

    /// 127 outside, 254 between 0 and a curve above it, 0 below; half a pixel is half as much.
    @Test
    void theImageOfACurveIsTheAreaToZero() {
        byte[] image = new byte[1 + 4 * 4];
        CurveImage.paint(new double[] {9, 1, 0.25, -0.5, Double.NaN}, 1, 4, image, 1, 4);
        int[] expected = {
            254, 127, 127, 127,
            254, 191, 127, 127,
            127, 127, 0, 127,
            127, 127, 127, 127
        };
        assertArrayEquals(expected, IntStream.range(0, 16).map(n -> image[1 + n] & 0xff).toArray());
    }

    @Test
    void aCurveBeyondOneIsScaledDown() {
        byte[] image = new byte[4];
        CurveImage.paint(new double[] {-8, 4}, 0, 2, image, 0, 2);
        assertArrayEquals(new byte[] {127, (byte) 191, 0, 127}, image);
    }

    /// Another network takes the scratch memory of the one before.
    @Test
    void theSamePainterPaintsAnotherNetwork() {
        GraphPainter painter = new GraphPainter(FEATURES, FunctionData.WINDOW);
        Parameters first = parameters("5", Activation.TANH);
        painter.paint(first, 1, 0);
        Parameters second = parameters("3 3", Activation.TANH);
        assertArrayEquals(paint(second, 2, 0).curves().answers(), painter.paint(second, 2, 0).curves().answers());
        assertArrayEquals(paint(first, 1, 0).thumbnails(), painter.paint(first, 1, 0).thumbnails());
    }

    private static double[] inputs(int place) {
        double[] row = {-6 + 12.0 * place / (PLACES - 1), 0};
        return FEATURES.stream().mapToDouble(feature -> feature.of(row)).toArray();
    }

    private static Pictures paint(Parameters parameters, int layer, int unit) {
        return new GraphPainter(FEATURES, FunctionData.WINDOW).paint(parameters, layer, unit);
    }

    private static Parameters parameters(String hidden, Activation activation) {
        Topology topology = topology(hidden, activation, 1, Activation.LINEAR);
        return Initializer.NORMAL.initialize(topology, SeededRandom.of("7", "weights"), 0.8);
    }

    private static Topology topology(String hidden, Activation activation, int outputs, Activation output) {
        List<Integer> units = hidden.isEmpty() ? List.of() : List.of(hidden.split(" ")).stream().map(Integer::valueOf).toList();
        return Topology.of(FEATURES.size(), units, Collections.nCopies(units.size(), activation), outputs, output);
    }
}
