package playground.engine.train;

import java.util.Arrays;
import java.util.List;
import playground.engine.data.Input;
import playground.engine.data.Window;
import playground.engine.kernel.Kernels;
import playground.engine.net.Layer;
import playground.engine.net.Network;
import playground.engine.net.Parameters;
import playground.engine.net.Topology;

/// Makes the pictures of a network that learns a function of one input: its curves, and a small one of every unit.
public final class GraphPainter implements Illustrator {
    /// So many that a place comes to a few pixels, and that 0 is among them.
    public static final int PLACES = 121;

    private final double[] inputs;
    private Topology topology = new Topology(0, List.of());
    private Network network = new Network(topology);
    /// What every unit answers, layer by layer, `PLACES` numbers each.
    private double[] answers = {};

    /// Over the window of its graph, of which only left and right count.
    public GraphPainter(List<Input> features, Window window) {
        inputs = new double[features.size() * PLACES];
        for (int n = 0; n < PLACES; n++) {
            double[] row = {window.x(n, PLACES), 0};
            for (int f = 0; f < features.size(); f++) {
                inputs[f * PLACES + n] = features.get(f).of(row);
            }
        }
    }

    @Override
    public Pictures paint(Parameters parameters, int focusLayer, int focusUnit) {
        compute(parameters);
        int units = topology.unitCount();
        int side = Illustrator.side(units);
        byte[] thumbnails = new byte[units * side * side];
        for (int unit = 0; unit < units; unit++) {
            CurveImage.paint(answers, unit * PLACES, PLACES, thumbnails, unit * side * side, side);
        }
        return new Pictures(0, new byte[0], focusLayer, focusUnit, side, thumbnails, curves(parameters, focusLayer, focusUnit));
    }

    private void compute(Parameters of) {
        if (!of.topology().equals(topology)) {
            topology = of.topology();
            network = new Network(topology);
            answers = new double[topology.unitCount() * PLACES];
        }
        for (int first = 0; first < PLACES; first += Network.BLOCK) {
            network.open(Kernels.current(), Math.min(Network.BLOCK, PLACES - first));
            network.load(inputs, PLACES, first);
            network.forward(of.values());
            take(first);
        }
    }

    private void take(int first) {
        int row = first;
        for (int l = 0; l < topology.layers().size(); l++) {
            for (int unit = 0; unit < topology.layers().get(l).units(); unit++) {
                System.arraycopy(network.answers(), network.at(l, unit), answers, row, network.count());
                row += PLACES;
            }
        }
    }

    private Curves curves(Parameters of, int focusLayer, int focusUnit) {
        Layer output = topology.output();
        int last = topology.unitCount() - output.units();
        double[][] contributions = new double[output.inputs()][];
        for (int i = 0; i < contributions.length; i++) {
            double[] answered = last == 0 ? row(inputs, i) : row(answers, last - output.inputs() + i);
            contributions[i] = times(of.values()[output.weight(0, i)], answered);
        }
        boolean earlier = focusLayer < topology.layers().size() - 2;
        return new Curves(row(answers, last), contributions, earlier ? row(answers, before(focusLayer) + focusUnit) : new double[0]);
    }

    private int before(int layer) {
        return topology.layers().stream().limit(layer).mapToInt(Layer::units).sum();
    }

    private static double[] row(double[] rows, int number) {
        return Arrays.copyOfRange(rows, number * PLACES, (number + 1) * PLACES);
    }

    private static double[] times(double weight, double[] row) {
        for (int n = 0; n < row.length; n++) {
            row[n] *= weight;
        }
        return row;
    }
}
