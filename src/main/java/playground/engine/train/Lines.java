package playground.engine.train;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import playground.engine.data.Feature;
import playground.engine.data.Input;
import playground.engine.data.Window;
import playground.engine.net.Layer;
import playground.engine.net.Topology;

/// The straight lines along which a single unit changed its mind, where its inputs are coordinates: cut off at the rim of
/// a window, as two ends each.
public final class Lines {
    /// Numbers of a line: across and up of one end, then of the other, each from -1 to 1 (see `Window`).
    public static final int NUMBERS = 4;

    private static final EnumSet<Feature> COORDINATES = EnumSet.of(Feature.X, Feature.Y);

    private Lines() {}

    /// `NUMBERS` numbers for each of the weights (as `Trail` has them), NaN where the line does not cross the window; empty
    /// where the unit's border is no line.
    public static float[] of(List<double[]> weights, List<Input> features, Window window, Topology topology, Coding coding) {
        Layer output = topology.output();
        OptionalDouble border = border(output, coding);
        if (border.isEmpty() || !COORDINATES.containsAll(features)) {
            return new float[0];
        }
        float[] lines = new float[NUMBERS * weights.size()];
        for (int n = 0; n < weights.size(); n++) {
            double[] values = weights.get(n);
            double across = slope(values, features, Feature.X);
            double up = slope(values, features, Feature.Y);
            double middle = values[values.length - 1] - border.getAsDouble()
                    + across * (window.left() + window.right()) / 2
                    + up * (window.bottom() + window.top()) / 2;
            double[] ends = clip(
                    across * (window.right() - window.left()) / 2, up * (window.top() - window.bottom()) / 2, middle);
            for (int i = 0; i < NUMBERS; i++) {
                lines[NUMBERS * n + i] = (float) ends[i];
            }
        }
        return lines;
    }

    /// The weighted sum at which the answer of the only output is in the middle between the classes.
    public static OptionalDouble border(Layer output, Coding coding) {
        boolean unit = coding == Coding.UNIT;
        return switch (output.activation()) {
            case STEP, STEP_ABOVE, SIGMOID -> unit ? OptionalDouble.of(0) : OptionalDouble.empty();
            case TANH -> unit ? OptionalDouble.empty() : OptionalDouble.of(0);
            case LINEAR -> OptionalDouble.of(coding.middle());
            case RELU, LEAKY_RELU, ELU, SOFTPLUS, GELU, SWISH, SINE, SOFTMAX -> OptionalDouble.empty();
        };
    }

    private static double slope(double[] values, List<Input> features, Feature feature) {
        int index = features.indexOf(feature);
        return index < 0 ? 0 : values[index];
    }

    /// The part of a u + b v + c = 0 with u and v from -1 to 1: from the point nearest to the middle as far as it goes on
    /// both sides (after Liang and Barsky 1984).
    private static double[] clip(double a, double b, double c) {
        double square = a * a + b * b;
        double u = -c * a / square;
        double v = -c * b / square;
        double from = Math.max(least(u, -b), least(v, a));
        double to = Math.min(most(u, -b), most(v, a));
        if (!(from < to) || !Double.isFinite(from) || !Double.isFinite(to)) {
            double[] none = new double[NUMBERS];
            Arrays.fill(none, Double.NaN);
            return none;
        }
        return new double[] {u - from * b, v + from * a, u - to * b, v + to * a};
    }

    /// From which t on p + t d is within -1 to 1.
    private static double least(double p, double d) {
        return d == 0 ? (Math.abs(p) <= 1 ? Double.NEGATIVE_INFINITY : Double.NaN) : (-Math.signum(d) - p) / d;
    }

    private static double most(double p, double d) {
        return d == 0 ? (Math.abs(p) <= 1 ? Double.POSITIVE_INFINITY : Double.NaN) : (Math.signum(d) - p) / d;
    }
}
