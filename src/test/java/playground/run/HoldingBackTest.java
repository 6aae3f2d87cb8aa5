package playground.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import playground.engine.data.Dataset;
import playground.engine.data.Split;
import playground.engine.train.Dropout;
import playground.engine.train.Progress;
import playground.engine.train.Stop;

/// Runs that are held back from learning by heart.
class HoldingBackTest {
    private static final String NOISY = "samples=100&noise=30&hidden=16,16&learningRate=0.1";

    @Test
    void dropoutChangesNeitherPointsNorFirstWeights() {
        Training plain = Runs.start("hidden=8,8");
        Training thinned = Runs.start("hidden=8,8&dropout=0.5");
        assertEquals(plain.digest(), thinned.digest());
        assertPoints(plain.split().train(), thinned.split().train());
        assertNotEquals(Runs.advance(plain, 1).digest(), Runs.advance(thinned, 1).digest());
    }

    @Test
    void dropoutSwitchedOffAgainLeavesTheOrderAsItWas() {
        String on = "learningRate=1e-300&hidden=8&edits=3:learningRate:0.03,3:dropout:0";
        assertEquals(at(on + "&dropout=0.5&epoch=5"), at("learningRate=1e-300&hidden=8&edits=3:learningRate:0.03&epoch=5"));
    }

    @Test
    void aPlaceWithDropoutIsReachedFromAnywhere() {
        Training live = Runs.start("dropout=0.2,0.5&hidden=8,8");
        live.trainer().evaluateEachEpoch(true);
        Runs.advance(live, 3);
        advanceTo(live, 7);
        assertEquals(live.digest(), at("dropout=0.2,0.5&hidden=8,8&epoch=3&step=7"));
        live.change(new Change.Dropping(Dropout.of(0.1, 0.4)));
        Runs.advance(live, 5);
        assertEquals(live.digest(), at(LinkQuery.format(live.link())));
    }

    private static void advanceTo(Training training, int step) {
        while (training.position().step() < step) {
            Progress _ = training.advance();
        }
    }

    @Test
    void aRunThatDivergedWithDropoutGoesOnAsIfItHadNot() {
        String query = "data=plane&hidden=4&dropout=0.2&learningRate=3";
        Training diverged = Runs.advance(Runs.start(query), 1000);
        assertTrue(diverged.trainer().diverged());
        long epoch = diverged.position().epoch();
        diverged.change(new Change.LearningRate(0.001));
        Runs.advance(diverged, epoch + 3);
        assertEquals(diverged.digest(), at(query + "&edits=" + epoch + ":learningRate:0.001&epoch=" + (epoch + 3)));
    }

    @Test
    void validationPointsAreTrainingPointsAndTestPointsStay() {
        Split plain = Runs.start("samples=101").split();
        Split validating = Runs.start("samples=101&validation=20").split();
        assertPoints(plain.test(), validating.test());
        assertEquals(40, validating.train().size());
        assertEquals(10, validating.validation().size());
        assertArrayEquals(
                IntStream.range(0, 40).mapToDouble(n -> plain.train().x()[n]).toArray(), validating.train().x());
        assertEquals(plain.train().x()[40], validating.validation().x()[0]);
    }

    @Test
    void aRunStopsWhereTheValidationLossNoLongerFalls() {
        Training training = Runs.start(NOISY + "&validation=30&patience=20");
        double least = Double.POSITIVE_INFINITY;
        long best = -1;
        while (!training.trainer().met(Stop.VALIDATION)) {
            if (training.trainer().losses().validation() < least) {
                least = training.trainer().losses().validation();
                best = training.position().epoch();
            }
            Runs.advance(training, training.position().epoch() + 1);
        }
        assertEquals(best, training.trainer().best());
        assertEquals(best + 20, training.position().epoch());
        Training back = Replay.complete(new Link(training.run(), new Position(best, 0)));
        assertEquals(least, back.trainer().losses().validation());
        assertEquals(best, back.trainer().best());
    }

    @Test
    void flippedLabelsAreAsManyAsAskedForAndOnlyAmongTrainingPoints() {
        Split plain = Runs.start("").split();
        Split tenth = Runs.start("labelNoise=10").split();
        Split third = Runs.start("labelNoise=33").split();
        assertEquals(25, flipped(plain.train(), tenth.train()).count());
        assertEquals(82, flipped(plain.train(), third.train()).count());
        assertTrue(flipped(plain.train(), tenth.train()).allMatch(n -> third.train().target()[n] == tenth.train().target()[n]));
        assertPoints(plain.test(), third.test());
        assertArrayEquals(plain.train().x(), third.train().x());
        assertEquals(Runs.start("").digest(), Runs.start("labelNoise=33").digest());
    }

    private static IntStream flipped(Dataset plain, Dataset noisy) {
        return IntStream.range(0, plain.size()).filter(n -> noisy.target()[n] != plain.target()[n]);
    }

    @Test
    void ofManyClassesAnyOtherMayBeTheWrongOne() {
        Dataset plain = Runs.start("data=blobs4&samples=2000").split().train();
        Dataset noisy = Runs.start("data=blobs4&samples=2000&labelNoise=50").split().train();
        assertEquals(500, flipped(plain, noisy).count());
        for (int by = 1; by < plain.classes(); by++) {
            int shift = by;
            long shifted = flipped(plain, noisy)
                    .filter(n -> noisy.target()[n] == (plain.target()[n] + shift) % plain.classes())
                    .count();
            assertEquals(500.0 / (plain.classes() - 1), shifted, 60);
        }
    }

    @Test
    void numbersToLearnGetNormalNoise() {
        Dataset plain = Runs.start("data=plane&samples=5000").split().train();
        Dataset noisy = Runs.start("data=plane&samples=5000&labelNoise=20").split().train();
        double squares = IntStream.range(0, plain.size())
                .mapToDouble(n -> noisy.target()[n] - plain.target()[n])
                .map(difference -> difference * difference)
                .sum();
        assertEquals(0.2, Math.sqrt(squares / plain.size()), 0.01);
    }

    @Test
    void anElasticNetSetsWeightsToZeroForGood() {
        String query = "features=x,y,x2,y2,xy,sinx,siny&hidden=4&regularization=elastic&l1Share=1&rate=0.01";
        Training training = Runs.advance(Runs.start(query), 60);
        int zeros = training.trainer().parameters().zeros();
        assertTrue(zeros > 5, () -> "were " + zeros);
    }

    private static void assertPoints(Dataset expected, Dataset actual) {
        assertArrayEquals(expected.x(), actual.x());
        assertArrayEquals(expected.y(), actual.y());
        assertArrayEquals(expected.target(), actual.target());
    }

    private static String at(String query) {
        return Replay.complete(LinkQuery.parse(query).value()).digest();
    }
}
