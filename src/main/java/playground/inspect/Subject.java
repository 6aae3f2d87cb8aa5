package playground.inspect;

import java.util.Optional;

/// Something of a run that can be looked into. Numbers are as they came; what is not there, the nearest stands for (see
/// `Inspector`).
public sealed interface Subject {
    /// The activation of the unit that the large picture shows, or, if `whole`, of all units of its layer.
    record Shown(boolean whole) implements Subject {}

    /// The activation of a unit; layers are counted from 0, the output's last, units from 0. `Profile.WHOLE`: of all units.
    record Unit(int layer, int unit) implements Subject {}

    /// One sample: its way through the network, and its loss.
    record Sample(Pick pick) implements Subject {}

    /// A sub-step of the update to come, with one sample, or, where none is picked, with the first of its batch.
    record Walk(int step, Optional<Pick> pick) implements Subject {}

    /// Some samples side by side: from the `from`th on, counted from 0, as they come or, `byLoss`, the largest loss first.
    record Rows(boolean test, boolean byLoss, int from) implements Subject {}

    /// How good the network is, by other measures than the loss.
    record Metrics() implements Subject {}

    /// The one layer that linear layers come to.
    record Collapse() implements Subject {}
}
