package playground.engine.train;

import java.util.function.Supplier;
import playground.engine.data.Samples;
import playground.engine.kernel.Kernel;
import playground.engine.kernel.Kernels;
import playground.engine.net.Network;
import playground.engine.net.Parameters;
import playground.engine.random.RandomStream;

/// Gradient descent on one network, advanced in bounded pieces by one thread at a time. It modifies the
/// `Parameters` it is given.
public final class Trainer {
    /// Work of one piece: a millisecond if a parameter costs 2 ns a sample and a unit 40 ns, as without SIMD.
    private static final int PIECE = 1_000_000;

    /// While no parameter is larger, no loss of a network of nine layers can overflow.
    private static final double LARGE = 1e9;

    private final Parameters parameters;
    private final Supplier<Kernel> kernels;
    private final Network network;
    private final Pass pass;
    private final Descent descent;
    private final Scores scores;
    private final Anchor anchor;
    private final Objective objective;
    private final int trainSamples;
    private final int pieceSamples;
    private Hyperparameters hyperparameters;
    private boolean evaluateEachEpoch = true;
    private boolean underWay;
    private boolean evaluating;
    private boolean diverged;
    private long epoch;
    private long updates;
    private int step;

    public Trainer(
            Parameters parameters,
            Samples train,
            Samples test,
            Objective objective,
            Hyperparameters hyperparameters,
            RandomStream shuffle) {
        this(parameters, train, test, objective, hyperparameters, shuffle, Kernels::current);
    }

    /// As above, but computed by the kernels given; the results are the same.
    public Trainer(
            Parameters parameters,
            Samples train,
            Samples test,
            Objective objective,
            Hyperparameters hyperparameters,
            RandomStream shuffle,
            Supplier<Kernel> kernels) {
        this.parameters = parameters;
        this.kernels = kernels;
        this.objective = objective;
        this.hyperparameters = hyperparameters;
        network = new Network(parameters.topology());
        pass = new Pass(train, shuffle);
        descent = new Descent(parameters.topology());
        scores = new Scores(train, test, network, objective);
        anchor = new Anchor(parameters.topology());
        trainSamples = train.count();
        int cost = 2 * parameters.topology().parameterCount() + 40 * parameters.topology().unitCount();
        pieceSamples = Math.max(8, PIECE / cost / 8 * 8);
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
        anchor.drop(parameters, descent);
        pass.begin(hyperparameters.shuffle());
    }

    private Progress learn() {
        if (!pass.inBatch()) {
            pass.nextBatch(batch());
        }
        see();
        if (pass.inBatch()) {
            return Progress.PART;
        }
        if (pass.full() || hyperparameters.remainder() == Remainder.UPDATE) {
            descent.update(parameters.values(), hyperparameters, epoch);
            step++;
        }
        return pass.done() ? finishPass() : Progress.UPDATE;
    }

    private int batch() {
        return hyperparameters.batch() == Hyperparameters.ALL ? trainSamples : hyperparameters.batch();
    }

    /// Adds the gradients of the next samples of the batch.
    private void see() {
        Kernel kernel = kernels.get();
        int left = pieceSamples;
        while (left > 0 && pass.inBatch()) {
            int count = pass.block(Math.min(left, Network.BLOCK));
            network.open(kernel, count);
            pass.load(network);
            network.forward(parameters.values());
            pass.errors(network, objective);
            network.backward(parameters.values(), descent.gradients());
            descent.count(count);
            pass.skip(count);
            left -= count;
        }
    }

    private Progress finishPass() {
        if (evaluateEachEpoch || !parameters.within(LARGE)) {
            evaluating = true;
            scores.begin();
            return Progress.PART;
        }
        scores.forget();
        return finishEpoch(true);
    }

    private Progress evaluate() {
        if (!scores.advance(kernels.get(), parameters.values(), pieceSamples)) {
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
            updates += step;
            pass.end();
        } else {
            diverged = true;
            anchor.restore(parameters, descent);
            pass.abandon();
            scores.forget();
        }
        underWay = false;
        evaluating = false;
        step = 0;
        return Progress.EPOCH;
    }

    /// Completed epochs.
    public long epoch() {
        return epoch;
    }

    /// Updates since the start.
    public long updates() {
        return updates + step;
    }

    /// Updates done in the epoch under way, 0 between epochs.
    public int step() {
        return step;
    }

    /// Updates of the epoch under way (with carry-over they may differ from epoch to epoch).
    public int stepsPerEpoch() {
        return step + pass.updatesAhead(batch(), hyperparameters.remainder() == Remainder.UPDATE);
    }

    /// True where the run can be replayed to: no batch and no epoch's losses are half done. Only then should anything be
    /// changed.
    public boolean settled() {
        return !evaluating && !pass.inBatch();
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
        if (!scores.known()) {
            assess();
        }
        return scores;
    }

    /// Brings losses and accuracy up to the parameters as they are, in the midst of an epoch too. Takes longer than
    /// `advance`: up to some 20 ms for the largest network.
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

    /// Sets one weight or bias by its index in the flat array; a dead link comes alive.
    public void set(int index, double value) {
        parameters.values()[index] = value;
        descent.revive(index);
        scores.forget();
        diverged = false;
    }

    public void set(Hyperparameters changed) {
        hyperparameters = changed;
        diverged = false;
    }

    /// Whether the weight of this index was set to 0 for good by L1.
    public boolean dead(int index) {
        return descent.dead(index);
    }

    public Hyperparameters hyperparameters() {
        return hyperparameters;
    }

    public Parameters parameters() {
        return parameters;
    }
}
