package playground.engine.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import playground.engine.data.Dataset;
import playground.engine.data.Feature;
import playground.engine.data.Samples;
import playground.engine.data.Window;
import playground.engine.net.Activation;
import playground.engine.net.Parameters;
import playground.engine.net.Topology;

class ObjectiveTest {
    @ParameterizedTest
    @CsvSource({
        "SQUARED, 0.5, -1, 1.125, 1.5", "ABSOLUTE, 0.5, -1, 1.5, 1", "ABSOLUTE, 1, 1, 0, 0", "HUBER, 0.5, 1, 0.125, -0.5",
        "HUBER, -3, 1, 3.5, -1", "HINGE, 0.25, 1, 0.75, -1", "HINGE, 0.25, -1, 1.25, 1", "HINGE, 1, 1, 0, 0",
        "CROSS_ENTROPY, 0.5, 1, 0.6931471805599453, -2", "CROSS_ENTROPY, 0.25, 0, 0.2876820724517809, 1.3333333333333333",
        "CROSS_ENTROPY, 0, 1, 27.631021115928547, 0", "CROSS_ENTROPY, 7, 1, 1.000088900582341e-12, 0"
    })
    void aLossAndItsSlope(Loss loss, double output, double target, double value, double slope) {
        assertEquals(value, loss.value(output, target), 1e-15);
        assertEquals(slope, loss.slope(output, target), 1e-15);
    }

    @Test
    void theCrossEntropyOfASigmoidIsExactHoweverWrongItIs() {
        Objective objective = Objective.of(2, Loss.CROSS_ENTROPY, Activation.SIGMOID);
        assertEquals(800, objective.value(-800, 0, 1));
        assertEquals(800, objective.value(800, 1, 0));
        assertEquals(Math.exp(-40), objective.value(40, 1, 1), 1e-30);
        assertEquals(-1, objective.slope(0, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "2, SQUARED, TANH, SIGNED", "2, SQUARED, SIGMOID, UNIT", "2, HUBER, STEP, UNIT", "3, SQUARED, SOFTMAX, UNIT",
        "2, PERCEPTRON, STEP_ABOVE, UNIT", "2, HINGE, SIGMOID, SIGNED", "2, CROSS_ENTROPY, TANH, UNIT", "0, SQUARED, SIGMOID, SIGNED"
    })
    void targetsAreWrittenAsTheOutputCanAnswer(int classes, Loss loss, Activation output, Coding coding) {
        assertEquals(coding, Objective.of(classes, loss, output).coding());
    }

    @ParameterizedTest
    @CsvSource({"STEP, -2, 1, 2, -1", "STEP, 0, 0, 0, 1", "STEP, 3, 1, 0, 0", "STEP, 3, 0, 3, 1", "STEP_ABOVE, 0, 1, 0, -1", "STEP_ABOVE, 0, 0, 0, 0"})
    void thePerceptronsCriterionIsHowFarOnTheWrongSideASumLies(Activation output, double z, double t, double value, double slope) {
        Objective objective = Objective.of(2, Loss.PERCEPTRON, output);
        assertEquals(value, objective.value(z, output.value(z), t), 1e-300);
        assertEquals(slope, objective.slope(output.value(z), t), 1e-300);
    }

    @ParameterizedTest
    @EnumSource
    void aClassIsToldByTheMiddle(Coding coding) {
        double[] answers = coding == Coding.UNIT ? new double[] {0.4, 0.5, 0.6, 0.4} : new double[] {-0.1, 0, 0.1, -0.1};
        double[] targets = coding.targets(Dataset.ofPlane(answers, answers, new double[] {0, 1, 1, 1}, 2), 1);
        Parameters identity = new Parameters(Topology.of(1, List.of(), List.of(), 1, Activation.LINEAR), new double[] {1, 0});
        Samples samples = new Samples(4, 1, answers, targets);
        Hyperparameters h = new Hyperparameters(1, 1, Regularization.NONE, 0, false, Remainder.UPDATE, false);
        Objective objective = new Objective(Loss.SQUARED, coding, Pairing.APART);
        assertEquals(0.75, Trainers.of(identity, samples, samples, objective, h, () -> 0).accuracy().test());
    }

    @Test
    void theMiddleOfASigmoidOutputIsTheMiddleOfTheColours() {
        Topology topology = Topology.of(2, List.of(1), List.of(Activation.SIGMOID), 1, Activation.SIGMOID);
        Parameters fresh = new Parameters(topology, new double[topology.parameterCount()]);
        fresh.values()[topology.output().weight(0, 0)] = 4;
        fresh.values()[topology.output().bias(0)] = -2;
        Pictures pictures = new Painter(List.of(Feature.X, Feature.Y), Window.PLANE, Coding.UNIT.tint()).paint(fresh, 1, 0);
        assertEquals(127, pictures.boundary()[0]);
        assertEquals(191, pictures.thumbnails()[0] & 0xff, "a hidden unit's 0.5 is half the way to 1");
        fresh.values()[topology.output().bias(0)] = -30;
        pictures = new Painter(List.of(Feature.X, Feature.Y), Window.PLANE, Coding.UNIT.tint()).paint(fresh, 1, 0);
        assertEquals(0, pictures.boundary()[0]);
        assertTrue(pictures.thumbnails()[pictures.thumbnails().length - 1] == 0);
    }
}
