package playground.page;

import static j2html.TagCreator.tag;
import static playground.page.Formulas.bracketed;
import static playground.page.Formulas.factor;
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
import java.util.ArrayList;
import java.util.List;
import playground.engine.inspect.SampleLoss;
import playground.engine.train.Loss;
import playground.engine.train.Objective;
import playground.engine.train.Pairing;

/// The loss L of answers a to targets t, as MathML: as it is defined, with the numbers put in, and what comes out.
final class LossFormulas {
    private LossFormulas() {}

    /// Lines to stand one below the other: the definition, the terms with their numbers, the loss.
    static List<ContainerTag<?>> lines(Objective objective, SampleLoss sample) {
        List<ContainerTag<?>> lines = new ArrayList<>();
        if (objective.pairing() == Pairing.SOFTMAX) {
            truth(sample, lines);
        } else if (sample.answers().length == 1) {
            boolean near = Math.abs(sample.answers()[0] - sample.targets()[0]) <= 1;
            lines.add(math(row(identifier("L"), operator("="), defined(objective.loss(), near))));
            lines.add(math(row(operator("="), reckoned(objective.loss(), sample, 0))));
        } else {
            every(objective.loss(), sample, lines);
        }
        lines.add(math(row(operator("="), number(sample.loss()))));
        return lines;
    }

    /// The loss of one answer; Huber's in its two branches.
    static List<ContainerTag<?>> definition(Objective objective) {
        if (objective.pairing() == Pairing.SOFTMAX) {
            return List.of(ofTruth());
        }
        if (objective.loss() == Loss.HUBER) {
            return List.of(branch(true, "≤"), branch(false, ">"));
        }
        return List.of(math(row(identifier("L"), operator("="), defined(objective.loss(), true))));
    }

    private static ContainerTag<?> branch(boolean near, String side) {
        ContainerTag<?> distance = row(operator("|"), identifier("a"), operator("−"), identifier("t"), operator("|"));
        return math(row(identifier("L"), operator("="), defined(Loss.HUBER, near), operator(","), distance, operator(side), number("1")));
    }

    private static ContainerTag<?> ofTruth() {
        return math(row(
                identifier("L"), operator("="), operator("−"), sum(), indexed("t", "k"), operator("·"),
                function("log", indexed("a", "k"))));
    }

    /// Of one-hot targets only the true class leaves a term.
    private static void truth(SampleLoss sample, List<ContainerTag<?>> lines) {
        lines.add(ofTruth());
        lines.add(math(row(operator("="), operator("−"), function("log", number(sample.answers()[sample.truth()])))));
    }

    /// A term for each output unit.
    private static void every(Loss loss, SampleLoss sample, List<ContainerTag<?>> lines) {
        lines.add(math(row(identifier("L"), operator("="), sum(), bracketed(defined(loss, true)))));
        for (int k = 0; k < sample.answers().length; k++) {
            lines.add(math(row(operator(k == 0 ? "=" : "+"), reckoned(loss, sample, k))));
        }
    }

    private static ContainerTag<?> sum() {
        return tag("munder").with(operator("∑"), identifier("k"));
    }

    /// Of Huber's two branches, `near` tells which.
    private static ContainerTag<?> defined(Loss loss, boolean near) {
        ContainerTag<?> difference = row(identifier("a"), operator("−"), identifier("t"));
        return switch (loss) {
            case SQUARED, ABSOLUTE, HUBER -> distance(loss, near, difference);
            case HINGE -> hinge(row(identifier("t"), operator("·"), identifier("a")));
            case CROSS_ENTROPY -> entropy(
                    identifier("t"), identifier("a"),
                    bracketed(number("1"), operator("−"), identifier("t")),
                    bracketed(number("1"), operator("−"), identifier("a")));
            case PERCEPTRON -> row(bracketed(difference), operator("·"), identifier("z"));
        };
    }

    /// The term of one output unit.
    private static ContainerTag<?> reckoned(Loss loss, SampleLoss sample, int k) {
        double answer = sample.answers()[k];
        double target = sample.targets()[k];
        ContainerTag<?> difference = row(number(answer), operator("−"), factor(target));
        return switch (loss) {
            case SQUARED, ABSOLUTE, HUBER -> distance(loss, Math.abs(answer - target) <= 1, difference);
            case HINGE -> hinge(row(factor(target), operator("·"), factor(answer)));
            case CROSS_ENTROPY -> entropy(factor(target), factor(answer), factor(1 - target), factor(1 - answer));
            case PERCEPTRON -> row(bracketed(difference), operator("·"), factor(sample.sums()[k]));
        };
    }

    private static ContainerTag<?> distance(Loss loss, boolean near, ContainerTag<?> difference) {
        if (loss == Loss.SQUARED || (loss == Loss.HUBER && near)) {
            return row(fraction(number("1"), number("2")), power(bracketed(difference), number("2")));
        }
        ContainerTag<?> size = row(operator("|"), difference, operator("|"));
        return loss == Loss.HUBER ? row(size, operator("−"), fraction(number("1"), number("2"))) : size;
    }

    private static ContainerTag<?> hinge(ContainerTag<?> product) {
        return row(identifier("max"), bracketed(number("0"), operator(","), number("1"), operator("−"), product));
    }

    private static ContainerTag<?> entropy(ContainerTag<?> t, ContainerTag<?> a, ContainerTag<?> others, ContainerTag<?> rest) {
        return row(
                operator("−"), t, operator("·"), function("log", a), operator("−"), others, operator("·"), function("log", rest));
    }
}
