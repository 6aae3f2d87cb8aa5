package playground.engine.train;

import playground.engine.data.Samples;
import playground.engine.net.Network;
import playground.engine.random.RandomStream;

/// One pass over the training samples after the other: their order, the place reached, and the batch under way. A changed
/// batch size counts from the next batch on, which begins at the sample the last one ended at.
final class Pass {
    private final Samples samples;
    private RandomStream shuffle;
    private final int[] order;
    /// The inputs sample by sample: picked one by one from long rows of features, each number would cost a cache line.
    private double[] rows = {};
    private boolean shuffled;
    private boolean drawn;
    private int place;
    private int batchStart;
    private int batchEnd;
    private boolean full;

    Pass(Samples samples, RandomStream shuffle) {
        this.samples = samples;
        this.shuffle = shuffle;
        order = new int[samples.count()];
    }

    /// Begins an epoch; with `shuffling`, in an order drawn for it by Fisher and Yates from the identity.
    void begin(boolean shuffling) {
        if (shuffling && !drawn) {
            draw();
        }
        shuffled = shuffling;
        drawn &= !shuffling;
    }

    private void draw() {
        if (rows.length == 0) {
            rows = samples.rows();
        }
        for (int n = 0; n < order.length; n++) {
            order[n] = n;
        }
        for (int n = order.length - 1; n > 0; n--) {
            int other = (int) (shuffle.next() * (n + 1));
            int sample = order[n];
            order[n] = order[other];
            order[other] = sample;
        }
    }

    void end() {
        place = 0;
        batchStart = 0;
        batchEnd = 0;
        full = false;
    }

    /// Gives the epoch under way up as if it had not begun: the order drawn for it serves the next that is shuffled.
    void abandon() {
        drawn |= shuffled;
        end();
    }

    /// Whether an order is drawn already for the next epoch that is shuffled.
    boolean ahead() {
        return drawn;
    }

    /// What orders are drawn from, from here on.
    RandomStream shuffle() {
        return shuffle.copy();
    }

    /// Goes on between two epochs, drawing from a copy of the stream.
    void resume(RandomStream from) {
        shuffle = from.copy();
        drawn = false;
        end();
    }

    /// Makes this equal to another over the same samples.
    void copy(Pass other) {
        System.arraycopy(other.order, 0, order, 0, order.length);
        rows = other.rows;
        shuffle = other.shuffle.copy();
        shuffled = other.shuffled;
        drawn = other.drawn;
        place = other.place;
        batchStart = other.batchStart;
        batchEnd = other.batchEnd;
        full = other.full;
    }

    Samples samples() {
        return samples;
    }

    /// How many samples of the epoch were seen.
    int place() {
        return place;
    }

    /// Begins the next batch where the last one ended.
    void nextBatch(int size) {
        batchStart = place;
        full = size <= samples.count() - place;
        batchEnd = full ? place + size : samples.count();
    }

    /// Whether the last batch begun has all its samples.
    boolean full() {
        return full;
    }

    /// The numbers of the samples of the last batch begun, in the order they are seen.
    int[] batch() {
        int[] batch = new int[batchEnd - batchStart];
        for (int n = 0; n < batch.length; n++) {
            batch[n] = shuffled ? order[batchStart + n] : batchStart + n;
        }
        return batch;
    }

    /// Whether a batch is under way, some of its samples still to be seen.
    boolean inBatch() {
        return place < batchEnd;
    }

    /// Samples seen in the epoch under way.
    int seen() {
        return place;
    }

    boolean done() {
        return place == samples.count();
    }

    /// How many of the batch's samples the next block takes, `most` at most.
    int block(int most) {
        return Math.min(batchEnd - place, most);
    }

    /// Puts the inputs of the next block into the network, which is opened for it.
    void load(Network network) {
        if (shuffled) {
            network.load(rows, order, place);
        } else {
            network.load(samples.inputs(), samples.count(), place);
        }
    }

    /// Writes how the loss rises with the outputs' weighted sums, for the samples of the network's block.
    void errors(Network network, Objective objective) {
        for (int o = 0; o < network.outputs(); o++) {
            errors(network, objective, network.output(o), o * samples.count());
        }
        if (objective.pairing() == Pairing.APART) {
            network.throughOutput();
        }
    }

    private void errors(Network network, Objective objective, int output, int row) {
        double[] answers = network.answers();
        double[] deltas = network.deltas();
        double[] targets = samples.targets();
        for (int n = 0; n < network.count(); n++) {
            double target = targets[row + (shuffled ? order[place + n] : place + n)];
            deltas[output + n] = objective.slope(answers[output + n], target);
        }
    }

    /// Goes on behind the samples of a block.
    void skip(int seen) {
        place += seen;
    }

    /// Updates to come in this epoch, from batches of a size; `flushed`: a last, smaller batch makes one, too.
    int updatesAhead(int size, boolean flushed) {
        int rest = samples.count() - batchEnd;
        int present = inBatch() && (full || flushed) ? 1 : 0;
        int last = flushed && rest % size > 0 ? 1 : 0;
        return present + rest / size + last;
    }
}
