package playground.page;

import static j2html.TagCreator.tag;
import static playground.page.Formulas.bracketed;
import static playground.page.Formulas.either;
import static playground.page.Formulas.fraction;
import static playground.page.Formulas.function;
import static playground.page.Formulas.identifier;
import static playground.page.Formulas.indexed;
import static playground.page.Formulas.math;
import static playground.page.Formulas.number;
import static playground.page.Formulas.operator;
import static playground.page.Formulas.power;
import static playground.page.Formulas.row;

import j2html.tags.ContainerTag;
import playground.engine.net.Activation;

/// Activations and their slopes, as MathML; what is computed is in `Activation`.
final class ActivationFormulas {
    private ActivationFormulas() {}

    static ContainerTag<?> value(Activation activation) {
        return math(row(of("f"), operator("="), switch (activation) {
            case TANH -> function("tanh", z());
            case RELU -> row(identifier("max"), bracketed(number("0"), operator(","), z()));
            case SIGMOID -> fraction(number("1"), row(number("1"), operator("+"), exponential("−")));
            case LINEAR -> z();
            case STEP -> either(number("1"), where("≥"), number("0"), where("<"));
            case STEP_ABOVE -> either(number("1"), where(">"), number("0"), where("≤"));
            case LEAKY_RELU -> either(z(), where(">"), row(number("0.01"), z()), where("≤"));
            case ELU -> either(z(), where(">"), row(exponential(""), operator("−"), number("1")), where("≤"));
            case SOFTPLUS -> function("log", bracketed(number("1"), operator("+"), exponential("")));
            case GELU -> row(half(), z(), bracketed(number("1"), operator("+"), identifier("T")));
            case SWISH -> row(z(), sigma());
            case SINE -> function("sin", z());
            case SOFTMAX -> fraction(power(identifier("e"), indexed("z", "k")), row(
                    tag("munder").with(operator("∑"), identifier("j")), power(identifier("e"), indexed("z", "j"))));
        }));
    }

    static ContainerTag<?> slope(Activation activation) {
        return math(row(of("f′"), operator("="), switch (activation) {
            case TANH -> row(number("1"), operator("−"), power(of("f"), number("2")));
            case RELU -> either(number("1"), where(">"), number("0"), where("≤"));
            case SIGMOID -> row(of("f"), bracketed(number("1"), operator("−"), of("f")));
            case LINEAR -> number("1");
            case STEP, STEP_ABOVE -> number("0");
            case LEAKY_RELU -> either(number("1"), where(">"), number("0.01"), where("≤"));
            case ELU -> either(number("1"), where(">"), exponential(""), where("≤"));
            case SOFTPLUS -> sigma();
            case GELU -> row(half(), bracketed(number("1"), operator("+"), identifier("T")), operator("+"), half(), z(),
                    identifier("T′"));
            case SWISH -> row(sigma(), operator("+"), of("f"), bracketed(number("1"), operator("−"), sigma()));
            case SINE -> function("cos", z());
            case SOFTMAX -> row(of("f"), bracketed(number("1"), operator("−"), of("f")));
        }));
    }

    /// GELU's T, which would make its lines too long.
    static ContainerTag<?> geluTanh() {
        return math(row(identifier("T"), operator("="), function("tanh", bracketed(
                number("0.798"), bracketed(z(), operator("+"), number("0.0447"), power(z(), number("3")))))));
    }

    private static ContainerTag<?> z() {
        return identifier("z");
    }

    private static ContainerTag<?> of(String name) {
        return row(identifier(name), bracketed(z()));
    }

    private static ContainerTag<?> sigma() {
        return row(identifier("σ"), bracketed(z()));
    }

    private static ContainerTag<?> half() {
        return fraction(number("1"), number("2"));
    }

    private static ContainerTag<?> exponential(String sign) {
        return power(identifier("e"), sign.isEmpty() ? z() : row(operator(sign), z()));
    }

    private static ContainerTag<?> where(String relation) {
        return row(z(), operator(relation), number("0"));
    }
}
