package playground.inspect.hint;

import java.util.Optional;
import playground.engine.net.Activation;
import playground.engine.net.Initializer;
import playground.experiment.ExperimentQuery;
import playground.experiment.NetworkSettings;
import playground.experiment.Scaling;

/// The gradient of the `first` layer is less than a thousandth of the `last`'s or, where the loss stands still, less than a
/// thirtieth: an output that has found the mean has little gradient left itself. It is not 0, as it is where all inputs are or
/// a layer is dead. `raw`: columns go in as they were measured, and large sums leave units no slope; else `bends`: its activation
/// is one that lets little through; else it is the start that does.
public record Vanishing(double first, double last, boolean raw, boolean bends) implements Hint {
    private static final double SHARE = 1.0 / 1000;
    private static final double STUCK_SHARE = 1.0 / 30;
    /// Below it nothing is learned in any layer.
    private static final double LEAST = 1e-6;

    static Optional<Hint> in(Case run) {
        double first = run.layer(0).gradient();
        double last = run.output().gradient();
        boolean vanishes = run.hidden() > 0 && last > LEAST && first > 0 && first < share(run) * last;
        return vanishes && run.poor()
                ? Optional.of(new Vanishing(first, last, run.raw(), bends(run.settings().network())))
                : Optional.empty();
    }

    private static double share(Case run) {
        return run.stuck() ? STUCK_SHARE : SHARE;
    }

    private static boolean bends(NetworkSettings network) {
        return network.initializer() != Initializer.NORMAL
                && !network.activations().stream().allMatch(activation -> activation == Activation.RELU);
    }

    @Override
    public String key() {
        return "vanishing";
    }

    @Override
    public Show show() {
        return new Show.Layers();
    }

    @Override
    public Optional<Fix> fix() {
        if (raw) {
            return Optional.of(new Fix(ExperimentQuery.SCALING, Scaling.STANDARD.key()));
        }
        return Optional.of(bends ? Fix.activation(Activation.RELU) : Fix.start(Initializer.HE));
    }
}
