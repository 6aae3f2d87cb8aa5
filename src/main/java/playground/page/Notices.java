package playground.page;

import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.progress;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.PTag;
import j2html.tags.specialized.ProgressTag;
import j2html.tags.specialized.UlTag;

/// What has to be said: problems with the settings, a lost connection, and, for screen readers, how the training goes.
final class Notices {
    private Notices() {}

    static UlTag problems(Scene scene) {
        return ul(each(scene.page().problems(), problem -> li(scene.sentence(problem))))
                .withId(Dom.PROBLEMS)
                .withClass("problems")
                .condAttr(scene.page().problems().isEmpty(), "hidden", "");
    }

    /// Why the run stopped by itself, where that is nothing wrong.
    static PTag stopped() {
        return p("").withId(Dom.STOPPED).withClasses("notice", "notice--stopped").attr("hidden");
    }

    static PTag connection() {
        return p("").withId(Dom.CONNECTION).withClass("connection").attr("role", "status").attr("hidden");
    }

    /// For those who listen: how the training goes, and what became of a command.
    static DivTag live() {
        return div(spoken(Dom.LIVE), spoken(Dom.SAID)).withClass("visually-hidden");
    }

    private static DivTag spoken(String id) {
        return div().withId(id).attr("role", "status").attr("aria-live", "polite");
    }

    /// How far a run is on the way to the place it is sought at; seen only while that takes a while.
    static ProgressTag seek(Scene scene) {
        return progress()
                .withId(Dom.SEEK)
                .withClasses("seek", "js-only")
                .withMax("1")
                .withValue("0")
                .attr("aria-label", scene.text("seek.label"));
    }

    /// Without scripts: the server stopped on the way, since one request may only cost so much.
    static DomContent onTheWay(Scene scene) {
        boolean unfinished = scene.snapshot().position().compareTo(scene.page().link().at()) < 0;
        return iff(unfinished, p(scene.text("nojs.ontheway", scene.snapshot().position().epoch())).withClasses("notice", "no-js"));
    }

    /// Enter in any field sends the form as it is, rather than pressing the first button of all.
    static DomContent plainSubmit(Scene scene) {
        return button(scene.text("nojs.submit"))
                .withType("submit")
                .withClass("visually-hidden")
                .withTabindex(-1)
                .attr("aria-hidden", "true");
    }
}
