package playground.session;

import playground.engine.train.Accuracy;
import playground.engine.train.Painter;
import playground.engine.train.Trainer;
import playground.experiment.Experiment;
import playground.experiment.Setup;
import playground.run.History;
import playground.run.Snapshot;
import playground.run.Training;

/// Makes snapshots of one training.
public final class Snapshots {
    private final Training training;
    private final Painter painter;

    public Snapshots(Training training) {
        this.training = training;
        Experiment experiment = training.run().experiment();
        painter = new Painter(experiment.data().features(), Setup.objective(experiment).coding());
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
                trainer.updates(),
                trainer.losses(),
                accuracy(),
                trainer.parameters().copy(),
                painter.paint(trainer.parameters(), layer, unit),
                history,
                atRest ? training.digest() : "");
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
        return snapshot(training.trainer().parameters().topology().layers().size() - 1, 0, history, atRest);
    }
}
