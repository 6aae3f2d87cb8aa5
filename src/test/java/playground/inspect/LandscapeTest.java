package playground.inspect;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.engine.inspect.Landscape;
import playground.engine.inspect.Slice;
import playground.experiment.Presets;
import playground.run.LinkQuery;
import playground.run.Replay;
import playground.run.Training;

/// The loss around the parameters of runs that were really trained.
class LandscapeTest {
    private static final double CLOSE = 1e-9;

    private static Training training(String query) {
        return Replay.complete(LinkQuery.parse(query).value());
    }

    private static Finding.OfLandscape find(Training training, String subject) {
        Finding found = Inspector.inspect(training, SubjectReader.read(subject).orElseThrow()).findings().getFirst();
        return assertInstanceOf(Finding.OfLandscape.class, found);
    }

    /// Around the present weights its place lies on the grid.
    @ParameterizedTest
    @CsvSource({
        "epoch=30, landscape:0:random:5", "epoch=30, landscape:3:way", "data=rings&hidden=5&epoch=20, landscape:-1:way",
        "hidden=4&regularization=l2&rate=0.01&epoch=12, landscape:0:random:2", "data=plane&problem=regression&hidden=&epoch=5, landscape:0:way"
    })
    void atThePresentPlaceItIsTheTrainingLossToTheLastBit(String query, String subject) {
        Training training = training(query);
        Landscape landscape = find(training, subject).landscape();
        int side = landscape.side();
        int column = (int) Math.round((0 - landscape.window().left()) / (landscape.window().right() - landscape.window().left()) * (side - 1));
        int row = (int) Math.round((landscape.window().top() - 0) / (landscape.window().top() - landscape.window().bottom()) * (side - 1));
        double penalty = training.trainer().hyperparameters().penalty().of(training.trainer().parameters());
        assertEquals(training.trainer().losses().train() + penalty, landscape.losses()[row * side + column]);
        assertEquals(1, landscape.done());
        assertFalse(landscape.unfinished());
    }

    /// The loss of a line is a quadratic function of weight and bias: so are its values along each row and column.
    @Test
    void ofALineItIsAParaboloidAndDoesNotMove() {
        Training line = training("problem=regression&data=line&hidden=&batch=all&learningRate=0.02&epoch=9");
        Finding.OfLandscape early = find(line, "landscape");
        Landscape landscape = early.landscape();
        assertEquals(Slice.Kind.PARAMETERS, landscape.slice().kind());
        assertEquals(1, early.share());
        int side = landscape.side();
        double[] losses = landscape.losses();
        double across = losses[2] - 2 * losses[1] + losses[0];
        double down = losses[2 * side] - 2 * losses[side] + losses[0];
        for (int n = 2; n < side; n++) {
            assertEquals(across, losses[5 * side + n] - 2 * losses[5 * side + n - 1] + losses[5 * side + n - 2], CLOSE);
            assertEquals(down, losses[n * side + 5] - 2 * losses[(n - 1) * side + 5] + losses[(n - 2) * side + 5], CLOSE);
        }
        assertArrayEquals(line.trainer().parameters().values(), last(early));
    }

    private static double[] last(Finding.OfLandscape found) {
        int last = found.way().u().length - 1;
        return new double[] {found.way().u()[last], found.way().v()[last]};
    }

    @Test
    void theWayLeadsFromTheStartToThePresentAndIsInView() {
        Finding.OfLandscape found = find(training("epoch=100"), "landscape:0:way");
        assertEquals(0, found.way().epochs()[0]);
        assertEquals(100, found.way().epochs()[found.way().epochs().length - 1]);
        assertArrayEquals(new double[2], last(found));
        assertTrue(Arrays.stream(found.way().u()).allMatch(u -> found.landscape().window().left() < u && u < found.landscape().window().right()));
        assertTrue(Arrays.stream(found.way().v()).allMatch(v -> found.landscape().window().bottom() < v && v < found.landscape().window().top()));
        assertTrue(found.share() > find(training("epoch=100"), "landscape:0:random:1").share());
    }

    /// The bottom of the valley lies at a weight of about an eighth.
    @Test
    void theExamplesShowWhatTheyPromise() {
        double[] leaps = find(training(preset("landZigzag") + "&epoch=12"), "landscape").way().u();
        for (int n = 1; n < leaps.length; n++) {
            assertTrue((leaps[n] - 0.12) * (leaps[n - 1] - 0.12) < 0, Arrays.toString(leaps));
        }
        double[] rolls = find(training(preset("landMomentum") + "&epoch=60"), "landscape").way().u();
        assertTrue(rolls[0] < 0 && Arrays.stream(rolls).max().orElseThrow() > 1 && Math.abs(rolls[60] - 0.12) < 0.1);
        String valleys = preset("landValleys");
        assertTrue(training(valleys + "&epoch=300").trainer().losses().train() > 0.3);
        assertTrue(training(valleys.replace("seed=2", "seed=3") + "&epoch=300").trainer().losses().train() < 1e-6);
        assertTrue(Arrays.stream(find(training(valleys + "&epoch=300"), "landscape").landscape().losses()).min().orElseThrow() < 0.05);
    }

    private static String preset(String id) {
        return Presets.ALL.stream().filter(preset -> preset.id().equals(id)).findFirst().orElseThrow().query();
    }

    @Test
    void withoutAWayRandomDirectionsStandIn() {
        assertEquals(Slice.Kind.RANDOM, find(training(""), "landscape:0:way").landscape().slice().kind());
    }

    /// 7 is a bias of the output, 99 beyond the last.
    @ParameterizedTest
    @CsvSource({"landscape:0:weights:1:2, 1, 2", "landscape:0:weights:3:3, 3, 0", "landscape:0:weights:0:0, 0, 12", "landscape:0:weights:99:4, 12, 4"})
    void twoParametersAreAlwaysDifferentOnes(String subject, int across, int up) {
        assertArrayEquals(new int[] {across, up}, find(training("hidden=3&epoch=2"), subject).landscape().slice().chosen());
    }

    /// Of this run, by its parameters at the start and after it.
    @Test
    void theTwoParametersThatMovedFarthestAreTold() {
        double[] start = training("hidden=3").trainer().parameters().values();
        Training training = training("hidden=3&epoch=60");
        double[] now = training.trainer().parameters().values();
        Integer[] order = IntStream.range(0, now.length).boxed().sorted(Comparator.comparingDouble(w -> -Math.abs(now[w] - start[w]))).toArray(Integer[]::new);
        Finding.Moved moved = find(training, "landscape").moved();
        assertArrayEquals(new int[] {order[0], order[1]}, moved.parameters());
        assertArrayEquals(new double[] {Math.abs(now[order[0]] - start[order[0]]), Math.abs(now[order[1]] - start[order[1]])}, moved.by());
        assertArrayEquals(new int[] {0, 1}, find(training("hidden=3"), "landscape").moved().parameters());
    }

    @Test
    void nearerIsHalfAsWide() {
        Training training = training("epoch=10");
        Landscape usual = find(training, "landscape:0:random:1").landscape();
        Landscape near = find(training, "landscape:2:random:1").landscape();
        assertEquals((usual.window().right() - usual.window().left()) / 4, near.window().right() - near.window().left(), CLOSE);
    }

    /// 20,000 parameters, a thousand samples: not all of them, and not so fine.
    @Test
    void ofLargeNetworksAPartOfTheSamplesIsEnough() {
        Landscape landscape = find(training("hidden=64,64,64,64,64&samples=2000&epoch=1"), "landscape:0:random:1").landscape();
        assertTrue(landscape.samples() < landscape.all());
        assertNotEquals(33, landscape.side());
        assertTrue(Arrays.stream(landscape.losses()).allMatch(Double::isFinite));
    }

    /// A live look does a part each time; what was seen last stays until the newer is complete.
    @Test
    void aLiveLookGoesOnBitByBitAndFollowsTheRun() {
        Training training = training("samples=2000&hidden=8,8,8&epoch=4");
        List<Subject> asked = SubjectReader.read("landscape:0:random:1").orElseThrow();
        Inspection first = Inspector.inspect(training, asked, 0, 0);
        Landscape begun = landscape(first);
        assertTrue(first.unfinished() && begun.done() > 0 && begun.done() < 1);
        Landscape complete = complete(training, asked);
        assertArrayEquals(find(training("samples=2000&hidden=8,8,8&epoch=4"), "landscape:0:random:1").landscape().losses(), complete.losses());
        training.advance();
        Landscape stale = landscape(Inspector.inspect(training, asked, 0, 0));
        assertArrayEquals(complete.losses(), stale.losses());
        assertTrue(stale.unfinished() && stale.renewal() < 1);
        assertFalse(Arrays.equals(complete.losses(), complete(training, asked).losses()));
    }

    /// As for a call of the API, which gets it complete; of two the last.
    @Test
    void whoCannotSeeItGrowGetsItReadyInParts() {
        List<Subject> asked = SubjectReader.read("landscape:0:way,metrics,landscape:0:random:1").orElseThrow();
        Training training = training("samples=2000&hidden=8,8,8&epoch=4");
        int parts = 1;
        while (!Inspector.ready(training, asked)) {
            parts++;
        }
        assertTrue(parts > 3, () -> "all at once");
        List<Finding> found = Inspector.inspect(training, asked).findings();
        assertEquals(List.of("metrics", "landscape"), found.stream().map(Finding::key).toList());
        assertArrayEquals(find(training("samples=2000&hidden=8,8,8&epoch=4"), "landscape:0:random:1").landscape().losses(),
                ((Finding.OfLandscape) found.getLast()).landscape().losses());
        assertTrue(Inspector.ready(training, List.of(new Subject.Metrics())));
    }

    private static Landscape complete(Training training, List<Subject> asked) {
        Inspection found = Inspector.inspect(training, asked, 0, 0);
        return found.unfinished() ? complete(training, asked) : landscape(found);
    }

    private static Landscape landscape(Inspection inspection) {
        return ((Finding.OfLandscape) inspection.findings().getFirst()).landscape();
    }

    @ParameterizedTest
    @ValueSource(strings = {"landscape:way", "landscape:10", "landscape:0:random", "landscape:0:random:1:2", "landscape:0:weights:1", "landscape:0:up", "landscape:"})
    void otherWordsMeanNothing(String word) {
        assertEquals(Optional.empty(), SubjectReader.read(word));
    }
}
