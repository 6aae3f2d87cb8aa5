package playground.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.engine.train.Coefficient;
import playground.engine.train.Optimizer;
import playground.experiment.Limits;

class TrainingTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "samples=50", "rules=tfp&samples=53&batch=7&regularization=l1&rate=0.01", "data=spiral&samples=45&batch=all&hidden=3",
        "samples=50&optimizer=nesterov&learningRate=1e-3&schedule=step&scheduleEpochs=1", "data=plane&samples=50&optimizer=adam&batch=4",
        "rules=tfp&samples=53&batch=7&regularization=l1&rate=0.1&optimizer=momentum",
        "data=plane&samples=40&hidden=&batch=1", "samples=60&batch=16&remainder=carry&activation=relu,sigmoid"
    })
    void aRunChangedOnTheWayReplaysToTheSameDigest(String query) {
        Random random = new Random(query.hashCode());
        for (int round = 0; round < 10; round++) {
            Training training = Runs.start(query);
            for (int n = 0; n < 12; n++) {
                for (int piece = random.nextInt(120); piece > 0; piece--) {
                    training.advance();
                }
                training.change(LinkQueryTest.change(random, training.run().experiment()));
            }
            training.settle();
            Link link = training.link();
            Training replayed = Replay.complete(LinkQuery.parse(LinkQuery.format(link)).value());
            assertEquals(link, replayed.link());
            assertEquals(training.digest(), replayed.digest(), LinkQuery.format(link));
            long end = training.trainer().epoch() + 1;
            assertEquals(
                    Runs.advance(training, end).trainer().losses(), Runs.advance(replayed, end).trainer().losses());
        }
    }

    @Test
    void aSettingChangedAtTheStartIsPartOfTheExperiment() {
        Training training = Runs.start("");
        training.change(new Change.LearningRate(0.1));
        training.change(new Change.Bias(0, 0, 1));
        training.change(new Change.Batch(5));
        assertEquals("learningRate=0.1&batch=5&edits=0:bias.0.0:1", LinkQuery.format(training.link()));
        assertEquals(1, training.trainer().parameters().bias(0, 0));
        assertEquals(0.1, training.trainer().hyperparameters().learningRate());
    }

    @Test
    void editsOfTheStartAreApplied() {
        Training training = Runs.start("edits=0:weight.1.1.2:7");
        assertEquals(7, training.trainer().parameters().weight(1, 1, 2));
    }

    @Test
    void anEditIsAppliedAtItsPlace() {
        Training training = Runs.start("samples=40&edits=2.1:learningRate:0.5");
        while (training.position().compareTo(new Position(2, 1)) < 0) {
            assertEquals(0.03, training.trainer().hyperparameters().learningRate());
            training.advance();
        }
        assertEquals(0.5, training.trainer().hyperparameters().learningRate());
    }

    @Test
    void aStepBeyondItsEpochIsTheEndOfTheEpoch() {
        Training training = Replay.complete(LinkQuery.parse("samples=40&edits=2.4000:rate:1&epoch=2&step=4000").value());
        assertEquals(new Position(3, 0), training.position());
        assertEquals(1, training.trainer().hyperparameters().rate());
    }

    @Test
    void anotherOptimizerBeginsWithoutMemory() {
        Training training = Runs.advance(Runs.start("samples=40&optimizer=adam"), 2);
        training.change(new Change.Method(Optimizer.Kind.MOMENTUM));
        training.change(new Change.Tuning(Coefficient.MOMENTUM, 0.5));
        Runs.advance(training, 4);
        assertEquals("samples=40&optimizer=adam&edits=2:optimizer:momentum,2:momentum:0.5&epoch=4", LinkQuery.format(training.link()));
        assertEquals(new Optimizer.Momentum(0.5), training.trainer().hyperparameters().optimizer());
        assertEquals(training.digest(), Replay.complete(training.link()).digest());
    }

    @Test
    void aNumberTheOptimizerDoesNotHaveChangesNothing() {
        Training training = Runs.start("samples=40&edits=1:beta1:0.5");
        assertEquals(Runs.advance(Runs.start("samples=40"), 2).digest(), Runs.advance(training, 2).digest());
    }

    @Test
    void aChangeDropsTheEditsAfterIt() {
        Training training = Runs.start("samples=40&edits=1:rate:1,3:rate:2");
        Runs.advance(training, 2);
        training.change(new Change.LearningRate(0.2));
        assertEquals("samples=40&edits=1:rate:1,2:learningRate:0.2&epoch=2", LinkQuery.format(training.link()));
        Runs.advance(training, 4);
        assertEquals(1, training.trainer().hyperparameters().rate());
    }

    @Test
    void theSameThingChangedTwiceAtAPlaceIsOneEdit() {
        Training training = Runs.advance(Runs.start("samples=40"), 1);
        training.change(new Change.Bias(0, 0, 1));
        training.change(new Change.Bias(0, 1, 1));
        training.change(new Change.Bias(0, 0, 2));
        assertEquals(
                List.of(new Change.Bias(0, 1, 1), new Change.Bias(0, 0, 2)),
                training.run().edits().stream().map(Edit::change).toList());
    }

    @Test
    void aFullRunTakesNoMoreEdits() {
        Training training = Runs.start("samples=20&hidden=");
        for (int n = 1; n <= Limits.EDITS; n++) {
            Runs.advance(training, n);
            training.change(new Change.Bias(0, 0, n));
        }
        Runs.advance(training, Limits.EDITS + 1);
        Change more = new Change.Bias(0, 0, 0);
        assertThrows(IllegalArgumentException.class, () -> training.change(more));
    }

    @Test
    void resetIsTheSameRunFromItsStart() {
        Training first = Runs.start("samples=40");
        String start = first.digest();
        Runs.advance(first, 3);
        assertNotEquals(start, first.digest());
        assertEquals(start, Training.start(Run.of(first.run().experiment())).digest());
    }

    @Test
    void aRunThatDivergesReplaysToItsLastFiniteEpoch() {
        Training training = Runs.advance(Runs.start("data=plane&hidden=4&learningRate=3"), 100);
        Training replayed = Replay.complete(LinkQuery.parse("data=plane&hidden=4&learningRate=3&epoch=100").value());
        assertEquals(training.position(), replayed.position());
        assertEquals(training.digest(), replayed.digest());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "optimizer=adam&", "optimizer=adagrad&", "optimizer=momentum&momentum=0.5&", "optimizer=rmsprop&rho=0.99&"
    })
    void aRunThatDivergedGoesOnWhenChanged(String optimizer) {
        String fast = "samples=60&data=plane&hidden=4&activation=relu&" + optimizer
                + "edits=3.1:rate:0.5,3.2:learningRate:1e200,3.2:bias.0.0:2,3.3:optimizer:sgd";
        Training training = Runs.advance(Runs.start(fast), 100);
        assertTrue(training.trainer().diverged());
        training.change(new Change.LearningRate(0.01));
        Runs.advance(training, training.position().epoch() + 5);
        assertFalse(training.trainer().diverged());
        Training replayed = Replay.complete(training.link());
        assertEquals(training.digest(), replayed.digest(), LinkQuery.format(training.link()));
    }

    @Test
    void theOrderDrawnForAnEpochThatDivergedServesTheNextShuffledOne() {
        Training training = Runs.advance(Runs.start("samples=60&data=plane&hidden=4&learningRate=30"), 100);
        assertTrue(training.trainer().diverged());
        training.change(new Change.Shuffle(false));
        training.change(new Change.LearningRate(0.01));
        Runs.advance(training, training.position().epoch() + 3);
        training.change(new Change.Shuffle(true));
        Runs.advance(training, training.position().epoch() + 2);
        assertEquals(Replay.complete(training.link()).digest(), training.digest(), LinkQuery.format(training.link()));
    }
}
