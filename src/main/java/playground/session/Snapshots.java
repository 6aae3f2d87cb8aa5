package playground.session;

import playground.engine.net.Topology;
import playground.engine.train.Accuracy;
import playground.engine.train.Illustrator;
import playground.engine.train.Painter;
import playground.engine.train.Trainer;
import playground.run.Findings;
import playground.run.History;
import playground.run.Logic;
import playground.run.Snapshot;
import playground.run.Tally;
import playground.run.Training;

/// Makes snapshots of one training.
public final class Snapshots {
    private final Training training;
    private final Illustrator illustrator;
    private boolean watched;

    public Snapshots(Training training) {
        this.training = training;
        illustrator = training.illustrator();
    }

    /// The training as it is, the large picture showing one unit. With `atRest`, its digest is computed too, and the
    /// losses are those of the parameters shown; on the way, in the midst of an epoch, those of the last one's end.
    public Snapshot snapshot(int layer, int unit, History history, boolean atRest) {
        Trainer trainer = training.trainer();
        if (atRest && trainer.step() > 0) {
            trainer.assess();
        }
        return new Snapshot(
                training.position(),
                trainer.stepsPerEpoch(),
                new Tally(trainer.updates(), trainer.samplesSeen(), trainer.hyperparameters().learningRateAt(trainer.epoch())),
                trainer.losses(),
                accuracy(),
                findings(atRest || watched),
                trainer.parameters().copy(),
                illustrator.paint(trainer.parameters(), layer, unit),
                history,
                atRest ? training.digest() : "",
                Logic.of(training));
    }

    /// Shows which units an update left out on the way, too; at rest that is always shown.
    public void watch(boolean updates) {
        watched = updates;
    }

    private Findings findings(boolean units) {
        Trainer trainer = training.trainer();
        return new Findings(
                trainer.hyperparameters().penalty().of(trainer.parameters()),
                trainer.parameters().zeros(),
                units ? trainer.left() : new byte[0],
                trainer.best());
    }

    /// There are no classes to tell apart in a regression.
    private Accuracy accuracy() {
        return switch (training.run().experiment().data().generator().task()) {
            case CLASSIFICATION -> training.trainer().accuracy();
            case REGRESSION -> new Accuracy(Double.NaN, Double.NaN);
        };
    }

    /// As above, showing the network's own answer.
    public Snapshot snapshot(History history, boolean atRest) {
        Topology topology = training.trainer().parameters().topology();
        return snapshot(topology.layers().size() - 1, Painter.answer(topology), history, atRest);
    }
}
