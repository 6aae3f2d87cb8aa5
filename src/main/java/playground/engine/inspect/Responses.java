package playground.engine.inspect;

import java.util.function.ObjIntConsumer;
import playground.engine.data.Samples;
import playground.engine.kernel.Kernels;
import playground.engine.net.Network;
import playground.engine.net.Parameters;

/// What the units of one layer sum up and answer to samples: a row per unit, a column per sample. The arrays belong to the
/// responses and are not modified once made.
public record Responses(int count, double[][] sums, double[][] answers) {
    /// Those of a layer, counted from 0, the output's last.
    public static Responses of(Parameters parameters, Samples samples, int layer) {
        return of(parameters, samples, layer, (_, _) -> {});
    }

    /// `everyBlock` sees the network at each block of samples, with the number of its first one.
    static Responses of(Parameters parameters, Samples samples, int layer, ObjIntConsumer<Network> everyBlock) {
        int units = parameters.topology().layers().get(layer).units();
        Responses responses = blank(samples.count(), units);
        Network network = new Network(parameters.topology());
        for (int first = 0; first < samples.count(); first += Network.BLOCK) {
            network.open(Kernels.current(), Math.min(Network.BLOCK, samples.count() - first));
            network.load(samples.inputs(), samples.count(), first);
            network.forward(parameters.values());
            responses.take(network, layer, first);
            everyBlock.accept(network, first);
        }
        return responses;
    }

    /// Of so many samples and units, to be filled by `take`.
    static Responses blank(int count, int units) {
        return new Responses(count, new double[units][count], new double[units][count]);
    }

    /// Takes over a block of samples, the first of them given by its number.
    void take(Network network, int layer, int first) {
        for (int unit = 0; unit < sums.length; unit++) {
            System.arraycopy(network.sums(), network.at(layer, unit), sums[unit], first, network.count());
            System.arraycopy(network.answers(), network.at(layer, unit), answers[unit], first, network.count());
        }
    }

    /// One number per unit: the answers to a sample.
    public double[] answersTo(int sample) {
        return column(answers, sample);
    }

    /// One number per unit: the weighted sums of a sample.
    public double[] sumsOf(int sample) {
        return column(sums, sample);
    }

    private static double[] column(double[][] rows, int sample) {
        double[] column = new double[rows.length];
        for (int unit = 0; unit < rows.length; unit++) {
            column[unit] = rows[unit][sample];
        }
        return column;
    }
}
