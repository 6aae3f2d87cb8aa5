package playground.session;

/// Says when a picture is due: as soon as there is something new to see, but no sooner than `period` after the last one,
/// unless it is urgent.
final class Pacer {
    private final long period;
    private long notBefore;
    private boolean news;

    Pacer(long period, long now) {
        this.period = period;
        notBefore = now;
    }

    /// Something changed that a picture would show.
    void changed() {
        news = true;
    }

    /// Something changed that the visitor is waiting to see.
    void urgent(long now) {
        news = true;
        notBefore = now;
    }

    /// Something changed that soon may no longer be so.
    void passing(long now, long grace) {
        news = true;
        notBefore = now + grace;
    }

    boolean news() {
        return news;
    }

    boolean due(long now) {
        return news && now - notBefore >= 0;
    }

    /// When the next picture may come.
    long notBefore() {
        return notBefore;
    }

    void shown(long now) {
        news = false;
        notBefore = now + period;
    }
}
