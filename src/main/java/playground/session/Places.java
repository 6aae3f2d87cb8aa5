package playground.session;

import java.util.List;
import java.util.Optional;
import playground.engine.net.Layer;
import playground.engine.net.Topology;
import playground.experiment.Problem;
import playground.run.Change;

/// Whether the units and weights a visitor names are there.
final class Places {
    private static final String MISSING = "noSuchPlace";

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
                unless(weight(topology, layer, unit, input), List.of("weight", layer, unit, input), value);
            case Change.Bias(int layer, int unit, double value) ->
                unless(unit(topology, layer, unit), List.of("bias", layer, unit), value);
            case Change.LearningRate _,
                    Change.Batch _,
                    Change.Penalty _,
                    Change.Rate _,
                    Change.Shuffle _,
                    Change.Leftover _ -> Optional.empty();
        };
    }

    private static boolean weight(Topology topology, int layer, int unit, int input) {
        return unit(topology, layer, unit)
                && within(input, topology.layers().get(layer).inputs());
    }

    private static Optional<Problem> unless(boolean there, List<Object> place, double value) {
        return there ? Optional.empty() : Optional.of(missing(place, Double.toString(value)));
    }

    static Problem missing(List<Object> place, String value) {
        String name = String.join(".", place.stream().map(Object::toString).toList());
        return Problem.of(name, value, MISSING);
    }
}
