package playground.session;

import playground.run.Snapshot;

/// What a page is to see: a snapshot, and how the session stands. `revision` counts the runs shown on this page, `sought`
/// is the epoch on the way to which the run is (its own unless seeking), `rate` the epochs per second measured.
public record Moment(Snapshot snapshot, Phase phase, int revision, long sought, double rate) {}
