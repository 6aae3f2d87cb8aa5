package playground.page;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static playground.page.Formulas.identifier;
import static playground.page.Formulas.math;
import static playground.page.Formulas.number;
import static playground.page.Formulas.operator;
import static playground.page.Formulas.power;
import static playground.page.Formulas.row;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.TrTag;
import java.util.function.ToDoubleFunction;
import playground.engine.inspect.Likelihood;
import playground.engine.inspect.LossSums;
import playground.engine.train.Loss;
import playground.inspect.Finding;

/// The losses of all samples, training and test, and how the usual sums and means of errors hang together.
final class LossSumsTable {
    private LossSumsTable() {}

    static DivTag of(Messages messages, Finding.OfSample sample) {
        return div(
                table(
                        caption(messages.text("look.all")),
                        thead(tr(
                                th(span(messages.text("numbers.set")).withClass("visually-hidden")),
                                th(messages.text("numbers.train")).attr("scope", "col"),
                                th(messages.text("numbers.test")).attr("scope", "col"))),
                        tbody(
                                line(messages.text("look.mean"), sample, LossSums::mean),
                                line(messages.text("look.total"), sample, LossSums::sum),
                                line(messages.text("look.sse"), sample, LossSums::squares),
                                line(messages.text("look.mse"), sample, LossSums::meanSquare)))
                        .withClass("look__table"),
                iff(sample.objective().loss() == Loss.SQUARED, p(messages.text("look.half"))),
                iff(sample.likelihood(), likelihood -> likelihood(messages, likelihood)));
    }

    private static TrTag line(String name, Finding.OfSample sample, ToDoubleFunction<LossSums> number) {
        return tr(
                th(name).attr("scope", "row"),
                td(Decimals.four(number.applyAsDouble(sample.train()))),
                td(Decimals.four(number.applyAsDouble(sample.test()))));
    }

    /// The product of the probabilities of the true classes, and its negative logarithm, which is the sum of the losses.
    private static DomContent likelihood(Messages messages, Likelihood likelihood) {
        return div(
                        p(messages.text("look.likelihood", Decimals.count(likelihood.count()))),
                        div(math(row(
                                identifier("P"), operator("="), indexed("1"), operator("·"), indexed("2"), operator("·"),
                                operator("…"), operator("≈"), product(likelihood)))),
                        div(math(row(
                                operator("−"), Formulas.function("log", identifier("P")), operator("="),
                                number(likelihood.minusLog())))),
                        p(messages.text("look.likelihood.sum")))
                .withClass("look__likelihood");
    }

    private static ContainerTag<?> indexed(String index) {
        return Formulas.indexed("p", index);
    }

    private static ContainerTag<?> product(Likelihood likelihood) {
        if (!Double.isFinite(likelihood.minusLog())) {
            return number("0");
        }
        return likelihood.exponent() >= -3
                ? number(likelihood.product())
                : row(number(Decimals.fixed(likelihood.mantissa(), 2)), operator("·"),
                        power(number("10"), row(operator("−"), number(Long.toString(-likelihood.exponent())))));
    }
}
