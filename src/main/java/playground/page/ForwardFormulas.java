package playground.page;

import static playground.page.Formulas.identifier;
import static playground.page.Formulas.operator;
import static playground.page.Formulas.row;
import static playground.page.WalkSymbols.at;
import static playground.page.WalkTerms.equal;
import static playground.page.WalkTerms.factor;
import static playground.page.WalkTerms.given;
import static playground.page.WalkTerms.line;
import static playground.page.WalkTerms.product;
import static playground.page.WalkTerms.result;

import j2html.tags.ContainerTag;
import java.util.ArrayList;
import java.util.List;
import playground.engine.inspect.SampleLoss;
import playground.engine.inspect.Walk;
import playground.engine.net.Activation;
import playground.engine.net.Layer;
import playground.engine.train.Backprop;
import playground.engine.train.Objective;

/// The way forward as formulas: what a unit sums up, what it answers, and the loss.
final class ForwardFormulas {
    private ForwardFormulas() {}

    static List<ContainerTag<?>> input(Walk walk) {
        double[] inputs = walk.sample().inputs();
        return List.of(line(identifier("x"), operator("="), operator("("), row(values(inputs)), operator(")")));
    }

    private static ContainerTag<?>[] values(double[] inputs) {
        List<ContainerTag<?>> parts = new ArrayList<>();
        for (int i = 0; i < inputs.length && i < 6; i++) {
            if (i > 0) {
                parts.add(operator(","));
            }
            parts.add(given(inputs[i]));
        }
        if (inputs.length > 6) {
            parts.add(operator(","));
            parts.add(operator("…"));
        }
        return parts.toArray(ContainerTag<?>[]::new);
    }

    /// z = b + Σ w a.
    static List<ContainerTag<?>> sum(Walk walk, int l, int u) {
        Layer layer = walk.topology().layers().get(l);
        double[] fed = walk.fed(l);
        double[] parameters = walk.update().before().parameters();
        ContainerTag<?> symbols = WalkTerms.few(layer.inputs())
                ? WalkTerms.sum(layer.inputs(), i -> row(WalkSymbols.weight(l, u, i), WalkSymbols.input(l, i)))
                : row(WalkSymbols.sum("i"), identifier("w"), l == 0 ? identifier("x") : identifier("a"));
        ContainerTag<?> values = WalkTerms.sum(layer.inputs(), i -> product(parameters[layer.weight(u, i)], fed[i]));
        boolean biased = layer.biased();
        return List.of(
                line(at("z", l, u), operator("="), biased ? row(at("b", l, u), operator("+")) : row(), symbols),
                equal(biased ? row(given(parameters[layer.bias(u)]), operator("+")) : row(), values),
                result(walk.sample().stages().get(l).sums()[u]));
    }

    /// Of a whole layer, then of its first unit.
    static List<ContainerTag<?>> sums(Walk walk, int l) {
        boolean biased = walk.topology().layers().get(l).biased();
        return WalkTerms.written(
                line(
                        WalkSymbols.whole("z", l), operator("="), WalkSymbols.whole("W", l), WalkSymbols.whole("a", l - 1),
                        biased ? row(operator("+"), WalkSymbols.whole("b", l)) : row()),
                sum(walk, l, 0));
    }

    /// a = f(z), and with dropout what is passed on of it.
    static List<ContainerTag<?>> answer(Walk walk, int l, int u) {
        Backprop.Stage stage = walk.sample().stages().get(l);
        List<ContainerTag<?>> lines = new ArrayList<>();
        lines.add(ActivationFormulas.value(stage.activation()));
        boolean single = stage.activation() != Activation.SOFTMAX;
        lines.add(line(at("a", l, u), operator("="), WalkSymbols.applied("f", single ? at("z", l, u) : row(WalkSymbols.whole("z", l))),
                single ? row(operator("="), WalkSymbols.applied("f", given(stage.sums()[u]))) : row()));
        lines.add(result(stage.answers()[u]));
        if (stage.passed()[u] != stage.answers()[u]) {
            lines.add(line(operator("→"), factor(stage.answers()[u]), operator("·"), given(walk.factor(l, u)), operator("="),
                    Formulas.number(stage.passed()[u], 6)));
        }
        return lines;
    }

    static List<ContainerTag<?>> answers(Walk walk, int l) {
        return WalkTerms.written(
                line(WalkSymbols.whole("a", l), operator("="), WalkSymbols.applied("f", WalkSymbols.whole("z", l))),
                answer(walk, l, 0));
    }

    static List<ContainerTag<?>> loss(Objective objective, Walk walk) {
        Backprop.Stage output = walk.sample().stages().getLast();
        return LossFormulas.lines(objective, new SampleLoss(
                walk.sample().inputs(), output.sums(), output.answers(), walk.sample().targets(), walk.sample().loss()));
    }
}
