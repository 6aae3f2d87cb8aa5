package playground.engine.inspect;

import playground.engine.data.Samples;
import playground.engine.net.Network;
import playground.engine.net.Parameters;
import playground.engine.train.Objective;

/// What comes out for samples: the output units' responses, and a loss per sample, the same bits that training sums. The
/// array belongs to the outcomes and is not modified once made.
public record Outcomes(Samples samples, Responses output, double[] losses) {
    public static Outcomes of(Parameters parameters, Samples samples, Objective objective) {
        double[] losses = new double[samples.count()];
        int last = parameters.topology().layers().size() - 1;
        Responses output = Responses.of(
                parameters, samples, last, (network, first) -> judge(network, first, samples, objective, losses));
        return new Outcomes(samples, output, losses);
    }

    private static void judge(Network network, int first, Samples samples, Objective objective, double[] losses) {
        for (int n = 0; n < network.count(); n++) {
            losses[first + n] = objective.value(network, n, samples.targets(), first + n, samples.count());
        }
    }

    /// The first of the samples with the largest loss; those that are no number count as the largest.
    public int worst() {
        int worst = 0;
        for (int n = 1; n < losses.length; n++) {
            worst = Double.compare(losses[n], losses[worst]) > 0 ? n : worst;
        }
        return worst;
    }
}
