package playground.session;

/// Epochs per second over about the last second.
final class Meter {
    private static final double SECOND = 1e9;
    private long since;
    private double epochsThen;
    private double rate;

    void start(double epochs, long now) {
        since = now;
        epochsThen = epochs;
        rate = 0;
    }

    /// The rate when `epochs` (parts of epochs count) have been completed.
    double read(double epochs, long now) {
        double seconds = (now - since) / SECOND;
        if (seconds >= (rate == 0 ? 0.1 : 0.5)) {
            rate = (epochs - epochsThen) / seconds;
            since = now;
            epochsThen = epochs;
        }
        return rate;
    }
}
