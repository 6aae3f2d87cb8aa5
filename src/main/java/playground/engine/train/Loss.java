package playground.engine.train;

import java.util.Locale;
import playground.engine.net.Activation;

/// How far an output a is from its target t. Of a loss with corners the slope in a corner is 0.
public enum Loss {
    /// Half the square of the difference.
    SQUARED {
        @Override
        public double value(double output, double target) {
            double difference = output - target;
            return 0.5 * (difference * difference);
        }

        @Override
        public double slope(double output, double target) {
            return output - target;
        }
    },
    /// The size of the difference.
    ABSOLUTE {
        @Override
        public double value(double output, double target) {
            return Math.abs(output - target);
        }

        @Override
        public double slope(double output, double target) {
            return Math.signum(output - target);
        }
    },
    /// Squared up to a difference of 1, from there on its tangent. Huber 1964, with a delta of 1.
    HUBER {
        @Override
        public double value(double output, double target) {
            double size = Math.abs(output - target);
            return size <= 1 ? 0.5 * (size * size) : size - 0.5;
        }

        @Override
        public double slope(double output, double target) {
            return Math.max(-1, Math.min(1, output - target));
        }
    },
    /// max(0, 1 - t a), for targets -1 and 1: nothing is wrong any more once a lies beyond its target. Cortes and Vapnik 1995.
    HINGE {
        @Override
        public double value(double output, double target) {
            return Math.max(0, 1 - target * output);
        }

        @Override
        public double slope(double output, double target) {
            return target * output < 1 ? -target : 0;
        }
    },
    /// -t log a - (1 - t) log(1 - a), for targets 0 and 1 and a probability a. What comes closer than 1e-12 to 0 or 1, or
    /// lies outside, counts as 1e-12 away from it, and its slope is 0; a sigmoid output has a way of its own (`Objective`).
    CROSS_ENTROPY {
        @Override
        public double value(double output, double target) {
            double p = Math.max(NEAREST, Math.min(1 - NEAREST, output));
            return -(target * StrictMath.log(p) + (1 - target) * StrictMath.log(1 - p));
        }

        @Override
        public double slope(double output, double target) {
            boolean inside = output > NEAREST && output < 1 - NEAREST;
            return inside ? (output - target) / (output * (1 - output)) : 0;
        }
    },
    /// (a - t) z of a weighted sum z, where a, a step of z, and t are 0 or 1: how far on the wrong side of 0 the sum lies,
    /// and 0 where the answer is right. What it takes is the sum, not the answer. Rosenblatt 1958; Minsky and Papert 1969.
    PERCEPTRON {
        @Override
        public double value(double sum, double target) {
            return slope(sum, target) * sum;
        }

        @Override
        public double slope(double sum, double target) {
            return (sum >= 0 ? 1 : 0) - target;
        }
    };

    private static final double NEAREST = 1e-12;

    public abstract double value(double output, double target);

    /// The derivative by the output.
    public abstract double slope(double output, double target);

    /// Whether this only makes sense for telling two classes apart.
    public boolean forClasses() {
        return switch (this) {
            case SQUARED, ABSOLUTE, HUBER -> false;
            case HINGE, CROSS_ENTROPY, PERCEPTRON -> true;
        };
    }

    /// Whether an output may answer by this activation.
    public boolean fits(Activation output) {
        return this != PERCEPTRON || output.steps();
    }

    /// The name in the settings grammar.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace("_", "");
    }
}
