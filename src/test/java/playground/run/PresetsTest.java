package playground.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import playground.engine.train.Losses;
import playground.experiment.Experiment;
import playground.experiment.ExperimentQuery;
import playground.experiment.Parsed;
import playground.experiment.Presets;

/// Every preset shows what it promises.
class PresetsTest {
    private static final List<Presets.Preset> ALL = Presets.ALL;

    @ParameterizedTest
    @FieldSource("ALL")
    void aPresetIsCanonical(Presets.Preset preset) {
        Parsed<Experiment> parsed = ExperimentQuery.parse(preset.query());
        assertEquals(List.of(), parsed.problems());
        assertEquals(preset.query(), ExperimentQuery.format(parsed.value()));
    }

    @Test
    void noIdIsUsedTwice() {
        assertEquals(ALL.size(), ALL.stream().map(Presets.Preset::id).distinct().count());
    }

    @ParameterizedTest
    @CsvSource({
        "first, 100, 0.02", "oneUnit, 10, 0.01", "circleSmall, 200, 0.02", "xorHidden, 100, 0.03", "xorProduct, 100, 0.01",
        "spiral, 100, 0.02", "spiralRaw, 400, 0.02", "plane, 10, 0.001", "multiGauss, 200, 0.02", "sparse, 200, 0.005",
        "tfPlayground, 100, 0.02"
    })
    void whatShouldLearnLearns(String id, int epochs, double testLoss) {
        Losses losses = run(id, epochs).trainer().losses();
        assertTrue(losses.test() < testLoss, id + " has a test loss of " + losses.test());
    }

    @ParameterizedTest
    @CsvSource({"xorLine, 300", "zeroStart, 300", "vanishing, 300", "deadRelu, 100"})
    void whatShouldFailFails(String id, int epochs) {
        assertTrue(run(id, epochs).trainer().losses().test() > 0.4);
    }

    @Test
    void overfittingHelpsTrainingAndHurtsTheTest() {
        Losses early = run("overfitting", 50).trainer().losses();
        Losses late = run("overfitting", 500).trainer().losses();
        assertTrue(late.train() < 0.002 && late.test() > early.test());
    }

    @Test
    void tooFastDiverges() {
        assertTrue(run("tooFast", 50).trainer().diverged());
    }

    @Test
    void deadUnitsLeaveTheMapFlat() {
        Training training = run("deadRelu", 100);
        assertEquals(Runs.output(training, -6, 6), Runs.output(training, 3, 3));
    }

    @Test
    void sparseSetsManyWeightsToZero() {
        double[] values = run("sparse", 200).trainer().parameters().values();
        long zeros = Arrays.stream(values).filter(value -> Math.abs(value) < 0.001).count();
        assertTrue(zeros > values.length / 2, zeros + " of " + values.length);
    }

    @Test
    void unitsThatStartAlikeStayAlike() {
        Training training = run("zeroStart", 100);
        for (int unit = 1; unit < 4; unit++) {
            assertEquals(training.trainer().parameters().bias(0, 0), training.trainer().parameters().bias(0, unit));
        }
    }

    private static Training run(String id, int epochs) {
        Presets.Preset preset =
                ALL.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        return Runs.advance(Runs.start(preset.query()), epochs);
    }
}
