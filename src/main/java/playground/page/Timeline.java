package playground.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.canvas;
import static j2html.TagCreator.div;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.output;
import static j2html.TagCreator.span;

import j2html.tags.specialized.ATag;
import j2html.tags.specialized.ButtonTag;
import j2html.tags.specialized.DivTag;

/// The epochs of the run as a line to move along: every view shows what the run was there. It stands where the run does; scripts
/// make it move, without them the field beside the epoch does the same.
final class Timeline {
    private Timeline() {}

    static DivTag of(Scene scene) {
        long epoch = scene.snapshot().position().epoch();
        String count = Decimals.count(epoch);
        return div(
                        jump(scene, "first"),
                        div(
                                canvas().withClass("timeline__marks").attr("aria-hidden", "true"),
                                label(scene.text("timeline.epoch")).withFor("timeline-epoch").withClass("visually-hidden"),
                                input().withType("range").withId("timeline-epoch").withMin("0").withMax(Long.toString(Math.max(1, epoch))).withValue(Long.toString(epoch)).isDisabled())
                                .withClass("timeline__track"),
                        jump(scene, "last"),
                        output(scene.text("js.timeline", count, count)).withClass("timeline__place").attr("data-timeline", "place").attr("aria-live", "off"),
                        jump(scene, "lowest"),
                        jump(scene, "mark").attr("aria-pressed", "false"),
                        fork(scene),
                        branched(scene))
                .withId(Dom.TIMELINE)
                .withClasses("timeline", "js-only")
                .attr("role", "group")
                .attr("aria-label", scene.text("timeline.title"));
    }

    private static ButtonTag jump(Scene scene, String where) {
        return button(Icons.icon(where))
                .withType("button")
                .withClasses("round", "round--small")
                .attr(Dom.JUMP, where)
                .attr("aria-label", scene.text("timeline." + where))
                .withTitle(scene.text("timeline." + where));
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

    /// Where the run went on differently, and the way back.
    private static DivTag branched(Scene scene) {
        return div(
                        span(),
                        button(scene.text("timeline.undo")).withType("button").withClasses("button", "button--small"))
                .withId("branched")
                .withClass("timeline__branched")
                .attr("hidden");
    }
}
