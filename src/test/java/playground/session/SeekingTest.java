package playground.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import playground.experiment.Problem;
import playground.run.Position;

/// On the way to the place of a link.
class SeekingTest {
    private static final String LARGEST = "features=x,y,x2,y2,xy,sinx,siny&hidden=32,32,32,32,32,32,32,32&samples=5000";
    private final HandClock clock = new HandClock();
    private final Screen screen = new Screen();
    private final Session session = new Session(SessionLimits.DEFAULT, screen, clock, () -> "seed");

    private void say(Command... commands) {
        for (Command command : commands) {
            assertTrue(session.offer(command));
        }
        slice();
    }

    private void slice() {
        session.slice(clock.nanos() + TimeUnit.MILLISECONDS.toNanos(10));
    }

    @Test
    void aShortWayIsShownAtItsEndAlone() {
        clock.tick(1);
        say(new Command.Open("batch=all&epoch=2"), new Command.FocusOutput());
        while (screen.moments.isEmpty()) {
            slice();
        }
        assertEquals(new Position(2, 0), screen.moments.getLast().snapshot().position());
        assertEquals(1, screen.moments.size());
    }

    @Test
    void aLongWayIsShownOnTheWay() {
        clock.tick(1);
        say(new Command.Open("epoch=200"));
        for (int n = 0; n < 100 && screen.moments.isEmpty(); n++) {
            slice();
        }
        assertEquals(Phase.SEEKING, screen.moments.getLast().phase());
    }

    @Test
    void aPlaceTooFarToSeekOpensAtTheFarthestThatIsNot() {
        clock.tick(1);
        say(new Command.Open(LARGEST + "&epoch=1000000"));
        long farthest = screen.links.getFirst().at().epoch();
        assertTrue(farthest > 100 && farthest < 10_000, () -> "was " + farthest);
        assertEquals(List.of(Problem.of("epoch", "1000000", "seek", farthest)), screen.problems);
    }

    @Test
    void aPageMayHandBackItsOwnRunHoweverFarItIs() {
        clock.tick(1);
        say(new Command.Resume(1_000_000, LARGEST + "&epoch=1000000"));
        assertEquals(1_000_000, screen.links.getFirst().at().epoch());
        assertEquals(List.of(), screen.problems);
    }
}
