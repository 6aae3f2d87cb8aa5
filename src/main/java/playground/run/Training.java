package playground.run;

import java.util.List;
import playground.experiment.Cut;
import playground.engine.data.Plane;
import playground.engine.data.Samples;
import playground.engine.data.Split;
import playground.engine.inspect.Surveyor;
import playground.engine.kernel.Kernels;
import playground.engine.train.Checkpoint;
import playground.engine.train.Hyperparameters;
import playground.engine.train.Illustrator;
import playground.engine.train.Objective;
import playground.engine.train.Progress;
import playground.engine.train.Trainer;
import playground.engine.train.TruthTable;
import playground.experiment.Setup;

/// A run being computed: the trainer and the edits that are applied when it reaches their place.
public final class Training {
    private final Setup setup;
    private final Trainer trainer;
    private final Trajectory trajectory = new Trajectory();
    private final Surveyor surveyor = new Surveyor();
    private Run run;
    private Cut cut;
    private Plane plane;
    /// Index of the first edit of the run that is not applied.
    private int next;
    /// Whether samples were seen since the last update.
    private boolean partly;

    private Training(Run run, Cut cut) {
        setup = Setup.of(run.experiment());
        this.run = run;
        this.cut = cut;
        plane = Setup.plane(run.experiment().data(), setup.split(), cut);
        trainer = new Trainer(
                setup.parameters(),
                setup.sets(),
                setup.objective(),
                run.experiment().training(),
                setup.streams(),
                Kernels::current);
    }

    /// The run at its start, seen on the usual plane.
    public static Training start(Run run) {
        return start(run, Cut.USUAL);
    }

    /// The run at its start. Builds data and network; edits at the start are applied. `cut` says on which plane pictures of a
    /// table are to be seen; it changes nothing else.
    public static Training start(Run run, Cut cut) {
        Training training = new Training(run, cut);
        training.applyEdits();
        training.note();
        return training;
    }

    /// Does one bounded piece of work, then applies the edits of the place that was reached.
    public Progress advance() {
        Progress progress = trainer.advance();
        partly = progress == Progress.PART;
        if (!partly) {
            applyEdits();
            note();
        }
        return progress;
    }

    private void note() {
        if (trainer.step() == 0) {
            trajectory.note(trainer.epoch(), trainer.parameters().values(), trainer.vitals().strides());
        }
    }

    private void applyEdits() {
        List<Edit> edits = run.edits();
        while (next < edits.size() && edits.get(next).at().compareTo(position()) <= 0) {
            apply(edits.get(next).change());
            next++;
        }
    }

    private void apply(Change change) {
        switch (change) {
            case Change.Weight weight -> trainer.set(weight.index(trainer.parameters()), weight.value());
            case Change.Bias bias -> trainer.set(bias.index(trainer.parameters()), bias.value());
            case Change.Setting _ -> trainer.set(change.applied(trainer.hyperparameters()));
        }
    }

    /// Goes on from an earlier or later place of this run, to the same bits.
    public void restore(Checkpoint checkpoint) {
        trainer.restore(checkpoint);
        partly = false;
        next = (int) run.edits().stream().filter(edit -> edit.at().compareTo(position()) <= 0).count();
    }

    public Position position() {
        return new Position(trainer.epoch(), trainer.step());
    }

    /// Makes a change here and now. It becomes an edit of the run at `position()`; edits after this place are dropped.
    /// At the very start a change of a setting becomes part of the experiment instead. Ask `Run.accepts` first.
    public void change(Change change) {
        settle();
        Position at = position();
        if (!run.accepts(at, change)) {
            throw new IllegalArgumentException("A run takes no more edits, this one has " + run.edits().size());
        }
        if (trainer.diverged()) {
            trainer.set(hyperparameters(at));
        }
        run = run.change(at, change);
        apply(change);
        trajectory.forget(at.step() == 0 ? at.epoch() : at.epoch() + 1);
        note();
        next = run.edits().size();
    }

    /// The hyperparameters at a place. A run that diverged fell back to the end of an epoch; what was changed after that
    /// is undone.
    private Hyperparameters hyperparameters(Position at) {
        Hyperparameters values = run.experiment().training();
        for (Edit edit : run.edits()) {
            values = edit.at().compareTo(at) <= 0 ? edit.change().applied(values) : values;
        }
        return values;
    }

    /// Finishes the update under way: what was seen of its batch was seen with the settings before the change.
    public void settle() {
        while (partly && !trainer.diverged()) {
            advance();
        }
    }

    public Run run() {
        return run;
    }

    /// The link to this place.
    public Link link() {
        return new Link(run, position(), cut);
    }

    /// Pictures show another plane from here on.
    public void turn(Cut changed) {
        cut = changed;
        plane = Setup.plane(run.experiment().data(), setup.split(), changed);
    }

    public Cut cut() {
        return cut;
    }

    /// What pictures show.
    public Plane plane() {
        return plane;
    }

    /// What makes pictures of this training as it is seen now.
    public Illustrator illustrator() {
        return setup.illustrator(run.experiment(), plane);
    }

    /// What the run started from.
    public Setup setup() {
        return setup;
    }

    /// The data, before features.
    public Split split() {
        return setup.split();
    }

    /// What the network makes of a truth table as it is; empty for other data.
    public TruthTable table() {
        boolean table = run.experiment().data().generator().table();
        return table ? TruthTable.of(trainer.parameters(), train(), objective().coding()) : TruthTable.NONE;
    }

    /// How its parameters came to be what they are.
    public Trajectory trajectory() {
        return trajectory;
    }

    /// Who surveys the loss around its parameters, if that is asked for.
    public Surveyor surveyor() {
        return surveyor;
    }

    /// What it learns from, with features and targets as the network has them; sample for sample the points of `split()`.
    public Samples train() {
        return setup.sets().train();
    }

    /// What it is judged by.
    public Samples test() {
        return setup.sets().test();
    }

    public Objective objective() {
        return setup.objective();
    }

    public Trainer trainer() {
        return trainer;
    }

    /// SHA-256, in hexadecimal, over the bits of all parameters (big-endian, in the order of `Layer`).
    public String digest() {
        return Digest.of(trainer.parameters());
    }
}
