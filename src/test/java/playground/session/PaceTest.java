package playground.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import playground.engine.train.Progress;

class PaceTest {
    private static final long PERIOD = 100_000_000;
    private static final long LATE = 5_000_000_000L;
    private final Pace pace = new Pace(0);

    @Test
    void aUnitStartsAtOnceAndTheNextAfterItsPeriod() {
        pace.speed(Speed.EPOCH_10, 0);
        assertTrue(pace.due(0));
        pace.done(0);
        assertFalse(pace.due(PERIOD - 1));
        assertTrue(pace.due(PERIOD));
        assertEquals(PERIOD, pace.next());
    }

    @Test
    void smallDelaysAreMadeUpForSoThatTheRateHolds() {
        pace.speed(Speed.EPOCH_10, 0);
        pace.done(0);
        pace.done(PERIOD + 20);
        assertEquals(2 * PERIOD, pace.next());
    }

    @Test
    void aRunThatFellBehindDoesNotCatchUp() {
        pace.speed(Speed.EPOCH_10, 0);
        pace.done(LATE);
        assertEquals(LATE - PERIOD, pace.next());
        pace.done(LATE);
        pace.done(LATE);
        assertFalse(pace.due(LATE));
    }

    @Test
    void withoutALimitEveryUnitIsDue() {
        pace.speed(Speed.UNLIMITED, 0);
        pace.done(0);
        pace.done(0);
        assertTrue(pace.due(0));
    }

    @Test
    void anotherSpeedAndANewStartCountFromNow() {
        pace.speed(Speed.UPDATE_1, 0);
        pace.done(0);
        pace.speed(Speed.UPDATE_10, 5);
        assertTrue(pace.due(5));
        pace.done(5);
        pace.start(7);
        assertTrue(pace.due(7));
    }

    @Test
    void whatIsCountedDependsOnTheSpeed() {
        pace.speed(Speed.UPDATE_10, 0);
        assertTrue(pace.counts(Progress.UPDATE));
        assertTrue(pace.counts(Progress.EPOCH));
        assertFalse(pace.counts(Progress.PART));
        pace.speed(Speed.EPOCH_1, 0);
        assertFalse(pace.counts(Progress.UPDATE));
        assertTrue(pace.counts(Progress.EPOCH));
    }
}
