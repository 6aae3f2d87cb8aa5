package playground.page;

import static j2html.TagCreator.button;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.join;
import static j2html.TagCreator.label;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;

import j2html.tags.DomContent;
import j2html.tags.specialized.ButtonTag;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.SectionTag;
import java.util.List;
import java.util.stream.IntStream;
import playground.engine.data.Generator;
import playground.engine.data.OwnPoints;
import playground.engine.data.OwnTable;
import playground.engine.data.Split;
import playground.experiment.Limits;

/// Points drawn by hand: the way in among the data sets, the brushes, and the surface over the large picture. A brush is
/// the scripts' affair; a changed set of points is the setting `points`, as of any other control.
final class DrawPanel {
    private static final List<String> TOOLS = List.of("point", "spray", "erase", "look");
    private static final List<Integer> KINDS = List.of(2, 3, 4, 0);

    private DrawPanel() {}

    /// Begins with nothing, or with the points that are shown; beside it, the way in for a table.
    static DomContent entry(Scene scene) {
        boolean own = scene.generator() instanceof OwnPoints || scene.generator() instanceof OwnTable;
        return details(
                        summary(scene.text("data.group.own")).withClass("look__summary").withId("data-group-own"),
                        div(tile(scene), TableTile.of(scene), from(scene))
                                .withClasses("datasets", "datasets--own")
                                .attr("role", "group")
                                .attr("aria-label", scene.text("data.group.own")))
                .withClass("datasets__more")
                .condAttr(own, "open", "");
    }

    private static boolean drawn(Scene scene) {
        return scene.generator() instanceof Generator generator && !generator.table();
    }

    private static ButtonTag tile(Scene scene) {
        OwnPoints points = scene.generator() instanceof OwnPoints own ? own : empty(scene.generator().classes());
        return change(points)
                .with(DataPicture.of(points), span(scene.text("data.own")).withClass("dataset__name"))
                .withId("data-own")
                .withClass("dataset")
                .attr("aria-pressed", Boolean.toString(scene.generator() instanceof OwnPoints));
    }

    private static OwnPoints empty(int classes) {
        return new OwnPoints(Math.min(classes, OwnPoints.MOST_CLASSES), List.of());
    }

    /// Nothing where the points shown are not of the plane.
    private static DomContent from(Scene scene) {
        if (!drawn(scene)) {
            return join();
        }
        Split split = scene.page().split();
        return change(OwnPoints.of(List.of(split.train(), split.validation(), split.test()), scene.generator().classes()))
                .withText(scene.text("draw.from"))
                .withId("draw-from")
                .withClasses("button", "button--quiet", "draw__from");
    }

    private static ButtonTag change(OwnPoints points) {
        return button().withType("submit").withName("points").withValue(points.text());
    }

    /// The brushes; nothing where the points are not a visitor's own.
    static SectionTag of(Scene scene) {
        SectionTag panel = section().withId(Dom.DRAW).withClass("draw");
        return scene.generator() instanceof OwnPoints own && scene.shows("data")
                ? panel.with(
                                tools(scene, own),
                                p(told(scene, own)).withClass("draw__told").withId("draw-told"),
                                p(scene.text("draw.plain")).withClasses("draw__told", "no-js"))
                        .attr("aria-label", scene.text("draw.title"))
                : panel.attr("hidden");
    }

    private static DivTag tools(Scene scene, OwnPoints own) {
        return div(
                        group(scene, "draw.tools", each(TOOLS, tool -> tool(tool, scene.text("draw.tool." + tool)))),
                        own.classes() == 0 ? number(scene) : group(scene, "draw.brush", each(
                                IntStream.range(0, own.classes()).boxed().toList(), c -> tool("class" + c, scene.className(c)).attr(Dom.CLASS, c))),
                        group(scene, "draw.kinds", each(KINDS, kind -> kind(scene, own, kind))),
                        change(empty(own.classes())).withText(scene.text("draw.clear")).withId("draw-clear").withClasses("button", "button--quiet"))
                .withClasses("draw__tools", "js-only");
    }

    private static DivTag group(Scene scene, String name, DomContent buttons) {
        return div(buttons).withClass("segments").attr("role", "group").attr("aria-label", scene.text(name));
    }

    private static ButtonTag tool(String name, String text) {
        return button(text).withType("button").withId("draw-" + name).attr(Dom.TOOL, name).attr("aria-pressed", "false");
    }

    private static DomContent number(Scene scene) {
        return label(span(scene.text("draw.number")), input().withType("range").withId("draw-number").withMin("-1").withMax("1").withStep("0.1").withValue("1"))
                .withClass("draw__number");
    }

    private static ButtonTag kind(Scene scene, OwnPoints own, int classes) {
        return change(own.withClasses(classes))
                .withText(classes == 0 ? scene.text("draw.kind.number") : scene.text("draw.kind", classes))
                .withId("draw-kind" + classes)
                .attr("aria-pressed", Boolean.toString(classes == own.classes()));
    }

    /// How many there are, and what is missing.
    private static String told(Scene scene, OwnPoints own) {
        String count = scene.text("draw.count", own.dots().size(), Limits.OWN_POINTS);
        boolean alone = own.classes() > 0 && own.kinds() == 1;
        return own.dots().isEmpty() ? scene.text("draw.none") : alone ? count + " " + scene.text("draw.alone") : count;
    }

    /// What one draws on: it has the focus and the points of a stroke under way, painted by scripts.
    static DomContent surface(Scene scene) {
        return scene.generator() instanceof OwnPoints own && scene.shows("data")
                ? div(Svg.svg(Points.VIEW_BOX).attr("aria-hidden", "true").with(each(groups(own), group ->
                                Points.dots("train", group, "", own.classes()))).with(Svg.path("M-.35 0h.7M0-.35v.7").withClass("draw__cross")))
                        .withId(Dom.DRAW_SURFACE)
                        .withClasses("draw__surface", "js-only")
                        .withTabindex(0)
                        .attr("role", "application")
                        .attr("aria-label", scene.text("draw.surface"))
                        .attr("aria-describedby", "draw-told")
                        .attr("data-points", own.text())
                : iff(false, div());
    }

    private static List<String> groups(OwnPoints own) {
        return (own.classes() > 0 ? IntStream.range(0, own.classes()) : IntStream.rangeClosed(-4, 4)).mapToObj(Integer::toString).toList();
    }
}
