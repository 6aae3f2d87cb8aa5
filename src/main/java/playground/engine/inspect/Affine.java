package playground.engine.inspect;

import java.util.Optional;
import playground.engine.net.Activation;
import playground.engine.net.Layer;
import playground.engine.net.Parameters;

/// W x + b: a row of weights and a bias per unit. The arrays belong to it.
public record Affine(double[][] weights, double[] bias) {
    /// What a network comes to whose hidden layers all are linear: its weighted sums at the output are W x + b of its inputs,
    /// W the product W_L … W_1 of its weights, so its layers can do no more than one. Empty for other networks, and for those
    /// without a hidden layer.
    public static Optional<Affine> of(Parameters parameters) {
        if (!linear(parameters)) {
            return Optional.empty();
        }
        Affine whole = layer(parameters, 0);
        for (int l = 1; l < parameters.topology().layers().size(); l++) {
            whole = layer(parameters, l).after(whole);
        }
        return Optional.of(whole);
    }

    /// Whether every hidden layer is linear, and there is one.
    public static boolean linear(Parameters parameters) {
        int hidden = parameters.topology().layers().size() - 1;
        return hidden > 0
                && parameters.topology().layers().stream().limit(hidden).allMatch(layer -> layer.activation() == Activation.LINEAR);
    }

    private static Affine layer(Parameters parameters, int l) {
        Layer layer = parameters.topology().layers().get(l);
        double[][] weights = new double[layer.units()][layer.inputs()];
        double[] bias = new double[layer.units()];
        for (int o = 0; o < bias.length; o++) {
            bias[o] = parameters.bias(l, o);
            for (int i = 0; i < layer.inputs(); i++) {
                weights[o][i] = parameters.weight(l, o, i);
            }
        }
        return new Affine(weights, bias);
    }

    /// This one applied to what the other gives.
    private Affine after(Affine first) {
        double[][] product = new double[weights.length][first.weights[0].length];
        double[] shift = bias.clone();
        for (int o = 0; o < product.length; o++) {
            for (int h = 0; h < first.bias.length; h++) {
                shift[o] += weights[o][h] * first.bias[h];
                for (int i = 0; i < product[o].length; i++) {
                    product[o][i] += weights[o][h] * first.weights[h][i];
                }
            }
        }
        return new Affine(product, shift);
    }

    /// The weighted sums of one sample's inputs. Not modified.
    public double[] of(double[] inputs) {
        double[] sums = bias.clone();
        for (int o = 0; o < sums.length; o++) {
            for (int i = 0; i < inputs.length; i++) {
                sums[o] += weights[o][i] * inputs[i];
            }
        }
        return sums;
    }
}
