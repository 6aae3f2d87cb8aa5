package playground.engine.net;

import java.util.Arrays;
import java.util.stream.IntStream;

/// One layer of units and where its parameters lie in the flat array of all parameters: first the weights,
/// one row of `inputs` per unit, from `offset`; then one bias per unit, which stays 0 where the layer is not `biased`.
public record Layer(int inputs, int units, Activation activation, int offset, boolean biased) {
    /// With biases.
    public Layer(int inputs, int units, Activation activation, int offset) {
        this(inputs, units, activation, offset, true);
    }

    public int weight(int unit, int input) {
        return offset + unit * inputs + input;
    }

    public int bias(int unit) {
        return offset + inputs * units + unit;
    }

    /// A copy of the weights of a unit. Not modified.
    public double[] weightsOf(int unit, double[] parameters) {
        return Arrays.copyOfRange(parameters, weight(unit, 0), weight(unit, 0) + inputs);
    }

    /// The index after this layer's last parameter.
    public int end() {
        return offset + (inputs + 1) * units;
    }

    /// The indices of the parameters that are learned, of the units from one up to another: weights, then biases, if it has any.
    public IntStream learned(int from, int to) {
        IntStream weights = IntStream.range(weight(from, 0), weight(to, 0));
        return biased ? IntStream.concat(weights, IntStream.range(bias(from), bias(to))) : weights;
    }
}
