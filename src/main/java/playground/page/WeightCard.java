package playground.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.template;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.InputTag;
import j2html.tags.specialized.SectionTag;
import j2html.tags.specialized.TemplateTag;

/// Where weights are read and set, by slider or as a number: a card beside the link one points at, and a panel with all weights
/// of one unit.
final class WeightCard {
    /// Weights that a slider reaches at first; a larger one takes it along.
    private static final int REACH = 5;

    private WeightCard() {}

    static DivTag card(Scene scene) {
        return div(
                        label(scene.text("card.weight")).withFor("card-value").withId("card-title").attr("data-card", "title"),
                        label(scene.text("card.slider")).withFor("card-slider").withClass("visually-hidden"),
                        div(slider().withId("card-slider"), number().withId("card-value").attr("required").attr("data-card", "value"))
                                .withClass("dial"),
                        p(scene.text("card.hint")).withClass("card__hint"))
                .withId(Dom.CARD)
                .withClass("card")
                .attr("popover", "manual")
                .attr("role", "dialog")
                .attr("aria-labelledby", "card-title");
    }

    static SectionTag panel(Scene scene) {
        return section(
                        h3("").withId("unit-panel-title").attr("data-panel", "title"),
                        p(Formulas.unit(), span("").attr("data-panel", "activation")).withClass("unit-panel__formula"),
                        table(
                                thead(tr(
                                        th(scene.text("panel.input")).attr("scope", "col"),
                                        th(scene.text("panel.weight")).attr("scope", "col"))),
                                tbody().attr("data-weights")),
                        row())
                .withId(Dom.UNIT_PANEL)
                .withClass("unit-panel")
                .attr("aria-labelledby", "unit-panel-title")
                .attr("hidden");
    }

    private static TemplateTag row() {
        return template(tr(
                        th("").attr("scope", "row").attr("data-row", "name"),
                        td(div(slider().attr("data-row", "slider"), number().attr("data-row", "value")).withClass("dial"))))
                .withId(Dom.WEIGHT_ROW);
    }

    private static InputTag slider() {
        return input().withType("range")
                .withMin(Integer.toString(-REACH))
                .withMax(Integer.toString(REACH))
                .withStep("0.05")
                .withValue("0")
                .attr("data-reach", REACH);
    }

    private static InputTag number() {
        return input().withType("number").attr("step", "any");
    }
}
