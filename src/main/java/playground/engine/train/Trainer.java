package playground.engine.train;

import java.util.Optional;
import java.util.function.Supplier;
import playground.engine.data.Sets;
import playground.engine.kernel.Kernel;
import playground.engine.net.Network;
import playground.engine.net.Parameters;

/// Gradient descent, or the perceptron rule, on one network, advanced in bounded pieces by one thread at a time. It modifies the
/// `Parameters` it is given.
public final class Trainer {
    /// While no parameter is larger, no loss of a network of nine layers can overflow.
    private static final double LARGE = 1e9;

    private final Parameters parameters;
    private final Supplier<Kernel> kernels;
    private final Learning learning;
    private final Scores scores;
    private final Watch watch;
    private final Piece piece;
    private final Supplier<Losses> lossesNow = this::losses;
    private Hyperparameters hyperparameters;
    private boolean evaluateEachEpoch = true;
    private boolean underWay;
    private boolean evaluating;
    private boolean diverged;
    private long epoch;
    private long updates;

    /// `kernels` gives what computes; the results are the same by any.
    public Trainer(
            Parameters parameters, Sets sets, Objective objective, Hyperparameters hyperparameters, Streams streams, Supplier<Kernel> kernels) {
        this.parameters = parameters;
        this.kernels = kernels;
        this.hyperparameters = hyperparameters;
        Network network = new Network(parameters.topology());
        learning = new Learning(parameters, sets.train(), network, objective, streams);
        scores = new Scores(sets, network, objective);
        watch = new Watch(sets.validation().count() > 0);
        piece = new Piece(parameters.topology());
    }

    /// Does one bounded piece of work (about a millisecond at most, whatever the network). The last update of an epoch is
    /// not told by itself but by `EPOCH`, once the losses are known.
    public Progress advance() {
        if (diverged) {
            return Progress.EPOCH;
        }
        if (!underWay) {
            beginEpoch();
        }
        return evaluating ? evaluate() : learn();
    }

    private void beginEpoch() {
        underWay = true;
        watch.begin(epoch, lossesNow, hyperparameters.stopping(), evaluateEachEpoch);
        learning.begin(hyperparameters);
    }

    private Progress learn() {
        Kernel kernel = kernels.get();
        if (!learning.advance(kernel, piece.samples(kernel), hyperparameters, epoch)) {
            return Progress.PART;
        }
        return learning.done() ? finishPass() : Progress.UPDATE;
    }

    private Progress finishPass() {
        if (evaluateEachEpoch || watch.wants(hyperparameters.stopping()) || !parameters.within(LARGE)) {
            evaluating = true;
            scores.begin();
            return Progress.PART;
        }
        scores.forget();
        return finishEpoch(true);
    }

    private Progress evaluate() {
        Kernel kernel = kernels.get();
        if (!scores.advance(kernel, parameters.values(), piece.samples(kernel))) {
            return Progress.PART;
        }
        boolean finite = scores.finite() && parameters.within(Double.MAX_VALUE);
        if (finite) {
            scores.accept();
        }
        return finishEpoch(finite);
    }

    private Progress finishEpoch(boolean finite) {
        if (finite) {
            epoch++;
            updates += learning.step();
            learning.end(hyperparameters);
            watch.note(epoch, lossesNow, hyperparameters.stopping(), evaluating);
        } else {
            diverged = true;
            learning.abandon();
            scores.forget();
        }
        underWay = false;
        evaluating = false;
        return Progress.EPOCH;
    }

    /// Completed epochs.
    public long epoch() {
        return epoch;
    }

    /// Updates since the start.
    public long updates() {
        return updates + learning.step();
    }

    /// Samples learned from since the start; each counts again in every epoch.
    public long samplesSeen() {
        return learning.seen(epoch);
    }

    /// Updates done in the epoch under way, 0 between epochs.
    public int step() {
        return learning.step();
    }

    /// Updates of the epoch under way (with carry-over they may differ from epoch to epoch).
    public int stepsPerEpoch() {
        return learning.steps(hyperparameters);
    }

    /// Losses after the last completed epoch (or of the untrained network). Where a parameter was set by hand since, or
    /// epochs are not evaluated, losses of the parameters as they are, computed when asked for.
    public Losses losses() {
        return known().losses();
    }

    /// Shares of correctly classified samples, of the same parameters as `losses()`.
    public Accuracy accuracy() {
        return known().accuracy();
    }

    private Scores known() {
        return scores.known(kernels.get(), parameters.values());
    }

    /// Brings losses and accuracy up to the parameters as they are, in the midst of an epoch too. Takes longer than
    /// `advance`: up to some 0.3 s for the largest network.
    public void assess() {
        scores.assess(kernels.get(), parameters.values());
    }

    /// Whether each epoch ends with its losses; without, `losses()` is computed on demand. Replay is faster without.
    public void evaluateEachEpoch(boolean on) {
        evaluateEachEpoch = on;
    }

    /// True when an epoch ended with a number that is not finite; the parameters are then those of the last finite
    /// epoch, `epoch()` is that epoch, and `advance` does nothing more until something is changed.
    public boolean diverged() {
        return diverged;
    }

    /// After how many epochs the validation loss was least; -1 where that is not known.
    public long best() {
        return watch.best();
    }

    /// Whether the reason to stop holds, at the end of an epoch. `FINISHED` is not the trainer's to know.
    public boolean met(Stop stop) {
        return watch.met(stop, this);
    }

    /// What it is, between two epochs; empty in the midst of one, and after it diverged.
    public Optional<Checkpoint> checkpoint() {
        boolean between = !underWay && !diverged && learning.keepable();
        return between
                ? Optional.of(new Checkpoint(learning.memory(), watch, hyperparameters, epoch, updates))
                : Optional.empty();
    }

    /// Goes on from what it was, or will have been, then.
    public void restore(Checkpoint checkpoint) {
        learning.recall(checkpoint.memory());
        watch.copy(checkpoint.watch());
        hyperparameters = checkpoint.hyperparameters();
        epoch = checkpoint.epoch();
        updates = checkpoint.updates();
        underWay = false;
        evaluating = false;
        diverged = false;
        scores.forget();
    }

    /// The update to come, made on a copy. There has to be something to learn from.
    public Rehearsal rehearsal() {
        return Rehearsal.of(learning.twin(), underWay, hyperparameters, epoch, kernels.get());
    }

    /// What the perceptron rule gets wrong.
    public Mistakes mistakes() {
        return learning.mistakes();
    }

    /// How it does; not a copy.
    public Vitals vitals() {
        return new Vitals(watch.trend(), learning.strides());
    }

    /// The last weights of a single unit.
    public Trail trail() {
        return learning.trail();
    }

    /// Sets one weight or bias by its index in the flat array; a dead link comes alive.
    public void set(int index, double value) {
        parameters.values()[index] = value;
        learning.touch(index);
        scores.forget();
        watch.reset();
        diverged = false;
    }

    public void set(Hyperparameters changed) {
        hyperparameters = changed;
        watch.turn(changed.stopping());
        learning.mistakes().restart();
        diverged = false;
    }

    /// 1 for each hidden unit, layer by layer, that the last batch leaves out, else 0; empty without dropout.
    public byte[] left() {
        return learning.left();
    }

    /// Whether the weight of this index was set to 0 for good by L1.
    public boolean dead(int index) {
        return learning.dead(index);
    }

    public Hyperparameters hyperparameters() {
        return hyperparameters;
    }

    public Parameters parameters() {
        return parameters;
    }
}
