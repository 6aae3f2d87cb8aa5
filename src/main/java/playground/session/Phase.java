package playground.session;

/// What a session's run is doing. The order is part of the protocol: a frame carries the ordinal.
public enum Phase {
    PAUSED,
    RUNNING,
    /// On the way to the place a link names.
    SEEKING,
    /// The losses are no longer finite; the run stands at the last epoch where they were.
    DIVERGED,
    /// The limit of epochs is reached.
    FINISHED
}
