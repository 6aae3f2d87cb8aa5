package playground.engine.train;

import java.util.Locale;

/// A number an optimizer is set by.
public enum Coefficient {
    /// How much of the last move goes on into the next.
    MOMENTUM(0.9),
    /// How much of the mean of squared gradients stays from one update to the next.
    RHO(0.9),
    /// As `RHO`, of the mean of gradients.
    BETA1(0.9),
    /// As `RHO`, for the optimizers that have two means.
    BETA2(0.999),
    /// Keeps a division by a root from being one by 0.
    EPSILON(1e-8),
    /// The share of a weight taken away by each update, times the learning rate.
    DECAY(0.01);

    private final double standard;

    Coefficient(double standard) {
        this.standard = standard;
    }

    /// The value where nothing is said about it.
    public double standard() {
        return standard;
    }

    public boolean allows(double value) {
        return switch (this) {
            case MOMENTUM, RHO, BETA1, BETA2 -> value >= 0 && value < 1;
            case EPSILON -> value > 0 && Double.isFinite(value);
            case DECAY -> value >= 0 && Double.isFinite(value);
        };
    }

    void require(double value) {
        if (!allows(value)) {
            throw new IllegalArgumentException("not allowed for " + key() + ": " + value);
        }
    }

    /// The name in the settings grammar.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
