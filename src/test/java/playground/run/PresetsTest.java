package playground.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import playground.engine.inspect.Affine;
import playground.engine.inspect.LossSums;
import playground.engine.inspect.Outcomes;
import playground.engine.train.Losses;
import playground.engine.train.Stop;
import playground.engine.train.Vectors;
import playground.experiment.Parsed;
import playground.experiment.Presets;

/// Every preset shows what it promises.
class PresetsTest {
    private static final List<Presets.Preset> ALL = Presets.ALL;

    @ParameterizedTest
    @FieldSource("ALL")
    void aPresetIsCanonical(Presets.Preset preset) {
        Parsed<Link> parsed = LinkQuery.parse(preset.query());
        assertEquals(List.of(), parsed.problems());
        assertEquals(preset.query(), LinkQuery.format(parsed.value()));
    }

    @Test
    void noIdIsUsedTwice() {
        assertEquals(ALL.size(), ALL.stream().map(Presets.Preset::id).distinct().count());
    }

    @ParameterizedTest
    @CsvSource({
        "first, 100, 0.02", "oneUnit, 10, 0.01", "circleSmall, 200, 0.02", "xorHidden, 100, 0.03", "xorProduct, 100, 0.01",
        "spiral, 100, 0.02", "spiralRaw, 400, 0.02", "plane, 10, 0.001", "multiGauss, 200, 0.02", "sparse, 200, 0.005",
        "tfPlayground, 100, 0.02", "momentum, 30, 0.05", "adam, 200, 0.03", "leakyRelu, 100, 0.01", "deepRelu, 100, 0.01",
        "crossEntropy, 100, 0.02", "moons, 200, 0.02", "checkerboard, 200, 0.09", "sineUnits, 100, 0.03", "smoothBend, 300, 0.01",
        "heStart, 60, 0.01", "nesterov, 30, 0.05", "adagrad, 40, 0.05", "rmsprop, 40, 0.1", "adamw, 40, 0.05",
        "stepSchedule, 200, 0.1", "exponential, 300, 0.01", "cosine, 200, 0.1", "warmup, 100, 0.001", "hinge, 60, 0.05", "iris, 100, 0.25",
        "cancer, 50, 0.06", "digits, 30, 0.2", "digits16, 20, 0.6", "ames, 30, 0.12", "bikes, 60, 0.25",
        "words, 60, 0.09", "wordsCut, 60, 0.07",
        "softplus, 300, 0.01", "swish, 300, 0.01", "elu, 200, 0.01", "uniformStart, 100, 0.01", "lecunStart, 100, 0.01", "glorotStart, 100, 0.01",
        "bends, 200, 0.0001", "steepStep, 300, 0.006", "wideEnough, 600, 0.002", "lineFit, 50, 0.02"
    })
    void whatShouldLearnLearns(String id, int epochs, double testLoss) {
        Losses losses = run(id, epochs).trainer().losses();
        assertTrue(losses.test() < testLoss, id + " has a test loss of " + losses.test());
    }

    @ParameterizedTest
    @CsvSource({"xorLine, 300", "zeroStart, 300", "vanishing, 300", "deadRelu, 100", "saturated, 200", "tooSmall, 60", "tooLarge, 60", "wineRaw, 50"})
    void whatShouldFailFails(String id, int epochs) {
        assertTrue(run(id, epochs).trainer().losses().test() > 0.4);
    }

    /// What the text of a preset says of the setting it stands against.
    @ParameterizedTest
    @CsvSource({
        "momentum, optimizer=sgd, 30, 0.2", "adam, optimizer=sgd, 200, 0.4", "leakyRelu, activation=relu, 300, 0.3",
        "deepRelu, activation=sigmoid, 300, 0.4", "moons, hidden=, 200, 0.07", "checkerboard, hidden=4, 200, 0.3",
        "sineUnits, activation=tanh, 100, 0.4", "rmsprop, optimizer=sgd&learningRate=0.03, 40, 0.1", "warmup, schedule=constant, 100, 0.9",
        "wideEnough, hidden=3, 600, 0.015", "bends, hidden=1, 200, 0.05"
    })
    void theOtherSettingDoesWorse(String id, String other, int epochs, double testLoss) {
        assertTrue(Runs.advance(Runs.start(preset(id).query() + "&" + other), epochs).trainer().losses().test() > testLoss);
    }

    @Test
    void overfittingHelpsTrainingAndHurtsTheTest() {
        Losses early = run("overfitting", 50).trainer().losses();
        Losses late = run("overfitting", 500).trainer().losses();
        assertTrue(late.train() < 0.002 && late.test() > early.test());
    }

    /// Of two presets, which has the smaller loss after so many epochs.
    @ParameterizedTest
    @CsvSource({
        "batchOne, first, 12", "first, batchAll, 60", "nesterov, momentum, 8", "l2, overfitting, 500", "bostonHidden, bostonLinear, 1000",
        "first, tooSlow, 10", "wordsCut, words, 200"
    })
    void oneDoesBetterThanTheOther(String better, String worse, int epochs) {
        assertTrue(run(better, epochs).trainer().losses().test() < run(worse, epochs).trainer().losses().test());
    }

    @Test
    void wordsThatSayNothingAreLearnedByHeart() {
        Losses all = run("words", 300).trainer().losses();
        Losses few = run("wordsCut", 300).trainer().losses();
        assertTrue(all.train() < few.train() / 5 && few.test() < 0.75 * all.test());
        assertTrue(all.test() > 1.1 * run("words", 70).trainer().losses().test());
        assertEquals(4, run("wordsFew", 0).trainer().parameters().topology().inputs());
        assertTrue(run("wordsFew", 200).trainer().losses().train() > 0.2);
    }

    @Test
    void whatIsSaidOfRatesAndWeightsIsSo() {
        assertTrue(run("tooSlow", 200).trainer().losses().train() > run("first", 9).trainer().losses().train());
        Training done = run("cosine", 200);
        String digest = done.digest();
        assertEquals(digest, Runs.advance(done, 210).digest());
        assertTrue(norm("adamw", 200) < norm("adamw", 200, "optimizer=adam"));
        assertTrue(run("cancer", 50).trainer().accuracy().test() > 0.97);
        assertTrue(run("stopAtLoss", 43).trainer().met(Stop.LOSS));
        assertTrue(run("stopAfterEpochs", 20).trainer().met(Stop.EPOCHS));
        assertTrue(run("stopAtAccuracy", 25).trainer().met(Stop.ACCURACY));
        assertTrue(run("stopOnPlateau", 103).trainer().met(Stop.PLATEAU));
    }

    private static double norm(String id, int epochs, String... other) {
        String query = String.join("&", preset(id).query(), String.join("&", other));
        double[] values = Runs.advance(Runs.start(query), epochs).trainer().parameters().values();
        return Math.sqrt(Arrays.stream(values).map(value -> value * value).sum());
    }

    /// Across the slope, the weight of y, there is nothing to learn.
    @Test
    void outliersTiltTheSquaredErrorMore() {
        String squared = preset("outliers").query().replace("&loss=absolute", "");
        double tilt = Math.abs(run("outliers", 300).trainer().parameters().weight(0, 0, 1));
        assertTrue(tilt < 0.02 && Math.abs(Runs.advance(Runs.start(squared), 300).trainer().parameters().weight(0, 0, 1)) > 0.04);
    }

    @Test
    void thePerceptronStopsOnAndAndRepeatsOnXor() {
        Training and = run("perceptronAnd", 5);
        assertFalse(and.trainer().met(Stop.FAULTLESS));
        assertTrue(Runs.advance(and, 6).trainer().met(Stop.FAULTLESS));
        Training or = run("perceptronOr", 3);
        assertFalse(or.trainer().met(Stop.FAULTLESS));
        assertTrue(Runs.advance(or, 4).trainer().met(Stop.FAULTLESS));
        Training xor = run("perceptronXor", 3);
        assertTrue(xor.trainer().mistakes().period() > 0 && xor.table().wrong() > 0);
        assertFalse(Runs.advance(xor, 300).trainer().met(Stop.FAULTLESS));
    }

    @Test
    void logicByHandIsRightWhereItIsSet() {
        assertEquals(3, run("handAnd", 10).table().wrong());
        String byHand = preset("handAnd").query() + "&edits=0:weight.0.0.0:1,0:weight.0.0.1:1,0:bias.0.0:-1.5";
        assertEquals(0, Runs.start(byHand).table().wrong());
        assertEquals(0, run("handNot", 10).table().wrong());
        assertEquals(0, run("xorLogic", 10).table().wrong());
        assertEquals(0, run("tieRule", 1).table().wrong());
        assertEquals(0, Runs.start(preset("cascade").query()).table().wrong());
        assertEquals(0.73, Runs.start(preset("cascade").query()).table().rows().get(1).answers()[0], 0.005);
        assertEquals(0, run("distance", 200).table().wrong());
        assertEquals(2, Runs.start(preset("tieRule").query().replace("-0.5", "-0.499")).table().wrong());
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
    void plainL1TremblesWhereTheElasticNetHolds() {
        assertTrue(departures("sparse") > 3 * departures("elastic"));
        assertTrue(run("elastic", 200).trainer().parameters().zeros() > 16);
    }

    /// How many weights, in all, are exactly 0 at one epoch's end and not at the next one's.
    private static long departures(String id) {
        Training training = run(id, 200);
        long departures = 0;
        for (int epoch = 201; epoch <= 220; epoch++) {
            double[] before = training.trainer().parameters().values().clone();
            double[] after = Runs.advance(training, epoch).trainer().parameters().values();
            departures += IntStream.range(0, before.length).filter(w -> before[w] == 0 && after[w] != 0).count();
        }
        return departures;
    }

    @Test
    void unitsThatStartAlikeStayAlike() {
        Training training = run("zeroStart", 100);
        for (int unit = 1; unit < 4; unit++) {
            assertEquals(training.trainer().parameters().bias(0, 0), training.trainer().parameters().bias(0, unit));
        }
    }

    @Test
    void linearLayersStayOneLine() {
        Training training = run("linear", 300);
        assertTrue(Affine.of(training.trainer().parameters()).isPresent());
        assertTrue(training.trainer().accuracy().test() < 0.75);
    }

    @Test
    void theSurelyWrongPointGetsWorseWhileTheSumFalls() {
        SampleCost early = worst("unsure", 5);
        SampleCost late = worst("unsure", 200);
        assertTrue(late.sum() < early.sum() && late.worst() > early.worst(), early + " " + late);
        assertTrue(late.worst() > late.sum() / 6, late::toString);
    }

    @ParameterizedTest
    @CsvSource({"likelyA, s003-cross-entropy-A", "likelyB, s003-cross-entropy-B"})
    void theSumOfLossesIsTheLogarithmOfTheLikelihood(String id, String example) {
        Training training = Runs.start(preset(id).query());
        Outcomes outcomes = Outcomes.of(training.trainer().parameters(), training.train(), training.objective());
        assertEquals(Vectors.example(example).at("/expected/sum").asDouble(), LossSums.of(outcomes).sum(), 0.005);
    }

    private record SampleCost(double worst, double sum) {}

    private static SampleCost worst(String id, int epochs) {
        Training training = run(id, epochs);
        Outcomes outcomes = Outcomes.of(training.trainer().parameters(), training.train(), training.objective());
        return new SampleCost(outcomes.losses()[outcomes.worst()], LossSums.of(outcomes).sum());
    }

    private static Training run(String id, int epochs) {
        return Runs.advance(Runs.start(preset(id).query()), epochs);
    }

    private static Presets.Preset preset(String id) {
        return ALL.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }
}
