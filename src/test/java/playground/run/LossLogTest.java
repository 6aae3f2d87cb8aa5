package playground.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import playground.engine.train.Losses;

class LossLogTest {
    private final LossLog log = new LossLog();

    @Test
    void keepsEveryEpochUntilTaken() {
        for (int epoch = 0; epoch < 100; epoch++) {
            log.record(epoch, new Losses(epoch, -epoch));
        }
        History taken = log.take();
        assertEquals(0, taken.first());
        assertEquals(100, taken.epochs());
        assertEquals(99f, taken.losses()[198]);
        assertEquals(-99f, taken.losses()[199]);
        log.record(100, new Losses(1, 2));
        assertTaken(100, 1, 2);
    }

    @Test
    void anEpochNotedAgainIsReplaced() {
        log.record(7, new Losses(1, 2));
        log.record(8, new Losses(3, 4));
        log.record(8, new Losses(5, 6));
        assertTaken(7, 1, 2, 5, 6);
        log.record(8, new Losses(7, 8));
        assertTaken(8, 7, 8);
    }

    @Test
    void goingBackForgetsWhatComesAfter() {
        log.record(7, new Losses(1, 2));
        log.record(8, new Losses(3, 4));
        log.record(9, new Losses(5, 6));
        log.record(8, new Losses(7, 8));
        assertTaken(7, 1, 2, 7, 8);
    }

    @Test
    void aJumpBeginsAnew() {
        log.record(7, new Losses(1, 2));
        log.record(0, new Losses(3, 4));
        assertTaken(0, 3, 4);
        log.record(50, new Losses(5, 6));
        assertTaken(50, 5, 6);
        assertEquals(0, log.take().epochs());
    }

    @Test
    void lossesBeyondAFloatAreTheLargestOne() {
        log.record(0, new Losses(1e300, Double.POSITIVE_INFINITY));
        log.record(1, new Losses(Double.NaN, -1e39));
        assertTaken(0, Float.MAX_VALUE, Float.MAX_VALUE, Float.NaN, -Float.MAX_VALUE);
    }

    private void assertTaken(long first, float... losses) {
        History taken = log.take();
        assertEquals(first, taken.first());
        assertArrayEquals(losses, taken.losses());
    }
}
