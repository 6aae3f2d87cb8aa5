package playground.engine.train;

import playground.engine.data.Samples;
import playground.engine.net.Parameters;
import playground.engine.random.RandomStream;

/// Gradient descent on one network, advanced in bounded pieces by one thread at a time. It modifies the
/// `Parameters` it is given.
public final class Trainer {
    private final Parameters parameters;
    private Hyperparameters hyperparameters;

    public Trainer(Parameters parameters, Samples train, Samples test, Hyperparameters hyperparameters, RandomStream shuffle) {
        this.parameters = parameters;
        this.hyperparameters = hyperparameters;
    }

    /// Does one bounded piece of work (about a millisecond at most, whatever the network).
    public Progress advance() {
        throw new UnsupportedOperationException("to come");
    }

    /// Completed epochs.
    public long epoch() {
        throw new UnsupportedOperationException("to come");
    }

    /// Updates done in the epoch under way, 0 between epochs.
    public int step() {
        throw new UnsupportedOperationException("to come");
    }

    /// Updates of the epoch under way (with carry-over they may differ from epoch to epoch).
    public int stepsPerEpoch() {
        throw new UnsupportedOperationException("to come");
    }

    /// Losses after the last completed epoch (or of the untrained network).
    public Losses losses() {
        throw new UnsupportedOperationException("to come");
    }

    /// Shares of correctly classified samples with the parameters as they are; computed on demand.
    public Accuracy accuracy() {
        throw new UnsupportedOperationException("to come");
    }

    /// Whether each epoch ends with its losses; without, `losses()` is computed on demand. Replay is faster without.
    public void evaluateEachEpoch(boolean on) {
        throw new UnsupportedOperationException("to come");
    }

    /// True when an epoch ended with a number that is not finite; the parameters are then those of the last finite
    /// epoch, `epoch()` is that epoch, and `advance` does nothing more.
    public boolean diverged() {
        throw new UnsupportedOperationException("to come");
    }

    /// Sets one weight or bias by its index in the flat array; a dead link comes alive.
    public void set(int index, double value) {
        parameters.values()[index] = value;
    }

    public void set(Hyperparameters changed) {
        hyperparameters = changed;
    }

    public Hyperparameters hyperparameters() {
        return hyperparameters;
    }

    public Parameters parameters() {
        return parameters;
    }
}
