package playground.session;

import java.util.Optional;
import playground.engine.net.Layer;
import playground.engine.net.Topology;
import playground.experiment.Problem;
import playground.run.Change;

/// Whether the units and weights a visitor names are there.
final class Places {
    private static final String MISSING = "noSuchParameter";

    private Places() {}

    static boolean unit(Topology topology, int layer, int unit) {
        return within(layer, topology.layers().size()) && within(unit, topology.layers().get(layer).units());
    }

    private static boolean within(int index, int size) {
        return index >= 0 && index < size;
    }

    /// What is wrong with a change that names a weight or a bias.
    static Optional<Problem> problem(Topology topology, Change change) {
        return switch (change) {
            case Change.Weight(int layer, int unit, int input, double value) ->
                unless(weight(topology, layer, unit, input), change, value);
            case Change.Bias(int layer, int unit, double value) -> unless(bias(topology, layer, unit), change, value);
            case Change.Setting _ -> Optional.empty();
        };
    }

    private static boolean bias(Topology topology, int layer, int unit) {
        return unit(topology, layer, unit) && topology.layers().get(layer).biased();
    }

    private static boolean weight(Topology topology, int layer, int unit, int input) {
        return unit(topology, layer, unit)
                && within(input, topology.layers().get(layer).inputs());
    }

    private static Optional<Problem> unless(boolean there, Change change, double value) {
        return there ? Optional.empty() : Optional.of(missing(change.key(), Double.toString(value)));
    }

    static Problem missing(String place, String value) {
        return Problem.of(place, value, MISSING);
    }
}
