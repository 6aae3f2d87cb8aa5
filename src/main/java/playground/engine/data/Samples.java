package playground.engine.data;

import java.util.List;

/// What a network is fed and should answer: `inputs` holds one row of `count` numbers per feature, `targets` one row per
/// output unit. The arrays are owned by the samples and never modified.
public record Samples(int count, int features, double[] inputs, int outputs, double[] targets) {
    /// With one output.
    public Samples(int count, int features, double[] inputs, double[] targets) {
        this(count, features, inputs, 1, targets);
    }

    /// One row of inputs per feature, for all rows of the data.
    public static double[] inputs(Dataset data, List<Input> features) {
        double[] inputs = new double[features.size() * data.size()];
        double[] row = new double[data.columns().length];
        for (int n = 0; n < data.size(); n++) {
            data.read(n, row);
            for (int f = 0; f < features.size(); f++) {
                inputs[f * data.size() + n] = features.get(f).of(row);
            }
        }
        return inputs;
    }

    /// The inputs of one sample, a copy.
    public double[] inputsOf(int n) {
        return column(inputs, features, n);
    }

    /// The targets of one sample, a copy.
    public double[] targetsOf(int n) {
        return column(targets, outputs, n);
    }

    private double[] column(double[] rows, int height, int n) {
        double[] column = new double[height];
        for (int row = 0; row < height; row++) {
            column[row] = rows[row * count + n];
        }
        return column;
    }

    /// A copy of the inputs, sample after sample, `features` numbers each.
    public double[] rows() {
        double[] rows = new double[inputs.length];
        for (int n = 0; n < count; n++) {
            for (int f = 0; f < features; f++) {
                rows[n * features + f] = inputs[f * count + n];
            }
        }
        return rows;
    }

    /// The first of them, `most` at most; these themselves if there are no more.
    public Samples first(int most) {
        int some = Math.min(most, count);
        return some == count ? this : new Samples(some, features, heads(inputs, some), outputs, heads(targets, some));
    }

    private double[] heads(double[] rows, int length) {
        double[] heads = new double[rows.length / count * length];
        for (int row = 0; row < rows.length / count; row++) {
            System.arraycopy(rows, row * count, heads, row * length, length);
        }
        return heads;
    }
}
