package playground.inspect;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.engine.inspect.Profile;
import playground.engine.inspect.SampleLoss;
import playground.engine.inspect.Way;
import playground.run.LinkQuery;
import playground.run.Replay;
import playground.run.Training;

/// What is found agrees with what the trainer says of itself.
class InspectorTest {
    private static final double TOLERANCE = 1e-12;

    private static Training training(String query) {
        return Replay.complete(LinkQuery.parse(query).value());
    }

    private static <T extends Finding> T find(Training training, String subject, Class<T> kind) {
        List<Finding> findings = Inspector.inspect(training, SubjectReader.read(subject).orElseThrow()).findings();
        assertEquals(1, findings.size());
        return assertInstanceOf(kind, findings.getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "loss=crossentropy", "loss=crossentropy&output=tanh", "loss=hinge", "loss=huber&output=sigmoid",
        "data=xor-table&hidden=&loss=perceptron", "data=not&hidden=", "data=rings", "data=rings&loss=squared&output=tanh",
        "data=rings&loss=crossentropy&output=sigmoid", "data=xor&output=softmax",
        "data=plane", "data=multi-gauss&loss=absolute", "data=line&loss=huber", "data=spiral&noise=20&hidden=8,8&epoch=3"
    })
    void lossesAndAccuracyAreTheTrainers(String query) {
        Training training = training(query + "&epoch=3");
        Finding.OfSample sample = find(training, "sample", Finding.OfSample.class);
        assertEquals(training.trainer().losses().train(), sample.train().mean());
        assertEquals(training.trainer().losses().test(), sample.test().mean());
        if (training.run().experiment().data().generator().key().matches("plane|multi-gauss|line")) {
            double rmse = find(training, "metrics", Finding.OfNumbers.class).train().rmse();
            assertEquals(sample.train().meanSquare(), rmse * rmse, TOLERANCE);
        } else {
            Finding.OfClasses classes = find(training, "metrics", Finding.OfClasses.class);
            assertEquals(training.trainer().accuracy().train(), classes.train().accuracy());
            assertEquals(training.trainer().accuracy().test(), classes.test().accuracy());
        }
    }

    @Test
    void lookingChangesNothing() {
        Training training = training("epoch=2");
        String digest = training.digest();
        Inspector.everything(training);
        assertEquals(digest, training.digest());
        training.advance();
        Training other = training("epoch=2");
        other.advance();
        assertEquals(other.digest(), training.digest());
    }

    @Test
    void theSampleNearestToItsOwnPointIsItself() {
        Training training = training("");
        double x = training.split().train().x()[17];
        double y = training.split().train().y()[17];
        Finding.Place place = find(training, "sample:at:" + x + ":" + y, Finding.OfSample.class).place();
        assertEquals(17, place.number());
        double tx = training.split().test().x()[5];
        double ty = training.split().test().y()[5];
        Finding.Place tested = find(training, "sample:any:" + tx + ":" + ty, Finding.OfSample.class).place();
        assertTrue(tested.test() && tested.number() == 5, tested::toString);
        assertTrue(!find(training, "sample:at:" + tx + ":" + ty, Finding.OfSample.class).place().test());
    }

    @Test
    void theWorstSampleHasTheLargestLoss() {
        Training training = training("epoch=5");
        SampleLoss worst = find(training, "sample:worst", Finding.OfSample.class).loss();
        for (int n = 0; n < 250; n++) {
            assertTrue(find(training, "sample:train:" + n, Finding.OfSample.class).loss().loss() <= worst.loss());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "data=rings&hidden=5,3", "data=boston&hidden=6", "data=digits&hidden=8&activation=relu"})
    void theWayThroughTheLayersEndsInTheAnswer(String query) {
        Finding.OfSample sample = find(training(query + "&epoch=2"), "sample:test:3", Finding.OfSample.class);
        Way.Stage output = sample.way().stages().getLast();
        assertArrayEquals(sample.loss().answers(), output.answers(), TOLERANCE);
        assertArrayEquals(sample.loss().sums(), output.sums(), TOLERANCE);
    }

    @Test
    void aSampleIsShownAsItStandsInTheDataToo() {
        Training training = training("data=boston&hidden=&epoch=3");
        Finding.OfSample sample = find(training, "sample:test:0", Finding.OfSample.class);
        assertEquals(training.split().test().columns()[5][0], sample.raw().inputs()[5]);
        assertEquals(training.split().test().target()[0], sample.raw().truth(), 1e-9);
        Finding.OfRows rows = find(training, "rows:test:0", Finding.OfRows.class);
        assertEquals(sample.raw().answer(), rows.rows().getFirst().answer());
        assertEquals(sample.loss().loss(), rows.rows().getFirst().loss());
    }

    @Test
    void rowsComeInOrderOrByTheirLoss() {
        Training training = training("data=iris&epoch=3");
        Finding.OfRows page = find(training, "rows:train:20", Finding.OfRows.class);
        assertEquals(new Finding.Page(false, false, 20, 75), page.page());
        assertEquals(List.of(20, 21, 22, 23, 24, 25, 26, 27, 28, 29), page.rows().stream().map(Finding.Row::number).toList());
        Finding.OfRows worst = find(training, "rows:train:loss:0", Finding.OfRows.class);
        assertEquals(
                find(training, "sample:worst", Finding.OfSample.class).place().number(), worst.rows().getFirst().number());
        double before = Double.POSITIVE_INFINITY;
        for (Finding.Row row : worst.rows()) {
            assertTrue(row.loss() <= before);
            before = row.loss();
        }
    }

    @Test
    void rightRowsAreAsManyAsTheMetricsSay() {
        Training training = training("data=iris&epoch=3");
        int right = 0;
        for (int from = 0; from < 75; from += 10) {
            Finding.OfRows page = find(training, "rows:test:" + from, Finding.OfRows.class);
            right += (int) page.rows().stream().filter(Finding.Row::right).count();
        }
        assertEquals(training.trainer().accuracy().test(), right / 75.0, TOLERANCE);
    }

    @Test
    void beyondTheLastTheLastStandsIn() {
        Training training = training("");
        assertEquals(249, find(training, "sample:test:9999", Finding.OfSample.class).place().number());
        assertEquals(240, find(training, "rows:test:9999", Finding.OfRows.class).page().from());
        assertEquals(false, find(training("data=and"), "rows:test:0", Finding.OfRows.class).page().test());
        Profile profile = find(training, "activation:9:9", Finding.OfActivation.class).profile();
        assertEquals(2, profile.layer());
        assertEquals(0, profile.unit());
    }

    @Test
    void theHistogramOfALayerHoldsEveryUnitsSums() {
        Profile layer = find(training(""), "activation:0", Finding.OfActivation.class).profile();
        assertEquals(Profile.WHOLE, layer.unit());
        assertEquals(4 * 250, Arrays.stream(layer.sums().counts()).sum());
        Profile unit = find(training(""), "activation:0:1", Finding.OfActivation.class).profile();
        assertEquals(250, Arrays.stream(unit.sums().counts()).sum());
    }

    @Test
    void unitsThatStartAlikeAreSeenToBe() {
        assertTrue(find(training("init=zero&hidden=3&epoch=5"), "activation:0", Finding.OfActivation.class).profile().alike());
        assertTrue(!find(training("hidden=3&epoch=5"), "activation:0", Finding.OfActivation.class).profile().alike());
        assertTrue(!find(training("init=zero&hidden=3&epoch=5"), "activation:1", Finding.OfActivation.class).profile().alike());
    }

    @Test
    void theLikelihoodIsThereForCrossEntropyOnly() {
        Training training = training("loss=crossentropy");
        assertEquals(
                training.trainer().losses().train() * 250,
                find(training, "sample", Finding.OfSample.class).likelihood().orElseThrow().minusLog(), 1e-9);
        assertTrue(find(training(""), "sample", Finding.OfSample.class).likelihood().isEmpty());
    }

    /// All cards open, and the microscope.
    @Test
    void whatAPageMayLookIntoAtOnceIsRead() {
        for (String word : SubjectReader.BEGINNINGS.split(", ")) {
            assertTrue(SubjectReader.read(word.equals("place") ? "place:worst" : word).isPresent(), word);
        }
        assertEquals(10, SubjectReader.read("unit activation space sample rows metrics health landscape collapse walk").orElseThrow().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sample:", "sample:train:-1", "sample:at:1", "sample:at:1:NaN", "activation:1:1:1", "metrics extra",
        "none,metrics", "metrics  metrics", "sample:at:1e9:0", "rows:all:1", "rows:train", "rows:train:worst:1",
        "space:-1", "space:0:1", "space:0:1:output", "space:output",
        "metrics,metrics,metrics,metrics,metrics,metrics,metrics,metrics,metrics,metrics,metrics,metrics,metrics"})
    void whatIsNoSubjectIsNotRead(String text) {
        assertTrue(SubjectReader.read(text).isEmpty());
    }
}
