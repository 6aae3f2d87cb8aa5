package playground.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.TableTag;
import j2html.tags.specialized.TdTag;
import j2html.tags.specialized.ThTag;
import j2html.tags.specialized.TrTag;
import java.util.stream.IntStream;
import playground.engine.inspect.Activity;
import playground.engine.inspect.Health;
import playground.engine.inspect.Histogram;
import playground.engine.inspect.LayerHealth;
import playground.inspect.Finding;

/// How the layers do, one row each, and what is wrong. Sizes are bars on a logarithmic scale, so that a gradient that vanishes is
/// a staircase.
final class HealthCard {
    private static final double TINY = 1e-3;

    private HealthCard() {}

    static DivTag of(Messages messages, Finding.OfHealth found) {
        return div(
                        hints(messages, found),
                        div(layers(messages, found.health()))
                                .withClass("scroll")
                                .withTabindex(0)
                                .attr("role", "region")
                                .attr("aria-label", messages.text("look.health")),
                        iff(found.health().samples() < found.health().all(), p(messages.text(
                                "health.part", Decimals.count(found.health().samples()), Decimals.count(found.health().all())))),
                        LayerCourse.of(messages, found.courses()),
                        p(messages.text("health.how")).withClass("look__hint"))
                .withId(Dom.LOOK_HEALTH)
                .withClass("look__card");
    }

    private static DomContent hints(Messages messages, Finding.OfHealth found) {
        return found.hints().isEmpty()
                ? p(messages.text("hint.none")).withClass("look__hint")
                : ul(each(found.hints(), hint -> li(HintView.of(messages, hint)))).withClass("hints");
    }

    private static TableTag layers(Messages messages, Health health) {
        LogScale gradients = LogScale.of(health.layers().stream().mapToDouble(LayerHealth::gradient).toArray());
        LogScale ratios = LogScale.of(health.layers().stream().mapToDouble(LayerHealth::ratio).toArray());
        int last = health.layers().size() - 1;
        return table(
                        thead(tr(
                                column(messages.text("health.layer")),
                                column(messages.text("health.gradient")),
                                column(messages.text("health.ratio")),
                                column(messages.text("health.flat")),
                                column(messages.text("health.answers")),
                                column(messages.text("health.weights")))),
                        tbody(each(IntStream.rangeClosed(0, last).boxed().toList(), l -> row(
                                messages, health.layers().get(l), name(messages, l, last), gradients, ratios))))
                .withClasses("look__table", "health");
    }

    private static ThTag column(String name) {
        return th(name).attr("scope", "col");
    }

    /// A hidden layer goes by its number.
    private static ThTag name(Messages messages, int layer, int last) {
        ThTag name = th().attr("scope", "row");
        return layer == last
                ? name.withText(messages.text("unit.output"))
                : name.with(
                        span(messages.text("layer.name", layer + 1)).withClass("visually-hidden"),
                        span(Integer.toString(layer + 1)).attr("aria-hidden", "true"));
    }

    private static TrTag row(Messages messages, LayerHealth layer, ThTag name, LogScale gradients, LogScale ratios) {
        return tr(
                name,
                size(layer.gradient(), gradients),
                size(layer.ratio(), ratios),
                td(flat(messages, layer)).withCondClass(stuck(layer.activity()) > 0, "health__flat"),
                td(bars(messages, layer.answers())),
                td(bars(messages, layer.weights())));
    }

    private static TdTag size(double value, LogScale scale) {
        String length = Decimals.coordinate(100 * scale.share(value));
        return td(
                        Svg.svg("0 0 100 1")
                                .withClass("health__bar")
                                .attr("preserveAspectRatio", "none")
                                .attr("aria-hidden", "true")
                                .with(Svg.path("M0 0h" + length + "v1h-" + length + "z")),
                        span(number(value)))
                .withClass("health__size");
    }

    /// Short, since the bar says the rest: two digits of what is tiny.
    static String number(double value) {
        boolean tiny = value > 0 && value < TINY;
        String digits = tiny ? Decimals.shown(value, 2) : Decimals.four(value);
        return Double.isFinite(value) ? digits : "–";
    }

    static int stuck(Activity activity) {
        return Math.max(activity.dead(), activity.saturatedUnits());
    }

    /// Units that are dead, or saturated for nearly all samples, of so many; a dash where the activation knows neither.
    static String flat(Messages messages, LayerHealth layer) {
        return switch (layer.activation()) {
            case TANH, SIGMOID, RELU -> messages.text("health.of", stuck(layer.activity()), layer.activity().units());
            case LINEAR, STEP, STEP_ABOVE, LEAKY_RELU, ELU, SOFTPLUS, GELU, SWISH, SINE, SOFTMAX -> "–";
        };
    }

    static ContainerTag<?> bars(Messages messages, Histogram histogram) {
        int most = 1;
        for (int count : histogram.counts()) {
            most = Math.max(most, count);
        }
        StringBuilder path = new StringBuilder();
        for (int n = 0; n < histogram.counts().length; n++) {
            String high = Decimals.coordinate(10.0 * histogram.counts()[n] / most);
            path.append(histogram.counts()[n] == 0 ? "" : "M" + n + " 10v-" + high + "h1v" + high + "z");
        }
        String reach = Decimals.axis(histogram.reach());
        return Svg.svg("0 0 " + histogram.counts().length + " 10")
                .withClass("health__bars")
                .attr("preserveAspectRatio", "none")
                .attr("role", "img")
                .attr("aria-label", messages.text("health.bars", reach))
                .with(Svg.path("M" + histogram.counts().length / 2 + " 0v10").withClass("health__zero"), Svg.path(path.toString()));
    }
}
