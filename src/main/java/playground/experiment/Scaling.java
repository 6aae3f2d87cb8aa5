package playground.experiment;

import java.util.Locale;

/// How the numbers of a measured table are fed to the network, and a number that is learned is written.
public enum Scaling {
    /// Every column less its mean over the training rows, divided by its standard deviation over them (of columns that do
    /// not vary, 1); the target likewise.
    STANDARD,
    /// As they are.
    NONE;

    /// The name in the settings grammar.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
