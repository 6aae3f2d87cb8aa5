package playground.engine.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.engine.data.Feature;
import playground.engine.data.Input;
import playground.engine.data.Samples;
import playground.engine.data.Window;
import playground.engine.net.Activation;
import playground.engine.net.Parameters;
import playground.engine.net.Topology;

class LinesTest {
    private static final Window WINDOW = new Window(-0.5, 1.5, 0, 4);
    private static final List<Input> PLANE = List.of(Feature.X, Feature.Y);

    @ParameterizedTest
    @CsvSource({"2, 0, -1", "0, -1, 3", "1, 1, -2", "-3, 0.25, 0.5"})
    void theUnitIsInTheMiddleAtBothEndsAndTheEndsAreOnTheRim(double w0, double w1, double bias) {
        float[] line = lines(PLANE, Activation.SIGMOID, Coding.UNIT, w0, w1, bias);
        assertEquals(Lines.NUMBERS, line.length);
        for (int end = 0; end < 4; end += 2) {
            assertEquals(1, Math.max(Math.abs(line[end]), Math.abs(line[end + 1])), 1e-6);
            double x = 0.5 + line[end];
            double y = 2 + 2 * line[end + 1];
            assertEquals(0, w0 * x + w1 * y + bias, 1e-5);
        }
    }

    @Test
    void whatTheWindowDoesNotShowIsNoNumber() {
        assertTrue(Float.isNaN(lines(PLANE, Activation.STEP, Coding.UNIT, 1, 0, 9)[0]));
        assertTrue(Float.isNaN(lines(PLANE, Activation.STEP, Coding.UNIT, 0, 0, 1)[0]));
        assertTrue(Float.isNaN(lines(PLANE, Activation.STEP, Coding.UNIT, Double.NaN, 1, 1)[0]));
    }

    @Test
    void oneInputMakesALineAcross() {
        assertArrayEquals(new float[] {0, 1, 0, -1}, lines(List.of(Feature.X), Activation.STEP, Coding.UNIT, -1, 0.5), 1e-6f);
    }

    @Test
    void onlyABorderThatIsALineIsShown() {
        assertEquals(0, lines(List.of(Feature.X, Feature.Y_SQUARED), Activation.STEP, Coding.UNIT, 1, 1, 0).length);
        assertEquals(0, lines(PLANE, Activation.SIGMOID, Coding.SIGNED, 1, 1, 0).length);
        assertEquals(0, lines(PLANE, Activation.SINE, Coding.SIGNED, 1, 1, 0).length);
        assertArrayEquals(new float[] {0, -1, 0, 1}, lines(PLANE, Activation.LINEAR, Coding.UNIT, 1, 0, 0), 1e-6f);
    }

    @Test
    void aTrailHasTheLastUpdatesAndForgetsThemWhenAWeightIsSet() {
        Parameters parameters = new Parameters(Topology.of(2, List.of(), List.of(), 1, Activation.TANH), new double[3]);
        Random random = new Random(3);
        Samples samples = new Samples(50, 2, random.doubles(100, -1, 1).toArray(), random.doubles(50, -1, 1).toArray());
        Hyperparameters h = new Hyperparameters(0.1, 1, Regularization.NONE, 0, false, Remainder.UPDATE, false);
        Trainer trainer = Trainers.of(parameters, samples, samples, Objective.SQUARED, h, () -> 0);
        assertEquals(1, trainer.trail().weights().size());
        for (int n = 0; n < 30; n++) {
            trainer.advance();
        }
        assertEquals(Trail.LENGTH, trainer.trail().weights().size());
        assertArrayEquals(parameters.values(), trainer.trail().weights().getLast());
        trainer.set(0, 2);
        assertEquals(1, trainer.trail().weights().size());
    }

    private static float[] lines(List<Input> features, Activation output, Coding coding, double... weights) {
        Topology topology = Topology.of(features.size(), List.of(), List.of(), 1, output);
        return Lines.of(List.of(weights), features, WINDOW, topology, coding);
    }
}
