package playground.session;

import playground.experiment.DataSettings;
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
        DataSettings d = e.data();
        DataSettings data =
                new DataSettings(d.generator(), seed, d.samples(), d.trainPercent(), d.noisePercent(), d.features());
        return new Experiment(e.rules(), e.seed(), data, e.network(), e.loss(), e.training());
    }
}
