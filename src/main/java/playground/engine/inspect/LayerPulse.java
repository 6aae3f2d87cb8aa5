package playground.engine.inspect;

import java.util.List;
import java.util.stream.IntStream;
import playground.engine.data.Samples;
import playground.engine.net.Activation;
import playground.engine.net.Layer;
import playground.engine.net.Parameters;
import playground.engine.train.Gradient;
import playground.engine.train.Objective;

/// The size of the gradient of the mean loss by the weights of a layer (root mean square), and which share of its units is dead or
/// saturated for nearly all samples, NaN where its activation knows neither: found over so few samples that many networks of a run can be
/// compared.
public record LayerPulse(double gradient, double stuck) {
    /// Of a run's networks that are compared, all together as much as `Health` does with one.
    private static final int COMPARED = 64;
    /// Fewer say little; with so few, large networks are compared in twos and threes (see `Trajectory`).
    private static final int LEAST = 32;

    /// Layer by layer, the output's last. There is at least one sample.
    public static List<LayerPulse> of(Parameters parameters, Samples samples, Objective objective) {
        List<Layer> layers = parameters.topology().layers();
        int count = Math.min(samples.count(), Math.max(LEAST, Health.affordable(parameters) / COMPARED));
        List<Responses> responses = layers.stream().map(layer -> Responses.blank(count, layer.units())).toList();
        double[] gradient = Gradient.of(parameters, samples, objective, count, (network, first) -> Health.take(responses, network, first));
        return IntStream.range(0, layers.size()).mapToObj(l -> of(layers.get(l), gradient, responses.get(l))).toList();
    }

    /// `gradient` is that of the whole network. Not modified.
    private static LayerPulse of(Layer layer, double[] gradient, Responses responses) {
        return new LayerPulse(gradient(layer, gradient), stuck(layer.activation(), responses));
    }

    private static double stuck(Activation activation, Responses responses) {
        return Activity.of(activation, responses.sums(), responses.answers()).stuck(activation);
    }

    /// `gradient` is that of the whole network. Not modified.
    static double gradient(Layer layer, double[] gradient) {
        return LayerHealth.size(gradient, layer.offset(), layer.bias(0));
    }
}
