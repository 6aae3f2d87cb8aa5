package playground.session;

import playground.engine.train.Progress;
import playground.run.Position;

/// What a session's run is making for.
sealed interface Goal {
    /// Nothing: it stands between two updates.
    record Rest() implements Goal {}

    /// On and on.
    record Endless() implements Goal {}

    /// A place on the way; then rest, or on and on.
    record Place(Position at, boolean thenEndless) implements Goal {}

    /// The end of the update, or of the epoch, under way.
    record Unit(Progress end) implements Goal {}
}
