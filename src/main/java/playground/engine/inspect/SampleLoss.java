package playground.engine.inspect;

import playground.engine.data.Samples;

/// One sample on its way through: what goes in, the output units' weighted sums and answers, their targets, and the loss.
/// Without a target, targets and loss are no numbers. The arrays belong to it.
public record SampleLoss(double[] inputs, double[] sums, double[] answers, double[] targets, double loss) {
    /// The sample of this number, from 0.
    public static SampleLoss of(Outcomes outcomes, int n) {
        Samples samples = outcomes.samples();
        return new SampleLoss(
                samples.inputsOf(n),
                outcomes.output().sumsOf(n),
                outcomes.output().answersTo(n),
                samples.targetsOf(n),
                outcomes.losses()[n]);
    }

    /// Whether there is a target to be judged by.
    public boolean judged() {
        return !Double.isNaN(targets[0]);
    }

    /// The unit, from 0, whose target is largest: of several, that of the true class.
    public int truth() {
        int truth = 0;
        for (int k = 1; k < targets.length; k++) {
            truth = targets[k] > targets[truth] ? k : truth;
        }
        return truth;
    }
}
