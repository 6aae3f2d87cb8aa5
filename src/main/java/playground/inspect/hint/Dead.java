package playground.inspect.hint;

import java.util.Optional;
import java.util.OptionalInt;
import playground.engine.inspect.Activity;
import playground.engine.net.Activation;

/// So many of the `units` of a hidden layer are dead: 0 for every sample looked at. The `remedy` is an activation that leaves a slope,
/// and, where long steps threw them there, shorter ones: they would throw others as far.
public record Dead(int layer, int dead, int units, Fix remedy) implements Hint {
    /// Some are no harm.
    private static final double MANY = 0.5;

    /// Through a layer that is wholly dead nothing passes, so that comes first. Before any update nobody knows whether it will matter.
    static Optional<Hint> in(Case run) {
        OptionalInt whole = run.firstHidden(l -> all(run.layer(l).activity()));
        OptionalInt layer = whole.isPresent() ? whole : run.firstHidden(l -> many(run.layer(l).activity()));
        return layer.isPresent() && run.trained() && run.poor() ? Optional.of(of(run, layer.getAsInt())) : Optional.empty();
    }

    private static boolean all(Activity activity) {
        return activity.dead() == activity.units();
    }

    private static boolean many(Activity activity) {
        return activity.dead() > 0 && activity.dead() >= MANY * activity.units();
    }

    private static Dead of(Case run, int layer) {
        Activity activity = run.layer(layer).activity();
        return new Dead(layer, activity.dead(), activity.units(), remedy(run));
    }

    private static Fix remedy(Case run) {
        Fix gentler = Fix.activation(Activation.LEAKY_RELU);
        return run.hasty() ? gentler.with(Fix.learningRate(run.learningRate(), -1)) : gentler;
    }

    @Override
    public String key() {
        return "dead";
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
