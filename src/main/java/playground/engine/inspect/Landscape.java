package playground.engine.inspect;

import playground.engine.data.Window;

/// The loss, with the penalty, at `side * side` places of a window of a slice, row by row from the top; NaN where it is not found yet, of
/// which `done` is the share that is. Found over the first `samples` of `all`. `renewal` is how much is done of a newer one, 1 if nothing is
/// new. The array belongs to it.
public record Landscape(
        Slice slice, Window window, int side, double[] losses, int samples, int all, double done, double renewal) {
    /// Whether there is more to be found.
    public boolean unfinished() {
        return done < 1 || renewal < 1;
    }
}
