package playground.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.engine.train.Checkpoint;

/// From a checkpoint a run goes on to the same bits as from its start.
class CheckpointsTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "", "shuffle=false", "batch=30&remainder=carry", "optimizer=adam", "optimizer=nesterov&schedule=cosine&scheduleEpochs=30",
        "optimizer=adagrad", "dropout=0.3&hidden=8,8", "regularization=l1&rate=0.01", "rules=tfp&regularization=l1&rate=0.03&data=xor",
        "data=xor-table&hidden=&loss=perceptron&init=zero&learningRate=1&shuffle=false", "samples=100&validation=20&patience=5&noise=30",
        "stopPlateau=3", "data=rings&hidden=6", "data=boston&hidden=3",
        "edits=3:learningRate:0.1,7:weight.0.1.0:2,7.2:batch:5,12:optimizer:adam,15:shuffle:false"
    })
    void anEpochReachedFromACheckpointIsThatOfTheRun(String query) {
        Training there = Runs.start(query);
        Checkpoints checkpoints = new Checkpoints();
        while (there.position().epoch() < 20) {
            checkpoints.note(there);
            there.advance();
        }
        Snapshotted late = Snapshotted.of(there);
        for (long epoch : new long[] {7, 2, 18, 0, 13}) {
            there.restore(checkpoints.before(epoch).orElseThrow());
            assertEquals(Snapshotted.of(Runs.advance(Runs.start(query), epoch)), Snapshotted.of(Runs.advance(there, epoch)), query);
        }
        assertEquals(late, Snapshotted.of(Runs.advance(there, 20)), query);
    }

    /// Everything that can be seen of a training's state.
    private record Snapshotted(Position at, String digest, Object losses, long updates, long samples, int mistakes, int period, long best) {
        static Snapshotted of(Training training) {
            var trainer = training.trainer();
            return new Snapshotted(
                    training.position(), training.digest(), trainer.losses(), trainer.updates(), trainer.samplesSeen(),
                    trainer.mistakes().last(), trainer.mistakes().period(), trainer.best());
        }
    }

    @Test
    void aLongRunKeepsFewPlacesEvenlyApart() {
        Training training = Runs.start("");
        training.trainer().evaluateEachEpoch(false);
        Checkpoints checkpoints = new Checkpoints();
        long kept = 0;
        while (training.position().epoch() < 3000) {
            checkpoints.note(training);
            training.advance();
        }
        for (long epoch = 0; epoch < 3000; epoch++) {
            Checkpoint nearest = checkpoints.before(epoch).orElseThrow();
            assertTrue(epoch - nearest.epoch() < 16, () -> "from " + nearest.epoch());
            kept += nearest.epoch() == epoch ? 1 : 0;
        }
        assertTrue(kept <= 256, "kept " + kept);
    }

    @Test
    void largeNetworksKeepLittle() {
        Training training = Runs.start("hidden=64,64,64,64,64,64,64,64,64,64&optimizer=adam&samples=40");
        Checkpoints checkpoints = new Checkpoints();
        long bytes = training.trainer().checkpoint().orElseThrow().bytes();
        long kept = 0;
        for (int n = 0; n < 20; n++) {
            checkpoints.note(training);
            Runs.advance(training, n + 1);
        }
        for (long epoch = 0; epoch < 20; epoch++) {
            kept += checkpoints.before(epoch).orElseThrow().epoch() == epoch ? bytes : 0;
        }
        assertTrue(kept <= 4_000_000, "kept " + kept);
    }

    @Test
    void whatNoLongerHoldsIsForgotten() {
        Training training = Runs.start("");
        Checkpoints checkpoints = new Checkpoints();
        for (int n = 0; n <= 10; n++) {
            checkpoints.note(Runs.advance(training, n));
        }
        checkpoints.forget(5);
        assertEquals(4, checkpoints.before(9).orElseThrow().epoch());
    }
}
