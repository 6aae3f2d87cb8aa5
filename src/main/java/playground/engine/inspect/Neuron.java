package playground.engine.inspect;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import playground.engine.data.Samples;
import playground.engine.net.Activation;
import playground.engine.net.Layer;
import playground.engine.net.Parameters;

/// What one unit computes: its activation of its bias and its weighted inputs; how much each of those varies over samples (its
/// standard deviation), and the inputs by how much of the sum's variation each brings, |weight| times that, most first. The arrays
/// belong to it.
public record Neuron(int layer, int unit, Activation activation, double bias, double[] weights, double[] spreads, int[] strongest) {
    /// Layers are counted from 0, the output's last; units from 0.
    public static Neuron of(Parameters parameters, Samples samples, int layer, int unit) {
        Layer of = parameters.topology().layers().get(layer);
        double[] weights = of.weightsOf(unit, parameters.values());
        double[] spreads = spreads(HiddenSpace.answers(parameters, layer - 1, samples));
        return new Neuron(layer, unit, of.activation(), parameters.bias(layer, unit), weights, spreads, strongest(weights, spreads));
    }

    private static double[] spreads(double[][] inputs) {
        return Arrays.stream(inputs).mapToDouble(Neuron::spread).toArray();
    }

    private static double spread(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        double squares = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
        return StrictMath.sqrt(squares / values.length);
    }

    private static int[] strongest(double[] weights, double[] spreads) {
        return IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -Math.abs(weights[i]) * spreads[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// How much of the sum's variation an input brings.
    public double pull(int input) {
        return Math.abs(weights[input]) * spreads[input];
    }
}
