package playground.engine.inspect;

import playground.engine.data.Samples;

/// How often samples of each class were taken for each: `counts[truth][answer]`. The array belongs to the matrix.
public record Confusion(int[][] counts) {
    /// Of one output unit, whose answer means the second class from `middle` on, or of one unit per class, of which the
    /// first with the largest answer counts. Not modified.
    public static Confusion of(Samples samples, Responses responses, double middle) {
        int classes = Math.max(2, responses.answers().length);
        int[][] counts = new int[classes][classes];
        for (int n = 0; n < samples.count(); n++) {
            counts[truth(samples, responses, n, middle)][answer(responses, n, middle)]++;
        }
        return new Confusion(counts);
    }

    /// The class of a sample, from 0.
    public static int truth(Samples samples, Responses responses, int n, double middle) {
        int units = responses.answers().length;
        if (units == 1) {
            return samples.targets()[n] >= middle ? 1 : 0;
        }
        int truth = 0;
        for (int k = 1; k < units; k++) {
            truth = samples.targets()[k * samples.count() + n] > samples.targets()[truth * samples.count() + n] ? k : truth;
        }
        return truth;
    }

    /// The class answered to a sample, from 0.
    public static int answer(Responses responses, int n, double middle) {
        double[][] answers = responses.answers();
        if (answers.length == 1) {
            return answers[0][n] >= middle ? 1 : 0;
        }
        int most = 0;
        for (int k = 1; k < answers.length; k++) {
            most = answers[k][n] > answers[most][n] ? k : most;
        }
        return most;
    }

    public int classes() {
        return counts.length;
    }

    public int samples() {
        int all = 0;
        for (int k = 0; k < counts.length; k++) {
            all += truly(k);
        }
        return all;
    }

    /// Share of samples on the diagonal; NaN without any.
    public double accuracy() {
        int right = 0;
        for (int k = 0; k < counts.length; k++) {
            right += counts[k][k];
        }
        return (double) right / samples();
    }

    /// Of the samples taken for class `k`, the share that is; NaN if none was.
    public double precision(int k) {
        int taken = 0;
        for (int[] row : counts) {
            taken += row[k];
        }
        return (double) counts[k][k] / taken;
    }

    /// Of the samples of class `k`, the share that was taken for it; NaN if there are none.
    public double recall(int k) {
        return (double) counts[k][k] / truly(k);
    }

    private int truly(int k) {
        int sum = 0;
        for (int count : counts[k]) {
            sum += count;
        }
        return sum;
    }
}
