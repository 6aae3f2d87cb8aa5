package playground.engine.train;

import java.util.Arrays;
import playground.engine.net.Layer;
import playground.engine.net.Topology;

/// Gradient descent: gradients collected over samples, then one update with their mean. Knows the links that died by L1.
/// Order and grouping of the operations of plain descent are TensorFlow Playground's, for its results to the last bit.
final class Descent {
    private final Layer[] layers;
    private final double[] gradients;
    private final boolean[] dead;
    private int deaths;
    private final Moments moments;
    private int samples;

    Descent(Topology topology) {
        layers = topology.layers().toArray(Layer[]::new);
        gradients = new double[topology.parameterCount()];
        dead = new boolean[topology.parameterCount()];
        moments = new Moments(topology.parameterCount());
    }

    /// Sums of the gradients since the last update, laid out as the parameters; to be added to.
    double[] gradients() {
        return gradients;
    }

    /// Counts samples whose gradients were added.
    void count(int added) {
        samples += added;
    }

    /// How many samples were counted since the last update.
    int samples() {
        return samples;
    }

    /// What the optimizer remembers.
    Moments moments() {
        return moments;
    }

    /// Moves the parameters as the optimizer says, at the rate the schedule has after so many epochs, and begins to collect
    /// anew: gradients are cleared while they are at hand. The penalty is taken from the weight before the move and acts on
    /// weights only.
    void update(double[] parameters, Hyperparameters by, long epoch) {
        double learningRate = by.learningRateAt(epoch);
        boolean turned = moments.turn(gradients, samples, learningRate, by.optimizer());
        double rate = turned ? 1 : learningRate;
        double count = turned ? 1 : samples;
        for (Layer layer : layers) {
            int biases = layer.bias(0);
            decay(parameters, layer.offset(), biases, learningRate, by.optimizer());
            weights(parameters, layer.offset(), biases, rate / count, learningRate * by.rate(), by);
            int end = layer.biased() ? layer.end() : biases;
            for (int b = biases; b < end; b++) {
                parameters[b] -= rate * gradients[b] / count;
            }
            Arrays.fill(gradients, biases, layer.end(), 0);
        }
        if (by.maxNorm() > 0) {
            bound(parameters, by.maxNorm());
        }
        samples = 0;
    }

    /// Scales the weights into a hidden unit down to the largest norm they may have. Srivastava et al. 2014.
    private void bound(double[] parameters, double most) {
        for (int l = 0; l < layers.length - 1; l++) {
            for (int o = 0; o < layers[l].units(); o++) {
                bound(parameters, layers[l].weight(o, 0), layers[l].weight(o + 1, 0), most);
            }
        }
    }

    private static void bound(double[] parameters, int from, int to, double most) {
        double norm = norm(parameters, from, to);
        for (int w = from; norm > most && w < to; w++) {
            parameters[w] *= most / norm;
        }
    }

    static double norm(double[] parameters, int from, int to) {
        double squares = 0;
        for (int w = from; w < to; w++) {
            squares += parameters[w] * parameters[w];
        }
        return StrictMath.sqrt(squares);
    }

    private void decay(double[] parameters, int from, int to, double learningRate, Optimizer by) {
        if (by instanceof Optimizer.AdamW(_, double decay)) {
            for (int w = from; w < to; w++) {
                gradients[w] += learningRate * decay * parameters[w];
            }
        }
    }

    private void weights(double[] parameters, int from, int to, double step, double decay, Hyperparameters by) {
        if (deaths == 0 && by.regularization() == Regularization.NONE) {
            for (int w = from; w < to; w++) {
                parameters[w] -= step * gradients[w];
                gradients[w] = 0;
            }
        } else {
            oneByOne(parameters, from, to, step, decay, by);
            Arrays.fill(gradients, from, to, 0);
        }
    }

    private void oneByOne(double[] parameters, int from, int to, double step, double decay, Hyperparameters by) {
        for (int w = from; w < to; w++) {
            if (!dead[w]) {
                double before = parameters[w];
                double moved = before - step * gradients[w];
                double drawn = drawn(before, moved, decay, by.penalty());
                switch (by.regularization()) {
                    case NONE, L2 -> parameters[w] = drawn;
                    case L1 -> shrink(parameters, w, moved, drawn, by.deadLinks());
                    case ELASTIC -> parameters[w] = nearer(drawn, decay * by.penalty().share());
                }
            }
        }
    }

    /// What a penalty takes off a weight that was moved; of an elastic net its L2 share.
    static double drawn(double before, double moved, double decay, Penalty by) {
        return switch (by.kind()) {
            case NONE -> moved;
            case L1 -> moved - decay * sign(before);
            case L2 -> moved - decay * before;
            case ELASTIC -> moved - decay * (1 - by.share()) * before;
        };
    }

    /// What an elastic net leaves of a weight comes nearer to 0 by the L1 share and stays there once it arrived: a proximal step,
    /// which keeps zeros exact. Duchi and Singer 2009.
    private static double nearer(double left, double by) {
        double size = Math.abs(left) - by;
        return size <= 0 ? 0 : left < 0 ? -size : size;
    }

    /// A weight that the penalty alone pushes across 0 stops there.
    private void shrink(double[] parameters, int w, double moved, double shrunk, boolean deadly) {
        boolean crossed = moved * shrunk < 0;
        parameters[w] = crossed ? 0 : shrunk;
        if (crossed && deadly) {
            dead[w] = true;
            deaths++;
        }
    }

    private static double sign(double weight) {
        return weight < 0 ? -1 : weight > 0 ? 1 : 0;
    }

    boolean dead(int parameter) {
        return dead[parameter];
    }

    void revive(int parameter) {
        if (dead[parameter]) {
            moments.forget(parameter);
            dead[parameter] = false;
            deaths--;
        }
    }

    /// Makes this equal to another descent on the same topology.
    void copy(Descent other) {
        System.arraycopy(other.gradients, 0, gradients, 0, gradients.length);
        System.arraycopy(other.dead, 0, dead, 0, dead.length);
        deaths = other.deaths;
        moments.copy(other.moments);
        samples = other.samples;
    }
}
