package playground.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import playground.experiment.Cut;
import playground.run.LinkQuery;
import playground.run.Snapshot;

/// Seeing a table on another plane changes pictures, and nothing else.
class PlaneTest {
    private static final String BOSTON = "data=boston&hidden=3&epoch=2";
    private final HandClock clock = new HandClock();
    private final Screen screen = new Screen();
    private final Session session = new Session(SessionLimits.DEFAULT, screen, clock, () -> "seed");

    private Snapshot say(Command command) {
        assertTrue(session.offer(command));
        clock.advance(100);
        session.slice(clock.nanos() + TimeUnit.SECONDS.toNanos(1));
        return screen.moments.getLast().snapshot();
    }

    private String link() {
        return LinkQuery.format(screen.links.getLast());
    }

    @Test
    void theLinkHoldsThePlaneAndTheWeightsStayWhatTheyAre() {
        Snapshot before = say(new Command.Open(BOSTON));
        Snapshot turned = say(new Command.Plane("across=rm&up=lstat"));
        assertEquals("data=boston&hidden=3&across=rm&up=lstat&epoch=2", link());
        assertEquals(before.digest(), turned.digest());
        assertFalse(Arrays.equals(before.pictures().boundary(), turned.pictures().boundary()));
        Snapshot held = say(new Command.Plane("across=rm&up=lstat&held=crim:80"));
        assertEquals("data=boston&hidden=3&across=rm&up=lstat&held=crim:80&epoch=2", link());
        assertFalse(Arrays.equals(turned.pictures().boundary(), held.pictures().boundary()));
        Snapshot opened = say(new Command.Open(link()));
        assertTrue(Arrays.equals(held.pictures().boundary(), opened.pictures().boundary()));
    }

    @Test
    void aChangedSettingKeepsThePlaneWhileItsColumnsAreSeen() {
        say(new Command.Open(BOSTON + "&across=rm&up=lstat&held=crim:80"));
        say(new Command.Set("hidden", "5"));
        assertEquals("data=boston&hidden=5&across=rm&up=lstat&held=crim:80", link());
        say(new Command.Set("features", "crim,rm,tax"));
        assertEquals(Cut.USUAL, screen.links.getLast().cut());
    }

    @Test
    void aPlaneOfNoSuchColumnsIsDeclined() {
        say(new Command.Open(BOSTON));
        say(new Command.Plane("across=rooms&up=lstat"));
        assertEquals("column", screen.problems.getFirst().code());
    }

    @Test
    void aRunGoesOnWhileItsPlaneTurns() {
        say(new Command.Open(BOSTON));
        say(new Command.Play());
        long epoch = say(new Command.Plane("across=rm&up=lstat")).position().epoch();
        assertEquals(Phase.RUNNING, screen.moments.getLast().phase());
        clock.advance(1000);
        session.slice(clock.nanos() + TimeUnit.SECONDS.toNanos(1));
        assertTrue(screen.moments.getLast().snapshot().position().epoch() > epoch);
    }
}
