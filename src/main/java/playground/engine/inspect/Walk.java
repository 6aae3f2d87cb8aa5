package playground.engine.inspect;

import java.util.Arrays;
import playground.engine.data.Samples;
import playground.engine.net.Layer;
import playground.engine.net.Parameters;
import playground.engine.net.Topology;
import playground.engine.train.Backprop;
import playground.engine.train.Objective;
import playground.engine.train.Rehearsal;

/// The update to come, walked through with one sample: its way forth and back, the mean over the batch, and what becomes of
/// every parameter. `terms` are the gradients of the first samples of the batch, in their order. The arrays belong to it.
public record Walk(Topology topology, Backprop sample, Rehearsal update, double[][] terms) {
    /// So many gradients of samples are still read as a sum.
    private static final int TERMS = 3;

    /// Of one sample's inputs and targets, before an update on `train`. Not modified.
    public static Walk of(
            Topology topology, Samples train, Objective objective, Rehearsal update, double[] inputs, double[] targets) {
        Parameters before = new Parameters(topology, update.before().parameters());
        double[] factors = update.batch().factors();
        double[][] terms = Arrays.stream(update.batch().samples())
                .limit(TERMS)
                .mapToObj(n -> Backprop.of(before, objective, train.inputsOf(n), train.targetsOf(n), factors).gradients())
                .toArray(double[][]::new);
        return new Walk(topology, Backprop.of(before, objective, inputs, targets, factors), update, terms);
    }

    public Route route() {
        return Route.of(topology, sample, update);
    }

    /// What a layer is fed: the inputs, or what the layer before passes on.
    public double[] fed(int layer) {
        return layer == 0 ? sample.inputs() : sample.stages().get(layer - 1).passed();
    }

    /// What the answer of a hidden unit, and the error that comes back to it, is multiplied by: 1 without dropout.
    public double factor(int layer, int unit) {
        int before = topology.layers().stream().limit(layer).mapToInt(Layer::units).sum();
        double[] factors = update.batch().factors();
        return before + unit < factors.length ? factors[before + unit] : 1;
    }

    /// How much the update adds to a parameter.
    public double change(int parameter) {
        return update.after().parameters()[parameter] - update.before().parameters()[parameter];
    }

    /// Whether the batch has the training sample of this number.
    public boolean counts(int number) {
        return Arrays.stream(update.batch().samples()).anyMatch(n -> n == number);
    }
}
