package playground.inspect;

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

    @Test
    void beyondTheLastTheLastStandsIn() {
        Training training = training("");
        assertEquals(249, find(training, "sample:test:9999", Finding.OfSample.class).place().number());
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
    void theLikelihoodIsThereForCrossEntropyOnly() {
        Training training = training("loss=crossentropy");
        assertEquals(
                training.trainer().losses().train() * 250,
                find(training, "sample", Finding.OfSample.class).likelihood().orElseThrow().minusLog(), 1e-9);
        assertTrue(find(training(""), "sample", Finding.OfSample.class).likelihood().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sample:", "sample:train:-1", "sample:at:1", "sample:at:1:NaN", "activation:1:1:1", "metrics extra",
        "none,metrics", "metrics  metrics", "sample:at:1e9:0",
        "metrics,metrics,metrics,metrics,metrics,metrics,metrics,metrics,metrics"})
    void whatIsNoSubjectIsNotRead(String text) {
        assertTrue(SubjectReader.read(text).isEmpty());
    }
}
