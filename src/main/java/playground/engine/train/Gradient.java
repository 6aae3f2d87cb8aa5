package playground.engine.train;

import java.util.function.ObjIntConsumer;
import playground.engine.data.Samples;
import playground.engine.kernel.Kernels;
import playground.engine.net.Network;
import playground.engine.net.Parameters;

/// The gradient of the mean loss, as one update with all samples would have it: by the passes forward and backward that training
/// makes, without a penalty, and with no unit left out.
public final class Gradient {
    private Gradient() {}

    /// Over the first `count` samples, at least one; laid out as the parameters. `everyBlock` sees the network at each block of
    /// samples, with the number of its first one.
    public static double[] of(
            Parameters parameters, Samples samples, Objective objective, int count, ObjIntConsumer<Network> everyBlock) {
        double[] gradient = new double[parameters.values().length];
        Network network = new Network(parameters.topology());
        Pass pass = new Pass(samples, () -> 0);
        pass.begin(false);
        pass.nextBatch(count);
        while (pass.inBatch()) {
            network.open(Kernels.current(), pass.block(Network.BLOCK));
            pass.load(network);
            network.forward(parameters.values());
            everyBlock.accept(network, pass.place());
            pass.errors(network, objective);
            network.backward(parameters.values(), gradient);
            pass.skip(network.count());
        }
        for (int p = 0; p < gradient.length; p++) {
            gradient[p] /= count;
        }
        return gradient;
    }
}
