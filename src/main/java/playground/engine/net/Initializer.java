package playground.engine.net;

import java.util.Locale;
import java.util.function.DoubleSupplier;
import playground.engine.random.NormalRandom;
import playground.engine.random.RandomStream;

/// How the weights of a fresh network are drawn: layer by layer, unit by unit, input by input.
public enum Initializer {
    /// U(±√(6 / (inputs + units))), biases 0. Glorot and Bengio 2010, equation 16.
    GLOROT(0),
    /// U(±√(6 / inputs)), biases 0. He et al. 2015, section 2.2, with the variance 2 / inputs of a uniform draw.
    HE(0),
    /// U(±√(3 / inputs)), biases 0: a standard deviation of 1 / √inputs, as LeCun et al. 1998 ask for ("Efficient BackProp",
    /// equation 16).
    LECUN(0),
    /// N(0, width²), biases 0.
    NORMAL(0),
    /// U(±0.5), biases 0.1: as TensorFlow Playground starts.
    UNIFORM(0.1),
    /// All 0; draws nothing different from the stream, so the data stay the same.
    ZERO(0);

    private final double bias;

    Initializer(double bias) {
        this.bias = bias;
    }

    /// `width` is the standard deviation of `NORMAL`; the others have their own.
    public Parameters initialize(Topology topology, RandomStream random, double width) {
        Parameters parameters = new Parameters(topology, new double[topology.parameterCount()]);
        NormalRandom normal = new NormalRandom(random);
        for (Layer layer : topology.layers()) {
            double reach = reach(layer);
            DoubleSupplier draw = this == NORMAL ? () -> width * normal.next() : () -> (random.next() - 0.5) * (2 * reach);
            fill(layer, parameters.values(), draw);
        }
        return parameters;
    }

    private void fill(Layer layer, double[] values, DoubleSupplier draw) {
        for (int o = 0; o < layer.units(); o++) {
            for (int i = 0; i < layer.inputs(); i++) {
                values[layer.weight(o, i)] = draw.getAsDouble() + 0.0; // no negative zeros
            }
            values[layer.bias(o)] = layer.biased() ? bias : 0;
        }
    }

    private double reach(Layer layer) {
        return switch (this) {
            case GLOROT -> StrictMath.sqrt(6.0 / (layer.inputs() + layer.units()));
            case HE -> StrictMath.sqrt(6.0 / layer.inputs());
            case LECUN -> StrictMath.sqrt(3.0 / layer.inputs());
            case UNIFORM -> 0.5;
            case NORMAL, ZERO -> 0;
        };
    }

    /// The name in the settings grammar.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
