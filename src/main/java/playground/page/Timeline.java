package playground.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.canvas;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.output;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.template;
import static j2html.TagCreator.ul;

import j2html.tags.specialized.ATag;
import j2html.tags.specialized.ButtonTag;
import j2html.tags.specialized.DetailsTag;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.LiTag;
import java.util.List;
import playground.experiment.Limits;

/// The epochs of the run as a line to move along: every view shows what the run was there. It stands where the run does, and is as long
/// as the link says that the run was; scripts make it move, without them the field beside the epoch does the same.
final class Timeline {
    private Timeline() {}

    static DivTag of(Scene scene) {
        long epoch = scene.snapshot().position().epoch();
        long last = last(scene, epoch);
        return div(
                        jump(scene, "first"),
                        track(scene, epoch, last),
                        jump(scene, "last"),
                        output(scene.text("js.timeline", Decimals.count(epoch), Decimals.count(last)))
                                .withClass("timeline__place")
                                .attr("data-timeline", "place")
                                .attr("aria-live", "off"),
                        jump(scene, "lowest"),
                        jump(scene, "mark").attr("aria-pressed", "false"),
                        marked(scene),
                        fork(scene),
                        compare(scene),
                        branched(scene))
                .withId(Dom.TIMELINE)
                .withClasses("timeline", "js-only")
                .attr("role", "group")
                .attr("aria-label", scene.text("timeline.title"));
    }

    /// As far as the link says, and no farther than a page may be led.
    private static long last(Scene scene, long epoch) {
        return Math.max(epoch, Math.min(scene.view().past().reach(), scene.page().link().run().epochs(Limits.SEEK_WORK)));
    }

    private static DivTag track(Scene scene, long epoch, long last) {
        return div(
                        canvas().withClass("timeline__marks").attr("aria-hidden", "true"),
                        label(scene.text("timeline.epoch")).withFor("timeline-epoch").withClass("visually-hidden"),
                        input().withType("range")
                                .withId("timeline-epoch")
                                .withMin("0")
                                .withMax(Long.toString(Math.max(1, last)))
                                .withValue(Long.toString(epoch))
                                .withCondDisabled(last == 0))
                .withClass("timeline__track");
    }

    private static ButtonTag jump(Scene scene, String where) {
        return button(Icons.icon(where))
                .withType("button")
                .withClasses("round", "round--small")
                .attr(Dom.JUMP, where)
                .attr("aria-label", scene.text("timeline." + where))
                .withTitle(scene.text("timeline." + where));
    }

    /// The marked epochs, to go to and to take the marks away; there once there is one.
    private static DetailsTag marked(Scene scene) {
        List<Integer> marks = scene.view().past().marks();
        return details(
                        summary(Icons.icon("marks"), span(Integer.toString(marks.size())).attr("data-marks", "count").attr("aria-hidden", "true"))
                                .withClasses("round", "round--small")
                                .attr("aria-label", scene.text("timeline.marks"))
                                .withTitle(scene.text("timeline.marks")),
                        div(
                                div(beside(scene, "previous"), beside(scene, "next")).withClass("marks__ways"),
                                ul(each(marks, epoch -> mark(scene, epoch))).withClass("marks__list"),
                                template(mark(scene, 0)).withId("mark-row"))
                                .withClass("drop__panel"))
                .withId("marks")
                .withClasses("drop", "marks")
                .condAttr(marks.isEmpty(), "hidden", "");
    }

    private static ButtonTag beside(Scene scene, String way) {
        return button(Icons.icon(way), span(scene.text("timeline.mark." + way)))
                .withType("button")
                .withClasses("button", "button--small")
                .attr(Dom.JUMP, "mark." + way);
    }

    private static LiTag mark(Scene scene, int epoch) {
        String count = Decimals.count(epoch);
        return li(
                button(scene.text("js.mark", count)).withType("button").withClasses("button", "button--small").attr("data-mark-go", epoch),
                button(Icons.icon("close"))
                        .withType("button")
                        .withClasses("button", "button--icon")
                        .attr("data-mark-away", epoch)
                        .attr("aria-label", scene.text("js.mark.away", count))
                        .withTitle(scene.text("js.mark.away", count)));
    }

    /// Leads to a page of its own, once the run stands before the last of its epochs.
    private static ATag fork(Scene scene) {
        return a(Icons.icon("fork"), span(scene.text("timeline.fork")).withClass("visually-hidden"))
                .withId("fork")
                .withClasses("round", "round--small")
                .withTarget("_blank")
                .withRel("noopener")
                .withTitle(scene.text("timeline.fork"));
    }

    /// Beside what it would have been without its last change, once there is one.
    private static ATag compare(Scene scene) {
        return a(Icons.icon("race"), span(scene.text("timeline.compare")).withClass("visually-hidden"))
                .withId("fork-compare")
                .withClasses("round", "round--small")
                .withTarget("_blank")
                .withRel("noopener")
                .withTitle(scene.text("timeline.compare"));
    }

    /// Where the run went on differently, the way back, and what it was beside what it is.
    private static DivTag branched(Scene scene) {
        return div(
                        span(),
                        button(scene.text("timeline.undo")).withType("button").withClasses("button", "button--small"),
                        a(scene.text("compare.go")).withClasses("button", "button--small").withTarget("_blank").withRel("noopener")
                                .attr("aria-label", scene.text("timeline.original"))
                                .withTitle(scene.text("timeline.original")))
                .withId("branched")
                .withClass("timeline__branched")
                .attr("hidden");
    }
}
