package playground.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.engine.kernel.Kernel;
import playground.engine.kernel.Kernels;
import playground.engine.train.Hyperparameters;
import playground.engine.train.Trainer;
import playground.experiment.Experiment;
import playground.experiment.ExperimentQuery;
import playground.experiment.Setup;

/// Runs of many zeros, inputs or deltas, have the bits they had when every product was computed; one that diverges ends after
/// the same epoch.
class SparseRunsTest {
    private static final int EPOCHS = 6;

    @ParameterizedTest
    @CsvSource({
        "data=digits16&hidden=64&activation=relu&init=he&batch=32, 6, 19d6c7de35f4f84cedb4d6989f196ef9818e672ee3b2ab3309ef2e879d00569a",
        "data=digits16&hidden=64&activation=relu&init=he&batch=32&learningRate=10, 5, 2d1481b7ca8de2d253a157e2779a154b6cb4c99efe13b4e06204901fcd67b524",
        "data=sentences&hidden=24&activation=relu&batch=32, 6, 1915abfc5fb432298da99f2e852c79e82d793840ff861b174a52de77fa035d73",
        "'data=digits&hidden=40,33&activation=relu&batch=25&dropout=0.3', 6, 980e51dbb62a90344180a95a54080b64a5f1ba7e0b0b9f71295cc5d5fd320ea8"
    })
    void bitsAreWhatTheyWere(String query, long epochs, String digest) {
        Experiment experiment = ExperimentQuery.parse(query).value();
        for (Kernel kernel : Kernels.all()) {
            Trainer trainer = trained(Setup.of(experiment), experiment.training(), kernel);
            assertEquals(epochs, trainer.epoch(), kernel.name());
            assertEquals(digest, Digest.of(trainer.parameters()), kernel.name());
        }
    }

    private static Trainer trained(Setup setup, Hyperparameters by, Kernel kernel) {
        Trainer trainer = new Trainer(
                setup.parameters(), setup.sets(), setup.objective(), by, setup.streams(), () -> kernel);
        while (trainer.epoch() < EPOCHS && !trainer.diverged()) {
            trainer.advance();
        }
        return trainer;
    }
}
