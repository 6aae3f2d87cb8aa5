package playground.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.engine.data.Samples;
import playground.engine.inspect.Health;
import playground.engine.inspect.LayerHealth;
import playground.engine.inspect.LossSums;
import playground.engine.inspect.Outcomes;
import playground.engine.net.Layer;
import playground.engine.net.Parameters;
import playground.engine.train.Checkpoint;
import playground.inspect.hint.Diagnosis;
import playground.run.LinkQuery;
import playground.run.Replay;
import playground.run.Training;
import playground.run.Trajectory;

/// How layers do, reckoned another way.
class HealthTest {
    private static final double NUDGE = 1e-5;

    private static Training training(String query) {
        return Replay.complete(LinkQuery.parse(query).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "epoch=3", "hidden=&epoch=2", "data=rings&hidden=5,3&activation=sigmoid,softplus&epoch=1", "data=plane&loss=huber&hidden=3",
        "loss=crossentropy&regularization=l2&rate=0.1&epoch=2", "dropout=0.4&hidden=6&epoch=2", "data=xor-table&hidden=2&init=normal"
    })
    void theGradientIsTheSlopeOfTheMeanTrainingLoss(String query) {
        Training training = training(query);
        Health health = Diagnosis.health(training);
        assertEquals(training.train().count(), health.samples());
        for (int l = 0; l < health.layers().size(); l++) {
            double slope = slope(training, training.trainer().parameters().topology().layers().get(l));
            assertEquals(slope, health.layers().get(l).gradient(), 1e-6 * Math.max(1e-3, slope), query + " " + l);
        }
    }

    /// Root mean square of central differences.
    private static double slope(Training training, Layer layer) {
        double squares = 0;
        for (int w = layer.offset(); w < layer.bias(0); w++) {
            double slope = (loss(training, w, NUDGE) - loss(training, w, -NUDGE)) / (2 * NUDGE);
            squares += slope * slope;
        }
        return Math.sqrt(squares / (layer.bias(0) - layer.offset()));
    }

    private static double loss(Training training, int parameter, double by) {
        Parameters moved = training.trainer().parameters().copy();
        moved.values()[parameter] += by;
        return LossSums.of(Outcomes.of(moved, training.train(), training.objective())).mean();
    }

    @Test
    void theStepOfAnEpochIsHowFarItMovedTheWeights() {
        Training training = training("optimizer=adam&epoch=4");
        double[] before = training.trainer().parameters().values().clone();
        while (training.position().epoch() < 5) {
            training.advance();
        }
        double[] after = training.trainer().parameters().values().clone();
        training.advance(); // a step of the next epoch is not looked at
        Layer layer = training.trainer().parameters().topology().layers().get(1);
        double moved = 0;
        double length = 0;
        for (int w = layer.offset(); w < layer.bias(0); w++) {
            moved += Math.pow(after[w] - before[w], 2);
            length += after[w] * after[w];
        }
        assertEquals(Math.sqrt(moved / length), Diagnosis.health(training).layers().get(1).ratio(), 1e-15);
    }

    @Test
    void noStepIsToldThatAHandHadAPartIn() {
        assertTrue(Double.isNaN(ratio("")));
        assertTrue(Double.isNaN(ratio("edits=2.3:weight.0.0.0:5&epoch=3")));
        assertTrue(ratio("edits=2.3:weight.0.0.0:5&epoch=4") > 0);
        assertTrue(ratio("edits=3:weight.0.0.0:5&epoch=3") < 0.1);
    }

    private static double ratio(String query) {
        return Diagnosis.health(training(query)).layers().getFirst().ratio();
    }

    @Test
    void fromACheckpointTheSameIsFound() {
        Training training = training("hidden=3&epoch=6");
        Health before = Diagnosis.health(training);
        Checkpoint checkpoint = training.trainer().checkpoint().orElseThrow();
        double best = training.trainer().vitals().trend().best();
        for (int n = 0; n < 100; n++) {
            training.advance();
        }
        training.restore(checkpoint);
        for (int l = 0; l < 2; l++) {
            assertEquals(before.layers().get(l).ratio(), Diagnosis.health(training).layers().get(l).ratio());
            assertEquals(before.layers().get(l).gradient(), Diagnosis.health(training).layers().get(l).gradient());
        }
        assertEquals(best, training.trainer().vitals().trend().best());
    }

    @Test
    void histogramsHoldEveryAnswerAndEveryWeight() {
        LayerHealth layer = Diagnosis.health(training("activation=sigmoid")).layers().getFirst();
        assertEquals(4 * 250, Arrays.stream(layer.answers().counts()).sum());
        assertEquals(0, Arrays.stream(layer.answers().counts()).limit(20).sum());
        assertEquals(8, Arrays.stream(layer.weights().counts()).sum());
    }

    @Test
    void ofALargeNetworkPartOfTheSamplesIsLookedAt() {
        Training training = training("hidden=64,64,64,64,64,64,64,64,64,64&samples=10000");
        Health health = Diagnosis.health(training);
        assertEquals(5000, health.all());
        assertTrue(health.samples() > 100 && health.samples() < 500, health::toString);
        Samples all = training.train();
        double[] inputs = new double[2 * health.samples()];
        System.arraycopy(all.inputs(), 0, inputs, 0, health.samples());
        System.arraycopy(all.inputs(), all.count(), inputs, health.samples(), health.samples());
        Samples few = new Samples(health.samples(), 2, inputs, Arrays.copyOf(all.targets(), health.samples()));
        Health same = Health.of(
                training.trainer().parameters(), few, training.objective(), training.trainer().vitals().strides());
        assertEquals(same.layers().getFirst().gradient(), health.layers().getFirst().gradient());
    }

    private static Trajectory.Courses courses(Training training) {
        List<Finding> found = Inspector.inspect(training, SubjectReader.read("health").orElseThrow()).findings();
        return ((Finding.OfHealth) found.getFirst()).courses();
    }

    private static List<Trajectory.Course> gradients(Training training) {
        return courses(training).gradients();
    }

    /// A line for each layer, at each epoch as it was found there.
    @ParameterizedTest
    @ValueSource(strings = {"", "hidden=6,6,6&activation=sigmoid", "data=rings&hidden=3"})
    void theCourseOfTheGradientsIsWhatTheyWereAtEachEpoch(String query) {
        List<Trajectory.Course> course = gradients(training(query + "&epoch=5"));
        assertEquals(Diagnosis.health(training(query)).layers().size(), course.size());
        for (int epoch = 0; epoch <= 5; epoch++) {
            Health there = Diagnosis.health(training(query + "&epoch=" + epoch));
            for (int l = 0; l < course.size(); l++) {
                assertEquals(epoch, course.get(l).epochs()[epoch]);
                assertEquals(there.layers().get(l).gradient(), course.get(l).values()[epoch]);
            }
        }
    }

    /// Steps and stuck units, too; before the first epoch nothing had moved.
    @ParameterizedTest
    @ValueSource(strings = {"hidden=6,6,6&activation=sigmoid", "data=xor&hidden=4,4&activation=relu&learningRate=3", "edits=2.3:weight.0.0.0:5"})
    void theCoursesOfStepsAndStuckUnitsAreWhatTheyWereAtEachEpoch(String query) {
        Trajectory.Courses courses = courses(training(query + "&epoch=5"));
        assertTrue(Double.isNaN(courses.ratios().getFirst().values()[0]));
        for (int epoch = 0; epoch <= 5; epoch++) {
            Health there = Diagnosis.health(training(query + "&epoch=" + epoch));
            for (int l = 0; l < there.layers().size(); l++) {
                LayerHealth layer = there.layers().get(l);
                assertEquals(layer.ratio(), courses.ratios().get(l).values()[epoch]);
                assertEquals(layer.activity().stuck(layer.activation()), courses.stuck().get(l).values()[epoch]);
            }
        }
    }

    @Test
    void theCourseIsBoundedAndEndsWhereTheRunIs() {
        List<Trajectory.Course> course = gradients(training("hidden=2&epoch=301"));
        double[] epochs = course.getFirst().epochs();
        assertTrue(epochs.length > 30 && epochs.length <= 65, () -> Arrays.toString(epochs));
        assertEquals(301, epochs[epochs.length - 1]);
    }

    /// Each layer of sigmoids lets at most a quarter of the error pass.
    @Test
    void whatVanishedStaysVanished() {
        List<Trajectory.Course> course = gradients(training("data=circle&hidden=6,6,6,6,6&activation=sigmoid&epoch=40"));
        double[] first = course.getFirst().values();
        double[] last = course.getLast().values();
        assertTrue(IntStream.range(0, first.length).filter(n -> first[n] < last[n] / 50).count() > 30);
    }
}
