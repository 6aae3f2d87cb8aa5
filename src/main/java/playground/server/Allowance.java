package playground.server;

import playground.session.Clock;

/// How much one visitor may ask for: so many messages a second on the long run, more at once for a short while.
final class Allowance {
    private static final double SECOND = 1e9;
    private final double perSecond;
    private final double most;
    private final Clock clock;
    private double left;
    private long then;

    Allowance(double perSecond, double most, Clock clock) {
        this.perSecond = perSecond;
        this.most = most;
        this.clock = clock;
        left = most;
        then = clock.nanos();
    }

    /// Takes one, if there is one.
    synchronized boolean take() {
        long now = clock.nanos();
        left = Math.min(most, left + perSecond * (now - then) / SECOND);
        then = now;
        boolean granted = left >= 1;
        left -= granted ? 1 : 0;
        return granted;
    }
}
