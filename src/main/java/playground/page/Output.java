package playground.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.SectionTag;
import playground.engine.train.Coding;
import playground.experiment.Setup;

/// What has been learned: the large picture, its key, the losses in numbers and as a curve.
final class Output {
    private Output() {}

    static SectionTag of(Scene scene) {
        return section(
                        MapView.of(scene),
                        iff(scene.shows("legend"), legend(scene)),
                        iff(!scene.view().projector(), ticks(scene)),
                        iff(scene.shows("losses"), Numbers.of(scene)),
                        iff(scene.shows("curve"), curve(scene)))
                .withClasses("panel", "output")
                .attr("aria-label", scene.text("output.title"));
    }

    static DivTag legend(Scene scene) {
        boolean unit = Setup.objective(scene.experiment()).coding() == Coding.UNIT;
        return div(
                        span(unit ? scene.text("legend.unit") : "−1"),
                        span().withClass("legend__ramp").attr("role", "img").attr("aria-label", scene.text("legend.colors")),
                        span("1"),
                        mark(scene, "train"),
                        mark(scene, "test"))
                .withId(Dom.LEGEND)
                .withClass("legend");
    }

    private static DomContent mark(Scene scene, String kind) {
        return span(span().withClasses("legend__dot", "legend__dot--" + kind), span(scene.text("legend." + kind)))
                .withClasses("legend__mark", "legend__mark--" + kind);
    }

    /// How the picture is shown.
    static DivTag ticks(Scene scene) {
        return div(
                        iff(scene.shows("showTest"), Fields.viewTick(scene, "showTest", scene.view().showTest())),
                        iff(scene.shows("discretize"), Fields.viewTick(scene, "discretize", scene.view().discretize())))
                .withClass("ticks");
    }

    private static DivTag curve(Scene scene) {
        return div(
                        label(input().withType("checkbox").withId(Dom.CHART_LOG), span(scene.text("chart.log")))
                                .withClasses("tick", "tick--log", "js-only"),
                        LossCurve.of(scene))
                .withClass("curve");
    }
}
