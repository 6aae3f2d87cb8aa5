package playground.experiment;

import java.util.Locale;

/// Whose conventions a run follows where they differ.
public enum Rules {
    /// Separate random streams for data, initial weights and shuffling; L1 zeros may grow again.
    OWN,
    /// TensorFlow Playground's: one ARC4 stream draws data, then weights; biases 0.1; L1 zeros are dead links.
    TFP;

    /// The name in the settings grammar.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
