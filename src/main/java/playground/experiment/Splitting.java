package playground.experiment;

import java.util.List;
import java.util.Locale;

/// How the rows to learn from are told from those to test by.
public enum Splitting {
    /// Drawn, as many as is asked for.
    RANDOM,
    /// As Keras splits the Boston housing data: 404 rows to learn from, 102 to test by.
    KERAS,
    /// The first ones; there is nothing to choose where rows came by chance.
    ORDER;

    /// Of those there is a choice.
    public static final List<Splitting> CHOICES = List.of(RANDOM, KERAS);

    /// The name in the settings grammar.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
