package playground.session;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.experiment.Problem;
import playground.inspect.Inspection;
import playground.inspect.hint.Hint;
import playground.run.Link;
import playground.run.LinkQuery;
import playground.run.Snapshot;
import playground.run.Training;

/// What is said beforehand, and what sessions take.
class FootprintTest {
    private static final int SESSIONS = 6;

    /// Never less; where runs are short, up to twice as much.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            batch=all                                                                    | 300
            hidden=64&samples=2000&batch=all                                             | 256
            hidden=16,16,16&batch=all&optimizer=adam                                     | 120
            hidden=64,64,64,64,64,64,64,64,64,64&samples=10000&batch=all&optimizer=adam  | 4
            hidden=64,64,64,64,64,64,64,64,64,64&samples=20                              | 20
            hidden=&samples=10000&features=x,y,x2,y2,xy,sinx,siny&batch=all              | 40
            data=digits&hidden=32&batch=all                                              | 40
            data=sine&hidden=8&batch=all                                                 | 255
            """)
    void itIsAsMuchAsSessionsTake(String query, int epochs) {
        List<Session> sessions = new ArrayList<>(List.of(trained(query, epochs)));
        long before = used();
        for (int n = 0; n < SESSIONS; n++) {
            sessions.add(trained(query, epochs));
        }
        long taken = (used() - before) / (sessions.size() - 1);
        long said = Footprint.of(LinkQuery.parse(query).value().run().experiment());
        assertTrue(taken < said && said < 2 * taken, () -> "said " + said + ", taken " + taken);
    }

    private static Session trained(String query, int epochs) {
        HandClock clock = new HandClock();
        Session session = new Session(SessionLimits.DEFAULT, new Blank(), clock, () -> "seed");
        session.offer(new Command.Open(query + (query.isEmpty() ? "" : "&") + "epoch=" + epochs));
        Next next = Next.AGAIN;
        while (!next.equals(Next.WHEN_WOKEN)) {
            next = session.slice(clock.nanos() + 1_000_000);
            clock.advance(1000);
        }
        return session;
    }

    private static long used() {
        for (int n = 0; n < 4; n++) {
            System.gc();
        }
        Runtime machine = Runtime.getRuntime();
        return machine.totalMemory() - machine.freeMemory();
    }

    /// A page that keeps nothing.
    private record Blank() implements FrameSink {
        @Override
        public boolean free() {
            return true;
        }

        @Override
        public boolean listening() {
            return true;
        }

        @Override
        public void show(Moment moment) {}

        @Override
        public void inspected(int revision, Inspection inspection) {}

        @Override
        public void started(int revision, Link link, List<Problem> problems, Training training, Supplier<Snapshot> snapshot) {}

        @Override
        public void changed(int revision, Link link, Training training, Supplier<Snapshot> snapshot) {}

        @Override
        public void turned(int revision, Link link, Training training, Supplier<Snapshot> snapshot) {}

        @Override
        public void rested(Link link, String digest, List<Hint> hints) {}

        @Override
        public void declined(List<Problem> problems) {}

        @Override
        public void lacks(String fingerprint) {}

        @Override
        public boolean takes(long bytes) {
            return true;
        }

        @Override
        public void full() {}

        @Override
        public void failed() {
            throw new AssertionError("The session broke");
        }
    }
}
