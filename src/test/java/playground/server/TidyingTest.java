package playground.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TidyingTest {
    private static final long MEGABYTE = 1 << 20;
    private final AtomicLong used = new AtomicLong();
    private long alive;
    private int collections;
    private final Tidying tidying = new Tidying(used::get, this::collect);

    private void collect() {
        collections++;
        used.set(alive);
    }

    private void look(long megabytes) {
        used.set(megabytes * MEGABYTE);
        tidying.look();
    }

    @Test
    void littleIsLeftAlone() {
        look(256);
        assertEquals(0, collections);
    }

    @Test
    void garbageIsCollected() {
        alive = 100 * MEGABYTE;
        look(257);
        look(256);
        assertEquals(1, collections);
    }

    /// What is in use is not looked through again and again.
    @Test
    void whatLivesMayStay() {
        alive = 300 * MEGABYTE;
        look(400);
        look(450);
        assertEquals(1, collections);
        look(451);
        assertEquals(2, collections);
    }
}
