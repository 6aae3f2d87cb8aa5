package playground.session;

import playground.experiment.Experiment;
import playground.experiment.ExperimentQuery;
import playground.experiment.Limits;
import playground.experiment.NumberText;

/// Experiments that differ from another in one setting.
final class Settings {
    private Settings() {}

    /// Other weights and another order of the samples, same data.
    static Experiment withSeed(Experiment e, String seed) {
        return new Experiment(e.rules(), seed, e.data(), e.network(), e.loss(), e.training());
    }

    /// Whether a run that is to stop at an epoch has passed it.
    static boolean passed(String key, String value, long epoch) {
        return key.equals(ExperimentQuery.STOP_EPOCHS) && NumberText.whole(value, 1, Limits.EPOCHS).filter(last -> epoch >= last).isPresent();
    }

    /// Other data, same initial weights.
    static Experiment withDataSeed(Experiment e, String seed) {
        return new Experiment(e.rules(), e.seed(), e.data().withSeed(seed), e.network(), e.loss(), e.training());
    }
}
