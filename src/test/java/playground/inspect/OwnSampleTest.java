package playground.inspect;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.engine.data.Scale;
import playground.engine.inspect.Way;
import playground.engine.train.Answers;
import playground.run.LinkQuery;
import playground.run.Replay;
import playground.run.Training;

/// A sample that somebody made up is looked into as any other.
class OwnSampleTest {
    private static Training training(String query) {
        return Replay.complete(LinkQuery.parse(query).value());
    }

    private static <T extends Finding> T find(Training training, String subject, Class<T> kind) {
        List<Finding> findings = Inspector.inspect(training, SubjectReader.read(subject).orElseThrow()).findings();
        return assertInstanceOf(kind, findings.getFirst());
    }

    private static Finding.OfSample sample(Training training, String pick) {
        return find(training, "sample:" + pick, Finding.OfSample.class);
    }

    private static Finding.OfWalk walk(Training training, String pick) {
        return find(training, "walk:1:" + pick, Finding.OfWalk.class);
    }

    private static String row(double... numbers) {
        return "row:" + Arrays.stream(numbers).mapToObj(OwnSampleTest::plain).collect(Collectors.joining(":"));
    }

    private static String plain(double number) {
        return new BigDecimal(Double.toString(number)).toPlainString();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "hidden=", "data=rings&hidden=5&epoch=2", "features=x2,xy,sinx", "data=iris&hidden=4&epoch=2", "data=plane&loss=huber",
        "data=sine&hidden=3&epoch=2", "loss=crossentropy&output=softmax", "data=bikes&hidden=3", "data=not&hidden="
    })
    void aSampleTypedAgainIsTheSameToTheBit(String query) {
        Training training = training(query);
        Finding.OfSample known = sample(training, "train:1");
        String typed = row(known.typed().numbers()) + ":to:" + plain(known.typed().target());
        Finding.OfSample again = sample(training, typed);
        assertTrue(again.place().own());
        assertArrayEquals(known.loss().inputs(), again.loss().inputs());
        assertArrayEquals(known.loss().answers(), again.loss().answers());
        assertArrayEquals(known.loss().targets(), again.loss().targets());
        assertEquals(known.loss().loss(), again.loss().loss());
        assertEquals(known.place().x(), again.place().x());
        assertArrayEquals(
                walk(training, "train:1").walk().sample().gradients(), walk(training, typed).walk().sample().gradients());
    }

    @Test
    void withoutATargetThereIsNoLossButUnderTheMicroscopeThatOfTheSampleMostLikeIt() {
        Training training = training("epoch=3");
        double x = training.split().train().x()[17] + 0.001;
        String pick = row(x, training.split().train().y()[17]);
        Finding.OfSample found = sample(training, pick);
        assertFalse(found.loss().judged());
        assertTrue(Double.isNaN(found.loss().loss()) && Double.isNaN(found.typed().target()));
        assertEquals(17, found.place().number());
        Finding.OfWalk walk = walk(training, pick);
        assertArrayEquals(training.train().targetsOf(17), walk.walk().sample().targets());
        assertTrue(walk.typed().assumed() && !walk.counts());
        double target = 1 - training.split().train().target()[17];
        assertEquals(target, walk(training, pick + ":to:" + target).typed().target());
        assertEquals(1, sample(training, pick + ":to:99").typed().target());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hidden=8,8&activation=relu&epoch=3", "data=digits&hidden=8", "data=rings&hidden=5&biases=false"})
    void biasAndContributionsAddUpToTheWeightedSumsToTheBit(String query) {
        Finding.OfSample found = sample(training(query), "at:0.7:-1.3:0");
        assertTrue(found.place().own());
        double[] fed = found.loss().inputs();
        for (Way.Stage stage : found.way().stages()) {
            for (int unit = 0; unit < stage.sums().length; unit++) {
                double sum = stage.biases()[unit];
                for (int i = 0; i < fed.length; i++) {
                    sum += stage.contributions()[unit][i];
                }
                assertEquals(stage.sums()[unit], sum);
            }
            fed = stage.answers();
        }
    }

    @Test
    void aClickOnADotMeansItsSampleAndAnywhereElseThePlaceItself() {
        Training training = training("epoch=2");
        double x = training.split().train().x()[17];
        double y = training.split().train().y()[17];
        assertEquals(17, sample(training, "at:" + x + ":" + y + ":0.05").place().number());
        assertFalse(sample(training, "at:" + x + ":" + y + ":0.05").place().own());
        Finding.OfSample away = sample(training, "at:5.99:-5.99:0.005");
        assertTrue(away.place().own());
        assertEquals(5.99, away.place().x());
        double[] inputs = training.setup().inputs().stream().mapToDouble(input -> input.of(new double[] {5.99, -5.99})).toArray();
        assertArrayEquals(Answers.of(training.trainer().parameters(), inputs), away.loss().answers());
        assertFalse(sample(training, "at:5.99:-5.99").place().own());
    }

    @Test
    void onTheGraphOfAFunctionTheHeightIsTheTarget() {
        Finding.OfSample found = sample(training("data=sine&hidden=3"), "at:0.5:0.25:0");
        assertEquals(0.25, found.loss().targets()[0]);
        assertArrayEquals(new double[] {0.5}, found.typed().numbers());
    }

    @Test
    void ofATableWhatIsNotTypedIsAtItsMean() {
        Training training = training("data=boston&hidden=3");
        Finding.OfSample found = sample(training, "row:0.1:12.5");
        assertEquals(0.1, found.raw().inputs()[0]);
        assertEquals(12.5, found.raw().inputs()[1]);
        assertEquals(Scale.of(training.split().train().columns()[5]).mean(), found.raw().inputs()[5]);
        assertEquals(Pick.Row.MOST, found.typed().numbers().length);
        assertEquals(training.setup().target().back(found.loss().answers()[0]), found.raw().answer());
    }

    @ParameterizedTest
    @CsvSource({"data=digits&hidden=4", "data=sentences&hidden=4"})
    void ofPixelsAndWordsNothingIsTyped(String query) {
        assertEquals(0, sample(training(query), "at:0:0:0").typed().numbers().length);
        assertTrue(DoubleStream.of(sample(training(query), "row:1").loss().answers()).allMatch(Double::isFinite));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "sample:row", "sample:row:", "sample:row:1:", "sample:row:1:2:to", "sample:row:to:1", "sample:row:1:2:3:4:5:6:7:8:9", "sample:row:1e3",
        "sample:at:1:2:", "sample:at:1:2:3:4", "sample:pixels:", "sample:pixels:0", "sample:pixels:gg", "sample:words:<b>", "sample:words:a:b", "place:", "place:5", "walk:1:row", "walk:1:row:1:to:x"
    })
    void whatIsNoSampleIsNotRead(String word) {
        assertTrue(SubjectReader.read(word).isEmpty());
    }

    /// What keys find on the picture is what the card of the sample says, of the unit that the picture shows.
    @ParameterizedTest
    @CsvSource({
        "'', at:0.7:-1.3:0", "data=rings&hidden=5, train:9", "data=bikes&hidden=3, at:1:2:0", "data=sine&hidden=3&epoch=2, at:2:0.5:0", "data=digits&hidden=4, test:3"
    })
    void aPlaceIsAnsweredAsTheSampleThere(String query, String pick) {
        Training training = training(query);
        Finding.OfSample sample = sample(training, pick);
        Finding.OfPlace place = find(training, "place:" + pick, Finding.OfPlace.class);
        assertArrayEquals(sample.loss().answers(), place.answers());
        assertEquals(sample.raw().answer(), place.measured());
        assertEquals(sample.place(), place.place());
        assertEquals(sample.loss().answers().length > 1, place.together());
        Finding.OfPlace hidden = (Finding.OfPlace) Inspector.inspect(training, SubjectReader.read("place:" + pick).orElseThrow(), 0, 1).findings().getFirst();
        assertArrayEquals(sample.way().stages().getFirst().answers(), hidden.answers());
        assertFalse(hidden.output() || hidden.together());
    }

    @ParameterizedTest
    @ValueSource(strings = {"data=digits&hidden=4&epoch=2", "data=digits16&hidden=4", "data=sentences&hidden=3&epoch=2", "data=sentences&hidden=3&polarity=1"})
    void aPictureDrawnOrASentenceTypedAgainIsTheSameToTheBit(String query) {
        Training training = training(query);
        Finding.OfSample known = sample(training, "train:1");
        String written = written(known.typed().written()) + ":to:" + plain(known.typed().target());
        Finding.OfSample again = sample(training, written);
        assertTrue(again.place().own());
        assertArrayEquals(known.loss().inputs(), again.loss().inputs());
        assertArrayEquals(known.loss().answers(), again.loss().answers());
        assertEquals(known.loss().loss(), again.loss().loss());
        assertArrayEquals(known.typed().written().pixels(), again.typed().written().pixels());
        assertEquals(known.typed().written().known(), again.typed().written().known());
        assertArrayEquals(
                walk(training, "train:1").walk().sample().gradients(), walk(training, written).walk().sample().gradients());
    }

    private static String written(Finding.Written written) {
        return written.pixels().length == 0
                ? "words:" + written.sentence().replace(" ", "_").replace(",", "")
                : "pixels:" + Arrays.stream(written.pixels()).mapToObj(pixel -> "%02x".formatted((int) pixel)).collect(Collectors.joining());
    }

    @Test
    void wordsThatTheNetworkDoesNotTakeAreSaidAndCountForNothing() {
        Training training = training("data=sentences&hidden=3&epoch=2");
        Finding.OfSample plain = sample(training, "words:great_plot");
        Finding.OfSample strange = sample(training, "words:Great_xyzzy_plot_great_电影");
        assertEquals(List.of("great", "plot"), strange.typed().written().known());
        assertEquals(List.of("xyzzy", "电影"), strange.typed().written().unknown());
        assertArrayEquals(plain.loss().answers(), strange.loss().answers());
        assertEquals("great xyzzy plot great 电影", strange.raw().sentence());
    }

    @Test
    void pixelsAreHeldAndPicturesOfAnotherSizeAreNone() {
        Training training = training("data=digits&hidden=4");
        Finding.OfSample bright = sample(training, "pixels:" + "ff".repeat(64));
        assertTrue(Arrays.stream(bright.typed().written().pixels()).allMatch(pixel -> pixel == 16));
        assertFalse(sample(training, "pixels:" + "00".repeat(63)).place().own());
        assertFalse(sample(training, "words:great").place().own());
        assertFalse(sample(training("hidden=2"), "pixels:" + "00".repeat(64)).place().own());
    }
}
