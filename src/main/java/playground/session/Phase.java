package playground.session;

import playground.engine.train.Stop;

/// What a session's run is doing. The order is part of the protocol: a frame carries the ordinal.
public enum Phase {
    PAUSED,
    RUNNING,
    /// On the way to the place a link names.
    SEEKING,
    // It stopped by itself, and why; see `Stop`.
    DIVERGED,
    FINISHED,
    EPOCHS,
    LOSS,
    ACCURACY,
    PLATEAU,
    VALIDATION,
    FAULTLESS;

    static Phase of(Stop stop) {
        return switch (stop) {
            case DIVERGED -> DIVERGED;
            case FINISHED -> FINISHED;
            case EPOCHS -> EPOCHS;
            case LOSS -> LOSS;
            case ACCURACY -> ACCURACY;
            case PLATEAU -> PLATEAU;
            case VALIDATION -> VALIDATION;
            case FAULTLESS -> FAULTLESS;
        };
    }
}
