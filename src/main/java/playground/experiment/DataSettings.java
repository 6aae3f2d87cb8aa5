package playground.experiment;

import java.util.List;
import playground.engine.data.Feature;
import playground.engine.data.Generator;

/// Which points there are and what the network sees of them. `seed` draws the points (the experiment's own seed unless
/// set apart); `trainPercent` is the share of training data,
/// `noisePercent` the noise, both in percent.
public record DataSettings(
        Generator generator, String seed, int samples, int trainPercent, int noisePercent, List<Feature> features) {
    public DataSettings {
        features = List.copyOf(features);
    }
}
