package playground.engine.inspect;

import java.util.Arrays;
import playground.engine.net.Activation;
import playground.engine.net.Layer;

/// How a layer does: the size (root mean square) of the `gradient` of the mean loss by its weights, and of its `weight`s; how far
/// its last epoch moved it (see `Strides`); where on their activation its units work; whether they are several and all alike, with
/// the same weights and biases; how often its `answers` and its `weights` are how large. Biases do not count as weights.
public record LayerHealth(
        Activation activation,
        double gradient,
        double weight,
        double ratio,
        Activity activity,
        boolean alike,
        Histogram answers,
        Histogram weights) {
    /// Answers and weights are often smaller than weighted sums.
    private static final double LEAST_REACH = 1;

    /// `parameters` and `gradient` are those of the whole network. Not modified.
    static LayerHealth of(Layer layer, double[] parameters, double[] gradient, Responses responses, double ratio) {
        double[] weights = Arrays.copyOfRange(parameters, layer.offset(), layer.bias(0));
        return new LayerHealth(
                layer.activation(),
                LayerPulse.gradient(layer, gradient),
                size(parameters, layer.offset(), layer.bias(0)),
                ratio,
                Activity.of(layer.activation(), responses.sums(), responses.answers()),
                layer.units() > 1 && alike(layer, parameters),
                Histogram.of(responses.answers(), LEAST_REACH),
                Histogram.of(new double[][] {weights}, LEAST_REACH));
    }

    private static boolean alike(Layer layer, double[] parameters) {
        boolean alike = true;
        for (int o = 1; o < layer.units(); o++) {
            alike &= parameters[layer.bias(o)] == parameters[layer.bias(0)];
            for (int i = 0; i < layer.inputs(); i++) {
                alike &= parameters[layer.weight(o, i)] == parameters[layer.weight(0, i)];
            }
        }
        return alike;
    }

    static double size(double[] values, int from, int to) {
        double squares = 0;
        for (int w = from; w < to; w++) {
            squares += values[w] * values[w];
        }
        return StrictMath.sqrt(squares / (to - from));
    }
}
