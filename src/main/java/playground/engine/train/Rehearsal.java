package playground.engine.train;

import playground.engine.kernel.Kernel;
import playground.engine.net.Layer;

/// One update as the trainer will make it, made on a copy: who is in the batch, what their gradients come to, and what the
/// optimizer makes of that. Arrays of numbers are laid out as the parameters; they belong to it.
public record Rehearsal(Batch batch, Hyperparameters by, double learningRate, double[] means, Side before, Rules rules, Side after) {
    /* An incomplete batch that is carried over is followed by a complete one, or there is none in a whole epoch. */
    private static final int MOST_EPOCHS = 2;

    /// The numbers of the samples in the order they are seen; how many samples of earlier epochs count besides; what the
    /// answers of each hidden unit are multiplied by, layer by layer, empty without dropout; and whether there will be an
    /// update at all, for which a batch may be too large.
    public record Batch(int[] samples, int carried, double[] factors, boolean updates) {
        /// How many samples the mean is over.
        public int count() {
            return samples.length + carried;
        }
    }

    /// The parameters and what the optimizer remembers, before or after.
    public record Side(double[] parameters, Remembered remembered) {
        private static Side of(Learning learning, Hyperparameters by) {
            return new Side(
                    learning.parameters().values().clone(),
                    learning.descent().moments().remembered(by.optimizer().kind()));
        }
    }

    /// What the weights are rule by rule, between before and after: `moved` by the optimizer; what a penalty has `drawn` from them
    /// then, of an elastic net its L2 share; `free` of the bound on their norm, but stopped at 0. A weight that is `dead` goes
    /// through none of this.
    public record Rules(double[] moved, double[] drawn, double[] free, boolean[] dead) {
        private static Rules of(Learning learning, Hyperparameters by, long epoch) {
            Hyperparameters free = by.withMaxNorm(0);
            double[] before = learning.parameters().values();
            double[] moved = learning.tried(free.with(new Penalty(Regularization.NONE, 0)), epoch);
            double[] drawn = new double[moved.length];
            boolean[] dead = new boolean[moved.length];
            for (int p = 0; p < moved.length; p++) {
                dead[p] = learning.descent().dead(p);
                drawn[p] = Descent.drawn(before[p], moved[p], by.learningRateAt(epoch) * by.rate(), by.penalty());
            }
            return new Rules(moved, drawn, learning.tried(free, epoch), dead);
        }

        private static Rules none(double[] before) {
            return new Rules(before, before, before, new boolean[before.length]);
        }

        /// Of the weights into a unit while no bound is put on them.
        public double norm(Layer layer, int unit) {
            return Descent.norm(free, layer.weight(unit, 0), layer.weight(unit + 1, 0));
        }
    }

    /// Goes on with `learning`, which is modified, up to its next update.
    static Rehearsal of(Learning learning, boolean underWay, Hyperparameters by, long epoch, Kernel kernel) {
        long at = epoch;
        if (underWay && learning.done()) {
            learning.end(by);
            at++;
        }
        if (!underWay || at > epoch) {
            learning.begin(by);
        }
        boolean ripe = gathered(learning, by, at, kernel);
        for (int n = 1; n < MOST_EPOCHS && !ripe; n++) {
            learning.end(by);
            learning.begin(by);
            at++;
            ripe = gathered(learning, by, at, kernel);
        }
        return update(learning, ripe, by, at);
    }

    private static boolean gathered(Learning learning, Hyperparameters by, long epoch, Kernel kernel) {
        learning.gather(kernel, Integer.MAX_VALUE, by, epoch);
        return learning.ripe(by);
    }

    private static Rehearsal update(Learning learning, boolean ripe, Hyperparameters by, long epoch) {
        Batch batch = batch(learning, ripe);
        double[] means = means(learning.descent());
        Side before = Side.of(learning, by);
        Rules rules = ripe ? Rules.of(learning, by, epoch) : Rules.none(before.parameters());
        if (ripe) {
            learning.update(by, epoch);
        }
        return new Rehearsal(batch, by, by.learningRateAt(epoch), means, before, rules, Side.of(learning, by));
    }

    private static Batch batch(Learning learning, boolean ripe) {
        int[] samples = learning.pass().batch();
        double[] factors = learning.masks().drawn() ? learning.masks().factors().clone() : new double[0];
        return new Batch(samples, learning.descent().samples() - samples.length, factors, ripe);
    }

    private static double[] means(Descent descent) {
        double[] means = descent.gradients().clone();
        for (int p = 0; p < means.length; p++) {
            means[p] /= descent.samples();
        }
        return means;
    }
}
