package playground.inspect;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import playground.engine.inspect.Neuron;
import playground.engine.inspect.Profile;
import playground.engine.net.Layer;
import playground.engine.net.Parameters;
import playground.engine.net.Topology;
import playground.engine.train.Gate;
import playground.run.Training;
import playground.run.Trajectory;

/// Finds what a unit computes, and how its parameters went on.
final class NeuronFinder {
    /// Up to so many inputs the weights of all are followed, else those of the strongest.
    private static final int ALL = 16;
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
                .limit(layer.inputs() <= ALL ? ALL : FOLLOWED)
                .mapToObj(input -> course(training, layer.weight(unit, input)))
                .toList();
        return new Finding.OfUnit(
                training.run().experiment().data().generator(),
                training.run().experiment().data().features(),
                topology,
                neuron,
                Profile.of(parameters, training.train(), there, unit),
                gate(training, there, unit),
                own(training, there, unit),
                course(training, layer.bias(unit)),
                weights);
    }

    private static Optional<Gate> gate(Training training, int layer, int unit) {
        int place = Gate.place(training.trainer().parameters().topology(), layer, unit);
        return table(training) ? Optional.of(Gate.of(training.table(), place, least(training, layer))) : Optional.empty();
    }

    private static Optional<Gate> own(Training training, int layer, int unit) {
        return table(training) ? Gate.ofUnits(training.trainer().parameters(), layer, unit, least(training, layer)) : Optional.empty();
    }

    private static boolean table(Training training) {
        return training.run().experiment().data().generator().table();
    }

    private static double least(Training training, int layer) {
        return Gate.least(training.trainer().parameters().topology(), layer, training.objective().coding());
    }

    private static Trajectory.Course course(Training training, int parameter) {
        return training.trajectory()
                .of(parameter, training.position().epoch(), training.trainer().parameters().values()[parameter]);
    }
}
