package playground.engine.inspect;

import java.util.Arrays;
import playground.engine.net.Activation;
import playground.engine.net.Layer;

/// How a layer does: the size (root mean square) of the `gradient` of the mean loss by its weights, and of its `weight`s; how far
/// its last epoch moved it (see `Strides`); where on their activation its units work; whether they are several and all alike, with
/// the same sums for every sample; how often its `answers` and its `weights` are how large. Biases do not count as weights.
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
        double[][] sums = responses.sums();
        double[] weights = Arrays.copyOfRange(parameters, layer.offset(), layer.bias(0));
        return new LayerHealth(
                layer.activation(),
                size(gradient, layer.offset(), layer.bias(0)),
                size(parameters, layer.offset(), layer.bias(0)),
                ratio,
                Activity.of(layer.activation(), sums, responses.answers()),
                sums.length > 1 && Arrays.stream(sums).allMatch(row -> Arrays.equals(row, sums[0])),
                Histogram.of(responses.answers(), LEAST_REACH),
                Histogram.of(new double[][] {weights}, LEAST_REACH));
    }

    private static double size(double[] values, int from, int to) {
        double squares = 0;
        for (int w = from; w < to; w++) {
            squares += values[w] * values[w];
        }
        return StrictMath.sqrt(squares / (to - from));
    }
}
