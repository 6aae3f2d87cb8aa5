package playground.engine.train;

import java.util.List;
import playground.engine.data.Feature;
import playground.engine.net.Layer;
import playground.engine.net.Parameters;

/// What each unit answers over the square [-6, 6]², for pictures. Rows run from y = 6 down to y = -6, columns from
/// x = -6 to x = 6, corners included. An answer is a byte: 0 for -1 or less, 127 for 0, 254 for 1 or more.
public final class Boundary {
    /// Half the width of the square.
    public static final double REACH = 6;

    private final List<Feature> features;
    private final int size;
    private byte[][][] answers = {};

    public Boundary(List<Feature> features, int size) {
        this.features = List.copyOf(features);
        this.size = size;
    }

    /// Computes the answers of every unit of the network.
    public void compute(Parameters parameters) {
        List<Layer> layers = parameters.topology().layers();
        answers = new byte[layers.size()][][];
        for (int l = 0; l < answers.length; l++) {
            answers[l] = new byte[layers.get(l).units()][size * size];
        }
        Pass pass = new Pass(parameters);
        double[] inputs = new double[features.size()];
        for (int at = 0; at < size * size; at++) {
            for (int f = 0; f < inputs.length; f++) {
                inputs[f] = features.get(f).of(coordinate(at % size), -coordinate(at / size));
            }
            pass.forward(inputs);
            for (int l = 0; l < answers.length; l++) {
                for (int o = 0; o < answers[l].length; o++) {
                    answers[l][o][at] = (byte) StrictMath.round(127 + 127 * Math.clamp(pass.activations(l)[o], -1, 1));
                }
            }
        }
    }

    private double coordinate(int index) {
        return -REACH + 2 * REACH * index / (size - 1);
    }

    /// Copies the `size * size` answers of one unit, layers counted from 0, the output's last.
    public void copy(int layer, int unit, byte[] target, int offset) {
        System.arraycopy(answers[layer][unit], 0, target, offset, size * size);
    }
}
