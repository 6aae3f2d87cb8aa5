package playground.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.run.LinkQuery;
import playground.run.Position;
import playground.run.Replay;
import playground.run.Snapshot;

/// Back and forth in a run: what is shown is what the run was, or will be, there.
class TimeTravelTest {
    private final HandClock clock = new HandClock();
    private final Screen screen = new Screen();
    private final Session session = new Session(SessionLimits.DEFAULT, screen, clock, () -> "seed");

    private Snapshot say(Command... commands) {
        for (Command command : commands) {
            assertTrue(session.offer(command));
        }
        clock.advance(100);
        session.slice(clock.nanos() + TimeUnit.SECONDS.toNanos(5));
        return last();
    }

    private Snapshot last() {
        return screen.moments.getLast().snapshot();
    }

    private String link() {
        return LinkQuery.format(screen.links.getLast());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 63, 64, 500, 999, 1000, 1200})
    void anyEpochIsThatOfTheRunItself(long epoch) {
        say(new Command.Open("epoch=1000"));
        Snapshot there = say(new Command.Seek(epoch));
        assertEquals(new Position(epoch, 0), there.position());
        assertEquals(Replay.complete(LinkQuery.parse("epoch=" + epoch).value()).digest(), there.digest());
        assertEquals(epoch == 0 ? "" : "epoch=" + epoch, link());
    }

    @Test
    void lossesThePageHasDoNotComeAgainAndNoneIsMissingBehindThem() {
        say(new Command.Open("epoch=100"));
        assertEquals(0, say(new Command.Seek(30)).history().epochs());
        assertEquals(0, say(new Command.Seek(70)).history().epochs());
        Snapshot on = say(new Command.Seek(103));
        assertEquals(101, on.history().first());
        assertEquals(3, on.history().epochs());
    }

    @Test
    void aChangeInThePastLeadsToAnotherFuture() {
        say(new Command.Open("epoch=100"));
        say(new Command.Seek(40), new Command.Set("learningRate", "0.1"));
        assertEquals(1, last().history().epochs());
        assertEquals(40, last().history().first());
        Snapshot later = say(new Command.Seek(60));
        assertEquals("edits=40:learningRate:0.1&epoch=60", link());
        assertEquals(Replay.complete(LinkQuery.parse(link()).value()).digest(), later.digest());
        assertEquals(20, later.history().epochs());
        assertEquals(Replay.complete(LinkQuery.parse("epoch=30").value()).digest(), say(new Command.Seek(30)).digest());
    }

    @Test
    void fromThePastARunGoesOnAsItDid() {
        String digest = say(new Command.Open("dropout=0.2&optimizer=adam&epoch=50")).digest();
        say(new Command.Seek(20));
        for (int n = 20; n < 50; n++) {
            say(new Command.Step());
        }
        assertEquals(digest, last().digest());
        assertEquals(new Position(50, 0), last().position());
    }

    @Test
    void anEpochBeyondWhatALinkMayLeadToIsNotGoneTo() {
        String large = "hidden=64,64,64,64,64,64,64,64,64,64&samples=10000";
        session.offer(new Command.Open(large));
        session.offer(new Command.Seek(1_000_000));
        clock.tick(1);
        session.slice(clock.nanos() + TimeUnit.MILLISECONDS.toNanos(20));
        clock.advance(200);
        session.slice(clock.nanos() + TimeUnit.MILLISECONDS.toNanos(20));
        assertTrue(screen.moments.getLast().sought() < 10_000, () -> "was " + screen.moments.getLast().sought());
    }
}
