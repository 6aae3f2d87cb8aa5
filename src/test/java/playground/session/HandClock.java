package playground.session;

import java.util.concurrent.TimeUnit;

/// A clock that stands until it is moved, or goes on a little each time it is read.
final class HandClock implements Clock {
    private long nanos;
    private long tick;

    void tick(long millis) {
        tick = TimeUnit.MILLISECONDS.toNanos(millis);
    }

    void advance(long millis) {
        nanos += TimeUnit.MILLISECONDS.toNanos(millis);
    }

    @Override
    public long nanos() {
        nanos += tick;
        return nanos;
    }
}
