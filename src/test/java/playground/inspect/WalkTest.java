package playground.inspect;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.engine.inspect.Route;
import playground.engine.inspect.Walk;
import playground.engine.inspect.Waypoint;
import playground.engine.net.Layer;
import playground.engine.train.Backprop;
import playground.engine.train.Progress;
import playground.run.LinkQuery;
import playground.run.Replay;
import playground.run.Training;

/// The walk through an update tells what the trainer then does.
class WalkTest {
    private static final double TOLERANCE = 1e-12;

    private static Training training(String query) {
        return Replay.complete(LinkQuery.parse(query).value());
    }

    private static Finding.OfWalk find(Training training, String subject) {
        List<Finding> found = Inspector.inspect(training, SubjectReader.read(subject).orElseThrow()).findings();
        return assertInstanceOf(Finding.OfWalk.class, found.getFirst());
    }

    private static Walk walk(String query) {
        return find(training(query), "walk").walk();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "epoch=2", "epoch=2&step=3", "epoch=1&step=24", "shuffle=false&batch=1", "batch=all", "batch=7&epoch=1&step=35", "batch=100&hidden=64,64",
        "batch=7&remainder=carry&epoch=1&step=35", "optimizer=momentum&epoch=1", "optimizer=nesterov&step=4", "optimizer=adam&step=4",
        "optimizer=adamw&decay=0.1&step=2", "optimizer=rmsprop&epoch=1", "optimizer=adagrad&epoch=1", "edits=1:optimizer:adam&epoch=1",
        "regularization=l1&rate=0.1&epoch=3", "regularization=l2&rate=0.1", "regularization=elastic&rate=0.1&epoch=2", "maxNorm=0.2&epoch=1",
        "dropout=0.4&hidden=8,8&step=3", "data=rings&hidden=5", "data=rings&loss=squared&output=softmax", "data=blobs4&output=sigmoid&hidden=3",
        "loss=crossentropy", "loss=hinge", "data=xor-table&hidden=&loss=perceptron&epoch=1", "rules=tfp&seed=0.3&batch=30&epoch=2",
        "data=plane&loss=huber&schedule=step&scheduleEpochs=1&epoch=3", "data=iris&hidden=4&biases=false"
    })
    void theUpdateIsTheTrainersToTheBit(String query) {
        Training training = training(query);
        String digest = training.digest();
        Walk walk = find(training, "walk").walk();
        assertEquals(digest, training.digest());
        assertArrayEquals(training.trainer().parameters().values(), walk.update().before().parameters());
        long updates = training.trainer().updates();
        while (training.trainer().updates() == updates) {
            training.advance();
        }
        assertArrayEquals(training.trainer().parameters().values(), walk.update().after().parameters());
    }

    @Test
    void inTheMidstOfABatchItIsTheSameUpdate() {
        Training training = training("batch=all&hidden=32,32,32,32,32,32&samples=10000&train=90");
        Walk whole = find(training, "walk").walk();
        assertEquals(Progress.PART, training.advance());
        assertArrayEquals(whole.update().after().parameters(), find(training, "walk").walk().update().after().parameters());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "activation=sine", "activation=gelu&dropout=0.4&hidden=8,8", "loss=crossentropy&activation=softplus",
        "data=rings&loss=squared&output=sigmoid", "data=plane&activation=swish", "activation=sigmoid", "activation=relu", "activation=elu"})
    void whatIsShownOnTheWayMultipliesToWhatIsLearnedFrom(String query) {
        Walk walk = walk(query + "&epoch=2");
        for (int l = 0; l < walk.topology().layers().size(); l++) {
            Layer layer = walk.topology().layers().get(l);
            Backprop.Stage stage = walk.sample().stages().get(l);
            for (int u = 0; u < layer.units(); u++) {
                if (stage.slopes().length > 0) {
                    assertEquals(stage.deltas()[u], stage.errors()[u] * stage.slopes()[u], TOLERANCE);
                }
                for (int i = 0; i < layer.inputs(); i++) {
                    assertEquals(stage.deltas()[u] * walk.fed(l)[i], walk.sample().gradients()[layer.weight(u, i)], TOLERANCE);
                }
                assertEquals(stage.deltas()[u], walk.sample().gradients()[layer.bias(u)], TOLERANCE);
            }
        }
    }

    @Test
    void theMeanIsOverTheBatch() {
        Training training = training("batch=3&epoch=1&step=2");
        Walk walk = find(training, "walk").walk();
        assertEquals(3, walk.update().batch().count());
        for (int p = 0; p < walk.update().means().length; p++) {
            assertEquals((walk.terms()[0][p] + walk.terms()[1][p] + walk.terms()[2][p]) / 3, walk.update().means()[p], TOLERANCE);
        }
        int first = walk.update().batch().samples()[0];
        assertEquals(first, find(training, "walk").place().number());
        assertArrayEquals(walk.terms()[0], find(training, "walk:0:train:" + first).walk().sample().gradients());
    }

    @Test
    void carriedSamplesCountInTheMean() {
        Walk walk = walk("data=own&points=2GQ4QAIwuQAFAmwALQ8AANwyAAJYfQAdYVQBf4ggBZoQQBXIbgBcIrwBggMgB&train=100&batch=5&remainder=carry&step=2");
        assertEquals(5, walk.update().batch().samples().length);
        assertEquals(2, walk.update().batch().carried());
        assertEquals(7, walk.update().batch().count());
    }

    @Test
    void aBatchThatIsNeverFullUpdatesNothing() {
        Walk walk = walk("rules=tfp&seed=0.3&batch=900");
        assertFalse(walk.update().batch().updates());
        assertArrayEquals(walk.update().before().parameters(), walk.update().after().parameters());
    }

    @Test
    void aSampleOutsideTheBatchIsSaidToBe() {
        Training training = training("shuffle=false");
        assertTrue(find(training, "walk").counts());
        assertTrue(find(training, "walk:3:train:9").counts());
        assertFalse(find(training, "walk:3:train:10").counts());
        assertFalse(find(training, "walk:3:test:1").counts());
    }

    /// Small layers one by one, large ones at once; every parameter comes once, and the way ends.
    @ParameterizedTest
    @CsvSource({"hidden=2&batch=1, 35", "hidden=64, 18", "'hidden=64,64,64,64,64,64,64,64,64,64', 90", "data=digits&hidden=16, 16"})
    void theWayThroughANetworkIsBounded(String query, int steps) {
        Route route = walk(query).route();
        assertEquals(steps, route.points().size());
        assertEquals(route.points().size(), route.points().stream().distinct().count());
        assertEquals(Waypoint.Kind.PARAMETER, route.points().getLast().kind());
        assertEquals(List.of(0), route.parts().subList(0, 1));
    }

    @Test
    void beyondTheLastTheLastStepStandsIn() {
        Finding.OfWalk walk = find(training(""), "walk:99999");
        assertEquals(walk.walk().route().points().size() - 1, walk.step());
    }

    @ParameterizedTest
    @ValueSource(strings = {"walk:", "walk:-1", "walk:1:", "walk:1:metrics", "walk:1:train", "walk:train:1", "walk:1:walk"})
    void whatIsNoWalkIsNotRead(String word) {
        assertTrue(SubjectReader.read(word).isEmpty());
    }

    @Test
    void phasesFollowOneAnother() {
        int[] phases = walk("hidden=2").route().points().stream().mapToInt(point -> point.kind().phase().ordinal()).toArray();
        assertTrue(IntStream.range(1, phases.length).allMatch(n -> phases[n] >= phases[n - 1]), Arrays.toString(phases));
    }
}
