package playground.engine.train;

import java.util.ArrayList;
import java.util.List;
import playground.engine.kernel.Kernels;
import playground.engine.net.Activation;
import playground.engine.net.Layer;
import playground.engine.net.Network;
import playground.engine.net.Parameters;

/// One sample on its way through a network and back, with everything in between: what a batch of one would add to the
/// gradients. The arrays belong to it.
public record Backprop(double[] inputs, double[] targets, List<Stage> stages, double loss, double[] gradients) {
    /// Of each unit of a layer: its weighted sum z, its answer a, and what the next layer gets of it (the same without
    /// dropout); the slopes of the loss by the answer, of the answer by the sum, and of the loss by the sum, δ. Where the
    /// output's δ does not come about as the product of two slopes, `slopes` is empty; where no slope by the answer is
    /// needed, `errors` too.
    public record Stage(
            Activation activation, double[] sums, double[] answers, double[] passed, double[] errors, double[] slopes, double[] deltas) {}

    public Backprop {
        stages = List.copyOf(stages);
    }

    /// Of one sample's inputs and targets as the network sees them, while the answers of hidden units go on `factors` times
    /// (empty for as they are). Not modified.
    public static Backprop of(
            Parameters parameters, Objective objective, double[] inputs, double[] targets, double[] factors) {
        Network network = new Network(parameters.topology());
        network.open(Kernels.current(), 1);
        network.load(inputs, 1, 0);
        double[] gradients = new double[parameters.values().length];
        if (factors.length > 0) {
            network.forward(parameters.values(), factors);
            begin(network, objective, targets);
            network.backward(parameters.values(), gradients, factors);
        } else {
            network.forward(parameters.values());
            begin(network, objective, targets);
            network.backward(parameters.values(), gradients);
        }
        return new Backprop(
                inputs, targets, stages(network, parameters, objective, targets, factors), objective.value(network, 0, targets, 0, 1), gradients);
    }

    private static void begin(Network network, Objective objective, double[] targets) {
        for (int o = 0; o < network.outputs(); o++) {
            network.deltas()[network.output(o)] = objective.slope(network.answers()[network.output(o)], targets[o]);
        }
        if (objective.pairing() == Pairing.APART) {
            network.throughOutput();
        }
    }

    private static List<Stage> stages(
            Network network, Parameters parameters, Objective objective, double[] targets, double[] factors) {
        List<Layer> layers = parameters.topology().layers();
        List<Stage> stages = new ArrayList<>();
        int first = 0;
        for (int l = 0; l < layers.size(); l++) {
            Activation activation = layers.get(l).activation();
            boolean output = l == layers.size() - 1;
            double[] answers = column(network, network.answers(), l, layers.get(l).units());
            double[] sums = column(network, network.sums(), l, layers.get(l).units());
            boolean masked = !output && factors.length > 0;
            double[] passed = masked ? scaled(answers, factors, first) : answers;
            double[] errors = output ? slopes(objective, answers, targets) : errors(network, parameters, l);
            stages.add(new Stage(
                    activation, sums, answers, passed, masked ? scaled(errors, factors, first) : errors,
                    output && (objective.pairing() != Pairing.APART || activation == Activation.SOFTMAX)
                            ? new double[0]
                            : slopes(activation, sums, answers),
                    column(network, network.deltas(), l, layers.get(l).units())));
            first += layers.get(l).units();
        }
        return stages;
    }

    private static double[] column(Network network, double[] rows, int layer, int units) {
        double[] column = new double[units];
        for (int u = 0; u < units; u++) {
            column[u] = rows[network.at(layer, u)];
        }
        return column;
    }

    private static double[] scaled(double[] values, double[] factors, int first) {
        double[] scaled = new double[values.length];
        for (int u = 0; u < values.length; u++) {
            double factor = factors[first + u];
            scaled[u] = factor == 0 ? 0 : values[u] * factor;
        }
        return scaled;
    }

    private static double[] slopes(Objective objective, double[] answers, double[] targets) {
        double[] slopes = new double[objective.pairing() == Pairing.APART ? answers.length : 0];
        for (int k = 0; k < slopes.length; k++) {
            slopes[k] = objective.slope(answers[k], targets[k]);
        }
        return slopes;
    }

    /// What comes back to a hidden layer: over the units of the next one, in order, weight times δ.
    private static double[] errors(Network network, Parameters parameters, int l) {
        Layer next = parameters.topology().layers().get(l + 1);
        double[] errors = new double[next.inputs()];
        for (int i = 0; i < errors.length; i++) {
            for (int o = 0; o < next.units(); o++) {
                errors[i] += parameters.weight(l + 1, o, i) * network.deltas()[network.at(l + 1, o)];
            }
        }
        return errors;
    }

    private static double[] slopes(Activation activation, double[] sums, double[] answers) {
        double[] slopes = new double[sums.length];
        for (int u = 0; u < slopes.length; u++) {
            slopes[u] = activation.derivative(sums[u], answers[u]);
        }
        return slopes;
    }
}
