package playground.engine.train;

import java.util.Arrays;
import playground.engine.net.Layer;
import playground.engine.net.Topology;

/// How far the last completed epoch moved the weights of each layer: the length (Euclidean norm) of their change over the epoch,
/// divided by their length at its end; biases do not count. NaN before the first epoch, and where a parameter was set by hand in
/// its midst.
public final class Strides {
    private final Layer[] layers;
    private final double[] ratios;
    private boolean touched;

    Strides(Topology topology) {
        layers = topology.layers().toArray(Layer[]::new);
        ratios = new double[layers.length];
        Arrays.fill(ratios, Double.NaN);
    }

    /// Of a layer, counted from 0, the output's last.
    public double ratio(int layer) {
        return ratios[layer];
    }

    /// Of all layers, a copy.
    public double[] ratios() {
        return ratios.clone();
    }

    /// An epoch begins.
    void begin() {
        touched = false;
    }

    /// A parameter was set by hand.
    void touch() {
        touched = true;
    }

    /// An epoch led from parameters to others. Not modified.
    void note(double[] before, double[] after) {
        for (int l = 0; l < layers.length; l++) {
            ratios[l] = touched ? Double.NaN : ratio(before, after, layers[l].offset(), layers[l].bias(0));
        }
    }

    private static double ratio(double[] before, double[] after, int from, int to) {
        double moved = 0;
        double length = 0;
        for (int w = from; w < to; w++) {
            double change = after[w] - before[w];
            moved += change * change;
            length += after[w] * after[w];
        }
        return StrictMath.sqrt(moved) / StrictMath.sqrt(length);
    }

    /// Makes this equal to others of the same topology.
    void copy(Strides other) {
        System.arraycopy(other.ratios, 0, ratios, 0, ratios.length);
        touched = other.touched;
    }
}
