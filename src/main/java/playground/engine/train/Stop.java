package playground.engine.train;

import java.util.Locale;

/// Why a run stopped by itself.
public enum Stop {
    /// A loss or a parameter was no finite number any more.
    DIVERGED,
    /// The most epochs that any run has are done.
    FINISHED,
    /// The epochs asked for are done.
    EPOCHS,
    /// The training loss is as small as asked for.
    LOSS,
    /// The training accuracy is as high as asked for.
    ACCURACY,
    /// The training loss has hardly become smaller for as many epochs as asked for.
    PLATEAU,
    /// The validation loss has not become smaller for as many epochs as asked for.
    VALIDATION,
    /// No training sample was answered wrongly in a whole epoch, so that the perceptron rule changes nothing any more.
    FAULTLESS;

    /// The name in answers of the API and in the texts of the page.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
