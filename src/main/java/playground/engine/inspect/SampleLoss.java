package playground.engine.inspect;

import playground.engine.data.Samples;

/// One sample on its way through: what goes in, the output units' weighted sums and answers, their targets, and the loss.
/// The arrays belong to it.
public record SampleLoss(double[] inputs, double[] sums, double[] answers, double[] targets, double loss) {
    /// The sample of this number, from 0.
    public static SampleLoss of(Outcomes outcomes, int n) {
        Samples samples = outcomes.samples();
        return new SampleLoss(
                column(samples.inputs(), samples.features(), samples.count(), n),
                outcomes.output().sumsOf(n),
                outcomes.output().answersTo(n),
                column(samples.targets(), samples.outputs(), samples.count(), n),
                outcomes.losses()[n]);
    }

    private static double[] column(double[] rows, int height, int width, int n) {
        double[] column = new double[height];
        for (int row = 0; row < height; row++) {
            column[row] = rows[row * width + n];
        }
        return column;
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
