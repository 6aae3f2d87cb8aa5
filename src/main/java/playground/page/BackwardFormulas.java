package playground.page;

import static playground.page.Formulas.bracketed;
import static playground.page.Formulas.fraction;
import static playground.page.Formulas.identifier;
import static playground.page.Formulas.operator;
import static playground.page.Formulas.power;
import static playground.page.Formulas.row;
import static playground.page.WalkSymbols.at;
import static playground.page.WalkSymbols.slope;
import static playground.page.WalkTerms.equal;
import static playground.page.WalkTerms.factor;
import static playground.page.WalkTerms.given;
import static playground.page.WalkTerms.line;
import static playground.page.WalkTerms.product;
import static playground.page.WalkTerms.result;

import j2html.tags.ContainerTag;
import java.util.ArrayList;
import java.util.List;
import playground.engine.inspect.Walk;
import playground.engine.inspect.Waypoint;
import playground.engine.net.Layer;
import playground.engine.train.Backprop;
import playground.engine.train.Loss;
import playground.engine.train.Objective;

/// The way back as formulas: the chain rule, slope by slope.
final class BackwardFormulas {
    private BackwardFormulas() {}

    /// The slope of the loss by an answer.
    static List<ContainerTag<?>> error(Objective objective, Walk walk, int l, int u) {
        return l == walk.topology().layers().size() - 1 ? output(objective, walk, l, u) : hidden(walk, l, u);
    }

    private static List<ContainerTag<?>> output(Objective objective, Walk walk, int l, int u) {
        Backprop.Stage stage = walk.sample().stages().get(l);
        double a = stage.answers()[u];
        double t = walk.sample().targets()[u];
        return List.of(
                line(slope(at("a", l, u)), operator("="), lossSlope(objective.loss(), identifier("a"), identifier("t"))),
                equal(lossSlope(objective.loss(), factor(a), factor(t))),
                result(stage.errors()[u]));
    }

    private static ContainerTag<?> lossSlope(Loss loss, ContainerTag<?> a, ContainerTag<?> t) {
        ContainerTag<?> difference = row(a, operator("−"), t);
        ContainerTag<?> one = Formulas.number("1");
        return switch (loss) {
            case SQUARED, PERCEPTRON -> difference;
            case ABSOLUTE -> row(identifier("sgn"), bracketed(difference));
            case HUBER -> row(identifier("max"), bracketed(
                    operator("−"), one, operator(","), identifier("min"),
                    bracketed(Formulas.number("1"), operator(","), difference)));
            case HINGE -> row(operator("−"), t, operator("·"), bracketed(t, operator("·"), a, operator("<"), one));
            case CROSS_ENTROPY -> fraction(difference, row(a, operator("·"), bracketed(one, operator("−"), a)));
        };
    }

    /// Σ w δ over the units of the next layer, the transpose of its weights; with dropout, as many times as the answer counted.
    private static List<ContainerTag<?>> hidden(Walk walk, int l, int u) {
        Layer next = walk.topology().layers().get(l + 1);
        double[] deltas = walk.sample().stages().get(l + 1).deltas();
        double[] parameters = walk.update().before().parameters();
        double times = walk.factor(l, u);
        ContainerTag<?> symbols = WalkTerms.few(next.units())
                ? WalkTerms.sum(next.units(), o -> row(WalkSymbols.weight(l + 1, o, u), at("δ", l + 1, o)))
                : row(WalkSymbols.sum("k"), identifier("w"), identifier("δ"));
        ContainerTag<?> values = WalkTerms.sum(next.units(), o -> product(parameters[next.weight(o, u)], deltas[o]));
        return List.of(
                line(slope(at("a", l, u)), operator("="), symbols),
                times == 1 ? equal(values) : equal(bracketed(values), operator("·"), given(times)),
                result(walk.sample().stages().get(l).errors()[u]));
    }

    /// Of a whole layer, then of its first unit.
    static List<ContainerTag<?>> errors(Objective objective, Walk walk, int l) {
        ContainerTag<?> errors = l == walk.topology().layers().size() - 1
                ? lossSlope(objective.loss(), identifier("a"), identifier("t"))
                : row(power(WalkSymbols.whole("W", l + 1), identifier("T")), WalkSymbols.whole("δ", l + 1));
        return WalkTerms.written(line(slope(WalkSymbols.whole("a", l)), operator("="), errors), error(objective, walk, l, 0));
    }

    /// f′(z).
    static List<ContainerTag<?>> local(Walk walk, int l, int u) {
        Backprop.Stage stage = walk.sample().stages().get(l);
        List<ContainerTag<?>> lines = new ArrayList<>(List.of(ActivationFormulas.slope(stage.activation())));
        double a = stage.answers()[u];
        switch (stage.activation()) {
            case TANH -> lines.add(equal(Formulas.number("1"), operator("−"), power(factor(a), Formulas.number("2"))));
            case SIGMOID -> lines.add(equal(given(a), operator("·"), bracketed(Formulas.number("1"), operator("−"), given(a))));
            case RELU, LINEAR, STEP, STEP_ABOVE, LEAKY_RELU, ELU, SOFTPLUS, GELU, SWISH, SINE, SOFTMAX ->
                lines.add(line(operator("="), WalkSymbols.applied("f′", given(stage.sums()[u]))));
        }
        lines.add(result(stage.slopes()[u]));
        return lines;
    }

    /// δ, the slope of the loss by a weighted sum.
    static List<ContainerTag<?>> delta(Walk walk, int l, int u) {
        Backprop.Stage stage = walk.sample().stages().get(l);
        ContainerTag<?> symbol = row(at("δ", l, u), operator("="), slope(at("z", l, u)), operator("="));
        if (stage.slopes().length > 0) {
            return List.of(
                    line(symbol, slope(at("a", l, u)), operator("·"), WalkSymbols.applied("f′", at("z", l, u))),
                    equal(product(stage.errors()[u], stage.slopes()[u])),
                    result(stage.deltas()[u]));
        }
        if (stage.errors().length > 0) {
            return List.of(line(symbol, throughSoftmax(l, u)), result(stage.deltas()[u]));
        }
        return List.of(
                line(symbol, at("a", l, u), operator("−"), at("t", l, u)),
                equal(given(stage.answers()[u]), operator("−"), factor(walk.sample().targets()[u])),
                result(stage.deltas()[u]));
    }

    private static ContainerTag<?> throughSoftmax(int l, int u) {
        return row(at("a", l, u), bracketed(
                slope(at("a", l, u)), operator("−"), WalkSymbols.sum("k"), identifier("a"), slope(identifier("a"))));
    }

    static List<ContainerTag<?>> deltas(Walk walk, int l) {
        Backprop.Stage stage = walk.sample().stages().get(l);
        ContainerTag<?> symbol = row(WalkSymbols.whole("δ", l), operator("="));
        boolean product = stage.slopes().length > 0;
        boolean direct = stage.errors().length == 0;
        return !product && !direct ? delta(walk, l, 0) : WalkTerms.written(
                line(symbol, product
                        ? row(slope(WalkSymbols.whole("a", l)), operator("⊙"), WalkSymbols.applied("f′", WalkSymbols.whole("z", l)))
                        : row(WalkSymbols.whole("a", l), operator("−"), identifier("t"))),
                delta(walk, l, 0));
    }

    /// ∂L/∂w = δ a, of one weight or bias.
    static List<ContainerTag<?>> gradient(Walk walk, Waypoint point) {
        int l = point.layer();
        Layer layer = walk.topology().layers().get(l);
        double delta = walk.sample().stages().get(l).deltas()[point.unit()];
        double gradient = walk.sample().gradients()[point.parameter(layer)];
        ContainerTag<?> symbol = row(slope(WalkSymbols.parameter(point, layer)), operator("="), at("δ", l, point.unit()));
        return point.input() == layer.inputs()
                ? List.of(line(symbol), result(gradient))
                : List.of(
                        line(symbol, operator("·"), WalkSymbols.input(l, point.input())),
                        equal(product(delta, walk.fed(l)[point.input()])),
                        result(gradient));
    }

    static List<ContainerTag<?>> gradients(Walk walk, int l) {
        boolean biased = walk.topology().layers().get(l).biased();
        return WalkTerms.written(
                line(
                        slope(WalkSymbols.whole("W", l)), operator("="), WalkSymbols.whole("δ", l),
                        power(bracketed(l == 0 ? WalkSymbols.whole("x", -1) : WalkSymbols.whole("a", l - 1)), identifier("T")),
                        biased ? row(operator(","), slope(WalkSymbols.whole("b", l)), operator("="), WalkSymbols.whole("δ", l)) : row()),
                gradient(walk, new Waypoint(Waypoint.Kind.GRADIENT, l, 0, 0)));
    }
}
