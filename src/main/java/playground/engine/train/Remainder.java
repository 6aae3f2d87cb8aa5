package playground.engine.train;

import java.util.Locale;

/// What happens to the samples left over when the batch size does not divide an epoch: updated on their own, or carried into the next epoch's first update.
public enum Remainder {
    UPDATE,
    CARRY;

    /// The name in the settings grammar.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
