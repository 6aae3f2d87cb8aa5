package playground.run;

import playground.experiment.Cut;

/// A run, a place in it, and the plane its pictures show: what a page shows, what a link holds.
public record Link(Run run, Position at, Cut cut) {
    /// With the usual plane.
    public Link(Run run, Position at) {
        this(run, at, Cut.USUAL);
    }

    /// This link or, where an amount of work (see `Cost`) does not go so far, one to the last epoch that it reaches.
    public Link within(long work) {
        Position farthest = new Position(run.epochs(work), 0);
        return at.compareTo(farthest) <= 0 ? this : new Link(run, farthest, cut);
    }
}
