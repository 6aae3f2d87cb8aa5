package playground.engine.inspect;

import playground.engine.data.Samples;

/// A set's losses summed in the samples' order: their `sum` and `mean`, and, whatever the loss, the sum and the mean of
/// the squared errors (a - t)² of a sample, without the half that training takes. NaN means without samples.
public record LossSums(int count, double sum, double mean, double squares, double meanSquare) {
    public static LossSums of(Outcomes outcomes) {
        int count = outcomes.samples().count();
        double sum = 0;
        double squares = 0;
        for (int n = 0; n < count; n++) {
            sum += outcomes.losses()[n];
            squares += squares(outcomes.samples(), outcomes.output(), n);
        }
        return new LossSums(count, sum, sum / count, squares, squares / count);
    }

    private static double squares(Samples samples, Responses output, int n) {
        double sum = 0;
        for (int k = 0; k < samples.outputs(); k++) {
            double difference = output.answers()[k][n] - samples.targets()[k * samples.count() + n];
            sum += difference * difference;
        }
        return sum;
    }
}
