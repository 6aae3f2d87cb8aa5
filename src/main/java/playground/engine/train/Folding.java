package playground.engine.train;

import java.util.List;
import playground.engine.data.Input;
import playground.engine.data.Plane;
import playground.engine.net.Layer;
import playground.engine.net.Parameters;
import playground.engine.net.Topology;

/// A network as seen on a plane through the space of its inputs. There each input is a number plus a part of x and of y, so
/// a network whose first layer reads x and y alone answers the same.
public final class Folding {
    private final double[][] slopes;

    public Folding(Plane plane, List<Input> inputs) {
        slopes = inputs.stream().map(plane::slopes).toArray(double[][]::new);
    }

    /// Parameters of the network of two inputs.
    public Parameters fold(Parameters of) {
        Topology from = of.topology();
        List<Layer> hidden = from.layers().subList(0, from.layers().size() - 1);
        Topology to = Topology.of(
                2,
                hidden.stream().map(Layer::units).toList(),
                hidden.stream().map(Layer::activation).toList(),
                from.output().units(),
                from.output().activation());
        double[] values = new double[to.parameterCount()];
        Layer first = to.layers().getFirst();
        int rest = from.layers().getFirst().end();
        System.arraycopy(of.values(), rest, values, first.end(), of.values().length - rest);
        for (int unit = 0; unit < first.units(); unit++) {
            fold(of, from.layers().getFirst(), unit, values, first);
        }
        return new Parameters(to, values);
    }

    private void fold(Parameters of, Layer from, int unit, double[] values, Layer to) {
        double bias = of.values()[from.bias(unit)];
        double x = 0;
        double y = 0;
        for (int i = 0; i < from.inputs(); i++) {
            double weight = of.values()[from.weight(unit, i)];
            bias += weight * slopes[i][0];
            x += weight * slopes[i][1];
            y += weight * slopes[i][2];
        }
        values[to.bias(unit)] = bias;
        values[to.weight(unit, 0)] = x;
        values[to.weight(unit, 1)] = y;
    }
}
