package playground.session;

/// What time it is, in nanoseconds since some fixed moment.
@FunctionalInterface
public interface Clock {
    long nanos();

    static Clock system() {
        return System::nanoTime;
    }
}
