package playground.engine.train;

import playground.engine.net.Activation;

/// How a loss goes with what the output units do: by their answers, or, where that is simpler and exact however far they are
/// saturated, straight by their weighted sums z. There the slope by z is a - t (Bishop 2006, sections 4.3.2 and 4.3.4).
public enum Pairing {
    /// The loss is computed from the answers, its slope taken back through the activation.
    APART,
    /// Binary cross-entropy of a sigmoid, max(0, z) - t z + log(1 + e^-|z|), for each output unit by itself.
    LOGISTIC,
    /// Cross-entropy of a softmax: log Σ e^z less the z of the true class.
    SOFTMAX,
    /// The perceptron's criterion, (a - t) z where a is a step of z: gradient descent by single samples is the perceptron
    /// rule (Rosenblatt 1958; Bishop 2006, section 4.1.7).
    MISTAKES;

    static Pairing of(Loss loss, Activation output) {
        return switch (loss) {
            case SQUARED, ABSOLUTE, HUBER, HINGE -> APART;
            case CROSS_ENTROPY -> output == Activation.SOFTMAX ? SOFTMAX : output == Activation.SIGMOID ? LOGISTIC : APART;
            case PERCEPTRON -> MISTAKES;
        };
    }
}
