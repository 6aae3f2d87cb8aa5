package playground.engine.inspect;

import java.util.ArrayList;
import java.util.List;
import playground.engine.data.Samples;
import playground.engine.net.Layer;
import playground.engine.net.Network;
import playground.engine.net.Parameters;
import playground.engine.train.Gradient;
import playground.engine.train.Objective;
import playground.engine.train.Strides;

/// How the layers of a network do, the output's last, found over the first `samples` of `all` training samples.
public record Health(int samples, int all, List<LayerHealth> layers) {
    /// Weights, and twenty for each unit, times samples: some ten milliseconds forward and backward.
    public static final long WORK = 8_000_000;
    private static final long PER_UNIT = 20;

    public Health {
        layers = List.copyOf(layers);
    }

    /// Over all samples, of which there is at least one, or, where that would take long, as many of them as do not.
    public static Health of(Parameters parameters, Samples samples, Objective objective, Strides strides) {
        List<Layer> layers = parameters.topology().layers();
        int count = Math.min(samples.count(), affordable(parameters));
        List<Responses> responses = layers.stream().map(layer -> Responses.blank(count, layer.units())).toList();
        double[] gradient = Gradient.of(parameters, samples, objective, count, (network, first) -> take(responses, network, first));
        List<LayerHealth> found = new ArrayList<>();
        for (int l = 0; l < layers.size(); l++) {
            found.add(LayerHealth.of(layers.get(l), parameters.values(), gradient, responses.get(l), strides.ratio(l)));
        }
        return new Health(count, samples.count(), found);
    }

    /// So many samples do not take long.
    static int affordable(Parameters parameters) {
        return (int) (WORK / (parameters.values().length + PER_UNIT * parameters.topology().unitCount()));
    }

    static void take(List<Responses> responses, Network network, int first) {
        for (int l = 0; l < responses.size(); l++) {
            responses.get(l).take(network, l, first);
        }
    }
}
