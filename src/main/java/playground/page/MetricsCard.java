package playground.page;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.TableTag;
import j2html.tags.specialized.ThTag;
import j2html.tags.specialized.TrTag;
import java.util.List;
import java.util.stream.IntStream;
import playground.engine.inspect.Confusion;
import playground.inspect.Finding;

/// How good the network is by measures other than its loss.
final class MetricsCard {
    private static final int NARROW = 2;
    /// Classes whose names have room side by side.
    private static final int FEW = 4;
    /// Signs that have room in a narrow column; longer names stand upright there.
    private static final int SHORT = 2;
    /// Of a square, which may be large.
    private static final int DIGITS = 5;

    private MetricsCard() {}

    static DivTag of(Messages messages, Finding.OfClasses classes) {
        return card(
                iff(classes.test().samples() > 0, wide(messages, classes, classes.test(), "test")),
                wide(messages, classes, classes.train(), "train"),
                p(messages.text("look.confusion.how")).withClass("look__hint"));
    }

    private static DivTag card(DomContent... content) {
        return div(content).withId(Dom.LOOK_METRICS).withClass("look__card");
    }

    /// A matrix of many classes can be moved sideways.
    private static DomContent wide(Messages messages, Finding.OfClasses finding, Confusion confusion, String set) {
        TableTag matrix = matrix(messages, finding, confusion, set);
        return confusion.classes() <= NARROW
                ? matrix
                : div(matrix).withClass("scroll").withTabindex(0).attr("role", "region")
                        .attr("aria-label", messages.text("numbers." + set));
    }

    /// A row per class, a column per answer; beside it how many of the class were found, below how many answers are right.
    private static TableTag matrix(Messages messages, Finding.OfClasses finding, Confusion confusion, String set) {
        List<Integer> classes = IntStream.range(0, confusion.classes()).boxed().toList();
        return table(
                        caption(messages.text("numbers." + set) + " · "
                                + messages.text("look.accuracy", Decimals.percent(confusion.accuracy()))),
                        thead(tr(
                                th(messages.text("look.confusion")),
                                each(classes, k -> name(messages, finding, k, "col")),
                                th(messages.text("look.recall")).attr("scope", "col"))),
                        tbody(
                                each(classes, truth -> tr(
                                        name(messages, finding, truth, "row"),
                                        each(classes, answer -> count(confusion, truth, answer)),
                                        td(Decimals.percent(confusion.recall(truth))))),
                                tr(
                                        th(messages.text("look.precision")).attr("scope", "row"),
                                        each(classes, k -> td(span(Decimals.percent(confusion.precision(k))))),
                                        td()).withClass("confusion__precision")))
                .withClasses("look__table", "confusion", width(classes.size()));
    }

    private static String width(int classes) {
        return classes <= NARROW ? "confusion--two" : classes <= FEW ? "confusion--few" : "confusion--many";
    }

    private static DomContent count(Confusion confusion, int truth, int answer) {
        return td(Decimals.count(confusion.counts()[truth][answer])).withCondClass(truth == answer, "confusion__right");
    }

    /// A class as its name or its target, and its colour. A name that has no room is cut short, and its title says it whole.
    private static ThTag name(Messages messages, Finding.OfClasses finding, int k, String scope) {
        String name = ClassMark.name(messages, finding.data(), finding.coding(), k);
        return th(span(ClassMark.of(messages, finding.data(), finding.coding(), k)).withClass("confusion__name").withTitle(name))
                .withCondClass(name.length() > SHORT, "confusion__long")
                .attr("scope", scope);
    }

    static DivTag of(Messages messages, Finding.OfNumbers numbers) {
        return card(
                table(
                        thead(tr(
                                th(span(messages.text("numbers.set")).withClass("visually-hidden")),
                                th(messages.text("numbers.test")).attr("scope", "col"),
                                th(messages.text("numbers.train")).attr("scope", "col"))),
                        tbody(
                                line(messages.text("look.r2"), numbers.test().r2(), numbers.train().r2()),
                                row(messages.text("look.mse.measured"), Decimals.shown(numbers.test().mse(), DIGITS), Decimals.shown(numbers.train().mse(), DIGITS)),
                                line(messages.text("look.rmse"), numbers.test().rmse(), numbers.train().rmse()),
                                line(messages.text("look.mae"), numbers.test().mae(), numbers.train().mae())))
                        .withClass("look__table"),
                SeriesPlot.of(messages, numbers),
                Scatter.answers(messages, numbers.learned()),
                Scatter.residuals(messages, numbers.learned()));
    }

    private static TrTag line(String name, double test, double train) {
        return row(name, Decimals.four(test), Decimals.four(train));
    }

    private static TrTag row(String name, String test, String train) {
        return tr(th(name).attr("scope", "row"), td(test), td(train));
    }
}
