package playground.session;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class CostlyPicturesTest {
    private static final long COST = 200;
    private static final int SLICE = 10;

    private final HandClock clock = new HandClock();
    private final Screen screen = new Screen();
    private final Session session = new Session(SessionLimits.DEFAULT, screen, clock, () -> "seed");

    CostlyPicturesTest() {
        session.offer(new Command.Open(""));
        session.offer(new Command.SetSpeed(Speed.UNLIMITED));
        session.offer(new Command.Play());
        clock.tick(1);
        for (int i = 0; i < 20; i++) {
            slice();
        }
    }

    private void slice() {
        session.slice(clock.nanos() + TimeUnit.MILLISECONDS.toNanos(SLICE));
    }

    /// How many slices until the next picture.
    private int slices() {
        int before = screen.moments.size();
        int slices = 0;
        while (screen.moments.size() == before) {
            slice();
            slices++;
        }
        return slices;
    }

    @Test
    @DisplayName("of many, one picture that takes long does not hold up the next")
    void once() {
        int usual = slices();
        screen.drawing = () -> clock.advance(COST);
        slices();
        screen.drawing = () -> {};
        assertTrue(slices() <= usual);
    }

    @Test
    @DisplayName("where all take long, training gets as much time as they do")
    void always() {
        screen.drawing = () -> clock.advance(COST);
        slices();
        slices();
        assertTrue(slices() >= COST / SLICE);
    }
}
