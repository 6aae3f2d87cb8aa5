package playground.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.join;
import static j2html.TagCreator.label;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.SectionTag;
import java.util.stream.IntStream;
import playground.engine.data.DataSource;
import playground.engine.data.OwnTable;
import playground.engine.train.Coding;
import playground.engine.train.Tint;
import playground.experiment.Setup;

/// What has been learned: the large picture, its key, the losses in numbers and as a curve.
final class Output {
    /// A range of numbers that whole ones tell apart.
    private static final double COARSE = 20;

    private Output() {}

    static SectionTag of(Scene scene) {
        return section(
                        MapView.of(scene),
                        iff(scene.shows("legend"), legend(scene)),
                        DrawPanel.of(scene),
                        iff(scene.shows("plane"), PlaneFields.of(scene)),
                        iff(!scene.view().projector(), ticks(scene)),
                        iff(scene.shows("losses"), Numbers.of(scene)),
                        iff(scene.shows("losses"), Numbers.besides(scene)),
                        iff(scene.shows("losses"), Counts.of(scene)),
                        iff(scene.shows("curve"), curve(scene)),
                        iff(scene.shows("more"), Histogram.of(scene)),
                        iff(scene.shows("look"), Look.of(scene)))
                .withClasses("panel", "output")
                .attr("aria-label", scene.text("output.title"));
    }

    static DivTag legend(Scene scene) {
        int classes = scene.generator().classes();
        return div(
                        scene.plane().graph() ? GraphView.key(scene) : classes > 2 ? classes(scene, classes) : ramp(scene),
                        unit(scene),
                        mark(scene, "train"),
                        iff(scene.page().split().test().size() > 0, mark(scene, "test")),
                        iff(Numbers.validates(scene), mark(scene, "validation")),
                        iff(scene.plane().graph(), GraphView.contributionsKey(scene)))
                .withId(Dom.LEGEND)
                .withClass("legend");
    }

    /// The unit of measured numbers; of a visitor's, what they are called.
    private static DomContent unit(Scene scene) {
        DataSource source = scene.generator();
        return source.real() && source.classes() == 0
                ? span(source instanceof OwnTable own ? own.target() : scene.text("legend.target." + source.key())).withClass("legend__unit")
                : join();
    }

    private static DomContent classes(Scene scene, int classes) {
        return span(each(IntStream.range(0, classes).boxed().toList(), number ->
                        span(scene.className(number)).withClass("legend__class").attr(Dom.CLASS, number)))
                .withClass("legend__classes")
                .attr("role", "img")
                .attr("aria-label", scene.text("legend.classes", classes));
    }

    private static DomContent ramp(Scene scene) {
        return span(
                        end(scene, 0),
                        span().withClass("legend__ramp").attr("role", "img").attr("aria-label", scene.text("legend.colors")),
                        end(scene, 1))
                .withClass("legend__scale");
    }

    /// The first end of the colours or the last; of classes with the shape of their points, where those differ.
    private static DomContent end(Scene scene, int k) {
        return span(named(scene, 2 * k - 1))
                .withClass("legend__end")
                .condAttr(scene.generator().classes() == 2, Dom.CLASS, Integer.toString(k));
    }

    /// What an end of the colours, -1 or 1, stands for: a class, or of measured numbers the least or largest target.
    private static String named(Scene scene, int share) {
        if (scene.generator().real()) {
            return scene.generator().classes() == 2
                    ? scene.className(share < 0 ? 0 : 1)
                    : numeral(scene.tint(), share);
        }
        boolean unit = Setup.objective(scene.experiment()).coding() == Coding.UNIT;
        return share > 0 ? "1" : scene.generator().table() ? "0" : unit ? scene.text("legend.unit") : "−1";
    }

    private static String numeral(Tint tint, int share) {
        double range = 2 / tint.stretch();
        double number = tint.number(share);
        return range >= COARSE ? Decimals.count(Math.round(number)) : Decimals.within(number, range);
    }

    private static DomContent mark(Scene scene, String kind) {
        return span(span().withClasses("legend__dot", "legend__dot--" + kind), span(scene.text("legend." + kind)))
                .withClasses("legend__mark", "legend__mark--" + kind);
    }

    /// How the picture is shown.
    static DivTag ticks(Scene scene) {
        return div(
                        iff(scene.shows("showTest"), Fields.viewTick(scene, "showTest", scene.view().showTest())),
                        iff(scene.shows("discretize"), Fields.viewTick(scene, "discretize", scene.view().discretize())),
                        iff(scene.shows(View.CONTRIBUTIONS), contributions(scene)))
                .withClass("ticks");
    }

    /// Whether a graph shows what each unit contributes.
    static DomContent contributions(Scene scene) {
        String id = Dom.field(View.CONTRIBUTIONS);
        return scene.plane().graph()
                ? Fields.viewTick(scene, View.CONTRIBUTIONS, scene.view().contributes(GraphView.crowded(scene))).withId(id)
                : Fields.absent(id);
    }

    private static DivTag curve(Scene scene) {
        return div(
                        label(input().withType("checkbox").withId(Dom.CHART_LOG), span(scene.text("chart.log")))
                                .withClasses("tick", "tick--log", "js-only"),
                        LossCurve.of(scene))
                .withClass("curve");
    }
}
