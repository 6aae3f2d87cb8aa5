package playground.engine.train;

import playground.engine.kernel.Kernel;
import playground.engine.net.Topology;

/// How much a trainer does at once: as many samples as take a millisecond if a unit costs 40 ns a sample and a parameter
/// 2 ns, or that by as many as are computed side by side.
record Piece(int parameters, int units) {
    private static final int NANOSECONDS = 1_000_000;

    Piece(Topology topology) {
        this(topology.parameterCount(), topology.unitCount());
    }

    /// Whole vectors of them.
    int samples(Kernel kernel) {
        int cost = 2 * parameters / kernel.lanes() + 40 * units;
        return Math.max(8, NANOSECONDS / cost / 8 * 8);
    }
}
