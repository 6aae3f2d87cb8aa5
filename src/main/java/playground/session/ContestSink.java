package playground.session;

import playground.compare.Standing;

/// Where a contest shows itself. Called by one worker at a time.
public interface ContestSink {
    /// A standing shown now would leave at once.
    boolean free();

    void show(Standing standing);

    /// The contest broke; nothing follows.
    void failed();
}
