package playground.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import playground.engine.train.Progress;
import playground.engine.train.Stop;

class StopsTest {
    @Test
    void epochsAskedForStopARun() {
        assertEquals(Stop.EPOCHS, stop("stopEpochs=7", 100).reason);
        assertEquals(7, stop("stopEpochs=7", 100).epoch);
    }

    @Test
    void theLossAskedForStopsARunAtTheFirstEpochThatHasIt() {
        Stopped stopped = stop("stopLoss=0.1", 100);
        assertEquals(Stop.LOSS, stopped.reason);
        assertTrue(loss("epoch=" + stopped.epoch) <= 0.1);
        assertTrue(loss("epoch=" + (stopped.epoch - 1)) > 0.1);
    }

    @Test
    void theAccuracyAskedForStopsARun() {
        Stopped stopped = stop("stopAccuracy=90", 100);
        assertEquals(Stop.ACCURACY, stopped.reason);
        assertTrue(at("epoch=" + stopped.epoch).trainer().accuracy().train() >= 0.9);
        assertTrue(at("epoch=" + (stopped.epoch - 1)).trainer().accuracy().train() < 0.9);
    }

    @Test
    void aRunThatLearnsNothingStopsOnAPlateau() {
        Stopped stopped = stop("learningRate=1e-9&stopPlateau=5", 100);
        assertEquals(Stop.PLATEAU, stopped.reason);
        assertEquals(5, stopped.epoch);
    }

    @Test
    void aPlateauCountsFromWhereItIsAskedFor() {
        assertEquals(25, stop("learningRate=1e-9&edits=20:stopPlateau:5", 100).epoch);
    }

    @Test
    void aPlateauIsFoundHoweverTheRunGotThere() {
        Training quick = Training.start(LinkQuery.parse("learningRate=1e-9&stopPlateau=5").value().run());
        quick.trainer().evaluateEachEpoch(false);
        while (quick.position().epoch() < 5) {
            quick.advance();
        }
        assertTrue(quick.trainer().met(Stop.PLATEAU));
    }

    @Test
    void aRunGoesOnFromWhereItStopped() {
        Training training = at("stopEpochs=7&epoch=7");
        assertTrue(training.trainer().met(Stop.EPOCHS));
        assertEquals(Optional.empty(), Stops.from(training).reached());
    }

    @Test
    void divergenceAlwaysStops() {
        assertEquals(Stop.DIVERGED, stop("data=plane&hidden=4&learningRate=3&stopEpochs=1000", 1000).reason);
    }

    @Test
    void theWayToAPlaceIsNotCutShort() {
        assertEquals(20, at("stopEpochs=7&stopLoss=0.3&epoch=20").position().epoch());
        assertEquals(at("epoch=20").digest(), at("stopEpochs=7&stopLoss=0.3&stopPlateau=3&epoch=20").digest());
    }

    private record Stopped(Stop reason, long epoch) {}

    private static Stopped stop(String query, long most) {
        Replay replay = Replay.stopping(LinkQuery.parse(query + "&epoch=" + most).value());
        while (!replay.arrived()) {
            Progress _ = replay.training().advance();
        }
        return new Stopped(replay.stopped().orElseThrow(), replay.training().position().epoch());
    }

    private static Training at(String query) {
        return Replay.complete(LinkQuery.parse(query).value());
    }

    private static double loss(String query) {
        return at(query).trainer().losses().train();
    }
}
