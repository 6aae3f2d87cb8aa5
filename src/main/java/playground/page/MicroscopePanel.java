package playground.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.output;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;

import j2html.tags.specialized.ATag;
import j2html.tags.specialized.ButtonTag;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.SectionTag;

/// The microscope: walks through the update to come, sub-step by sub-step. Scripts keep its card up to date; without them its
/// links lead from one to the next.
final class MicroscopePanel {
    private MicroscopePanel() {}

    static SectionTag of(Scene scene) {
        return section(
                        div(
                                h2(scene.text("walk.title")).withId("microscope-title"),
                                samples(scene),
                                button(Icons.icon("close"))
                                        .withType("button")
                                        .withId("walk-close")
                                        .withClasses("button", "button--icon", "js-only")
                                        .attr("aria-label", scene.text("walk.close"))
                                        .withTitle(scene.text("walk.close")))
                                .withClass("microscope__head"),
                        Look.walk(scene),
                        steps(scene),
                        Keepsake.of(scene, CardPicture.MICROSCOPE))
                .withId(Dom.MICROSCOPE)
                .withClass("microscope")
                .attr("aria-labelledby", "microscope-title");
    }

    /// Which sample is walked with.
    private static DivTag samples(Scene scene) {
        return div(
                        sample(scene, "batch"), sample(scene, "previous"), sample(scene, "next"), sample(scene, "worst"),
                        sample(scene, "test"), type(scene))
                .withClasses("microscope__samples", "js-only")
                .attr("role", "group")
                .attr("aria-label", scene.text("walk.samples"));
    }

    private static ButtonTag sample(Scene scene, String which) {
        boolean beside = which.equals("previous") || which.equals("next");
        return button(iff(beside, Icons.icon(which)), span(scene.text("walk.sample." + which)))
                .withType("button")
                .withClasses("button", "button--small")
                .condAttr(beside, "aria-label", scene.text("walk.sample." + which))
                .attr(Dom.WALK_SAMPLE, which);
    }

    /// For a wall, where the fields have no room of their own.
    private static ButtonTag type(Scene scene) {
        return button(Icons.icon("keyboard"))
                .withType("button")
                .withClasses("button", "button--small", "microscope__type")
                .attr("popovertarget", WalkCard.TYPED)
                .attr("aria-label", scene.text("walk.type"))
                .withTitle(scene.text("walk.type"));
    }

    private static DivTag steps(Scene scene) {
        int step = scene.view().microscope().step();
        return div(
                        go(scene, "first", "part.previous"),
                        go(scene, "previous", "previous"),
                        go(scene, "play", "play").with(Icons.icon("pause")).attr("aria-pressed", "false").withClasses("round", "round--play"),
                        go(scene, "next", "next"),
                        go(scene, "last", "part.next"),
                        label(scene.text("walk.step")).withFor("walk-step").withClass("visually-hidden"),
                        input().withType("range").withId("walk-step").withClass("js-only").withMin("0").withMax("0").withValue("0"),
                        output().withId("walk-place").withClasses("microscope__place", "js-only").attr("aria-live", "off"),
                        button(Icons.icon("update"), span(scene.text("walk.update")))
                                .withType("button")
                                .withClasses("button", "js-only")
                                .attr(Dom.COMMAND, "update")
                                .attr("aria-label", scene.text("walk.update"))
                                .withTitle(scene.text("walk.update")),
                        iff(step > 0, plain(scene, step - 1, "walk.previous")),
                        plain(scene, step + 1, "walk.next"),
                        a(scene.text("walk.close")).withHref(Header.address(scene.query(), scene.view().with(Microscope.CLOSED))).withClasses("button", "no-js"))
                .withClass("microscope__steps");
    }

    private static ButtonTag go(Scene scene, String icon, String where) {
        return button(Icons.icon(icon))
                .withType("button")
                .withClasses("round", "js-only")
                .attr(Dom.GO, where)
                .attr("aria-label", scene.text("walk." + where))
                .withTitle(scene.text("walk." + where));
    }

    private static ATag plain(Scene scene, int step, String text) {
        return a(scene.text(text))
                .withHref(Header.address(scene.query(), scene.view().with(scene.view().microscope().at(step))))
                .withClasses("button", "no-js");
    }

    /// Opens it; without scripts, on another page.
    static ATag opener(Scene scene) {
        return a(Icons.icon("microscope"), span(scene.text("walk.open")))
                .withId("walk-open")
                .withClasses("button", "button--small", "microscope__opener")
                .withHref(Header.address(scene.query(), scene.view().with(Microscope.CLOSED.at(0))))
                .attr("aria-label", scene.text("walk.open"))
                .attr("data-walk", "0");
    }
}
