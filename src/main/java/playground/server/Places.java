package playground.server;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Room for work of which only so much may be under way at once. Others wait a little, first come, first served.
final class Places {
    private static final long PATIENCE_SECONDS = 5;

    private final Semaphore places;

    Places(int atOnce) {
        places = new Semaphore(atOnce, true);
    }

    /// `Busy` when it is waited for too long.
    <T> T within(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Busy();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Busy();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
