package playground.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.experiment.Problem;
import playground.run.LinkQuery;

/// Where there is memory for small runs only.
class CrowdedTest {
    private static final String LARGE = "samples=5000&hidden=64,64,64,64";

    private final HandClock clock = new HandClock();
    private final Screen screen = new Screen();
    private final Session session = new Session(SessionLimits.DEFAULT, screen, clock, () -> "seed");

    private void say(Command command) {
        assertTrue(session.offer(command));
        clock.advance(100);
        session.slice(clock.nanos() + TimeUnit.MILLISECONDS.toNanos(10));
    }

    private void crowd() {
        screen.room = Footprint.of(LinkQuery.parse("").value().run().experiment());
    }

    @Test
    void aPageThatComesForALargeOneIsTurnedAway() {
        crowd();
        say(new Command.Open(LARGE));
        assertTrue(screen.turnedAway);
        assertEquals(List.of(), screen.links);
        assertEquals(List.of(), screen.moments);
    }

    @Test
    void aSmallOneIsShown() {
        crowd();
        say(new Command.Open(""));
        assertFalse(screen.turnedAway);
        assertEquals(1, screen.moments.size());
    }

    /// It says why, and shows the controls as they were.
    @ParameterizedTest
    @ValueSource(strings = {LARGE, LARGE + "&epoch=3"})
    void aPageThatHasARunKeepsIt(String larger) {
        crowd();
        say(new Command.Open("data=xor&epoch=2"));
        String digest = screen.moments.getLast().snapshot().digest();
        say(new Command.Open(larger));
        kept(digest);
    }

    @Test
    void soDoesOneThatAsksForLargerLayers() {
        crowd();
        say(new Command.Open("data=xor&epoch=2"));
        String digest = screen.moments.getLast().snapshot().digest();
        say(new Command.Set("hidden", "64,64,64,64"));
        kept(digest);
    }

    private void kept(String digest) {
        assertFalse(screen.turnedAway);
        assertEquals(List.of(Problem.of("command", "", "memory")), screen.problems);
        assertEquals("data=xor&epoch=2", LinkQuery.format(screen.links.getLast()));
        assertEquals(digest, screen.moments.getLast().snapshot().digest());
        screen.room = Long.MAX_VALUE;
        say(new Command.Open(LARGE));
        assertEquals(LARGE, LinkQuery.format(screen.links.getLast()));
    }
}
