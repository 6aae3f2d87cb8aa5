package playground.engine.train;

import playground.engine.net.Layer;
import playground.engine.net.Parameters;

/// A penalty on large weights, `rate` times its kind's. `share` is how much of an elastic net is L1, 0 to 1; it counts for
/// no other kind.
public record Penalty(Regularization kind, double rate, double share) {
    public static final double STANDARD_SHARE = 0.5;

    public Penalty {
        if (!(rate >= 0 && rate < Double.POSITIVE_INFINITY) || !(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("rate must be 0 or more and the share 0 to 1, were " + rate + ", " + share);
        }
    }

    /// With an elastic net's usual share.
    public Penalty(Regularization kind, double rate) {
        this(kind, rate, STANDARD_SHARE);
    }

    /// Another kind, an elastic net with its usual share.
    public Penalty with(Regularization value) {
        return value == kind ? this : new Penalty(value, rate, STANDARD_SHARE);
    }

    public Penalty withRate(double value) {
        return new Penalty(kind, value, share);
    }

    /// Another share of L1; the same if that means nothing to the kind.
    public Penalty withShare(double value) {
        return kind == Regularization.ELASTIC ? new Penalty(kind, rate, value) : this;
    }

    /// What is added to the loss by it: `rate` times Σ|w| for L1, ½ Σw² for L2, both in their shares for an elastic net,
    /// summed over all weights in their order. Biases cost nothing.
    public double of(Parameters parameters) {
        return switch (kind) {
            case NONE -> 0;
            case L1 -> rate * sizes(parameters);
            case L2 -> rate * 0.5 * squares(parameters);
            case ELASTIC -> rate * (share * sizes(parameters) + (1 - share) * 0.5 * squares(parameters));
        };
    }

    private static double sizes(Parameters parameters) {
        double sum = 0;
        for (Layer layer : parameters.topology().layers()) {
            for (int w = layer.offset(); w < layer.bias(0); w++) {
                sum += Math.abs(parameters.values()[w]);
            }
        }
        return sum;
    }

    private static double squares(Parameters parameters) {
        double sum = 0;
        for (Layer layer : parameters.topology().layers()) {
            for (int w = layer.offset(); w < layer.bias(0); w++) {
                sum += parameters.values()[w] * parameters.values()[w];
            }
        }
        return sum;
    }
}
