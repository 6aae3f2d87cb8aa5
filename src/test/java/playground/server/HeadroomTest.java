package playground.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class HeadroomTest {
    private final AtomicLong now = new AtomicLong();
    private final AtomicLong used = new AtomicLong();
    private final AtomicLong alive = new AtomicLong();
    private int collections;
    private final Headroom headroom = new Headroom(800, used::get, this::collect, now::get);

    private void collect() {
        collections++;
        used.set(alive.get());
    }

    @Test
    void aPageMayComeWhileAQuarterIsFree() {
        used.set(600);
        assertTrue(headroom.left());
        assertEquals(0, collections);
    }

    @Test
    void garbageTurnsNobodyAway() {
        used.set(601);
        alive.set(300);
        assertTrue(headroom.left());
        assertEquals(1, collections);
    }

    @Test
    void whereNothingIsLeftItIsNotLookedForAgainAtOnce() {
        used.set(601);
        alive.set(601);
        assertFalse(headroom.left());
        assertFalse(headroom.left());
        assertEquals(1, collections);
        alive.set(300);
        now.addAndGet(TimeUnit.SECONDS.toNanos(10));
        assertTrue(headroom.left());
        assertEquals(2, collections);
    }
}
