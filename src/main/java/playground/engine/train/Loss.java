package playground.engine.train;

/// How far an output is from its target.
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
    };

    public abstract double value(double output, double target);

    /// The derivative by the output.
    public abstract double slope(double output, double target);
}
