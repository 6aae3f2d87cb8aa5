package playground.session;

import java.util.List;
import playground.compare.Comparison;
import playground.compare.Lane;
import playground.experiment.Experiment;
import playground.experiment.Setup;

/// The pictures of all runs of a comparison, painted one after the other, over several slices where they are many or slow.
final class Portraits {
    /* Of a few runs one looks at each; of many at all of them. */
    private static final int FEW = 6;
    private static final int LARGE = 60;
    private static final int SMALL = 32;
    private static final int SMALLEST = 16;
    /* Multiply-adds of all pictures together: some tens of milliseconds. */
    private static final long DEAR = 60_000_000;

    private final int side;
    private final byte[] pixels;
    private int painted;
    private long cost;

    Portraits(Comparison comparison) {
        List<Experiment> runs = comparison.experiments();
        long parameters = runs.stream().mapToLong(run -> Setup.topology(run).parameterCount()).sum();
        int usual = runs.size() > FEW ? SMALL : LARGE;
        side = parameters * usual * usual > DEAR ? Math.max(SMALLEST, usual / 2) : usual;
        pixels = new byte[runs.size() * side * side];
    }

    /// Pixels along a side of each.
    int side() {
        return side;
    }

    /// Begins anew.
    void forget() {
        painted = 0;
    }

    /// Goes on painting; true when all are done.
    boolean paint(List<Lane> lanes, Clock clock, long deadline) {
        long start = clock.nanos();
        cost = painted == 0 ? 0 : cost;
        do {
            lanes.get(painted).paint(pixels, painted * side * side);
            painted++;
        } while (painted < lanes.size() && clock.nanos() - deadline < 0);
        cost += clock.nanos() - start;
        return painted == lanes.size();
    }

    /// The pictures, for whoever shows them; the next ones begin anew.
    byte[] take() {
        forget();
        return pixels.clone();
    }

    /// How long they took, in nanoseconds.
    long cost() {
        return cost;
    }
}
