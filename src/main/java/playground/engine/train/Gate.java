package playground.engine.train;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import playground.engine.net.Activation;
import playground.engine.net.Layer;
import playground.engine.net.Parameters;
import playground.engine.net.Topology;

/// A function of logic, by what it answers to the rows of its truth table in their order, a `0` or a `1` each: `0001` is AND.
public record Gate(String answers) {
    private static final double HALF = 0.5;

    /// What a unit is of the inputs of a truth table. `place` counts the units layer by layer; an answer of `least` or more is a 1.
    public static Gate of(TruthTable table, int place, double least) {
        return new Gate(table.rows().stream().map(row -> digit(row.answers()[place] >= least)).collect(Collectors.joining()));
    }

    /// What a unit is of the two units before it, each of which answers with one of two levels; empty where that is not so.
    public static Optional<Gate> ofUnits(Parameters parameters, int layer, int unit, double least) {
        Layer of = parameters.topology().layers().get(layer);
        if (layer == 0 || of.inputs() != 2 || of.activation() == Activation.SOFTMAX) {
            return Optional.empty();
        }
        double[] weights = of.weightsOf(unit, parameters.values());
        double bias = parameters.bias(layer, unit);
        return levels(parameters.topology().layers().get(layer - 1).activation()).map(levels -> new Gate(IntStream.range(0, 4)
                .mapToDouble(row -> bias + weights[0] * levels[row / 2] + weights[1] * levels[row % 2])
                .mapToObj(sum -> digit(of.activation().value(sum) >= least))
                .collect(Collectors.joining())));
    }

    /// What a unit answers at either end, for 0 and for 1; of some there are no ends.
    private static Optional<double[]> levels(Activation activation) {
        return switch (activation) {
            case STEP, STEP_ABOVE, SIGMOID -> Optional.of(new double[] {0, 1});
            case TANH -> Optional.of(new double[] {-1, 1});
            case RELU, LINEAR, LEAKY_RELU, ELU, SOFTPLUS, GELU, SWISH, SINE, SOFTMAX -> Optional.empty();
        };
    }

    /// The least answer of a layer's units that is a 1: of a single output where its second class begins; else halfway where answers
    /// go from 0 to 1, and whatever is above 0, as far as a `float` knows, where they do not.
    public static double least(Topology topology, int layer, Coding coding) {
        boolean single = layer == topology.layers().size() - 1 && topology.output().units() == 1;
        return single ? coding.middle() : least(topology.layers().get(layer).activation());
    }

    private static double least(Activation activation) {
        return switch (activation) {
            case STEP, STEP_ABOVE, SIGMOID, SOFTMAX -> HALF;
            case TANH, RELU, LINEAR, LEAKY_RELU, ELU, SOFTPLUS, GELU, SWISH, SINE -> Float.MIN_VALUE;
        };
    }

    /// The number of a unit among those of all layers.
    public static int place(Topology topology, int layer, int unit) {
        return topology.layers().stream().limit(layer).mapToInt(Layer::units).sum() + unit;
    }

    private static String digit(boolean one) {
        return one ? "1" : "0";
    }
}
