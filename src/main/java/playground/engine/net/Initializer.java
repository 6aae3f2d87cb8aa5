package playground.engine.net;

import java.util.Locale;
import playground.engine.random.RandomStream;

/// How the weights of a fresh network are drawn: layer by layer, unit by unit, input by input.
public enum Initializer {
    /// U(±√(6 / (inputs + units))), biases 0. Glorot and Bengio 2010, equation 16.
    GLOROT(0),
    /// U(±√(6 / inputs)), biases 0. He et al. 2015, section 2.2, with the variance 2 / inputs of a uniform draw.
    HE(0),
    /// U(±0.5), biases 0.1: as TensorFlow Playground starts.
    UNIFORM(0.1),
    /// All 0; draws nothing different from the stream, so the data stay the same.
    ZERO(0);

    private final double bias;

    Initializer(double bias) {
        this.bias = bias;
    }

    public Parameters initialize(Topology topology, RandomStream random) {
        Parameters parameters = new Parameters(topology, new double[topology.parameterCount()]);
        topology.layers().forEach(layer -> fill(layer, parameters.values(), random));
        return parameters;
    }

    private void fill(Layer layer, double[] values, RandomStream random) {
        double reach = reach(layer);
        for (int o = 0; o < layer.units(); o++) {
            for (int i = 0; i < layer.inputs(); i++) {
                values[layer.weight(o, i)] = (random.next() - 0.5) * (2 * reach) + 0.0; // no negative zeros
            }
            values[layer.bias(o)] = bias;
        }
    }

    private double reach(Layer layer) {
        return switch (this) {
            case GLOROT -> StrictMath.sqrt(6.0 / (layer.inputs() + layer.units()));
            case HE -> StrictMath.sqrt(6.0 / layer.inputs());
            case UNIFORM -> 0.5;
            case ZERO -> 0;
        };
    }

    /// The name in the settings grammar.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
