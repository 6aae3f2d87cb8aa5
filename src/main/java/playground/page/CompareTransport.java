package playground.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.label;
import static j2html.TagCreator.option;
import static j2html.TagCreator.output;
import static j2html.TagCreator.progress;
import static j2html.TagCreator.select;

import j2html.tags.DomContent;
import j2html.tags.specialized.ButtonTag;
import j2html.tags.specialized.DivTag;
import java.util.List;
import playground.compare.Standing;

/// Starts and stops a comparison, and says how far it is.
final class CompareTransport {
    private static final List<String> SPEEDS = List.of("1", "10", "30", "100", "max");

    private CompareTransport() {}

    static DivTag of(CompareModel model, Standing standing) {
        return div(
                        command(model, "reset", "round"),
                        command(model, "play", "round round--play").attr("aria-pressed", "false").with(Icons.icon("pause")),
                        command(model, "step", "round"),
                        command(model, "stop", "round").attr("aria-disabled", "true"),
                        computed(model, standing),
                        speed(model),
                        how(model, standing))
                .withClass("compare__transport")
                .attr("role", "group")
                .attr("aria-label", model.text("compare.transport"));
    }

    private static ButtonTag command(CompareModel model, String name, String classes) {
        return button(Icons.icon(name))
                .withType("button")
                .withClass(classes + " js-only")
                .attr(Dom.COMMAND, name)
                .attr("aria-label", model.text("command." + name))
                .withTitle(model.text("compare.command." + name));
    }

    /// Without scripts the server computes before it answers.
    private static DomContent computed(CompareModel model, Standing standing) {
        return a(model.text(standing.runners().isEmpty() ? "compare.compute" : "compare.computed"))
                .withHref("?" + model.view().beside(model.query()) + "&computed=true")
                .withClasses("button", "no-js");
    }

    /// A race is watched; of many runs one wants to see what comes of them.
    private static DivTag speed(CompareModel model) {
        String usual = model.comparison().variation().race() ? "30" : "max";
        return div(
                        label(model.text("control.speed")).withFor("speed"),
                        select().withId("speed").withName("speed")
                                .with(each(SPEEDS, value -> option(model.text("speed." + value))
                                        .withValue(value)
                                        .withCondSelected(value.equals(usual)))))
                .withClasses("field", "js-only");
    }

    private static DivTag how(CompareModel model, Standing standing) {
        return div(
                        output(model.text("js.compare.round", Decimals.count(standing.round()), Decimals.count(standing.rounds())))
                                .attr("data-compare", "round")
                                .attr("aria-live", "off"),
                        progress().withId(Dom.COMPARE_PROGRESS)
                                .withMax(Long.toString(standing.rounds()))
                                .withValue(Long.toString(standing.round()))
                                .attr("aria-label", model.text("compare.progress")))
                .withClass("compare__how");
    }
}
