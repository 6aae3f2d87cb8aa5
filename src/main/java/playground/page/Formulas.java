package playground.page;

import static j2html.TagCreator.tag;

import j2html.tags.ContainerTag;
import playground.engine.data.Feature;

/// Formulas as MathML.
final class Formulas {
    private Formulas() {}

    static ContainerTag<?> feature(Feature feature) {
        return math(switch (feature) {
            case X -> x("1");
            case Y -> x("2");
            case X_SQUARED -> squared("1");
            case Y_SQUARED -> squared("2");
            case X_TIMES_Y -> tag("mrow").with(x("1"), x("2"));
            case SIN_X -> sine("1");
            case SIN_Y -> sine("2");
        });
    }

    /// y = f(b + Σ w x): what a unit computes.
    static ContainerTag<?> unit() {
        return math(row(
                identifier("y"), operator("="), identifier("f"), operator("("), identifier("b"), operator("+"),
                tag("munder").with(operator("∑"), identifier("i")), indexed("w", "i"), indexed("x", "i"), operator(")")));
    }

    private static ContainerTag<?> math(ContainerTag<?> content) {
        return tag("math").with(content);
    }

    private static ContainerTag<?> row(ContainerTag<?>... parts) {
        return tag("mrow").with(parts);
    }

    private static ContainerTag<?> x(String index) {
        return tag("msub").with(identifier("x"), number(index));
    }

    private static ContainerTag<?> indexed(String name, String index) {
        return tag("msub").with(identifier(name), identifier(index));
    }

    private static ContainerTag<?> squared(String index) {
        return tag("msubsup").with(identifier("x"), number(index), number("2"));
    }

    private static ContainerTag<?> sine(String index) {
        return row(identifier("sin"), applied(), x(index));
    }

    /// Says that a function is applied; it leaves the little space there should be.
    private static ContainerTag<?> applied() {
        return tag("mo").withText("\u2061");
    }

    private static ContainerTag<?> identifier(String name) {
        return tag("mi").withText(name);
    }

    private static ContainerTag<?> number(String digits) {
        return tag("mn").withText(digits);
    }

    private static ContainerTag<?> operator(String sign) {
        return tag("mo").withText(sign).attr("stretchy", "false");
    }
}
