package playground.engine.train;

/// How the losses went: when the test loss was least, and the training losses of the last epochs. Of epochs whose losses were not
/// found on the way it knows nothing; what lies behind such a gap, or behind a change of the settings, does not count as the last.
public final class Trend {
    /// Enough to tell a habit from an accident.
    public static final int LENGTH = 32;

    private final double[] ring = new double[LENGTH];
    private int count;
    private long last = -1;
    private long bestEpoch = -1;
    private double best = Double.POSITIVE_INFINITY;
    private double trainAtBest = Double.NaN;

    Trend() {}

    /// Notes the losses after so many epochs.
    void note(long epoch, Losses losses) {
        if (epoch != last + 1) {
            count = 0;
        }
        last = epoch;
        ring[count % LENGTH] = losses.train();
        count = count + 1 == 2 * LENGTH ? LENGTH : count + 1;
        if (losses.test() < best) {
            best = losses.test();
            bestEpoch = epoch;
            trainAtBest = losses.train();
        }
    }

    /// Whether anything was noted.
    boolean begun() {
        return last >= 0;
    }

    /// The settings are others: the last epochs tell nothing of those to come.
    void turn() {
        count = 0;
    }

    /// Nothing was noted yet.
    void reset() {
        count = 0;
        last = -1;
        bestEpoch = -1;
        best = Double.POSITIVE_INFINITY;
        trainAtBest = Double.NaN;
    }

    /// How many of the last training losses are known, at most `LENGTH`.
    public int known() {
        return Math.min(count, LENGTH);
    }

    /// One of them, counted from 0, the oldest first.
    public double train(int n) {
        return ring[(count - known() + n) % LENGTH];
    }

    /// The mean of some of them, `to` not among them.
    public double mean(int from, int to) {
        double sum = 0;
        for (int n = from; n < to; n++) {
            sum += train(n);
        }
        return sum / (to - from);
    }

    /// After how many epochs the last one was.
    public long epoch() {
        return last;
    }

    /// After how many epochs the test loss was least; -1 where none is known.
    public long bestEpoch() {
        return bestEpoch;
    }

    /// That test loss.
    public double best() {
        return best;
    }

    /// The training loss after the same epoch.
    public double trainAtBest() {
        return trainAtBest;
    }

    /// Makes this equal to another.
    void copy(Trend other) {
        System.arraycopy(other.ring, 0, ring, 0, LENGTH);
        count = other.count;
        last = other.last;
        bestEpoch = other.bestEpoch;
        best = other.best;
        trainAtBest = other.trainAtBest;
    }
}
