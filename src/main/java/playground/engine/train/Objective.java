package playground.engine.train;

import playground.engine.data.Task;
import playground.engine.net.Activation;

/// What the output is trained for: the loss, how targets are written, and whether loss and activation are taken together.
///
/// Cross-entropy of a sigmoid is computed from the weighted sum z, as max(0, z) - t z + log(1 + e^-|z|), and its slope by
/// z is a - t: both exact where the sigmoid itself has rounded to 0 or 1 (Bishop 2006, section 4.3.2).
public record Objective(Loss loss, Coding coding, boolean logistic) {
    /// Half the squared error, of numbers or of classes -1 and 1.
    public static final Objective SQUARED = new Objective(Loss.SQUARED, Coding.SIGNED, false);

    /// The objective that fits a problem. Classes are 0 and 1 for cross-entropy, and for an output that answers 0 to 1; but
    /// the hinge asks for -1 and 1.
    public static Objective of(Task task, Loss loss, Activation output) {
        boolean zeroToOne = output == Activation.SIGMOID || output == Activation.STEP;
        boolean unit = loss == Loss.CROSS_ENTROPY || (zeroToOne && loss != Loss.HINGE);
        Coding coding = unit && task == Task.CLASSIFICATION ? Coding.UNIT : Coding.SIGNED;
        return new Objective(loss, coding, loss == Loss.CROSS_ENTROPY && output == Activation.SIGMOID);
    }

    /// The loss of an answer `a` to the weighted sum `z`.
    double value(double z, double a, double target) {
        return logistic
                ? Math.max(0, z) - target * z + StrictMath.log1p(StrictMath.exp(-Math.abs(z)))
                : loss.value(a, target);
    }

    /// The derivative of the loss by the answer; if the objective is `logistic`, by the weighted sum.
    double slope(double a, double target) {
        return logistic ? a - target : loss.slope(a, target);
    }
}
