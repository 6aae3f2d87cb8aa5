package playground.session;

import playground.engine.net.Parameters;
import playground.engine.net.Topology;
import playground.engine.train.Boundary;
import playground.engine.train.Pictures;
import playground.engine.train.Trainer;
import playground.run.History;
import playground.run.Snapshot;
import playground.run.Training;

/// Makes snapshots of one training.
public final class Snapshots {
    /// Side of the large picture.
    public static final int LARGE = 100;

    /* Above so many units, thumbnails are so small on the page that half the side serves. */
    private static final int MANY_UNITS = 64;
    private static final int THUMBNAIL = 32;
    private static final int SMALL_THUMBNAIL = 16;

    private final Training training;
    private final Boundary large;
    private final Boundary small;
    private final int thumbnail;

    public Snapshots(Training training) {
        this.training = training;
        var features = training.run().experiment().data().features();
        thumbnail = topology().unitCount() > MANY_UNITS ? SMALL_THUMBNAIL : THUMBNAIL;
        large = new Boundary(features, LARGE);
        small = new Boundary(features, thumbnail);
    }

    /// The training as it is, the large picture showing one unit. With `atRest`, its digest is computed too.
    public Snapshot snapshot(int layer, int unit, History history, boolean atRest) {
        Trainer trainer = training.trainer();
        return new Snapshot(
                training.position(),
                trainer.stepsPerEpoch(),
                trainer.updates(),
                trainer.losses(),
                trainer.accuracy(),
                trainer.parameters().copy(),
                pictures(layer, unit),
                history,
                atRest ? training.digest() : "");
    }

    /// As above, showing the network's own answer.
    public Snapshot snapshot(History history, boolean atRest) {
        return snapshot(topology().layers().size() - 1, 0, history, atRest);
    }

    private Pictures pictures(int layer, int unit) {
        Parameters parameters = training.trainer().parameters();
        large.compute(parameters);
        small.compute(parameters);
        byte[] boundary = new byte[LARGE * LARGE];
        large.copy(layer, unit, boundary, 0);
        return new Pictures(LARGE, boundary, layer, unit, thumbnail, thumbnails());
    }

    private byte[] thumbnails() {
        byte[] all = new byte[topology().unitCount() * thumbnail * thumbnail];
        int offset = 0;
        for (int l = 0; l < topology().layers().size(); l++) {
            for (int u = 0; u < topology().layers().get(l).units(); u++) {
                small.copy(l, u, all, offset);
                offset += thumbnail * thumbnail;
            }
        }
        return all;
    }

    private Topology topology() {
        return training.trainer().parameters().topology();
    }
}
