package playground.page;

import static j2html.TagCreator.tag;

import j2html.tags.ContainerTag;
import playground.engine.data.Feature;

/// Formulas as MathML.
final class Formulas {
    private Formulas() {}

    static ContainerTag<?> feature(Feature feature) {
        return math(term(feature));
    }

    /// The same to stand in a formula.
    static ContainerTag<?> term(Feature feature) {
        return switch (feature) {
            case X -> x("1");
            case Y -> x("2");
            case X_SQUARED -> squared("1");
            case Y_SQUARED -> squared("2");
            case X_TIMES_Y -> tag("mrow").with(x("1"), x("2"));
            case SIN_X -> sine("1");
            case SIN_Y -> sine("2");
            case FROM_ZERO -> distance("00");
            case FROM_ONE -> distance("11");
        };
    }

    /// y = f(b + Σ w x): what a unit computes.
    static ContainerTag<?> unit() {
        return math(row(
                identifier("y"), operator("="), identifier("f"), operator("("), identifier("b"), operator("+"),
                tag("munder").with(operator("∑"), identifier("i")), indexed("w", "i"), indexed("x", "i"), operator(")")));
    }

    static ContainerTag<?> math(ContainerTag<?> content) {
        return tag("math").with(content);
    }

    static ContainerTag<?> row(ContainerTag<?>... parts) {
        return tag("mrow").with(parts);
    }

    private static ContainerTag<?> x(String index) {
        return tag("msub").with(identifier("x"), number(index));
    }

    static ContainerTag<?> indexed(String name, String index) {
        return tag("msub").with(identifier(name), identifier(index));
    }

    private static ContainerTag<?> squared(String index) {
        return tag("msubsup").with(identifier("x"), number(index), number("2"));
    }

    private static ContainerTag<?> distance(String corner) {
        return tag("msub").with(identifier("d"), number(corner));
    }

    private static ContainerTag<?> sine(String index) {
        return row(identifier("sin"), applied(), x(index));
    }

    /// Says that a function is applied; it leaves the little space there should be.
    static ContainerTag<?> applied() {
        return tag("mo").withText("\u2061");
    }

    static ContainerTag<?> identifier(String name) {
        return tag("mi").withText(name);
    }

    static ContainerTag<?> number(String digits) {
        return tag("mn").withText(digits);
    }

    /// A computed number, in few digits; a negative one has its sign in front.
    static ContainerTag<?> number(double value) {
        ContainerTag<?> size = size(Decimals.fourDigits(Math.abs(value)));
        return value < 0 ? row(operator("−"), size) : size;
    }

    /// `1.35e−09` as a power of ten.
    private static ContainerTag<?> size(String digits) {
        int at = digits.indexOf('e');
        if (at < 0) {
            return number(digits);
        }
        int exponent = Integer.parseInt(digits.substring(at + 1).replace('−', '-'));
        return row(number(digits.substring(0, at)), operator("·"), power(number("10"), exponent < 0
                ? row(operator("−"), number(Integer.toString(-exponent)))
                : number(Integer.toString(exponent))));
    }

    /// A computed number in so many significant digits; as an attribute, all there are.
    static ContainerTag<?> number(double value, int digits) {
        ContainerTag<?> size = size(Decimals.significant(Math.abs(value), digits));
        return (value < 0 ? row(operator("−"), size) : row(size)).attr(Dom.EXACT, Double.toString(value));
    }

    /// The same in brackets if it is negative, to stand behind a sign.
    static ContainerTag<?> factor(double value) {
        return value < 0 ? bracketed(number(value)) : number(value);
    }

    static ContainerTag<?> bracketed(ContainerTag<?>... parts) {
        return row(operator("("), row(parts), operator(")"));
    }

    static ContainerTag<?> power(ContainerTag<?> base, ContainerTag<?> exponent) {
        return tag("msup").with(base, exponent);
    }

    static ContainerTag<?> fraction(ContainerTag<?> above, ContainerTag<?> below) {
        return tag("mfrac").with(above, below);
    }

    /// `name(argument)` without brackets, as in tanh z.
    static ContainerTag<?> function(String name, ContainerTag<?> argument) {
        return row(identifier(name), applied(), argument);
    }

    /// One of two expressions, each with where it holds.
    static ContainerTag<?> either(
            ContainerTag<?> first, ContainerTag<?> where, ContainerTag<?> second, ContainerTag<?> elsewhere) {
        return row(
                tag("mo").withText("{").attr("stretchy", "true"),
                tag("mtable").attr("columnalign", "left").with(branch(first, where), branch(second, elsewhere)));
    }

    private static ContainerTag<?> branch(ContainerTag<?> what, ContainerTag<?> where) {
        return tag("mtr").with(tag("mtd").with(what), tag("mtd").with(where));
    }

    static ContainerTag<?> operator(String sign) {
        return tag("mo").withText(sign).attr("stretchy", "false");
    }
}
