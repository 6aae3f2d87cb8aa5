package playground.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import playground.engine.train.Accuracy;
import playground.engine.train.Progress;
import playground.run.History;
import playground.run.LinkQuery;
import playground.run.Replay;
import playground.run.Snapshot;
import playground.run.Training;

class SnapshotsTest {
    private static final History NONE = new History(0, new float[0]);

    @Test
    void aRegressionHasNoAccuracy() {
        Training training = Replay.complete(LinkQuery.parse("data=plane&epoch=1").value());
        assertEquals(new Accuracy(Double.NaN, Double.NaN), new Snapshots(training).snapshot(NONE, true).accuracy());
    }

    @Test
    void aClassificationHasTheTrainersAccuracy() {
        Training training = Replay.complete(LinkQuery.parse("epoch=1").value());
        assertEquals(training.trainer().accuracy(), new Snapshots(training).snapshot(NONE, true).accuracy());
    }

    @Test
    void atRestInTheMidstOfAnEpochTheLossesAreThoseOfTheWeightsShown() {
        Training training = Replay.complete(LinkQuery.parse("epoch=3").value());
        Snapshots snapshots = new Snapshots(training);
        Snapshot epoch = snapshots.snapshot(NONE, true);
        while (training.advance() != Progress.UPDATE) {
            continue;
        }
        assertEquals(epoch.losses(), snapshots.snapshot(NONE, false).losses());
        Snapshot rest = snapshots.snapshot(NONE, true);
        assertNotEquals(epoch.losses(), rest.losses());
        training.trainer().assess();
        assertEquals(training.trainer().losses(), rest.losses());
    }
}
