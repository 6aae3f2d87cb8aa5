package playground.inspect;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.engine.inspect.Border;
import playground.engine.inspect.Cuts;
import playground.engine.inspect.HiddenSpace;
import playground.engine.inspect.Responses;
import playground.engine.inspect.Sheet;
import playground.experiment.Presets;
import playground.experiment.Presets.Preset;
import playground.run.LinkQuery;
import playground.run.Replay;
import playground.run.Training;

/// The space of a layer is that of what its units answer, and what follows cuts it where it changes its mind.
class SpaceTest {
    private static final double TOLERANCE = 1e-9;
    private static final String XOR =
            "data=xor-table&hidden=2&activation=step&output=step&init=zero&edits=0:weight.0.0.0:-0.5,0:weight.0.0.1:-0.5,0:bias.0.0:0.7,"
                    + "0:weight.0.1.0:0.5,0:weight.0.1.1:0.5,0:bias.0.1:-0.2,0:weight.1.0.0:0.5,0:weight.1.0.1:0.5,0:bias.1.0:-0.7";

    private static Training training(String query) {
        return Replay.complete(LinkQuery.parse(query).value());
    }

    private static HiddenSpace space(Training training, String subject) {
        Finding found = Inspector.inspect(training, SubjectReader.read(subject).orElseThrow()).findings().getFirst();
        return assertInstanceOf(Finding.OfSpace.class, found).space();
    }

    @Test
    void theFourCornersOfXorBecomeThreeAndALinePartsThem() {
        Training training = training(XOR);
        HiddenSpace space = space(training, "space");
        double[] x = training.split().train().x();
        double[] y = training.split().train().y();
        Border cut = space.cuts().borders().getFirst();
        for (int n = 0; n < 4; n++) {
            assertEquals(x[n] + y[n] < 1.5 ? 1 : 0, space.train()[0][n]);
            assertEquals(x[n] + y[n] > 0.5 ? 1 : 0, space.train()[1][n]);
            assertEquals(x[n] != y[n], cut.of(space.train()[0][n], space.train()[1][n]) > 0);
        }
        assertEquals(new Border(-0.7, 0.5, 0.5), cut);
    }

    /// Of the example that opens them; no two of them on one spot.
    @ParameterizedTest
    @ValueSource(ints = {60, 300, 3000})
    void theFourCornersOfXorStayApartAndALinePartsThem(int epoch) {
        Preset preset = Presets.ALL.stream().filter(found -> found.id().equals("spaceXor")).findFirst().orElseThrow();
        Training training = training(preset.query() + "&epoch=" + epoch);
        HiddenSpace space = space(training, preset.look());
        Border cut = space.cuts().borders().getFirst();
        double[][] places = space.train();
        for (int n = 0; n < 4; n++) {
            assertEquals(training.split().train().target()[n] > 0, cut.of(places[0][n], places[1][n]) > 0);
            for (int other = 0; other < n; other++) {
                assertTrue(Math.hypot(places[0][n] - places[0][other], places[1][n] - places[1][other]) > 0.25, n + " " + other);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"space:0:2:0, 0", "space:1:0:1, 1", "space:1:1:0, 1"})
    void alongTwoUnitsPlacesAreTheirAnswers(String subject, int layer) {
        Training training = training("data=moons&hidden=4,2&epoch=5");
        HiddenSpace space = space(training, subject);
        double[][] answers = Responses.of(training.trainer().parameters(), training.train(), layer).answers();
        int[] units = space.sheet().units();
        assertArrayEquals(answers[units[0]], space.train()[0], TOLERANCE);
        assertArrayEquals(answers[units[1]], space.train()[1], TOLERANCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hidden=2&epoch=30", "data=xor&hidden=3,2&loss=crossentropy&epoch=30", "data=gauss&hidden=&epoch=3"})
    void samplesLieOnTheSideOfTheCutThatIsAnswered(String query) {
        Training training = training(query);
        HiddenSpace space = space(training, "space");
        double middle = training.objective().coding().middle();
        double[] answers = Responses.of(
                training.trainer().parameters(), training.train(), training.trainer().parameters().topology().layers().size() - 1).answers()[0];
        assertEquals(Cuts.Kind.ANSWER, space.cuts().kind());
        for (int n = 0; n < answers.length; n++) {
            assertEquals(answers[n] > middle, space.cuts().borders().getFirst().of(space.train()[0][n], space.train()[1][n]) > 0);
        }
    }

    @Test
    void uprightOnTheCutThatIsSoInMoreThanTwoDimensions() {
        Training training = training("hidden=5&epoch=40");
        HiddenSpace space = space(training, "space:0:output");
        double[] answers = Responses.of(training.trainer().parameters(), training.train(), 1).answers()[0];
        Border cut = space.cuts().borders().getFirst();
        assertEquals(0, cut.up(), TOLERANCE);
        for (int n = 0; n < answers.length; n++) {
            assertEquals(answers[n] > 0, cut.of(space.train()[0][n], space.train()[1][n]) > 0);
        }
        assertEquals(Sheet.Kind.COMPONENTS, space(training("data=rings&hidden=5"), "space:0:output").sheet().kind());
    }

    @Test
    void theClassAnsweredIsThatOfTheFieldASampleLiesIn() {
        Training training = training("data=rings&hidden=2&epoch=20");
        HiddenSpace space = space(training, "space");
        double[][] sums = Responses.of(training.trainer().parameters(), training.train(), 1).sums();
        assertEquals(Cuts.Kind.CLASSES, space.cuts().kind());
        for (int k = 0; k < 3; k++) {
            for (int n = 0; n < sums[k].length; n++) {
                assertEquals(sums[k][n], space.cuts().borders().get(k).of(space.train()[0][n], space.train()[1][n]), TOLERANCE);
            }
        }
    }

    @Test
    void componentsHoldMoreOfTheVarianceThanAnyTwoUnits() {
        Training training = training("data=spiral&hidden=6&epoch=20");
        Sheet components = space(training, "space:0").sheet();
        assertEquals(Sheet.Kind.COMPONENTS, components.kind());
        for (int i = 0; i < 6; i++) {
            for (int j = 0; j < 6; j++) {
                if (i != j) {
                    assertTrue(components.share() >= space(training, "space:0:" + i + ":" + j).sheet().share() - TOLERANCE);
                }
            }
        }
    }

    @Test
    void theGridOfTheInputsIsStraightAndOfAFunctionALine() {
        Training training = training("hidden=3");
        HiddenSpace inputs = space(training, "space:inputs");
        assertEquals(2 * 13 * 37, inputs.grid()[0].length);
        assertEquals(-6, inputs.grid()[0][0]);
        assertEquals(6, inputs.grid()[1][0]);
        assertArrayEquals(training.train().inputs(), concat(inputs.train()));
        assertEquals(37, space(training("data=sine&hidden=3"), "space").grid()[0].length);
        assertEquals(0, space(training("data=iris&hidden=3"), "space").grid()[0].length);
    }

    private static double[] concat(double[][] rows) {
        return Stream.of(rows).flatMapToDouble(Arrays::stream).toArray();
    }

    @ParameterizedTest
    @CsvSource({"space:99, 2", "space:0:77:0, 0", "space:0:5:5, 0"})
    void whatIsNotThereHasTheNearestInItsPlace(String subject, int layer) {
        Training training = training("hidden=4,2");
        assertEquals(layer, space(training, subject).layer());
    }
}
