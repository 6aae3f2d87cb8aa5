package playground.compare;

import java.util.Arrays;
import playground.engine.inspect.LayerPulse;
import playground.engine.train.Losses;
import playground.engine.train.Portrait;
import playground.engine.train.Progress;
import playground.engine.train.Trainer;
import playground.experiment.Experiment;
import playground.run.Run;
import playground.run.Training;

/// One of the runs compared, being computed, with what its course so far comes to. Used by one thread at a time.
public final class Lane {
    /// Points of a curve: as many as a chart has room for.
    public static final int CURVE = 400;
    /// Of an update: what is left of an epoch after the last one.
    private static final double NEARLY = 0.5;

    private final Training training;
    private final Portrait portrait;
    private final double pace;
    private final long last;
    private final long stride;
    private final double goal;
    private final boolean layered;
    private final double[] curve = new double[CURVE + 2];
    private int noted;
    private long arrived = -1;

    /// The run at its start. Its portrait has `side` pixels along each side.
    public Lane(Comparison comparison, Run run, int side) {
        Experiment experiment = run.experiment();
        training = Training.start(run);
        portrait = training.setup().portrait(experiment, training.plane(), side);
        pace = comparison.measure().perEpoch(experiment);
        last = comparison.last(experiment);
        stride = (last + CURVE - 1) / CURVE;
        goal = comparison.goal();
        layered = comparison.layered();
        note();
    }

    /// How far it is, by the measure of the comparison. An epoch is complete when its losses are known, too.
    public double clock() {
        Trainer trainer = training.trainer();
        int steps = Math.max(1, trainer.stepsPerEpoch());
        return pace * (trainer.epoch() + Math.min(trainer.step(), steps - NEARLY) / steps);
    }

    /// It has come to its end, or its losses are no longer finite.
    public boolean done() {
        return training.trainer().diverged() || training.position().epoch() >= last;
    }

    /// Does one bounded piece of work.
    public void advance() {
        if (training.advance() == Progress.EPOCH && !training.trainer().diverged()) {
            note();
        }
    }

    private void note() {
        long epoch = training.position().epoch();
        if (epoch % stride == 0 || epoch == last) {
            curve[noted++] = judged();
        }
        if (arrived < 0 && judged() <= goal) {
            arrived = epoch;
        }
    }

    /// The test loss or, where nothing is set apart to test, the training loss.
    private double judged() {
        Losses losses = training.trainer().losses();
        return training.test().count() > 0 ? losses.test() : losses.train();
    }

    /// Writes the pixels of its portrait from `offset` on.
    public void paint(byte[] target, int offset) {
        portrait.paint(training.trainer().parameters(), target, offset);
    }

    /// What there is to tell of it now.
    public Standing.Runner runner() {
        Trainer trainer = training.trainer();
        return new Standing.Runner(
                trainer.epoch(), trainer.losses(), judged(), trainer.diverged(), arrived, arrived * pace, courseSoFar(), gradients());
    }

    /// Their sizes now, layer by layer, the output's last; none where nobody asks for them.
    private double[] gradients() {
        return layered
                ? LayerPulse.of(training.trainer().parameters(), training.train(), training.objective()).stream().mapToDouble(LayerPulse::gradient).toArray()
                : new double[0];
    }

    private Standing.Course courseSoFar() {
        double[] clocks = new double[noted];
        Arrays.setAll(clocks, n -> pace * Math.min(n * stride, last));
        return new Standing.Course(clocks, Arrays.copyOf(curve, noted), pace * stride, training.position().epoch() >= last);
    }
}
