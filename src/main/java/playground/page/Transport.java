package playground.page;

import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.output;
import static j2html.TagCreator.span;

import j2html.tags.specialized.ButtonTag;
import j2html.tags.specialized.DivTag;
import playground.experiment.Limits;

/// Start, stop and step, and how far the training is.
final class Transport {
    private static final int NEXT = 100;

    private Transport() {}

    static DivTag of(Scene scene) {
        return div(
                        iff(scene.shows("reset"), command(scene, "reset", "round")),
                        iff(scene.shows("play"), play(scene)),
                        iff(scene.shows("step"), command(scene, "step", "round")),
                        iff(scene.shows("step"), command(scene, "update", "round round--small")),
                        iff(scene.shows("epoch"), epoch(scene)),
                        iff(scene.shows("play"), trainTo(scene)))
                .withClass("transport")
                .attr("role", "group")
                .attr("aria-label", scene.text("transport.label"));
    }

    private static ButtonTag play(Scene scene) {
        return command(scene, "play", "round round--play")
                .attr("aria-pressed", "false")
                .with(Icons.icon("pause"));
    }

    private static ButtonTag command(Scene scene, String name, String classes) {
        return button(Icons.icon(name))
                .withType("button")
                .withClass(classes + " js-only")
                .attr(Dom.COMMAND, name)
                .attr("aria-label", scene.text("command." + name))
                .withTitle(scene.text("command." + name + ".hint"));
    }

    static DivTag epoch(Scene scene) {
        return div(
                        span(scene.text("control.epoch")).withClass("epoch__label"),
                        output(Decimals.count(scene.snapshot().position().epoch()))
                                .withClass("epoch__value")
                                .attr(Dom.SHOW, "epoch")
                                .attr("aria-label", scene.text("control.epoch"))
                                .attr("aria-live", "off"),
                        span().withClasses("epoch__rate", "js-only").attr(Dom.SHOW, "rate"))
                .withId(Dom.EPOCH)
                .withClass("epoch");
    }

    /// Without scripts the server trains before it answers: to the epoch in the field, which is where the run is unless
    /// somebody changes it, or some epochs on, by a button that says so.
    private static DivTag trainTo(Scene scene) {
        long sought = scene.page().link().at().epoch();
        long next = Math.min(sought + NEXT, Limits.EPOCHS);
        return div(
                        label(scene.text("nojs.train")).withFor("train-to"),
                        input().withType("number").withId("train-to").withName("epoch").withMin("0").withMax(Integer.toString(Limits.EPOCHS)).withValue(Long.toString(sought)),
                        button(scene.text("nojs.submit")).withType("submit").withClass("button"),
                        button(scene.text("nojs.on", next - sought))
                                .withType("submit")
                                .withName("epoch")
                                .withValue(Long.toString(next))
                                .withClass("button"))
                .withClasses("train-to", "no-js");
    }
}
