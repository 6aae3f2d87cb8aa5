package playground.inspect.hint;

import java.util.Optional;
import java.util.OptionalInt;
import playground.engine.net.Initializer;

/// All `units` of a hidden layer have the same weights, and so the same gradients: they stay alike. `zero`: since all start as 0.
public record Alike(int layer, int units, boolean zero) implements Hint {
    static Optional<Hint> in(Case run) {
        OptionalInt alike = run.firstHidden(l -> run.layer(l).alike() && run.learns(l));
        return alike.isPresent() ? Optional.of(of(run, alike.getAsInt())) : Optional.empty();
    }

    private static Alike of(Case run, int layer) {
        boolean zero = run.settings().network().initializer() == Initializer.ZERO;
        return new Alike(layer, run.layer(layer).activity().units(), zero);
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
        return zero ? Optional.of(Fix.start(Initializer.GLOROT)) : Optional.empty();
    }
}
