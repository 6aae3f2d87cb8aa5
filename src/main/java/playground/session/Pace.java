package playground.session;

import playground.engine.train.Progress;

/// Keeps a run to a speed: each unit (an update or an epoch) has a time before which it does not start. A run that cannot
/// keep up is not made to catch up later.
final class Pace {
    private static final double SECOND = 1e9;
    private Speed speed = Speed.EPOCH_30;
    private long next;

    Pace(long now) {
        next = now;
    }

    void speed(Speed changed, long now) {
        speed = changed;
        next = now;
    }

    /// The run begins to move: its first unit may start at once.
    void start(long now) {
        next = now;
    }

    private boolean unlimited() {
        return Double.isInfinite(speed.perSecond());
    }

    boolean due(long now) {
        return unlimited() || now - next >= 0;
    }

    long next() {
        return next;
    }

    /// Whether a piece of work completed a unit.
    boolean counts(Progress progress) {
        return switch (progress) {
            case PART -> false;
            case UPDATE -> countsUpdates();
            case EPOCH -> true;
        };
    }

    /// Updates are counted, not epochs.
    boolean countsUpdates() {
        return speed.unit() == Speed.Unit.UPDATE;
    }

    /// A unit was completed.
    void done(long now) {
        if (!unlimited()) {
            long period = (long) (SECOND / speed.perSecond());
            next = Math.max(next + period, now - period);
        }
    }
}
