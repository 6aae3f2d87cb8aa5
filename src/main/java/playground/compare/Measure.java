package playground.compare;

import java.util.Arrays;
import java.util.Optional;
import playground.engine.train.Hyperparameters;
import playground.engine.train.Remainder;
import playground.experiment.Cost;
import playground.experiment.Experiment;

/// By what runs are held side by side: so much of it, and all of them are drawn.
public enum Measure {
    /// Passes over the training points.
    EPOCHS("epochs"),
    /// Updates of the weights, of which a small batch makes many in an epoch.
    UPDATES("updates"),
    /// Multiply-adds (see `Cost`), of which a large network takes many in an epoch.
    WORK("work");

    private final String key;

    Measure(String key) {
        this.key = key;
    }

    /// Its name in a query.
    public String key() {
        return key;
    }

    static Optional<Measure> of(String key) {
        return Arrays.stream(values()).filter(measure -> measure.key.equals(key)).findFirst();
    }

    /// How much of it an epoch takes.
    public double perEpoch(Experiment experiment) {
        return switch (this) {
            case EPOCHS -> 1;
            case UPDATES -> updates(experiment.data().learned(), experiment.training());
            case WORK -> Cost.perEpoch(experiment);
        };
    }

    /// What is left of an epoch is an update of its own, or part of the next one's first.
    private static double updates(int learned, Hyperparameters training) {
        double batches = (double) learned / Math.clamp(learned, 1, training.batch());
        return Math.max(1, training.remainder() == Remainder.CARRY ? batches : Math.ceil(batches));
    }
}
