package playground.engine.train;

import playground.engine.data.Samples;
import playground.engine.kernel.Kernel;
import playground.engine.net.Network;

/// How well the parameters do on one set of samples, found block by block: the losses summed in the samples' order, and
/// the answers on the target's side counted. Used by one thread at a time.
public final class Evaluation {
    private final Samples samples;
    private final Network network;
    private final Objective objective;
    private int place;
    private int right;
    private double sum;

    public Evaluation(Samples samples, Network network, Objective objective) {
        this.samples = samples;
        this.network = network;
        this.objective = objective;
    }

    public void begin() {
        place = 0;
        right = 0;
        sum = 0;
    }

    /// Looks at up to `most` more samples; answers how many it did.
    public int advance(Kernel kernel, double[] parameters, int most) {
        int seen = 0;
        while (seen < most && place < samples.count()) {
            int count = Math.min(Math.min(Network.BLOCK, most - seen), samples.count() - place);
            network.open(kernel, count);
            network.load(samples.inputs(), samples.count(), place);
            network.forward(parameters);
            if (network.outputs() == 1) {
                judge(network.sums(), network.answers(), network.output(0), count);
            } else {
                judgeClasses(count);
            }
            place += count;
            seen += count;
        }
        return seen;
    }

    private void judge(double[] sums, double[] answers, int output, int count) {
        double[] targets = samples.targets();
        double middle = objective.coding().middle();
        double total = sum;
        int hits = 0;
        for (int n = 0; n < count; n++) {
            double answer = answers[output + n];
            double target = targets[place + n];
            total += objective.value(sums[output + n], answer, target);
            hits += (answer >= middle) == (target >= middle) ? 1 : 0;
        }
        sum = total;
        right += hits;
    }

    private void judgeClasses(int count) {
        double[] targets = samples.targets();
        for (int n = 0; n < count; n++) {
            sum += objective.value(network, n, targets, place + n, samples.count());
            right += targets[network.answeredClass(n) * samples.count() + place + n] == 1 ? 1 : 0;
        }
    }

    boolean done() {
        return place == samples.count();
    }

    /// Mean loss of the samples seen; NaN without any.
    public double loss() {
        return sum / place;
    }

    /// Share of samples seen whose class is answered: by the side of the middle the answer lies on, the middle counting as
    /// above, or by the output unit that answers most. NaN without any.
    double accuracy() {
        return (double) right / place;
    }

    /// False if a loss was found that is no finite number.
    boolean finite() {
        return Double.isFinite(sum);
    }
}
