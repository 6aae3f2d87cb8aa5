package playground.page;

import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.form;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.textarea;

import j2html.tags.specialized.ButtonTag;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.FormTag;
import playground.run.FormQuery;

/// Where a visitor pastes a table, or opens a file with one; below, what was understood. Sent without scripts, it is the next
/// page.
final class TableForm {
    static final String TEXT = "text";

    private TableForm() {}

    static FormTag of(Messages messages, TableModel model) {
        return form(
                        input().withType("hidden").withName(FormQuery.WAS).withValue(model.was()),
                        p(span(messages.text("own-table.explain")), text(" "), span(messages.text("own-table.files")).withClass("js-only")),
                        field(messages, model),
                        ways(messages),
                        p().withClass("field__problem").attr(Dom.TOLD).attr("role", "alert"),
                        TablePreview.of(messages, model))
                .withId(Dom.TABLE_FORM)
                .withClass("table-form")
                .withMethod("post")
                .withAction("/table?" + model.view().format())
                .attr("autocomplete", "off");
    }

    private static DivTag field(Messages messages, TableModel model) {
        return div(
                        label(messages.text("own-table.text")).withFor(Dom.TABLE_TEXT),
                        textarea(model.text())
                                .withId(Dom.TABLE_TEXT)
                                .withName(TEXT)
                                .withRows("8")
                                .attr("wrap", "off")
                                .attr("spellcheck", "false"))
                .withClasses("field", "table-form__text");
    }

    private static DivTag ways(Messages messages) {
        return div(
                        way(messages, "file", "file").attr(Dom.FILE, "open"),
                        way(messages, "table", "example").attr(Dom.EXAMPLE, messages.text("own-table.example.text")),
                        way(messages, "undo", "shown").attr(Dom.EXAMPLE, "").attr("hidden"),
                        button(messages.text("own-table.read")).withType("submit").withClasses("button", "no-js"))
                .withClass("table-form__ways");
    }

    private static ButtonTag way(Messages messages, String icon, String way) {
        return button(Icons.icon(icon), span(messages.text("own-table." + way)))
                .withType("button")
                .withId("own-table-" + way)
                .withClasses("button", "js-only");
    }
}
