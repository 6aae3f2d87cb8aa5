package playground.session;

import java.util.Optional;
import playground.engine.train.Hyperparameters;
import playground.experiment.DataSettings;
import playground.experiment.Experiment;
import playground.run.Change;

/// Experiments that differ from another in one setting.
final class Settings {
    private Settings() {}

    static Experiment with(Experiment e, Hyperparameters training) {
        return new Experiment(e.rules(), e.seed(), e.data(), e.network(), training);
    }

    /// Other weights and another order of the samples, same data.
    static Experiment withSeed(Experiment e, String seed) {
        return new Experiment(e.rules(), seed, e.data(), e.network(), e.training());
    }

    /// Other data, same initial weights.
    static Experiment withDataSeed(Experiment e, String seed) {
        DataSettings d = e.data();
        DataSettings data =
                new DataSettings(d.generator(), seed, d.samples(), d.trainPercent(), d.noisePercent(), d.features());
        return new Experiment(e.rules(), e.seed(), data, e.network(), e.training());
    }

    /// The one change that leads from `a` to `b` while a run goes on, if there is such a one.
    static Optional<Change> change(Experiment a, Experiment b) {
        return with(a, b.training()).equals(b) ? change(a.training(), b.training()) : Optional.empty();
    }

    private static Optional<Change> change(Hyperparameters a, Hyperparameters b) {
        if (a.learningRate() != b.learningRate()) {
            return Optional.of(new Change.LearningRate(b.learningRate()));
        }
        if (a.batch() != b.batch()) {
            return Optional.of(new Change.Batch(b.batch()));
        }
        if (a.regularization() != b.regularization()) {
            return Optional.of(new Change.Penalty(b.regularization()));
        }
        if (a.rate() != b.rate()) {
            return Optional.of(new Change.Rate(b.rate()));
        }
        if (a.shuffle() != b.shuffle()) {
            return Optional.of(new Change.Shuffle(b.shuffle()));
        }
        return a.remainder() == b.remainder() ? Optional.empty() : Optional.of(new Change.Leftover(b.remainder()));
    }
}
