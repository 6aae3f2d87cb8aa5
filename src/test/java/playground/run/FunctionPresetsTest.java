package playground.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import playground.engine.net.Parameters;
import playground.engine.train.Losses;
import playground.experiment.PresetGroup;
import playground.experiment.Presets;

/// Presets of functions of one input show what they promise.
class FunctionPresetsTest {
    /// Half the variance of the noise is what no line can take away.
    @Test
    void theLineIsFoundAndItsNoiseStays() {
        Training training = run("lineFit", 50);
        Parameters parameters = training.trainer().parameters();
        assertEquals(0.125, parameters.weight(0, 0, 0), 0.02);
        assertEquals(0.25, parameters.bias(0, 0), 0.02);
        assertEquals(0.02, training.trainer().losses().train(), 0.005);
        assertEquals(0.02, run("lineFit", 500).trainer().losses().train(), 0.005);
    }

    @Test
    void eachReluUnitHasItsBendNearTheMiddleAndAWayToGo() {
        Parameters parameters = run("bends", 200).trainer().parameters();
        assertTrue(parameters.weight(0, 0, 0) * parameters.weight(0, 1, 0) < 0);
        assertEquals(0, bend(parameters, 0), 0.25);
        assertEquals(0, bend(parameters, 1), 0.25);
    }

    private static double bend(Parameters parameters, int unit) {
        return -parameters.bias(0, unit) / parameters.weight(0, unit, 0);
    }

    @Test
    void theStepsWeightGrows() {
        double early = run("steepStep", 200).trainer().parameters().weight(0, 0, 0);
        double later = run("steepStep", 500).trainer().parameters().weight(0, 0, 0);
        double last = run("steepStep", 1000).trainer().parameters().weight(0, 0, 0);
        assertTrue(Math.abs(early) < Math.abs(later) && Math.abs(later) < Math.abs(last), early + " " + later + " " + last);
    }

    @Test
    void threeUnitsBendThreeTimesAndPatienceDoesNotHelp() {
        Training training = run("tooNarrow", 600);
        for (int unit = 0; unit < 3; unit++) {
            assertTrue(Math.abs(bend(training.trainer().parameters(), unit)) < 6);
        }
        assertTrue(training.trainer().losses().test() > 0.015);
        assertTrue(run("tooNarrow", 3000).trainer().losses().test() > 0.012);
        assertEquals("", query("tooNarrow").replace(query("wideEnough").replace("hidden=40", "hidden=3"), ""));
    }

    @Test
    void wideAndDeepHaveTheSameNumberOfParametersAndTakeTurns() {
        assertEquals(46, run("wideShallow", 0).trainer().parameters().topology().learnedCount());
        assertEquals(46, run("narrowDeep", 0).trainer().parameters().topology().learnedCount());
        for (int epoch : new int[] {200, 300, 400, 500}) {
            assertTrue(test("narrowDeep", epoch) < 0.6 * test("wideShallow", epoch), epoch + " epochs");
        }
        assertTrue(test("wideShallow", 1000) < 0.5 * test("narrowDeep", 1000));
        assertEquals(query("wideShallow"), query("narrowDeep").replace("hidden=5,5", "hidden=15"));
    }

    private static double test(String id, int epochs) {
        return run(id, epochs).trainer().losses().test();
    }

    @Test
    void tooManyBendsGoThroughThePoints() {
        Losses early = run("wigglyLine", 50).trainer().losses();
        Losses late = run("wigglyLine", 500).trainer().losses();
        assertEquals(10, run("wigglyLine", 0).train().count());
        assertTrue(late.train() < early.train() / 4 && late.test() > 4 * early.test(), early + " " + late);
    }

    @Test
    void everyFunctionHasAPreset() {
        PresetGroup functions = PresetGroup.ALL.stream().filter(group -> group.key().equals("functions")).findFirst().orElseThrow();
        for (String key : new String[] {"sine", "xsinx", "jump", "abs", "line"}) {
            assertTrue(functions.members().stream().anyMatch(preset -> preset.query().startsWith("data=" + key + "&")), key);
        }
        assertEquals(IntStream.range(0, 8).boxed().toList(),
                functions.members().stream().map(preset -> functions.ids().indexOf(preset.id())).toList());
    }

    private static Training run(String id, int epochs) {
        return Runs.advance(Runs.start(query(id)), epochs);
    }

    private static String query(String id) {
        return Presets.ALL.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow().query();
    }
}
