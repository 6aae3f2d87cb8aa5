package playground.engine.net;

/// All weights and biases of a network in one flat array, laid out as `Layer` says. The array is shared, not copied:
/// whoever holds the `Parameters` owns the numbers.
public record Parameters(Topology topology, double[] values) {
    public Parameters {
        if (values.length != topology.parameterCount()) {
            throw new IllegalArgumentException(
                    "A network of this shape has " + topology.parameterCount() + " parameters, not " + values.length);
        }
    }

    public double weight(int layer, int unit, int input) {
        return values[topology.layers().get(layer).weight(unit, input)];
    }

    public double bias(int layer, int unit) {
        return values[topology.layers().get(layer).bias(unit)];
    }

    /// Whether every parameter is a number of at most this size.
    public boolean within(double bound) {
        boolean within = true;
        for (double value : values) {
            within &= Math.abs(value) <= bound;
        }
        return within;
    }

    public Parameters copy() {
        return new Parameters(topology, values.clone());
    }
}
