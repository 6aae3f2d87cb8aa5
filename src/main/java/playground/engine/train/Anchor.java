package playground.engine.train;

import playground.engine.net.Parameters;
import playground.engine.net.Topology;

/// What a network and its descent were at the beginning of an epoch, to fall back on.
final class Anchor {
    private final double[] parameters;
    private final Descent descent;

    Anchor(Topology topology) {
        parameters = new double[topology.parameterCount()];
        descent = new Descent(topology);
    }

    /// Keeps a copy of what is.
    void drop(Parameters present, Descent of) {
        System.arraycopy(present.values(), 0, parameters, 0, parameters.length);
        descent.copy(of);
    }

    /// The parameters kept. Not to be modified.
    double[] parameters() {
        return parameters;
    }

    /// Writes back what was kept.
    void restore(Parameters present, Descent of) {
        System.arraycopy(parameters, 0, present.values(), 0, parameters.length);
        of.copy(descent);
    }
}
