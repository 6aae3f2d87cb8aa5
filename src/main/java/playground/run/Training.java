package playground.run;

import playground.engine.data.Split;
import playground.engine.train.Progress;
import playground.engine.train.Trainer;

/// A run being computed: the trainer and the edits that are applied when it reaches their place.
public final class Training {
    /// The run at its start. Builds data and network; edits at the start are applied.
    public static Training start(Run run) {
        throw new UnsupportedOperationException("to come " + run);
    }

    /// Does one bounded piece of work, then applies the edits of the place that was reached.
    public Progress advance() {
        throw new UnsupportedOperationException("to come");
    }

    public Position position() {
        throw new UnsupportedOperationException("to come");
    }

    /// Makes a change here and now. It becomes an edit of the run at `position()`; edits after this place are dropped.
    /// At the very start a change of a setting becomes part of the experiment instead.
    public void change(Change change) {
        throw new UnsupportedOperationException("to come " + change);
    }

    public Run run() {
        throw new UnsupportedOperationException("to come");
    }

    /// The points of the plane, before features.
    public Split split() {
        throw new UnsupportedOperationException("to come");
    }

    public Trainer trainer() {
        throw new UnsupportedOperationException("to come");
    }

    /// SHA-256, in hexadecimal, over the bits of all parameters (big-endian, in the order of `Layer`).
    public String digest() {
        throw new UnsupportedOperationException("to come");
    }
}
