package playground.engine.train;

import playground.engine.net.Activation;
import playground.engine.net.Network;

/// What the output is trained for: the loss, how targets are written, and how loss and activation go together. With several
/// output units, one per class, the loss of a sample is the sum over them.
public record Objective(Loss loss, Coding coding, Pairing pairing) {
    /// Half the squared error, of numbers or of classes -1 and 1.
    public static final Objective SQUARED = new Objective(Loss.SQUARED, Coding.SIGNED, Pairing.APART);

    /// The objective that fits a data set of so many classes, 0 for numbers. Classes are 0 and 1 for cross-entropy, and for
    /// an output that answers 0 to 1; but the hinge asks for -1 and 1.
    public static Objective of(int classes, Loss loss, Activation output) {
        boolean zeroToOne = output == Activation.SIGMOID || output == Activation.SOFTMAX || output.steps();
        boolean unit = loss == Loss.CROSS_ENTROPY || (zeroToOne && loss != Loss.HINGE);
        return new Objective(loss, unit && classes > 0 ? Coding.UNIT : Coding.SIGNED, Pairing.of(loss, output));
    }

    /// One output unit for numbers and for two classes, else one per class; softmax has one per class always.
    public static int outputs(int classes, Activation output) {
        return classes > 2 || output == Activation.SOFTMAX ? classes : 1;
    }

    /// The loss of sample `n` of the network's block, whose targets lie `total` apart from `target` on.
    public double value(Network network, int n, double[] targets, int target, int total) {
        double[] sums = network.sums();
        double[] answers = network.answers();
        if (pairing == Pairing.SOFTMAX) {
            return softmax(network, n, targets, target, total);
        }
        double value = 0;
        for (int o = 0; o < network.outputs(); o++) {
            int at = network.output(o) + n;
            value += value(sums[at], answers[at], targets[target + o * total]);
        }
        return value;
    }

    private static double softmax(Network network, int n, double[] targets, int target, int total) {
        double[] sums = network.sums();
        double value = 0;
        double log = network.logOfSum(n);
        for (int o = 0; o < network.outputs(); o++) {
            double t = targets[target + o * total];
            value += t == 0 ? 0 : t * (log - sums[network.output(o) + n]);
        }
        return value;
    }

    /// The loss of an answer `a` of one unit to the weighted sum `z`.
    double value(double z, double a, double target) {
        return switch (pairing) {
            case APART, SOFTMAX -> loss.value(a, target);
            case LOGISTIC -> Math.max(0, z) - target * z + StrictMath.log1p(StrictMath.exp(-Math.abs(z)));
            case MISTAKES -> a == target ? 0 : (a - target) * z;
        };
    }

    /// The derivative of the loss by the answer; if not paired `APART`, by the weighted sum.
    double slope(double a, double target) {
        return pairing == Pairing.APART ? loss.slope(a, target) : a - target;
    }
}
