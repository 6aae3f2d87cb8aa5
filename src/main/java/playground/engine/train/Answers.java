package playground.engine.train;

import playground.engine.data.Samples;
import playground.engine.net.Layer;
import playground.engine.net.Parameters;

/// What a network answers, in full precision: the definition, one sample after the other.
public final class Answers {
    private Answers() {}

    /// One answer of the network's first output per sample.
    public static double[] of(Parameters parameters, Samples samples) {
        double[] answers = new double[samples.count()];
        for (int n = 0; n < answers.length; n++) {
            answers[n] = of(parameters, inputs(samples, n))[0];
        }
        return answers;
    }

    private static double[] inputs(Samples samples, int n) {
        double[] values = new double[samples.features()];
        for (int f = 0; f < values.length; f++) {
            values[f] = samples.inputs()[f * samples.count() + n];
        }
        return values;
    }

    /// The answers of all outputs to one sample.
    public static double[] of(Parameters parameters, double[] inputs) {
        double[] values = inputs;
        for (Layer layer : parameters.topology().layers()) {
            values = layer.activation().values(sums(layer, parameters.values(), values));
        }
        return values;
    }

    /// The weighted sums of a layer: the bias, then the inputs in order. Not modified.
    public static double[] sums(Layer layer, double[] parameters, double[] inputs) {
        double[] units = new double[layer.units()];
        for (int o = 0; o < units.length; o++) {
            double sum = parameters[layer.bias(o)];
            for (int i = 0; i < inputs.length; i++) {
                sum += parameters[layer.weight(o, i)] * inputs[i];
            }
            units[o] = sum;
        }
        return units;
    }
}
