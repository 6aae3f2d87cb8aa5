package playground.engine.inspect;

import java.util.Arrays;
import playground.engine.net.Activation;

/// Where on their activation units work: the share of answers (0 to 1) that are `saturated` and of those that are
/// `inactive`, how many of the `units` are `dead`, and how many are `saturatedUnits`, whose answers nearly all are saturated.
///
/// An answer of a sigmoid or tanh is saturated where the slope is below a twentieth of the steepest (|z| above 2.2 for tanh,
/// 4.4 for the sigmoid): the error that passes is next to nothing (Glorot and Bengio 2010, section 3). An answer of a ReLU
/// is inactive where the slope is 0, and a ReLU is dead that is inactive for every sample: gradient descent cannot bring it
/// back. Other activations have no such places, or nothing but them, as the step.
public record Activity(double saturated, double inactive, int dead, int saturatedUnits, int units) {
    private static final double FLAT = 1.0 / 20;
    private static final double NEARLY_ALL = 0.95;
    private static final double STEEPEST_SIGMOID = 0.25;

    /// Of rows of weighted sums, one per unit. Not modified.
    public static Activity of(Activation activation, double[][] sums) {
        return of(activation, sums, Arrays.stream(sums).map(activation::values).toArray(double[][]::new));
    }

    /// The same where the answers are known.
    static Activity of(Activation activation, double[][] sums, double[][] answers) {
        int flat = 0;
        int dead = 0;
        int stuck = 0;
        int all = 0;
        for (int u = 0; u < sums.length; u++) {
            int there = flat(activation, sums[u], answers[u]);
            int samples = sums[u].length;
            flat += there;
            all += samples;
            dead += there == samples ? 1 : 0;
            stuck += there >= NEARLY_ALL * samples ? 1 : 0;
        }
        double share = (double) flat / all;
        return switch (activation) {
            case TANH, SIGMOID -> new Activity(share, 0, 0, stuck, sums.length);
            case RELU -> new Activity(0, share, dead, 0, sums.length);
            case LINEAR, STEP, STEP_ABOVE, LEAKY_RELU, ELU, SOFTPLUS, GELU, SWISH, SINE, SOFTMAX -> new Activity(0, 0, 0, 0, sums.length);
        };
    }

    /// The share of units that are dead or saturated; NaN where an activation knows neither.
    public double stuck(Activation activation) {
        return switch (activation) {
            case TANH, SIGMOID, RELU -> (double) Math.max(dead, saturatedUnits) / units;
            case LINEAR, STEP, STEP_ABOVE, LEAKY_RELU, ELU, SOFTPLUS, GELU, SWISH, SINE, SOFTMAX -> Double.NaN;
        };
    }

    private static int flat(Activation activation, double[] sums, double[] answers) {
        double bound = switch (activation) {
            case TANH -> FLAT;
            case SIGMOID -> FLAT * STEEPEST_SIGMOID;
            case RELU -> 0;
            case LINEAR, STEP, STEP_ABOVE, LEAKY_RELU, ELU, SOFTPLUS, GELU, SWISH, SINE, SOFTMAX -> -1;
        };
        int flat = 0;
        for (int n = 0; n < sums.length; n++) {
            flat += bound >= 0 && activation.derivative(sums[n], answers[n]) <= bound ? 1 : 0;
        }
        return flat;
    }
}
