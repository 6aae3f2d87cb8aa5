package playground.run;

/// A run and a place in it: what a page shows, what a link holds.
public record Link(Run run, Position at) {
    /// This link or, where an amount of work (see `Cost`) does not go so far, one to the last epoch that it reaches.
    public Link within(long work) {
        Position farthest = new Position(run.epochs(work), 0);
        return at.compareTo(farthest) <= 0 ? this : new Link(run, farthest);
    }
}
