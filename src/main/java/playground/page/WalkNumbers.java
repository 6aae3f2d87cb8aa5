package playground.page;

import java.util.OptionalDouble;
import playground.engine.inspect.Walk;
import playground.engine.inspect.Waypoint;
import playground.engine.net.Layer;
import playground.engine.train.Backprop;
import playground.engine.train.Remembered;
import playground.inspect.Finding;

/// The numbers of an update found so far, and what its sub-step is about.
record WalkNumbers(Walk walk, Waypoint here, int step) {
    private static final int DIGITS = 4;

    static WalkNumbers of(Finding.OfWalk found) {
        return new WalkNumbers(found.walk(), found.walk().route().points().get(found.step()), found.step());
    }

    /// The last one found out of a unit: on the way back its slopes, as far as that got, else its answer.
    OptionalDouble unit(int l, int u) {
        return walk.route().points().stream()
                .limit(step + 1L)
                .filter(point -> point.layer() == l && (point.unit() == u || point.whole()) && !point.single())
                .map(point -> value(walk.sample().stages().get(l), point.kind(), u))
                .filter(OptionalDouble::isPresent)
                .reduce(OptionalDouble.empty(), (_, later) -> later);
    }

    private static OptionalDouble value(Backprop.Stage stage, Waypoint.Kind kind, int u) {
        return switch (kind) {
            case SUM -> OptionalDouble.of(stage.sums()[u]);
            case ANSWER -> OptionalDouble.of(stage.answers()[u]);
            case ERROR -> OptionalDouble.of(stage.errors()[u]);
            case SLOPE -> OptionalDouble.of(stage.slopes()[u]);
            case DELTA -> OptionalDouble.of(stage.deltas()[u]);
            case INPUT, LOSS, GRADIENT, MEAN, MEMORY, PARAMETER -> OptionalDouble.empty();
        };
    }

    boolean inputsLit() {
        return here.kind() == Waypoint.Kind.INPUT;
    }

    /// Whether the sub-step is about a unit.
    boolean lit(int l, int u) {
        return here.layer() == l && (here.unit() == u || here.whole()) && !here.single() && !inputsLit();
    }

    /// Whether it is about a link: those into a unit whose sum is reckoned, those out of one that an error comes back to, or a single one.
    boolean litLink(int l, int o, int i) {
        if (here.whole() || here.single()) {
            return here.single() && here.layer() == l && here.unit() == o && here.input() == i;
        }
        return switch (here.kind()) {
            case SUM -> here.layer() == l && here.unit() == o;
            case ERROR -> here.layer() + 1 == l && here.unit() == i;
            case INPUT, ANSWER, LOSS, SLOPE, DELTA, GRADIENT, MEAN, MEMORY, PARAMETER -> false;
        };
    }

    /// Of the single weight or bias that it is about.
    double parameter() {
        Layer layer = walk.topology().layers().get(here.layer());
        int parameter = here.parameter(layer);
        return switch (here.kind()) {
            case INPUT, SUM, ANSWER, LOSS, ERROR, SLOPE, DELTA -> Double.NaN;
            case GRADIENT -> walk.sample().gradients()[parameter];
            case MEAN -> walk.update().means()[parameter];
            case MEMORY -> remembered(walk.update().after().remembered(), parameter);
            case PARAMETER -> walk.update().after().parameters()[parameter];
        };
    }

    /// The first moment where there is one.
    private double remembered(Remembered memory, int parameter) {
        return switch (walk.update().by().optimizer().kind()) {
            case SGD, MOMENTUM, NESTEROV, ADAM, ADAMW -> memory.first()[parameter];
            case ADAGRAD, RMSPROP -> memory.second()[parameter];
        };
    }

    /// In few digits, of very large and small ones with a power of ten as formulas have it.
    static String text(double value) {
        return Decimals.shown(value, DIGITS);
    }
}
