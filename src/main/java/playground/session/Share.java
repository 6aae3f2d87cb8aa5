package playground.session;

import java.util.concurrent.TimeUnit;

/// What each of some jobs gets of some processors.
record Share(int processors, int jobs) {
    /* Slices shrink when many jobs are waiting, so that each comes round about so much later. */
    private static final long ROUND = TimeUnit.MILLISECONDS.toNanos(25);
    private static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(4);
    private static final long SHORTEST = TimeUnit.MICROSECONDS.toNanos(300);

    /* How long a job may be still for what it owes. */
    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(250);
    private static final long DEEPEST = TimeUnit.MILLISECONDS.toNanos(25);

    /// How long a job is served at a time, in nanoseconds.
    long slice() {
        return Math.clamp(of(ROUND), SHORTEST, LONGEST);
    }

    /// The most a job owes, in nanoseconds of a processor.
    long debt() {
        return Math.min(of(PATIENCE), DEEPEST);
    }

    private long of(long time) {
        return time * processors / jobs;
    }
}
