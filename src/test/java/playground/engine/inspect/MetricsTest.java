package playground.engine.inspect;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import playground.engine.data.Samples;
import playground.engine.net.Activation;
import playground.engine.net.Parameters;
import playground.engine.net.Topology;

/// Measures against numbers reckoned by hand.
class MetricsTest {
    private static final double TOLERANCE = 1e-12;

    private static Responses answers(double[]... rows) {
        return new Responses(rows[0].length, rows, rows);
    }

    @Test
    void twoClassesAreCountedByTruthAndAnswer() {
        Samples samples = new Samples(6, 0, new double[0], new double[] {-1, -1, -1, 1, 1, 1});
        Confusion confusion = Confusion.of(samples, answers(new double[] {-0.5, 0, 0.5, 0.1, 2, -3}), 0);
        assertArrayEquals(new int[][] {{1, 2}, {1, 2}}, confusion.counts());
        assertEquals(0.5, confusion.accuracy(), TOLERANCE);
        assertEquals(0.5, confusion.precision(1), TOLERANCE);
        assertEquals(2.0 / 3, confusion.recall(1), TOLERANCE);
        assertEquals(0.5, confusion.precision(0), TOLERANCE);
        assertEquals(1.0 / 3, confusion.recall(0), TOLERANCE);
    }

    @Test
    void ofSeveralClassesTheLargestAnswerCounts() {
        Samples samples = new Samples(3, 0, new double[0], 3, new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1});
        Responses responses = answers(new double[] {0.7, 0.4, 0.2}, new double[] {0.2, 0.4, 0.1}, new double[] {0.1, 0.2, 0.7});
        assertArrayEquals(new int[][] {{1, 0, 0}, {1, 0, 0}, {0, 0, 1}}, Confusion.of(samples, responses, 0.5).counts());
    }

    @Test
    void aClassNobodyAnswersHasNoPrecision() {
        Samples samples = new Samples(2, 0, new double[0], new double[] {-1, 1});
        Confusion confusion = Confusion.of(samples, answers(new double[] {-1, -1}), 0);
        assertTrue(Double.isNaN(confusion.precision(1)));
        assertEquals(0, confusion.recall(1));
    }

    @Test
    void aFitIsMeasuredAgainstTheMean() {
        double[] truth = {1, 2, 3, 6};
        assertEquals(new Fit(1, 0, 0, 0), Fit.of(truth, truth.clone()));
        Fit mean = Fit.of(truth, new double[] {3, 3, 3, 3});
        assertEquals(0, mean.r2(), TOLERANCE);
        assertEquals(3.5, mean.mse(), TOLERANCE);
        assertEquals(StrictMath.sqrt(3.5), mean.rmse(), TOLERANCE);
        assertEquals(1.5, mean.mae(), TOLERANCE);
        assertTrue(Double.isNaN(Fit.of(new double[] {2, 2}, new double[] {1, 3}).r2()));
    }

    @Test
    void aHistogramHoldsEveryNumberThatIsOne() {
        Histogram histogram = Histogram.of(new double[][] {{-4, 0, 4}, {Double.NaN, 3.99, Double.POSITIVE_INFINITY}});
        assertEquals(4, histogram.reach());
        assertEquals(4, Arrays.stream(histogram.counts()).sum());
        assertEquals(1, histogram.counts()[0]);
        assertEquals(2, histogram.counts()[histogram.counts().length - 1]);
        assertEquals(8, Histogram.of(new double[][] {{4.1}}).reach());
    }

    @Test
    void aReluIsDeadThatIsInactiveForEverySample() {
        Activity activity = Activity.of(Activation.RELU, new double[][] {{-1, 0}, {-1, 2}});
        assertEquals(new Activity(0, 0.75, 1, 0, 2), activity);
    }

    @Test
    void aTanhIsSaturatedWhereItIsFlat() {
        Activity activity = Activity.of(Activation.TANH, new double[][] {{2.1, -2.3}, {9, -9}});
        assertEquals(new Activity(0.75, 0, 0, 1, 2), activity);
        assertEquals(0.5, Activity.of(Activation.SIGMOID, new double[][] {{4.2, -4.5}}).saturated());
        assertEquals(0, Activity.of(Activation.SINE, new double[][] {{1.5707963}}).saturated());
    }

    @Test
    void onlyLinearHiddenLayersComeToOne() {
        assertTrue(Affine.of(network(List.of(2), Activation.LINEAR)).isPresent());
        assertTrue(Affine.of(network(List.of(2), Activation.TANH)).isEmpty());
        assertTrue(Affine.of(network(List.of(), Activation.LINEAR)).isEmpty());
    }

    private static Parameters network(List<Integer> hidden, Activation activation) {
        Topology topology = Topology.of(2, hidden, hidden.stream().map(_ -> activation).toList(), 1, Activation.TANH);
        return new Parameters(topology, new double[topology.parameterCount()]);
    }
}
