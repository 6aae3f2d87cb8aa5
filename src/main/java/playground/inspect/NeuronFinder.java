package playground.inspect;

import java.util.Arrays;
import java.util.List;
import playground.engine.inspect.Neuron;
import playground.engine.inspect.Profile;
import playground.engine.net.Layer;
import playground.engine.net.Parameters;
import playground.engine.net.Topology;
import playground.run.Training;
import playground.run.Trajectory;

/// Finds what a unit computes, and how its parameters went on.
final class NeuronFinder {
    /// Inputs whose weights are followed.
    private static final int FOLLOWED = 5;

    private NeuronFinder() {}

    /// Of what lies beyond the last, the last is taken.
    static Finding find(Training training, int asked, int one) {
        Parameters parameters = training.trainer().parameters();
        Topology topology = parameters.topology();
        int there = Math.min(asked, topology.layers().size() - 1);
        Layer layer = topology.layers().get(there);
        int unit = Math.min(one, layer.units() - 1);
        Neuron neuron = Neuron.of(parameters, training.train(), there, unit);
        List<Trajectory.Course> weights = Arrays.stream(neuron.strongest())
                .limit(FOLLOWED)
                .mapToObj(input -> course(training, layer.weight(unit, input)))
                .toList();
        return new Finding.OfUnit(
                training.run().experiment().data().generator(),
                training.run().experiment().data().features(),
                topology,
                neuron,
                Profile.of(parameters, training.train(), there, unit),
                course(training, layer.bias(unit)),
                weights);
    }

    private static Trajectory.Course course(Training training, int parameter) {
        return training.trajectory()
                .of(parameter, training.position().epoch(), training.trainer().parameters().values()[parameter]);
    }
}
