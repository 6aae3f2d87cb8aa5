package playground.engine.inspect;

import playground.engine.data.Samples;
import playground.engine.kernel.Kernels;
import playground.engine.net.Network;
import playground.engine.net.Parameters;
import playground.engine.net.Topology;
import playground.engine.train.Objective;
import playground.engine.train.Penalty;

/// What descent goes down on: the mean loss over some samples, with the penalty on the weights. Keeps scratch memory; used by one
/// thread at a time.
final class Height {
    private final Topology topology;
    private final Samples samples;
    private final Objective objective;
    private final Penalty penalty;
    private final Network network;

    Height(Topology topology, Samples samples, Objective objective, Penalty penalty) {
        this.topology = topology;
        this.samples = samples;
        this.objective = objective;
        this.penalty = penalty;
        network = new Network(topology);
    }

    /// For these parameters; of their loss the same bits that training sums. Not modified.
    double of(double[] parameters) {
        double sum = 0;
        for (int first = 0; first < samples.count(); first += Network.BLOCK) {
            int count = Math.min(Network.BLOCK, samples.count() - first);
            network.open(Kernels.current(), count);
            network.load(samples.inputs(), samples.count(), first);
            network.forward(parameters);
            for (int n = 0; n < count; n++) {
                sum += objective.value(network, n, samples.targets(), first + n, samples.count());
            }
        }
        return sum / samples.count() + penalty.of(new Parameters(topology, parameters));
    }
}
