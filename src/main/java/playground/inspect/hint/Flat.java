package playground.inspect.hint;

import java.util.Optional;
import java.util.stream.IntStream;
import playground.engine.net.Activation;
import playground.engine.net.Topology;
import playground.engine.train.Loss;
import playground.experiment.ExperimentQuery;

/// The units of a layer step, and a step's slope is 0 everywhere: descent gives their weights, and those before them, no gradient.
/// `output`: it is the output's layer, so that nothing is learned at all; `alone`: there is no other.
public record Flat(int layer, boolean output, boolean alone) implements Hint {
    static Optional<Hint> in(Case run) {
        return run.trainer().epoch() > 0 && !run.byMistakes() && run.poor()
                ? last(run.trainer().parameters().topology()).map(Hint.class::cast)
                : Optional.empty();
    }

    private static Optional<Flat> last(Topology topology) {
        int output = topology.layers().size() - 1;
        return IntStream.rangeClosed(0, output)
                .filter(l -> steps(topology.layers().get(l).activation()))
                .mapToObj(l -> new Flat(l, l == output, output == 0))
                .reduce((_, later) -> later);
    }

    private static boolean steps(Activation activation) {
        return activation == Activation.STEP || activation == Activation.STEP_ABOVE;
    }

    @Override
    public String key() {
        return "flat";
    }

    @Override
    public Show show() {
        return new Show.Layer(layer);
    }

    @Override
    public Optional<Fix> fix() {
        Fix gentler = output ? new Fix(ExperimentQuery.OUTPUT, Activation.SIGMOID.key()) : Fix.activation(Activation.SIGMOID);
        return Optional.of(alone ? new Fix(ExperimentQuery.LOSS, Loss.PERCEPTRON.key()) : gentler);
    }
}
