package playground.engine.inspect;

import playground.engine.net.Activation;

/// An activation drawn: its values and slopes at places `z`, evenly apart. The arrays belong to the curve.
public record Curve(double[] z, double[] values, double[] slopes) {
    private static final int PLACES = 161;

    /// From `-reach` to `reach`. Empty for softmax, whose values depend on all units of the layer.
    public static Curve of(Activation activation, double reach) {
        if (activation == Activation.SOFTMAX) {
            return new Curve(new double[0], new double[0], new double[0]);
        }
        Curve curve = new Curve(new double[PLACES], new double[PLACES], new double[PLACES]);
        for (int n = 0; n < PLACES; n++) {
            curve.z[n] = reach * (2.0 * n / (PLACES - 1) - 1);
            curve.values[n] = activation.value(curve.z[n]);
            curve.slopes[n] = activation.derivative(curve.z[n], curve.values[n]);
        }
        return curve;
    }
}
