package playground.engine.train;

/// How long ago a loss was last as small as never before.
final class Patience {
    private double least = Double.POSITIVE_INFINITY;
    private long since;

    boolean begun() {
        return least < Double.POSITIVE_INFINITY;
    }

    /// Notes a loss after so many epochs; it counts as smaller only by more than `gain`.
    void note(long epoch, double loss, double gain) {
        if (!begun() || loss < least - gain) {
            least = loss;
            since = epoch;
        }
    }

    /// After how many epochs the loss was smallest.
    long since() {
        return since;
    }

    void copy(Patience other) {
        least = other.least;
        since = other.since;
    }

    /// Nothing was noted yet.
    void reset() {
        least = Double.POSITIVE_INFINITY;
        since = 0;
    }
}
