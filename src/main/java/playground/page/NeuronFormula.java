package playground.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.span;
import static j2html.TagCreator.tag;
import static playground.page.Formulas.bracketed;
import static playground.page.Formulas.function;
import static playground.page.Formulas.identifier;
import static playground.page.Formulas.indexed;
import static playground.page.Formulas.math;
import static playground.page.Formulas.number;
import static playground.page.Formulas.operator;
import static playground.page.Formulas.row;

import j2html.tags.ContainerTag;
import j2html.tags.specialized.DivTag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import playground.engine.data.Column;
import playground.engine.data.Feature;
import playground.engine.inspect.Neuron;
import playground.engine.net.Activation;
import playground.inspect.Finding;

/// What a unit computes, with its numbers: the weighted sum z, in terms that may stand on several lines, and what it makes of z.
final class NeuronFormula {
    /// Terms of a sum that can be read.
    private static final int TERMS = 5;
    /// Around a sign between two terms, as if they stood in one formula.
    private static final String SPACE = "0.22em";

    private NeuronFormula() {}

    static DivTag of(Messages messages, Finding.OfUnit found) {
        DivTag sum = div(math(row(identifier("z"), operator("="), number(found.neuron().bias())))).withClass("neuron__sum");
        terms(messages, found).forEach(term -> sum.with(math(term)));
        int more = more(found);
        return div(more > 0 ? sum.with(span(messages.text("neuron.more", more))) : sum, answer(found)).withClass("neuron__formula");
    }

    /// The same in two lines.
    static List<ContainerTag<?>> lines(Messages messages, Finding.OfUnit found) {
        ContainerTag<?> sum = row(identifier("z"), operator("="), number(found.neuron().bias())).with(terms(messages, found));
        return List.of(math(more(found) > 0 ? sum.with(operator("+"), operator("…")) : sum), answer(found));
    }

    private static ContainerTag<?> answer(Finding.OfUnit found) {
        return math(row(identifier("a"), operator("="), activated(found.neuron().activation())));
    }

    private static int more(Finding.OfUnit found) {
        return Math.max(0, found.neuron().weights().length - TERMS);
    }

    /// The sign and the product of each, the strongest first.
    private static List<ContainerTag<?>> terms(Messages messages, Finding.OfUnit found) {
        List<ContainerTag<?>> terms = new ArrayList<>();
        for (int input : Arrays.stream(found.neuron().strongest()).limit(TERMS).toArray()) {
            double weight = found.neuron().weights()[input];
            terms.add(row(operator(weight < 0 ? "−" : "+").attr("lspace", SPACE).attr("rspace", SPACE), number(Math.abs(weight)), operator("·"), input(messages, found, input)));
        }
        return terms;
    }

    /// What an input is called in a formula.
    private static ContainerTag<?> input(Messages messages, Finding.OfUnit found, int input) {
        if (found.neuron().layer() > 0) {
            return indexed("a", Integer.toString(input + 1));
        }
        return switch (found.features().get(input)) {
            case Feature feature -> Formulas.term(feature);
            case Column column -> tag("mtext").withText(messages.feature(column));
        };
    }

    private static ContainerTag<?> activated(Activation activation) {
        ContainerTag<?> z = identifier("z");
        return switch (activation) {
            case TANH -> function("tanh", z);
            case RELU -> row(identifier("max"), bracketed(number("0"), operator(","), z));
            case SIGMOID -> row(identifier("σ"), bracketed(z));
            case LINEAR -> z;
            case SINE -> function("sin", z);
            case STEP, STEP_ABOVE -> row(identifier("step"), bracketed(z));
            case LEAKY_RELU -> row(identifier("LeakyReLU"), bracketed(z));
            case ELU -> row(identifier("ELU"), bracketed(z));
            case SOFTPLUS -> row(identifier("softplus"), bracketed(z));
            case GELU -> row(identifier("GELU"), bracketed(z));
            case SWISH -> row(identifier("swish"), bracketed(z));
            case SOFTMAX -> row(identifier("softmax"), bracketed(z));
        };
    }
}
