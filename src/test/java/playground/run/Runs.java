package playground.run;

import playground.engine.net.Layer;
import playground.engine.net.Parameters;

/// What tests do with runs.
final class Runs {
    private Runs() {}

    static Training advance(Training training, long epoch) {
        while (training.trainer().epoch() < epoch && !training.trainer().diverged()) {
            training.advance();
        }
        return training;
    }

    static Training start(String query) {
        return Training.start(LinkQuery.parse(query).value().run());
    }

    /// The network's answer at a point, computed once more from its parameters.
    static double output(Training training, double x, double y) {
        Parameters parameters = training.trainer().parameters();
        double[] values = training.run().experiment().data().features().stream()
                .mapToDouble(feature -> feature.of(new double[] {x, y}))
                .toArray();
        int l = 0;
        for (Layer layer : parameters.topology().layers()) {
            double[] next = new double[layer.units()];
            for (int o = 0; o < next.length; o++) {
                double sum = parameters.bias(l, o);
                for (int i = 0; i < values.length; i++) {
                    sum += parameters.weight(l, o, i) * values[i];
                }
                next[o] = layer.activation().value(sum);
            }
            values = next;
            l++;
        }
        return values[0];
    }
}
