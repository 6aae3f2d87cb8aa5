package playground.page;

import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.join;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.LiTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import playground.engine.data.Sentences;
import playground.engine.inspect.Route;
import playground.engine.inspect.Walk;
import playground.engine.inspect.Waypoint;
import playground.engine.inspect.Waypoint.Phase;
import playground.engine.net.Layer;
import playground.engine.train.Rehearsal;
import playground.inspect.Finding;

/// One sub-step of the update to come: where it is, its formula with the numbers put in, and what its whole layer does.
final class WalkCard {
    /// Fields for a sample of one's own: in their place, or, where there is no room for them, opened by a button.
    static final String TYPED = "walk-typed";
    private static final int FIELDS = 3;

    private WalkCard() {}

    static DivTag of(Messages messages, Finding.OfWalk found) {
        Route route = found.walk().route();
        Waypoint point = route.points().get(found.step());
        return div(
                        ol(each(List.of(Phase.values()), phase -> phase(messages, route, phase, point))).withClass("walk__phases"),
                        div(
                                p(text(SampleCard.name(messages, found.place())), span(" · " + batch(messages, found)).withClass("walk__batch")),
                                div(TypedFields.of(messages, found)).withId(TYPED).withCondClass(many(found), "walk__typed--many").attr("popover"))
                                .withClass("walk__sample"),
                        div(here(messages, found, point), matrices(messages, found.walk(), point)).withClass("walk__work"),
                        p(text(said(messages, found, point)), span(standsFor(point).map(messages::text).orElse("")).withClass("walk__stands")).withClass("walk__saying").withTabindex(0))
                .withId(Dom.WALK)
                .withClass("walk")
                .attr(Dom.STEP, found.step())
                .attr(Dom.STEPS, route.points().size())
                .attr(Dom.PARTS, route.parts().stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .attr(Dom.SAMPLE, SampleCard.pick(found.place()))
                .attr("data-like", found.place().number())
                .attr("data-samples", found.place().count());
    }

    /// More fields than stand in a row.
    private static boolean many(Finding.OfWalk found) {
        return found.data().side() == 0 && (found.features().size() > FIELDS || found.data() instanceof Sentences);
    }

    private static DivTag here(Messages messages, Finding.OfWalk found, Waypoint point) {
        return div(
                        p(title(messages, found, point)).withClass("walk__title"),
                        div(each(WalkTerms.groups(formula(found, point)), group -> div(each(group, line -> div(line))).withClass("walk__group")))
                                .withClass("walk__formula")
                                .withTabindex(0)
                                .attr("role", "group")
                                .attr("aria-label", messages.text("walk.formula")))
                .withClass("walk__here")
                .attr("aria-live", "polite");
    }

    private static LiTag phase(Messages messages, Route route, Phase phase, Waypoint point) {
        String name = phase.name().toLowerCase(Locale.ROOT);
        boolean here = point.kind().phase() == phase;
        return li(button(messages.text("walk.phase." + name))
                        .withType("button")
                        .withId("walk-" + name)
                        .attr(Dom.GO, route.start(phase))
                        .condAttr(here, "aria-current", "step"))
                .withCondClass(phase.compareTo(point.kind().phase()) < 0, "walk__past");
    }

    static String sample(Messages messages, Finding.OfWalk found) {
        return SampleCard.name(messages, found.place()) + " · " + batch(messages, found);
    }

    private static String batch(Messages messages, Finding.OfWalk found) {
        return messages.text(found.counts() ? "walk.batch.in" : "walk.batch.out", found.walk().update().batch().count());
    }

    static String title(Messages messages, Finding.OfWalk found, Waypoint point) {
        String kind = messages.text("walk.kind." + key(point));
        return point.kind() == Waypoint.Kind.INPUT || point.kind() == Waypoint.Kind.LOSS ? kind : kind + " · " + place(messages, found, point);
    }

    private static String key(Waypoint point) {
        return point.kind().name().toLowerCase(Locale.ROOT);
    }

    private static String place(Messages messages, Finding.OfWalk found, Waypoint point) {
        boolean output = output(found, point);
        if (point.whole()) {
            return output ? messages.text("unit.output") : messages.text("layer.name", point.layer() + 1);
        }
        String unit = unit(messages, found, point.layer(), point.unit());
        if (!point.single()) {
            return unit;
        }
        Layer layer = found.walk().topology().layers().get(point.layer());
        return point.input() == layer.inputs()
                ? messages.text("unit.bias", unit)
                : messages.text("js.weight", input(messages, found, point), unit);
    }

    private static boolean output(Finding.OfWalk found, Waypoint point) {
        return point.layer() == found.walk().topology().layers().size() - 1;
    }

    private static String unit(Messages messages, Finding.OfWalk found, int layer, int unit) {
        if (layer < found.walk().topology().layers().size() - 1) {
            return messages.text("unit.hidden", unit + 1, layer + 1);
        }
        return found.walk().topology().output().units() == 1
                ? messages.text("unit.output")
                : messages.text("unit.class", messages.className(found.data(), unit));
    }

    private static String input(Messages messages, Finding.OfWalk found, Waypoint point) {
        return point.layer() == 0
                ? messages.feature(found.features().get(point.input()))
                : unit(messages, found, point.layer() - 1, point.input());
    }

    static List<ContainerTag<?>> formula(Finding.OfWalk found, Waypoint point) {
        Walk walk = found.walk();
        int l = point.layer();
        int u = point.unit();
        return switch (point.kind()) {
            case INPUT -> ForwardFormulas.input(walk);
            case SUM -> point.whole() ? ForwardFormulas.sums(walk, l) : ForwardFormulas.sum(walk, l, u);
            case ANSWER -> point.whole() ? ForwardFormulas.answers(walk, l) : ForwardFormulas.answer(walk, l, u);
            case LOSS -> ForwardFormulas.loss(found.objective(), walk);
            case ERROR -> point.whole()
                    ? BackwardFormulas.errors(found.objective(), walk, l)
                    : BackwardFormulas.error(found.objective(), walk, l, u);
            case SLOPE -> BackwardFormulas.local(walk, l, point.whole() ? 0 : u);
            case DELTA -> point.whole() ? BackwardFormulas.deltas(walk, l) : BackwardFormulas.delta(walk, l, u);
            case GRADIENT -> point.whole() ? BackwardFormulas.gradients(walk, l) : BackwardFormulas.gradient(walk, point);
            case MEAN -> UpdateFormulas.of(walk, point).mean();
            case MEMORY -> UpdateFormulas.of(walk, point).memory();
            case PARAMETER -> UpdateFormulas.of(walk, point).parameter();
        };
    }

    private static DomContent matrices(Messages messages, Walk walk, Waypoint point) {
        return WalkMatrices.of(walk, point)
                .<DomContent>map(matrices -> div(matrices)
                        .withClasses("walk__matrices", "scroll")
                        .withTabindex(0)
                        .attr("role", "region")
                        .attr("aria-label", messages.text("walk.matrices")))
                .orElseGet(() -> join());
    }

    /// What the sub-step is about, in words, and what the formula leaves out.
    static String saying(Messages messages, Finding.OfWalk found, Waypoint point) {
        return said(messages, found, point) + standsFor(point).map(messages::text).orElse("");
    }

    private static String said(Messages messages, Finding.OfWalk found, Waypoint point) {
        Rehearsal update = found.walk().update();
        boolean last = point.kind() == Waypoint.Kind.PARAMETER;
        boolean paired = point.kind() == Waypoint.Kind.DELTA && found.walk().sample().stages().get(point.layer()).slopes().length == 0;
        boolean first = output(found, point) && point.kind() == Waypoint.Kind.ERROR;
        List<String> keys = new ArrayList<>(List.of(paired ? "walk.say.delta.output" : "walk.say." + key(point) + (first ? ".output" : "")));
        keys.addAll(last && update.batch().count() == 1 ? List.of("walk.say.alone") : List.of());
        keys.addAll(last && !update.batch().updates() ? List.of("walk.say.never") : List.of());
        keys.addAll(last && WeightRules.limits(update.by()) ? List.of("walk.say.besides") : List.of());
        keys.addAll(last && UpdateFormulas.of(found.walk(), point).dead() ? List.of("walk.say.dead") : List.of());
        return keys.stream().map(messages::text).collect(Collectors.joining());
    }

    /// Of a whole layer, what is written out of it.
    private static Optional<String> standsFor(Waypoint point) {
        return point.whole()
                ? switch (point.kind()) {
                    case INPUT, LOSS -> Optional.empty();
                    case SUM, ANSWER, ERROR, SLOPE, DELTA -> Optional.of("walk.say.unit");
                    case GRADIENT, MEAN, MEMORY, PARAMETER -> Optional.of("walk.say.first");
                }
                : Optional.empty();
    }
}
