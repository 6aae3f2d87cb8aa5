package playground.engine.inspect;

import java.util.Arrays;
import java.util.stream.IntStream;
import playground.engine.data.Window;
import playground.engine.train.Penalty;

/// The loss, with its `penalty`, at `side * side` places of a window of a slice, row by row from the top; NaN where it is not found yet, of
/// which `done` is the share that is. Found over the first `samples` of `all`. `renewal` is how much is done of a newer one, 1 if nothing is
/// new. The array belongs to it.
public record Landscape(
        Slice slice, Window window, Penalty penalty, int side, double[] losses, int samples, int all, double done, double renewal) {
    /// The losses row by row, copies.
    public double[][] rows() {
        return IntStream.range(0, side).mapToObj(row -> Arrays.copyOfRange(losses, row * side, (row + 1) * side)).toArray(double[][]::new);
    }

    /// The same, while a newer one is so far.
    Landscape whileRenewed(double share) {
        return new Landscape(slice, window, penalty, side, losses, samples, all, done, share);
    }

    /// Whether it is what would be found of a slice.
    boolean isOf(Slice other, Window seen, Penalty charged) {
        return window.equals(seen) && penalty.equals(charged) && slice.same(other);
    }

    /// Whether there is more to be found.
    public boolean unfinished() {
        return done < 1 || renewal < 1;
    }
}
