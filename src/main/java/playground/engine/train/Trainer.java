package playground.engine.train;

import playground.engine.data.Samples;
import playground.engine.net.Layer;
import playground.engine.net.Parameters;
import playground.engine.random.RandomStream;

/// Gradient descent on one network, advanced in bounded pieces by one thread at a time. It modifies the
/// `Parameters` it is given.
public final class Trainer {
    private final Parameters parameters;
    private final Samples train;
    private final Samples test;
    private final RandomStream shuffle;
    private final Pass pass;
    private final double[] gradient;
    private final double[] lastFinite;
    private final boolean[] dead;
    private final int[] order;
    private Hyperparameters hyperparameters;
    private Losses losses;
    private boolean evaluate = true;
    private boolean diverged;
    private long epoch;
    private long updates;
    private int step;
    private int next;
    private int accumulated;

    public Trainer(Parameters parameters, Samples train, Samples test, Hyperparameters hyperparameters, RandomStream shuffle) {
        this.parameters = parameters;
        this.train = train;
        this.test = test;
        this.hyperparameters = hyperparameters;
        this.shuffle = shuffle;
        pass = new Pass(parameters);
        gradient = new double[parameters.values().length];
        lastFinite = parameters.values().clone();
        dead = new boolean[gradient.length];
        order = new int[train.count()];
        for (int n = 0; n < order.length; n++) {
            order[n] = n;
        }
        losses = evaluated();
    }

    /// Does one bounded piece of work (about a millisecond at most, whatever the network).
    public Progress advance() {
        if (diverged) {
            return Progress.PART;
        }
        if (next == order.length) {
            return endEpoch();
        }
        if (next == 0 && step == 0 && hyperparameters.shuffle()) {
            shuffleOrder();
        }
        int n = order[next++];
        double out = pass.forward(train, n);
        pass.backward(out - train.targets()[n], gradient);
        accumulated++;
        boolean last = next == order.length;
        boolean full = hyperparameters.remainder() == Remainder.CARRY
                ? next % Math.min(hyperparameters.batch(), order.length) == 0
                : accumulated >= hyperparameters.batch() || last;
        if (full) {
            update();
            step++;
        }
        if (last) {
            return endEpoch();
        }
        return full ? Progress.UPDATE : Progress.PART;
    }

    private void shuffleOrder() {
        for (int n = order.length; n > 1; n--) {
            int other = (int) Math.floor(shuffle.next() * n);
            int kept = order[n - 1];
            order[n - 1] = order[other];
            order[other] = kept;
        }
    }

    private void update() {
        double[] p = parameters.values();
        double lr = hyperparameters.learningRate();
        for (Layer layer : parameters.topology().layers()) {
            for (int w = layer.weight(0, 0); w < layer.bias(0); w++) {
                updateWeight(p, w, lr);
            }
            for (int b = layer.bias(0); b < layer.end(); b++) {
                p[b] -= lr * gradient[b] / accumulated;
                gradient[b] = 0;
            }
        }
        accumulated = 0;
        updates++;
    }

    private void updateWeight(double[] p, int w, double lr) {
        if (!dead[w]) {
            double penalty = switch (hyperparameters.regularization()) {
                case NONE -> 0;
                case L1 -> Math.signum(p[w]);
                case L2 -> p[w];
            };
            double stepped = p[w] - (lr / accumulated) * gradient[w];
            double shrunk = stepped - (lr * hyperparameters.rate()) * penalty;
            boolean crossed = hyperparameters.regularization() == Regularization.L1 && stepped * shrunk < 0;
            p[w] = crossed ? 0 : shrunk;
            dead[w] = crossed && hyperparameters.deadLinks();
        }
        gradient[w] = 0;
    }

    private Progress endEpoch() {
        Losses after = evaluate ? evaluated() : losses;
        if (!after.finite() || !finite()) {
            System.arraycopy(lastFinite, 0, parameters.values(), 0, lastFinite.length);
            diverged = true;
            step = 0;
            return Progress.PART;
        }
        losses = after;
        System.arraycopy(parameters.values(), 0, lastFinite, 0, lastFinite.length);
        epoch++;
        step = 0;
        next = 0;
        return Progress.EPOCH;
    }

    private boolean finite() {
        for (double value : parameters.values()) {
            if (!Double.isFinite(value)) {
                return false;
            }
        }
        return true;
    }

    private Losses evaluated() {
        return new Losses(loss(train), loss(test));
    }

    private double loss(Samples samples) {
        double sum = 0;
        for (int n = 0; n < samples.count(); n++) {
            double miss = pass.forward(samples, n) - samples.targets()[n];
            sum += 0.5 * (miss * miss);
        }
        return sum / samples.count();
    }

    private double share(Samples samples) {
        int right = 0;
        for (int n = 0; n < samples.count(); n++) {
            right += pass.forward(samples, n) >= 0 == samples.targets()[n] >= 0 ? 1 : 0;
        }
        return (double) right / samples.count();
    }

    /// Completed epochs.
    public long epoch() {
        return epoch;
    }

    /// Updates done in the epoch under way, 0 between epochs.
    public int step() {
        return step;
    }

    /// Updates since the start.
    public long updates() {
        return updates;
    }

    /// Updates of the epoch under way (with carry-over they may differ from epoch to epoch).
    public int stepsPerEpoch() {
        int batch = Math.min(hyperparameters.batch(), order.length);
        return hyperparameters.remainder() == Remainder.CARRY ? order.length / batch : (order.length + batch - 1) / batch;
    }

    /// Losses of the parameters as they are.
    public Losses losses() {
        return evaluated();
    }

    /// Shares of correctly classified samples with the parameters as they are; computed on demand.
    public Accuracy accuracy() {
        return new Accuracy(share(train), share(test));
    }

    /// Whether each epoch ends with its losses; without, `losses()` is computed on demand. Replay is faster without.
    public void evaluateEachEpoch(boolean on) {
        evaluate = on;
    }

    /// True when an epoch ended with a number that is not finite; the parameters are then those of the last finite
    /// epoch, `epoch()` is that epoch, and `advance` does nothing more.
    public boolean diverged() {
        return diverged;
    }

    /// Sets one weight or bias by its index in the flat array; a dead link comes alive.
    public void set(int index, double value) {
        parameters.values()[index] = value;
        dead[index] = false;
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
