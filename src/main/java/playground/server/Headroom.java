package playground.server;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import playground.session.Clock;

/// Whether the heap has room for one more page. Much of what seems in use may be garbage: where little is left, it is collected,
/// but not for every page that comes.
final class Headroom {
    /// A quarter of the heap: some pages of the largest networks, or a hundred of the usual.
    private static final int PART = 4;
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(10);

    private final long most;
    private final LongSupplier used;
    private final Runnable collect;
    private final Clock clock;
    private long next;

    Headroom(long most, LongSupplier used, Runnable collect, Clock clock) {
        this.most = most;
        this.used = used;
        this.collect = collect;
        this.clock = clock;
        next = clock.nanos();
    }

    /// Of this process.
    static Headroom system(Clock clock) {
        Runtime machine = Runtime.getRuntime();
        return new Headroom(machine.maxMemory(), () -> machine.totalMemory() - machine.freeMemory(), System::gc, clock);
    }

    synchronized boolean left() {
        if (scarce() && clock.nanos() - next >= 0) {
            collect.run();
            next = clock.nanos() + PAUSE;
        }
        return !scarce();
    }

    private boolean scarce() {
        return most - used.getAsLong() < most / PART;
    }
}
