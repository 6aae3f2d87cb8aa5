package playground.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.engine.data.Dataset;
import playground.engine.data.Generator;
import playground.engine.data.OwnPoints;
import playground.engine.data.OwnPoints.Dot;
import playground.engine.data.Split;

class OwnPointsTest {
    private static final String TWO = "2SwlgAAAAAB";

    @Test
    void theTextOfTheDocumentationIsRead() {
        OwnPoints points = new OwnPoints(2, List.of(new Dot(0, 0, 0), new Dot(-600, -600, 1)));
        assertEquals(Optional.of(points), OwnPoints.parse(TWO));
        assertEquals(TWO, points.text());
    }

    @Test
    void whatIsWrittenIsRead() {
        Random random = new Random(1);
        for (int n = 0; n < 300; n++) {
            OwnPoints points = Samplers.own(random);
            assertEquals(Optional.of(points), OwnPoints.parse(points.text()));
        }
    }

    @Test
    void anyTextIsReadAsWhatItIsWrittenAsOrNotAtAll() {
        Random random = new Random(2);
        String digits = "0123456789ABCSwlg_-%中 ";
        for (int n = 0; n < 20_000; n++) {
            StringBuilder text = new StringBuilder().append(Samplers.any(random, "0", "2", "3", "4", "", "1", "x"));
            random.ints(random.nextInt(12), 0, digits.length()).forEach(at -> text.append(digits.charAt(at)));
            OwnPoints.parse(text.toString()).ifPresent(points -> assertEquals(text.toString(), points.text()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "5", "2Swlg", "2SwlgAA", "2SwlgC", "2_____", "2Swlg*", "0Swl__", "-SwlgA"})
    void wrongTextIsAProblemAndNoPointsStandIn(String text) {
        Parsed<Experiment> parsed = ExperimentQuery.parse("data=own&points=" + text);
        assertEquals(List.of("points"), parsed.problems().stream().map(Problem::parameter).toList());
        assertEquals(OwnPoints.NONE, parsed.value().data().generator());
    }

    @Test
    void pointsBeyondTheMostAreRefused() {
        String most = "2" + "SwlgA".repeat(OwnPoints.MOST_POINTS);
        assertEquals(2501, most.length());
        assertTrue(OwnPoints.parse(most).isPresent());
        assertTrue(OwnPoints.parse(most + "SwlgA").isEmpty());
        assertThrows(IllegalArgumentException.class, () -> new OwnPoints(1, List.of()));
    }

    @Test
    void pointsBringTheirDataSetAndLeaveItAgain() {
        Experiment circle = ExperimentQuery.parse("samples=100&train=30&noise=10&hidden=3").value();
        Experiment own = ExperimentQuery.change(circle, "points", TWO).value();
        assertEquals("data=own&points=" + TWO + "&train=30&hidden=3", ExperimentQuery.format(own));
        assertEquals("hidden=3", ExperimentQuery.format(
                ExperimentQuery.change(ExperimentQuery.change(own, "train", "100").value(), "data", "circle").value()));
        assertEquals(circle, ExperimentQuery.change(circle, "points", "2abc").value());
    }

    @Test
    void beforeOtherDataPointsAreLeftAsideAndReported() {
        assertEquals(List.of("without"), ExperimentQuery.parse("points=" + TWO).problems().stream().map(Problem::code).toList());
    }

    @Test
    void allAreLearnedFromAndOfAFewAtLeastOne() {
        Split whole = Setup.of(ExperimentQuery.parse("data=own&points=" + TWO).value()).split();
        assertEquals(2, whole.train().size());
        Split part = Setup.of(ExperimentQuery.parse("train=10&data=own&points=" + TWO).value()).split();
        assertEquals(1, part.train().size());
        assertEquals(1, part.test().size());
        assertEquals(1, ExperimentQuery.parse("train=10&data=own&points=" + TWO).value().data().learned());
    }

    @Test
    void drawingBeginsWithThePointsShownWithinThePlane() {
        Setup setup = Setup.of(ExperimentQuery.parse("data=multi-gauss").value());
        OwnPoints copy = OwnPoints.of(List.of(setup.split().train(), setup.split().test()), 0);
        assertEquals(OwnPoints.MOST_POINTS, copy.dots().size());
        Dataset far = Dataset.ofPlane(new double[] {6.1, 6}, new double[] {0, -6}, new double[] {0, 1}, 2);
        assertEquals(List.of(new Dot(600, -600, 1)), OwnPoints.of(List.of(far), 2).dots());
        assertEquals(OwnPoints.NONE, OwnPoints.of(List.of(), Generator.AND.classes()));
    }

    @Test
    void otherTargetsKeepThePlaces() {
        OwnPoints three = new OwnPoints(3, List.of(new Dot(1, 2, 0), new Dot(3, 4, 1), new Dot(5, 6, 2)));
        assertEquals(List.of(0, 1, 1), values(three.withClasses(2)));
        assertEquals(List.of(-100, 0, 100), values(three.withClasses(0)));
        assertEquals(List.of(0, 1, 2), values(three.withClasses(0).withClasses(3)));
        assertEquals(three, three.withClasses(3));
    }

    private static List<Integer> values(OwnPoints points) {
        return points.dots().stream().map(Dot::value).toList();
    }
}
