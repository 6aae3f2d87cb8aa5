package playground.engine.data;

import java.util.Locale;

/// What is learned: one of two classes, or a number.
public enum Task {
    CLASSIFICATION,
    REGRESSION;

    /// The name in the settings grammar.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
