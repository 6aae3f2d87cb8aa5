package playground.inspect.hint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.engine.data.Samples;
import playground.engine.net.Activation;
import playground.engine.train.Baseline;
import playground.engine.train.Loss;
import playground.engine.train.Objective;
import playground.experiment.Experiment;
import playground.experiment.Remedies;
import playground.run.Change;
import playground.run.ChangeQuery;
import playground.run.Link;
import playground.run.LinkQuery;
import playground.run.Position;
import playground.run.Replay;
import playground.run.Run;
import playground.run.Training;

/// That what a hint advises helps, and that no run that learned nothing is called healthy.
class RemedyTest {
    private static final long MORE = 300;

    private static Training training(Run run, long epochs) {
        Replay replay = Replay.of(new Link(run, new Position(epochs, 0)), true);
        while (!replay.arrived()) {
            replay.training().advance();
        }
        return replay.training();
    }

    private static Run run(String query) {
        return LinkQuery.parse(query).value().run();
    }

    /// As on a live page: what may be changed on the way is, else the run starts anew.
    private static Training followed(Training training, long epochs) {
        Fix fix = Diagnosis.of(training).getFirst().fix().orElseThrow();
        Experiment settings = training.run().experiment().with(training.trainer().hyperparameters());
        if (ChangeQuery.isChange(fix.key()) && !fix.together() && !training.trainer().diverged()) {
            Change change = ChangeQuery.parse(settings, fix.key(), fix.value()).value().orElseThrow();
            return training(training.run().change(training.position(), change), epochs);
        }
        return training(Run.of(Remedies.change(settings, Remedies.SETTINGS, fix.query()).value()), epochs);
    }

    /// By what the hint complains of: the test loss, what is answered right where the loss is another one then, else the training loss.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "vanishing | 50 | hidden=4,4,4,4,4,4&activation=sigmoid | train",
        "vanishing | 1 | hidden=8,8,8,8&init=normal&initWidth=0.01 | train",
        "vanishing | 100 | data=wine&scaling=none&hidden=4 | train",
        "alike | 20 | hidden=4&init=zero | train",
        "dead | 30 | data=xor&hidden=4,4&activation=relu&learningRate=3 | train",
        "saturated | 0 | hidden=8,8&init=normal&initWidth=20 | train",
        "diverged | 10 | data=plane&hidden=4&learningRate=3 | train",
        "rising | 4 | data=plane&hidden=4&learningRate=3 | train",
        "unsteady | 100 | data=spiral&hidden=16,16&batch=1&learningRate=0.1 | train",
        "overfitting | 150 | samples=100&noise=30&hidden=16,16&learningRate=0.1 | test",
        "flat | 5 | data=and&hidden=&output=step&init=zero | right",
        "flat | 5 | data=xor&hidden=3&activation=step | train",
        "flat | 5 | data=xor&hidden=3&output=step | right",
        "slow | 100 | learningRate=0.001 | train",
        "stalled | 100 | data=xor&hidden=4,4&activation=leakyrelu&learningRate=3 | train",
        "stalled | 100 | data=xor&hidden= | train",
        "stalled | 100 | hidden=4,4&activation=linear | train",
        "stalled | 100 | data=gauss&hidden=&output=sigmoid&init=normal&initWidth=20 | right",
        "stalled | 100 | hidden=4&regularization=l1&rate=0.3 | train"
    })
    void whoFollowsAHintDoesBetter(String key, long epochs, String query, String by) {
        Training stuck = training(run(query), epochs);
        assertEquals(key, Diagnosis.of(stuck).getFirst().key());
        Training left = training(stuck.run(), epochs + MORE);
        Training fixed = followed(stuck, epochs + MORE);
        assertTrue(badness(fixed, by) < badness(left, by), () -> badness(fixed, by) + " instead of " + badness(left, by));
    }

    private static double badness(Training training, String by) {
        return switch (by) {
            case "test" -> training.trainer().losses().test();
            case "right" -> -training.trainer().accuracy().train();
            default -> training.trainer().losses().train();
        };
    }

    /// Of the product's own example, and of who only took half of the advice.
    @ParameterizedTest
    @ValueSource(strings = {
        "data=xor&hidden=4,4&activation=relu&learningRate=3", "data=xor&hidden=4,4&activation=leakyrelu&learningRate=3",
        "data=xor&hidden=4,4&activation=leakyrelu&learningRate=1", "hidden=4&regularization=l1&rate=10"
    })
    void whatLearnsNothingIsNeverCalledHealthyAndHintsLeadOutOfIt(String query) {
        Run run = run(query);
        for (long epochs : new long[] {100, 400, 2000}) {
            assertFalse(Diagnosis.of(training(run, epochs)).isEmpty(), () -> "after " + epochs);
        }
        Training training = training(run, 100);
        for (int n = 0; n < 4 && !Diagnosis.of(training).isEmpty(); n++) {
            training = followed(training, training.position().epoch() + MORE);
        }
        assertTrue(training.trainer().losses().train() < 0.1, training.trainer().losses()::toString);
    }

    /// A network whose test loss never was far from its training loss: bumps of both are no overfitting.
    @ParameterizedTest
    @ValueSource(strings = {
        "data=xsinx&seed=3&hidden=10&activation=relu&learningRate=0.005&optimizer=adam&epoch=150",
        "data=xsinx&seed=3&hidden=10&activation=relu&learningRate=0.005&optimizer=adam&epoch=300"
    })
    void aTestLossBelowTheTrainingLossIsNoOverfitting(String query) {
        Link link = LinkQuery.parse(query).value();
        Training training = training(link.run(), link.at().epoch());
        assertTrue(training.trainer().losses().test() < training.trainer().losses().train());
        assertEquals(List.of(), Diagnosis.of(training).stream().map(Hint::key).filter("overfitting"::equals).toList());
    }

    /// Half the variance; the entropy of the shares, of two classes at one output or at two.
    @Test
    void theMeanOfTheTargetsIsWhatThereIsToBeat() {
        Samples numbers = new Samples(4, 0, new double[0], new double[] {1, 3, 5, 7});
        assertEquals(2.5, Baseline.of(Objective.SQUARED, numbers));
        double entropy = -(0.25 * StrictMath.log(0.25) + 0.75 * StrictMath.log(0.75));
        Samples one = new Samples(4, 0, new double[0], new double[] {1, 0, 0, 0});
        assertEquals(entropy, Baseline.of(Objective.of(2, Loss.CROSS_ENTROPY, Activation.SIGMOID), one), 1e-12);
        Samples two = new Samples(4, 0, new double[0], 2, new double[] {0, 1, 1, 1, 1, 0, 0, 0});
        assertEquals(entropy, Baseline.of(Objective.of(2, Loss.CROSS_ENTROPY, Activation.SOFTMAX), two), 1e-12);
        assertTrue(Double.isNaN(Baseline.of(Objective.SQUARED, new Samples(0, 0, new double[0], new double[0]))));
    }
}
