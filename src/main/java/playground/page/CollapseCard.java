package playground.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static playground.page.Formulas.bracketed;
import static playground.page.Formulas.identifier;
import static playground.page.Formulas.indexed;
import static playground.page.Formulas.math;
import static playground.page.Formulas.operator;
import static playground.page.Formulas.row;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.TableTag;
import j2html.tags.specialized.ThTag;
import java.util.List;
import java.util.stream.IntStream;
import playground.engine.data.Column;
import playground.engine.data.Feature;
import playground.engine.data.Input;
import playground.engine.inspect.Affine;
import playground.engine.net.Activation;
import playground.inspect.Finding;

/// The one layer that the linear layers of a network come to.
final class CollapseCard {
    private CollapseCard() {}

    static DivTag of(Messages messages, Finding.OfCollapse collapse) {
        return div()
                .with(collapse.whole().map(whole -> whole(messages, collapse, whole)).orElseGet(() -> p(messages.text("look.bent"))))
                .withId(Dom.LOOK_COLLAPSE)
                .withClass("look__card");
    }

    private static DomContent whole(Messages messages, Finding.OfCollapse collapse, Affine whole) {
        return div(
                p(messages.text("look.collapsed", collapse.layers())).withClass("look__said"),
                formula(collapse),
                div(matrix(messages, collapse, whole)).withClass("scroll").withTabindex(0).attr("role", "region")
                        .attr("aria-label", messages.text("look.collapse")));
    }

    /// The same as a picture.
    static Poster poster(Messages messages, Finding.OfCollapse collapse) {
        Poster poster = new Poster().title(messages.text("look.collapse"));
        if (collapse.whole().isEmpty()) {
            return poster.line(messages.text("look.bent"));
        }
        Affine whole = collapse.whole().get();
        poster.line(messages.text("look.collapsed", collapse.layers()));
        formulas(collapse).forEach(poster::formula);
        int inputs = collapse.features().size();
        ContainerTag<?> weights = new WalkGrid(identifier("W"), whole.bias().length, inputs, (o, i) -> whole.weights()[(int) o][(int) i], -1, -1).markup();
        return poster.formula(math(row(weights, operator(","), WalkGrid.vector(identifier("b"), whole.bias(), -1).markup())));
    }

    private static DomContent formula(Finding.OfCollapse collapse) {
        return div(each(formulas(collapse), formula -> formula)).withClass("look__formulas");
    }

    private static List<ContainerTag<?>> formulas(Finding.OfCollapse collapse) {
        ContainerTag<?> sum = row(identifier("W"), identifier("x"), operator("+"), identifier("b"));
        ContainerTag<?> product = collapse.layers() > 2
                ? row(weights(collapse.layers()), operator("…"), weights(1))
                : row(weights(2), weights(1));
        return List.of(
                math(row(identifier("a"), operator("="),
                        collapse.output() == Activation.LINEAR ? sum : row(identifier("f"), bracketed(sum)))),
                math(row(identifier("W"), operator("="), product)));
    }

    private static ContainerTag<?> weights(int layer) {
        return row(indexed("W", Integer.toString(layer)));
    }

    private static ContainerTag<?> label(Messages messages, Input input) {
        return switch (input) {
            case Feature feature -> Formulas.feature(feature);
            case Column column -> span(messages.feature(column));
        };
    }

    private static TableTag matrix(Messages messages, Finding.OfCollapse collapse, Affine whole) {
        return table(
                        thead(tr(
                                th(messages.text("look.matrix")),
                                each(collapse.features(), feature ->
                                        head(messages.feature(feature), label(messages, feature))),
                                head(messages.text("tables.bias"), math(identifier("b"))))),
                        tbody(each(IntStream.range(0, whole.bias().length).boxed().toList(), o -> tr(
                                th(whole.bias().length > 1
                                                ? messages.text("unit.class", messages.className(collapse.data(), o))
                                                : messages.text("unit.output"))
                                        .attr("scope", "row"),
                                each(IntStream.range(0, whole.weights()[o].length).boxed().toList(),
                                        i -> td(Decimals.four(whole.weights()[o][i]))),
                                td(Decimals.four(whole.bias()[o]))))))
                .withClass("look__table");
    }

    /// A formula, and in words what it stands for.
    private static ThTag head(String name, ContainerTag<?> formula) {
        return th(span(name).withClass("visually-hidden"), formula.attr("aria-hidden", "true")).attr("scope", "col");
    }
}
