package playground.engine.train;

import playground.engine.data.Samples;
import playground.engine.net.Layer;
import playground.engine.net.Parameters;
import playground.engine.net.Topology;

/// One sample through the network and back; sums in the order of inputs, samples and units.
final class Pass {
    private final Topology topology;
    private final double[] p;
    private final double[][] z;
    private final double[][] a;
    private final double[][] delta;

    Pass(Parameters parameters) {
        topology = parameters.topology();
        p = parameters.values();
        int layers = topology.layers().size();
        z = new double[layers][];
        a = new double[layers + 1][];
        delta = new double[layers][];
        a[0] = new double[topology.inputs()];
        for (int l = 0; l < layers; l++) {
            int units = topology.layers().get(l).units();
            z[l] = new double[units];
            a[l + 1] = new double[units];
            delta[l] = new double[units];
        }
    }

    double[] activations(int layer) {
        return a[layer + 1];
    }

    double forward(Samples samples, int n) {
        for (int i = 0; i < a[0].length; i++) {
            a[0][i] = samples.inputs()[i * samples.count() + n];
        }
        return forward();
    }

    double forward(double... inputs) {
        System.arraycopy(inputs, 0, a[0], 0, inputs.length);
        return forward();
    }

    private double forward() {
        for (int l = 0; l < z.length; l++) {
            Layer layer = topology.layers().get(l);
            for (int o = 0; o < layer.units(); o++) {
                double sum = p[layer.bias(o)];
                for (int i = 0; i < layer.inputs(); i++) {
                    sum += p[layer.weight(o, i)] * a[l][i];
                }
                z[l][o] = sum;
                a[l + 1][o] = layer.activation().value(sum);
            }
        }
        return a[z.length][0];
    }

    void backward(double errorDerivative, double[] gradient) {
        for (int l = z.length - 1; l >= 0; l--) {
            Layer layer = topology.layers().get(l);
            for (int o = 0; o < layer.units(); o++) {
                double error = l == z.length - 1 ? errorDerivative : fromAbove(l, o);
                double d = error * layer.activation().derivative(z[l][o], a[l + 1][o]);
                delta[l][o] = d;
                gradient[layer.bias(o)] += d;
                for (int i = 0; i < layer.inputs(); i++) {
                    gradient[layer.weight(o, i)] += d * a[l][i];
                }
            }
        }
    }

    private double fromAbove(int l, int o) {
        Layer above = topology.layers().get(l + 1);
        double error = 0;
        for (int u = 0; u < above.units(); u++) {
            error += p[above.weight(u, o)] * delta[l + 1][u];
        }
        return error;
    }
}
