package playground.page;

import static j2html.TagCreator.tag;
import static playground.page.Formulas.bracketed;
import static playground.page.Formulas.fraction;
import static playground.page.Formulas.identifier;
import static playground.page.Formulas.operator;
import static playground.page.Formulas.row;

import j2html.tags.ContainerTag;
import playground.engine.inspect.Waypoint;
import playground.engine.net.Layer;

/// How what is reckoned in an update is written: units and inputs are counted from 1 in subscripts, layers in superscripts.
final class WalkSymbols {
    private WalkSymbols() {}

    /// z, a, b or δ of a unit of a layer.
    static ContainerTag<?> at(String name, int layer, int unit) {
        return indexed(name, Integer.toString(unit + 1), layer);
    }

    static ContainerTag<?> weight(int layer, int unit, int input) {
        boolean wide = unit > 8 || input > 8;
        return indexed("w", (unit + 1) + (wide ? "," : "") + (input + 1), layer);
    }

    /// What a layer is fed by its input of this number: x of the sample, or an answer of the layer before.
    static ContainerTag<?> input(int layer, int input) {
        return layer == 0
                ? tag("msub").with(identifier("x"), Formulas.number(Integer.toString(input + 1)))
                : at("a", layer - 1, input);
    }

    private static ContainerTag<?> indexed(String name, String index, int layer) {
        return tag("msubsup").with(identifier(name), Formulas.number(index), above(layer));
    }

    private static ContainerTag<?> above(int layer) {
        return row(operator("("), Formulas.number(Integer.toString(layer + 1)), operator(")"));
    }

    /// A vector or matrix of a layer, the inputs' below the first.
    static ContainerTag<?> whole(String name, int layer) {
        return layer < 0
                ? identifier("x").attr("mathvariant", "normal").withClass("walk__whole")
                : tag("msup").with(identifier(name).attr("mathvariant", "normal").withClass("walk__whole"), above(layer));
    }

    /// The weight or bias that a waypoint means.
    static ContainerTag<?> parameter(Waypoint point, Layer layer) {
        return point.input() == layer.inputs()
                ? at("b", point.layer(), point.unit())
                : weight(point.layer(), point.unit(), point.input());
    }

    /// The slope of the loss by something.
    static ContainerTag<?> slope(ContainerTag<?> by) {
        return fraction(row(operator("∂"), identifier("L")), row(operator("∂"), by));
    }

    /// The mean of such slopes over a batch.
    static ContainerTag<?> mean() {
        return tag("mover").with(identifier("g"), operator("¯"));
    }

    static ContainerTag<?> primed(String name) {
        return tag("msup").with(identifier(name), operator("′"));
    }

    static ContainerTag<?> change(ContainerTag<?> of) {
        return row(operator("Δ"), of);
    }

    static ContainerTag<?> sum(String index) {
        return tag("munder").with(operator("∑"), identifier(index));
    }

    /// f at a weighted sum.
    static ContainerTag<?> applied(String name, ContainerTag<?> to) {
        return row(identifier(name), bracketed(to));
    }
}
