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

    /// How many weights are exactly 0; biases do not count.
    public int zeros() {
        int zeros = 0;
        for (Layer layer : topology.layers()) {
            for (int w = layer.offset(); w < layer.bias(0); w++) {
                zeros += values[w] == 0 ? 1 : 0;
            }
        }
        return zeros;
    }

    public Parameters copy() {
        return new Parameters(topology, values.clone());
    }
}
