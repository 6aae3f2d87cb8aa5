package playground.inspect.hint;

import java.util.Optional;
import java.util.OptionalInt;
import playground.engine.inspect.Activity;
import playground.engine.net.Activation;
import playground.engine.net.Initializer;

/// So many of the `units` of a hidden layer are saturated for nearly every sample. `wide`: weights start as wide as was chosen.
public record Saturated(int layer, int saturated, int units, boolean wide) implements Hint {
    private static final double MANY = 0.5;

    static Optional<Hint> in(Case run) {
        OptionalInt layer = run.firstHidden(l -> many(run.layer(l).activity()));
        return layer.isPresent() && run.poor() ? Optional.of(of(run, layer.getAsInt())) : Optional.empty();
    }

    private static boolean many(Activity activity) {
        return activity.saturatedUnits() >= MANY * activity.units();
    }

    private static Saturated of(Case run, int layer) {
        Activity activity = run.layer(layer).activity();
        boolean wide = run.settings().network().initializer() == Initializer.NORMAL;
        return new Saturated(layer, activity.saturatedUnits(), activity.units(), wide);
    }

    @Override
    public String key() {
        return "saturated";
    }

    @Override
    public Show show() {
        return new Show.Layer(layer);
    }

    @Override
    public Optional<Fix> fix() {
        return Optional.of(wide ? Fix.start(Initializer.GLOROT) : Fix.activation(Activation.RELU));
    }
}
