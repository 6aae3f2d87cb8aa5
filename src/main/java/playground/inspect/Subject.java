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

    /// What is answered at a place, by the unit that the large picture shows.
    record Place(Pick pick) implements Subject {}

    /// A sub-step of the update to come, with one sample, or, where none is picked, with the first of its batch.
    record Walk(int step, Optional<Pick> pick) implements Subject {}

    /// Some samples side by side: from the `from`th on, counted from 0, as they come or, `byLoss`, the largest loss first.
    record Rows(boolean test, boolean byLoss, int from) implements Subject {}

    /// How good the network is, by other measures than the loss.
    record Metrics() implements Subject {}

    /// The one layer that linear layers come to.
    record Collapse() implements Subject {}

    /// How the layers do, and what is wrong.
    record Health() implements Subject {}

    /// The space of a layer, `HiddenSpace.INPUTS` and up: along two of its units; with `USUAL` for them, as is usual; with `OUTPUT` for
    /// the first, upright on the cut of a single output.
    record Space(int layer, int across, int up) implements Subject {
        public static final int BEFORE_OUTPUT = -2;
        public static final int USUAL = -1;
        public static final int OUTPUT = -2;
    }

    /// What a unit computes; `SHOWN` for both numbers: the one that the large picture shows.
    record Neuron(int layer, int unit) implements Subject {
        public static final int SHOWN = -1;
    }

    /// The loss around the present parameters, seen `2^zoom` times as near as usual.
    record Landscape(int zoom, Bearing bearing) implements Subject {}
}
