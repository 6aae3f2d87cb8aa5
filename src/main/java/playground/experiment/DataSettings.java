package playground.experiment;

import java.util.List;
import playground.engine.data.DataSource;
import playground.engine.data.Input;
import playground.engine.data.RealData;
import playground.engine.data.Sentences;
import playground.engine.data.Split;

/// Which points there are and what the network sees of them. `seed` draws the points (the experiment's own seed unless
/// set apart); `trainPercent` is the share of training data,
/// `validationPercent` the share of that set aside for validation, `noisePercent` the noise of places, `labelPercent` that
/// of training targets, all in percent. Of a truth table only the features can be chosen: whatever is said, it has its
/// rows, all to learn from and all true, and no seed. Measured data have their rows, too, and no noise of places; nor have
/// drawn points; only measured ones can be scaled, and only the Boston housing data split as Keras does. Of made-up
/// sentences the features are the words that pass the cut-offs, counted where they are learned from; all, where none would.
public record DataSettings(
        DataSource generator,
        String seed,
        int samples,
        int trainPercent,
        int validationPercent,
        int noisePercent,
        int labelPercent,
        List<Input> features,
        Scaling scaling,
        Splitting splitting) {
    private static final int ALL = 100;
    private static final int KERAS_TRAIN = 80;

    public DataSettings {
        if (generator instanceof Sentences sentences) {
            seed = "";
            splitting = Splitting.ORDER;
            List<Input> words = sentences.words(learned(sentences.defaultSamples(), trainPercent, validationPercent));
            generator = words.isEmpty() ? Sentences.WHOLE : sentences;
            features = words;
        }
        List<Input> meant = generator.features().stream().filter(features::contains).toList();
        features = meant.isEmpty() ? generator.usualFeatures() : meant;
        if (generator.table()) {
            seed = "";
            samples = generator.defaultSamples();
            trainPercent = ALL;
            validationPercent = 0;
            noisePercent = 0;
            labelPercent = 0;
        }
        if (generator.given()) {
            samples = generator.defaultSamples();
            noisePercent = 0;
        }
        if (!generator.real()) {
            scaling = Scaling.NONE;
        }
        if (splitting == Splitting.KERAS && generator == RealData.BOSTON) {
            seed = "";
            trainPercent = KERAS_TRAIN;
        } else {
            splitting = Defaults.splitting(generator);
        }
    }

    /// Without validation points, all labels true.
    public DataSettings(
            DataSource generator, String seed, int samples, int trainPercent, int noisePercent, List<Input> features) {
        this(generator, seed, samples, trainPercent, 0, noisePercent, 0, features, Defaults.scaling(generator), Defaults.splitting(generator));
    }

    public DataSettings withSeed(String value) {
        return new DataSettings(
                generator,
                value,
                samples,
                trainPercent,
                validationPercent,
                noisePercent,
                labelPercent,
                features,
                scaling,
                splitting);
    }

    /// How many points are learned from.
    public int learned() {
        return learned(samples, trainPercent, validationPercent);
    }

    static int learned(int samples, int trainPercent, int validationPercent) {
        int train = Split.learned(samples, trainPercent);
        return train - train * validationPercent / 100;
    }

    /// Whether a seed says which rows there are, or which of them are learned from.
    public boolean drawn() {
        return !generator.table() && splitting == Splitting.RANDOM;
    }
}
