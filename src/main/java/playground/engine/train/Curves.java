package playground.engine.train;

import java.util.Arrays;

/// What a network of one input answers, at places evenly apart, and what that is made of. `contributions` has a row for each
/// unit of the last hidden layer, or, without hidden layers, for each feature: what it answers times its weight to the output.
/// With the output's bias they add up to the output's weighted sum, which a linear output answers. `unit` is what a unit of an
/// earlier layer answers, if one is looked at; else it is empty. The arrays belong to the curves and are not modified once
/// made.
public record Curves(double[] answers, double[][] contributions, double[] unit) {
    /// Of networks with more inputs.
    public static final Curves NONE = new Curves(new double[0], new double[0][], new double[0]);

    /// How many curves there are.
    public int count() {
        return answers.length == 0 ? 0 : 1 + contributions.length + (unit.length > 0 ? 1 : 0);
    }

    /// How many places each of them has.
    public int places() {
        return answers.length;
    }

    /// All of them, one after the other: the answers, the contributions, the unit.
    public double[] rows() {
        double[] rows = Arrays.copyOf(answers, count() * places());
        for (int n = 0; n < contributions.length; n++) {
            System.arraycopy(contributions[n], 0, rows, (1 + n) * places(), places());
        }
        System.arraycopy(unit, 0, rows, rows.length - unit.length, unit.length);
        return rows;
    }
}
