package playground.table;

import java.util.Locale;

/// What a column is taken for.
public enum Kind {
    NUMBER,
    CATEGORY;

    /// The name in a form.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
