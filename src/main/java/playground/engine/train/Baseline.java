package playground.engine.train;

import playground.engine.data.Samples;

/// What there is to beat: the mean loss of answering every sample with the mean of all targets, whatever its inputs are.
public final class Baseline {
    private Baseline() {}

    /// NaN where there are no samples, and by the perceptron's criterion, which takes no answers.
    public static double of(Objective objective, Samples samples) {
        if (samples.count() == 0 || objective.pairing() == Pairing.MISTAKES) {
            return Double.NaN;
        }
        double sum = 0;
        for (int o = 0; o < samples.outputs(); o++) {
            sum += of(objective, samples.targets(), o * samples.count(), samples.count());
        }
        return sum / samples.count();
    }

    /// Of the targets of one output.
    private static double of(Objective objective, double[] targets, int from, int count) {
        double mean = 0;
        for (int n = from; n < from + count; n++) {
            mean += targets[n];
        }
        mean /= count;
        double sum = 0;
        for (int n = from; n < from + count; n++) {
            sum += value(objective, mean, targets[n]);
        }
        return sum;
    }

    /// Of classes told apart by a softmax, only the share of the true one counts.
    private static double value(Objective objective, double answer, double target) {
        if (objective.pairing() == Pairing.SOFTMAX) {
            return target == 0 ? 0 : -target * StrictMath.log(answer);
        }
        return objective.loss().value(answer, target);
    }
}
