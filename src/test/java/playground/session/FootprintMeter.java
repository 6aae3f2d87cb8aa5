package playground.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import playground.experiment.Problem;
import playground.inspect.Inspection;
import playground.inspect.hint.Hint;
import playground.run.Link;
import playground.run.Snapshot;
import playground.run.Training;

/// Prints how many bytes a session takes that has come to an epoch, in a process of its own, where nothing else comes and goes.
final class FootprintMeter {
    private static final int SESSIONS = 6;

    private FootprintMeter() {}

    /// A query, and how many epochs.
    public static void main(String[] args) {
        List<Session> sessions = new ArrayList<>(List.of(trained(args[0], args[1])));
        long before = used();
        for (int n = 0; n < SESSIONS; n++) {
            sessions.add(trained(args[0], args[1]));
        }
        System.out.println((used() - before) / (sessions.size() - 1));
    }

    private static Session trained(String query, String epochs) {
        HandClock clock = new HandClock();
        Session session = new Session(SessionLimits.DEFAULT, new Blank(), clock, () -> "seed");
        session.offer(new Command.Open(query + "&epoch=" + epochs));
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
