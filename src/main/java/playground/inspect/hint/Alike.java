package playground.inspect.hint;

import java.util.Optional;
import java.util.OptionalInt;
import playground.engine.net.Initializer;
import playground.engine.train.Penalty;
import playground.engine.train.Regularization;
import playground.experiment.Experiment;
import playground.experiment.ExperimentQuery;

/// All `units` of a hidden layer have the same weights, and so the same gradients: they stay alike. `zero`: since all start as 0; `pulled`:
/// since the penalty made them 0.
public record Alike(int layer, int units, boolean zero, boolean pulled, Fix remedy) implements Hint {
    private static final String OTHER = "2";

    static Optional<Hint> in(Case run) {
        OptionalInt alike = run.firstHidden(l -> run.layer(l).alike());
        return alike.isPresent() ? Optional.of(of(run, alike.getAsInt())) : Optional.empty();
    }

    private static Alike of(Case run, int layer) {
        boolean zero = run.settings().network().initializer() == Initializer.ZERO;
        boolean pulled = !zero && run.layer(layer).weight() == 0 && penalized(run.trainer().hyperparameters().penalty());
        return new Alike(layer, run.layer(layer).activity().units(), zero, pulled, remedy(run.settings(), pulled));
    }

    private static boolean penalized(Penalty penalty) {
        return penalty.kind() != Regularization.NONE && penalty.rate() > 0;
    }

    /// Other weights to begin with, or nothing that pulls them to 0.
    private static Fix remedy(Experiment settings, boolean pulled) {
        if (pulled) {
            return new Fix(ExperimentQuery.REGULARIZATION, Regularization.NONE.key());
        }
        return settings.network().initializer() == Initializer.GLOROT
                ? new Fix(ExperimentQuery.SEED, settings.seed().equals(OTHER) ? OTHER + OTHER : OTHER)
                : Fix.start(Initializer.GLOROT);
    }

    @Override
    public String key() {
        return "alike";
    }

    @Override
    public Show show() {
        return new Show.Layer(layer);
    }

    @Override
    public Optional<Fix> fix() {
        return Optional.of(remedy);
    }
}
