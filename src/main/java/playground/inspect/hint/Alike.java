package playground.inspect.hint;

import java.util.Optional;
import java.util.OptionalInt;
import playground.engine.net.Initializer;
import playground.experiment.Experiment;
import playground.experiment.ExperimentQuery;

/// All `units` of a hidden layer have the same weights, and so the same gradients: they stay alike. `zero`: since all start as 0. The
/// `remedy` is other weights to begin with.
public record Alike(int layer, int units, boolean zero, Fix remedy) implements Hint {
    private static final String OTHER = "2";

    static Optional<Hint> in(Case run) {
        OptionalInt alike = run.firstHidden(l -> run.layer(l).alike() && run.learns(l));
        return alike.isPresent() ? Optional.of(of(run, alike.getAsInt())) : Optional.empty();
    }

    private static Alike of(Case run, int layer) {
        boolean zero = run.settings().network().initializer() == Initializer.ZERO;
        return new Alike(layer, run.layer(layer).activity().units(), zero, remedy(run.settings()));
    }

    private static Fix remedy(Experiment settings) {
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
