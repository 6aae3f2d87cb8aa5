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
import j2html.tags.specialized.SectionTag;
import j2html.tags.specialized.TemplateTag;

/// Where weights are read and typed: a card beside the link one points at, and a panel with all weights of one unit.
final class WeightCard {
    private WeightCard() {}

    static DivTag card(Scene scene) {
        return div(
                        label(scene.text("card.weight")).withFor("card-value").withId("card-title").attr("data-card", "title"),
                        input().withType("number").withId("card-value").attr("step", "any").attr("required").attr("data-card", "value"),
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
                        td(input().withType("number").attr("step", "any").attr("data-row", "value"))))
                .withId(Dom.WEIGHT_ROW);
    }
}
