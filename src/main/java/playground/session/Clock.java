package playground.session;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/// What time it is, in nanoseconds since some fixed moment.
@FunctionalInterface
public interface Clock {
    long nanos();

    /// The processor time the calling thread has used; what passes while it waits for a processor does not count.
    default long used() {
        return nanos();
    }

    static Clock system() {
        return new Machine(ManagementFactory.getThreadMXBean());
    }

    /// The machine's own.
    record Machine(ThreadMXBean threads) implements Clock {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public long used() {
            return threads.isCurrentThreadCpuTimeSupported() ? threads.getCurrentThreadCpuTime() : System.nanoTime();
        }
    }
}
