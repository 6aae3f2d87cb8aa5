package playground.engine.train;

import playground.engine.data.Samples;
import playground.engine.kernel.Kernel;
import playground.engine.net.Network;
import playground.engine.net.Parameters;

/// One pass over the training samples after the other, each batch a gradient and an update. Modifies the parameters. An
/// epoch that came to nothing can be taken back.
final class Learning {
    private final Parameters parameters;
    private final Network network;
    private final Objective objective;
    private final Pass pass;
    private final Descent descent;
    private final Anchor anchor;
    private final Masks masks;
    private final Streams streams;
    private final int samples;
    private final Mistakes mistakes;
    private final Trail trail;
    private final Strides strides;
    private int step;

    Learning(Parameters parameters, Samples train, Network network, Objective objective, Streams streams) {
        this.parameters = parameters;
        this.network = network;
        this.objective = objective;
        this.streams = streams;
        pass = new Pass(train, streams.shuffle());
        descent = new Descent(parameters.topology());
        anchor = new Anchor(parameters.topology());
        masks = new Masks(parameters.topology(), streams.dropout());
        samples = train.count();
        mistakes = new Mistakes(objective.loss() == Loss.PERCEPTRON, parameters.topology().parameterCount());
        trail = new Trail(parameters);
        strides = new Strides(parameters.topology());
    }

    void begin(Hyperparameters by) {
        anchor.drop(parameters, descent);
        strides.begin();
        pass.begin(by.shuffle());
        mistakes.begin();
        trail.note();
    }

    /// Looks at up to `most` more samples of the batch under way, or of the next; true when the batch is done, updated by
    /// it if it makes an update. Without samples nothing is learned.
    boolean advance(Kernel kernel, int most, Hyperparameters by, long epoch) {
        if (samples == 0) {
            return true;
        }
        if (!gather(kernel, most, by, epoch)) {
            return false;
        }
        if (ripe(by)) {
            update(by, epoch);
        }
        return true;
    }

    /// The first half of that: true when the batch is seen, before any update.
    boolean gather(Kernel kernel, int most, Hyperparameters by, long epoch) {
        if (!pass.inBatch()) {
            pass.nextBatch(batch(by));
            masks.draw(by.dropout(), epoch * samples + pass.place());
        }
        see(kernel, most);
        return !pass.inBatch();
    }

    /// Whether the batch that was seen makes an update.
    boolean ripe(Hyperparameters by) {
        return pass.full() || by.remainder() == Remainder.UPDATE;
    }

    void update(Hyperparameters by, long epoch) {
        descent.update(parameters.values(), by, epoch);
        step++;
        trail.note();
    }

    /// What an update would make of the parameters.
    double[] tried(Hyperparameters by, long epoch) {
        Descent trial = new Descent(parameters.topology());
        trial.copy(descent);
        double[] values = parameters.values().clone();
        trial.update(values, by, epoch);
        return values;
    }

    private int batch(Hyperparameters by) {
        return by.batch() == Hyperparameters.ALL ? samples : by.batch();
    }

    /// Adds the gradients of the next samples of the batch.
    private void see(Kernel kernel, int most) {
        int left = most;
        while (left > 0 && pass.inBatch()) {
            int count = pass.block(Math.min(left, Network.BLOCK));
            network.open(kernel, count);
            pass.load(network);
            gradient();
            descent.count(count);
            pass.skip(count);
            left -= count;
        }
    }

    private void gradient() {
        if (masks.drawn()) {
            network.forward(parameters.values(), masks.factors());
            pass.errors(network, objective);
            mistakes.note(network);
            network.backward(parameters.values(), descent.gradients(), masks.factors());
        } else {
            network.forward(parameters.values());
            pass.errors(network, objective);
            mistakes.note(network);
            network.backward(parameters.values(), descent.gradients());
        }
    }

    /// Samples seen in so many epochs and the one under way.
    long seen(long epochs) {
        return epochs * samples + pass.seen();
    }

    /// All samples of the epoch were seen.
    boolean done() {
        return pass.done();
    }

    /// Updates done in the epoch under way.
    int step() {
        return step;
    }

    /// Updates of the epoch under way, those to come included.
    int steps(Hyperparameters by) {
        return step + pass.updatesAhead(batch(by), by.remainder() == Remainder.UPDATE);
    }

    /// The epoch under way is over.
    void end(Hyperparameters by) {
        pass.end();
        mistakes.end(parameters.values(), by.shuffle());
        strides.note(anchor.parameters(), parameters.values());
        step = 0;
    }

    /// Takes the epoch under way back.
    void abandon() {
        anchor.restore(parameters, descent);
        pass.abandon();
        trail.clear();
        masks.clear();
        step = 0;
    }

    /// Whether what there is between two epochs can be kept: not while an order waits for an epoch to be shuffled.
    boolean keepable() {
        return !pass.ahead();
    }

    /// A copy of what the epochs to come depend on.
    Memory memory() {
        Memory memory = Memory.blank(parameters.copy(), objective.loss() == Loss.PERCEPTRON, pass.shuffle());
        memory.descent().copy(descent);
        memory.masks().copy(masks);
        memory.mistakes().copy(mistakes);
        memory.trail().copy(trail);
        memory.strides().copy(strides);
        return memory;
    }

    /// Goes on as it was when that was kept, between two epochs.
    void recall(Memory memory) {
        System.arraycopy(memory.parameters().values(), 0, parameters.values(), 0, parameters.values().length);
        descent.copy(memory.descent());
        masks.copy(memory.masks());
        mistakes.copy(memory.mistakes());
        trail.copy(memory.trail());
        strides.copy(memory.strides());
        pass.resume(memory.shuffle());
        step = 0;
    }

    /// Another that will make the same updates from here on. It shares nothing that either modifies.
    Learning twin() {
        Parameters copy = parameters.copy();
        Learning twin = new Learning(copy, pass.samples(), new Network(copy.topology()), objective, streams);
        twin.pass.copy(pass);
        twin.descent.copy(descent);
        twin.masks.copy(masks);
        return twin;
    }

    Parameters parameters() {
        return parameters;
    }

    Descent descent() {
        return descent;
    }

    Pass pass() {
        return pass;
    }

    Masks masks() {
        return masks;
    }

    /// 1 for each hidden unit that the last batch leaves out, else 0; empty if it leaves none out by chance.
    byte[] left() {
        return masks.left();
    }

    boolean dead(int parameter) {
        return descent.dead(parameter);
    }

    /// A parameter was set by hand; a dead link comes alive.
    void touch(int parameter) {
        descent.revive(parameter);
        mistakes.touch();
        trail.clear();
        strides.touch();
    }

    Mistakes mistakes() {
        return mistakes;
    }

    Trail trail() {
        return trail;
    }

    Strides strides() {
        return strides;
    }
}
