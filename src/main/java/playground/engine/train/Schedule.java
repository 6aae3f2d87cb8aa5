package playground.engine.train;

import java.util.Locale;

/// How the learning rate goes from epoch to epoch. It depends on nothing but the number of completed epochs e, so a replay
/// finds the same; `epochs` (E) and `factor` (f) count only for the kinds that have them.
public record Schedule(Kind kind, int epochs, double factor) {
    /// The factor where nothing is said about it.
    public static final double STANDARD_FACTOR = 0.5;

    public static final Schedule CONSTANT = of(Kind.CONSTANT);

    public Schedule {
        if (epochs < 1 || !(factor > 0 && factor <= 1)) {
            throw new IllegalArgumentException(
                    "epochs must be at least 1 and the factor above 0, at most 1, were " + epochs + ", " + factor);
        }
    }

    /// The shapes without their numbers.
    public enum Kind {
        CONSTANT(100),
        /// f^⌊e/E⌋
        STEP(100),
        /// f^(e/E)
        EXPONENTIAL(100),
        /// (1 + cos(π e/E)) / 2, from E on 0. Loshchilov and Hutter 2017, without restarts.
        COSINE(300),
        /// (e + 1) / E, from E on 1. Goyal et al. 2017.
        WARMUP(10);

        private final int epochs;

        Kind(int epochs) {
            this.epochs = epochs;
        }

        /// The number of epochs where nothing is said about it.
        public int standardEpochs() {
            return epochs;
        }

        public boolean hasEpochs() {
            return this != CONSTANT;
        }

        public boolean hasFactor() {
            return this == STEP || this == EXPONENTIAL;
        }

        /// The name in the settings grammar.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A kind with its usual numbers.
    public static Schedule of(Kind kind) {
        return new Schedule(kind, kind.standardEpochs(), STANDARD_FACTOR);
    }

    /// The same over another number of epochs; the same if that means nothing to its kind.
    public Schedule withEpochs(int value) {
        return kind.hasEpochs() ? new Schedule(kind, value, factor) : this;
    }

    /// The same by another factor; the same if that means nothing to its kind.
    public Schedule withFactor(double value) {
        return kind.hasFactor() ? new Schedule(kind, epochs, value) : this;
    }

    /// The learning rate of the epoch after so many.
    public double rate(double learningRate, long epoch) {
        return switch (kind) {
            case CONSTANT -> learningRate;
            case STEP -> learningRate * StrictMath.pow(factor, (double) Math.floorDiv(epoch, epochs));
            case EXPONENTIAL -> learningRate * StrictMath.pow(factor, (double) epoch / epochs);
            case COSINE -> learningRate * 0.5 * (1 + StrictMath.cos(StrictMath.PI * Math.min(epoch, epochs) / epochs));
            case WARMUP -> learningRate * Math.min(epoch + 1, epochs) / epochs;
        };
    }
}
