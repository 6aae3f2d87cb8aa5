package playground.session;

import playground.experiment.Experiment;

/// Experiments that differ from another in one setting.
final class Settings {
    private Settings() {}

    /// Other weights and another order of the samples, same data.
    static Experiment withSeed(Experiment e, String seed) {
        return new Experiment(e.rules(), seed, e.data(), e.network(), e.loss(), e.training());
    }

    /// Other data, same initial weights.
    static Experiment withDataSeed(Experiment e, String seed) {
        return new Experiment(e.rules(), e.seed(), e.data().withSeed(seed), e.network(), e.loss(), e.training());
    }
}
