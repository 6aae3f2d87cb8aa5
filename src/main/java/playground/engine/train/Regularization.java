package playground.engine.train;

import java.util.Locale;

/// The penalty on large weights; biases are never penalised.
public enum Regularization {
    NONE,
    L1,
    L2,
    /// Both, in shares of choice. Zou and Hastie 2005.
    ELASTIC;

    /// The name in the settings grammar.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
