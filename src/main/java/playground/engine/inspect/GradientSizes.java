package playground.engine.inspect;

import playground.engine.data.Samples;
import playground.engine.net.Layer;
import playground.engine.net.Parameters;
import playground.engine.train.Gradient;
import playground.engine.train.Objective;

/// How large the gradient of the mean loss by the weights of each layer is (root mean square), found over so few samples that many
/// networks of a run can be compared.
public final class GradientSizes {
    /// Of a run's networks that are compared, all together as much as `Health` does with one.
    private static final int COMPARED = 64;
    /// Fewer say little; with so few, large networks are compared in twos and threes (see `Trajectory`).
    private static final int LEAST = 32;

    private GradientSizes() {}

    /// Layer by layer, the output's last. There is at least one sample.
    public static double[] of(Parameters parameters, Samples samples, Objective objective) {
        int count = Math.min(samples.count(), Math.max(LEAST, Health.affordable(parameters) / COMPARED));
        double[] gradient = Gradient.of(parameters, samples, objective, count, (_, _) -> {});
        return parameters.topology().layers().stream().mapToDouble(layer -> of(layer, gradient)).toArray();
    }

    /// `gradient` is that of the whole network. Not modified.
    static double of(Layer layer, double[] gradient) {
        return LayerHealth.size(gradient, layer.offset(), layer.bias(0));
    }
}
