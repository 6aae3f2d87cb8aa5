package playground.server;

import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// Keeps the process small. A collector that has a large machine lets garbage lie that has lived for a while; here it is collected once
/// the heap holds more than `ENOUGH` and half as much again as was in use after the last time.
public final class Tidying {
    /// Bytes. With what the process takes beside its heap it stays well below 512 MB.
    private static final long ENOUGH = 256L << 20;
    private static final long PAUSE_SECONDS = 1;

    private final LongSupplier used;
    private final Runnable collect;
    private long kept;

    Tidying(LongSupplier used, Runnable collect) {
        this.used = used;
        this.collect = collect;
    }

    /// Of this process, as long as it lives.
    public static void start() {
        Runtime machine = Runtime.getRuntime();
        Tidying tidying = new Tidying(() -> machine.totalMemory() - machine.freeMemory(), System::gc);
        var _ = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("tidying").factory())
                .scheduleWithFixedDelay(tidying::look, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    void look() {
        if (used.getAsLong() > Math.max(ENOUGH, kept + kept / 2)) {
            collect.run();
            kept = used.getAsLong();
        }
    }
}
