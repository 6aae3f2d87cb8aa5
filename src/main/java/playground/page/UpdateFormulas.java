package playground.page;

import static j2html.TagCreator.tag;
import static playground.page.Formulas.bracketed;
import static playground.page.Formulas.fraction;
import static playground.page.Formulas.identifier;
import static playground.page.Formulas.operator;
import static playground.page.Formulas.power;
import static playground.page.Formulas.row;
import static playground.page.WalkTerms.equal;
import static playground.page.WalkTerms.factor;
import static playground.page.WalkTerms.given;
import static playground.page.WalkTerms.line;
import static playground.page.WalkTerms.product;
import static playground.page.WalkTerms.result;

import j2html.tags.ContainerTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import playground.engine.inspect.Walk;
import playground.engine.inspect.Waypoint;
import playground.engine.net.Layer;
import playground.engine.train.Optimizer;
import playground.engine.train.Rehearsal;

/// What becomes of one parameter, as formulas: the mean of its gradients, what the optimizer remembers, its new value. `η` is
/// the learning rate, `g` the gradient, with a bar the mean of several.
final class UpdateFormulas {
    private final Walk walk;
    private final Rehearsal update;
    private final ContainerTag<?> symbol;
    private final int p;
    /// What is said of a weight besides; of a bias nothing.
    private final Optional<WeightRules> rules;

    private UpdateFormulas(Walk walk, Waypoint point, Layer layer) {
        this.walk = walk;
        update = walk.update();
        symbol = WalkSymbols.parameter(point, layer);
        p = point.parameter(layer);
        rules = point.input() < layer.inputs() ? Optional.of(new WeightRules(walk, point, layer, symbol)) : Optional.empty();
    }

    /// Of the parameter that is meant; where that is a whole layer, of its first weight, which stands for the others.
    static UpdateFormulas of(Walk walk, Waypoint point) {
        Waypoint one = point.single() ? point : new Waypoint(point.kind(), point.layer(), 0, 0);
        return new UpdateFormulas(walk, one, walk.topology().layers().get(point.layer()));
    }

    /// The mean of a gradient over the batch.
    List<ContainerTag<?>> mean() {
        int count = update.batch().count();
        ContainerTag<?> share = fraction(Formulas.number("1"), Formulas.number(Integer.toString(count)));
        ContainerTag<?> terms = WalkTerms.sum(walk.terms().length, n -> factor(walk.terms()[n][p]));
        boolean more = count > walk.terms().length;
        return List.of(
                line(WalkSymbols.mean(), operator("="), fraction(Formulas.number("1"), identifier("n")), WalkSymbols.sum("k"),
                        WalkSymbols.slope(symbol)),
                equal(share, bracketed(terms, more ? row(operator("+"), operator("…")) : row())),
                result(update.means()[p]));
    }

    /// What is remembered from here on.
    List<ContainerTag<?>> memory() {
        double g = update.means()[p];
        double first = update.before().remembered().first()[p];
        double second = update.before().remembered().second()[p];
        double newFirst = update.after().remembered().first()[p];
        double newSecond = update.after().remembered().second()[p];
        return switch (update.by().optimizer()) {
            case Optimizer.Sgd() -> List.of();
            case Optimizer.Momentum(double mu) -> velocity(mu, first, g, newFirst);
            case Optimizer.Nesterov(double mu) -> velocity(mu, first, g, newFirst);
            case Optimizer.Adagrad _ -> List.of(
                    line(WalkSymbols.primed("s"), operator("="), identifier("s"), operator("+"), squared(slope())),
                    equal(given(second), operator("+"), squared(factor(g))),
                    result(newSecond));
            case Optimizer.RmsProp(double rho, _) -> average("s", "ρ", rho, second, squared(slope()), squared(factor(g)), newSecond);
            case Optimizer.Adam adam -> moments(adam, first, second, newFirst, newSecond);
            case Optimizer.AdamW(Optimizer.Adam adam, _) -> moments(adam, first, second, newFirst, newSecond);
        };
    }

    private List<ContainerTag<?>> velocity(double mu, double before, double g, double after) {
        return List.of(
                line(WalkSymbols.primed("v"), operator("="), identifier("μ"), identifier("v"), operator("+"), identifier("η"),
                        slope()),
                equal(product(mu, before), operator("+"), product(update.learningRate(), g)),
                result(after));
    }

    private List<ContainerTag<?>> moments(Optimizer.Adam by, double first, double second, double newFirst, double newSecond) {
        double g = update.means()[p];
        List<ContainerTag<?>> lines = new ArrayList<>(average("m", "β₁", by.beta1(), first, slope(), factor(g), newFirst));
        lines.addAll(average("s", "β₂", by.beta2(), second, squared(slope()), squared(factor(g)), newSecond));
        return lines;
    }

    /// A running average: `rate` of the old, the rest of the new.
    private static List<ContainerTag<?>> average(
            String name, String rate, double share, double before, ContainerTag<?> fresh, ContainerTag<?> value, double after) {
        return List.of(
                line(WalkSymbols.primed(name), operator("="), identifier(rate), identifier(name), operator("+"),
                        bracketed(Formulas.number("1"), operator("−"), identifier(rate)), fresh),
                equal(product(share, before), operator("+"), bracketed(Formulas.number("1"), operator("−"), given(share)),
                        operator("·"), value),
                result(after));
    }

    /// The mean gradient, or that of the only sample.
    private ContainerTag<?> slope() {
        return update.batch().count() > 1 ? WalkSymbols.mean() : identifier("g");
    }

    private static ContainerTag<?> squared(ContainerTag<?> of) {
        return power(of, Formulas.number("2"));
    }

    /// Whether it is a weight that L1 brought to 0 for good.
    boolean dead() {
        return rules.filter(WeightRules::dead).isPresent();
    }

    /// What is added, and the new value.
    List<ContainerTag<?>> parameter() {
        double before = update.before().parameters()[p];
        if (dead()) {
            return List.of(line(WalkSymbols.change(symbol), operator("=")), result(walk.change(p)));
        }
        double after = rules.map(WeightRules::drawn).orElse(update.after().parameters()[p]);
        double change = after - before;
        List<ContainerTag<?>> lines = new ArrayList<>(List.of(
                line(WalkSymbols.change(symbol), operator("="), move(), rules.map(WeightRules::symbols).orElse(row())),
                equal(moved(), rules.map(WeightRules::values).orElse(row())),
                result(change),
                line(symbol, operator("←"), given(before), operator("+"), factor(change)),
                result(after)));
        rules.map(WeightRules::lines).ifPresent(lines::addAll);
        return lines;
    }

    private ContainerTag<?> move() {
        return switch (update.by().optimizer()) {
            case Optimizer.Sgd() -> row(operator("−"), identifier("η"), operator("·"), slope());
            case Optimizer.Momentum _ -> row(operator("−"), WalkSymbols.primed("v"));
            case Optimizer.Nesterov _ -> row(
                    operator("−"), bracketed(Formulas.number("1"), operator("+"), identifier("μ")), WalkSymbols.primed("v"),
                    operator("+"), identifier("μ"), identifier("v"));
            case Optimizer.Adagrad _, Optimizer.RmsProp _ -> row(
                    operator("−"), identifier("η"),
                    fraction(slope(), row(root(WalkSymbols.primed("s")), operator("+"), identifier("ε"))));
            case Optimizer.Adam _, Optimizer.AdamW _ -> row(
                    operator("−"), identifier("η"),
                    fraction(
                            scaled(WalkSymbols.primed("m"), "β₁"),
                            row(root(scaled(WalkSymbols.primed("s"), "β₂")), operator("+"), identifier("ε"))));
        };
    }

    /// A moment over what its average still lacks after τ updates.
    private static ContainerTag<?> scaled(ContainerTag<?> moment, String beta) {
        return row(moment, operator("/"), bracketed(
                Formulas.number("1"), operator("−"), power(identifier(beta), identifier("τ"))));
    }

    private static ContainerTag<?> root(ContainerTag<?> of) {
        return tag("msqrt").with(of);
    }

    private ContainerTag<?> moved() {
        double g = update.means()[p];
        double first = update.after().remembered().first()[p];
        double second = update.after().remembered().second()[p];
        ContainerTag<?> rate = row(operator("−"), given(update.learningRate()), operator("·"));
        return switch (update.by().optimizer()) {
            case Optimizer.Sgd() -> row(rate, factor(g));
            case Optimizer.Momentum _ -> row(operator("−"), factor(first));
            case Optimizer.Nesterov(double mu) -> row(
                    operator("−"), product(1 + mu, first), operator("+"), product(mu, update.before().remembered().first()[p]));
            case Optimizer.Adagrad(double epsilon) -> row(rate, over(factor(g), given(second), epsilon));
            case Optimizer.RmsProp(_, double epsilon) -> row(rate, over(factor(g), given(second), epsilon));
            case Optimizer.Adam adam -> row(rate, corrected(first, second, adam));
            case Optimizer.AdamW(Optimizer.Adam adam, _) -> row(rate, corrected(first, second, adam));
        };
    }

    private ContainerTag<?> corrected(double first, double second, Optimizer.Adam by) {
        double lack1 = update.after().remembered().lack1();
        double lack2 = update.after().remembered().lack2();
        return over(
                row(factor(first), operator("/"), given(1 - lack1)), row(given(second), operator("/"), given(1 - lack2)), by.epsilon());
    }

    private static ContainerTag<?> over(ContainerTag<?> above, ContainerTag<?> squares, double epsilon) {
        return fraction(above, row(root(squares), operator("+"), given(epsilon)));
    }
}
