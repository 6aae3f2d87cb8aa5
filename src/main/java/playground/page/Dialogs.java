package playground.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.dialog;
import static j2html.TagCreator.div;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import j2html.tags.specialized.DialogTag;
import java.util.Map;
import playground.table.Choices;
import playground.table.Draft;
import playground.table.DraftReader;

/// What opens over the page: the ways in for TensorFlow Playground's links, and for a table of one's own.
final class Dialogs {
    private Dialogs() {}

    /// A dialog with its title and the button that closes it.
    static DialogTag frame(Scene scene, String id, DomContent... content) {
        return frame(scene.messages(), id, content);
    }

    static DialogTag frame(Messages messages, String id, DomContent... content) {
        return dialog(
                        div(
                                h2(messages.text(id + ".title")).withId(id + "-title"),
                                button(Icons.icon("close"))
                                        .withType("button")
                                        .withClasses("button", "button--icon", "js-only")
                                        .attr(Dom.CLOSE)
                                        .attr("aria-label", messages.text("dialog.close")))
                                .withClass("dialog__header"),
                        div(content).withClass("dialog__body").withTabindex(0))
                .withId(id)
                .attr("aria-labelledby", id + "-title");
    }

    static DialogTag importing(Scene scene) {
        return frame(scene, Dom.IMPORT,
                p(scene.text("import.explain")),
                form(
                        label(scene.text("import.label")).withFor("tfp"),
                        input().withType("text")
                                .withId("tfp")
                                .withName("tfp")
                                .withPlaceholder("https://playground.tensorflow.org/#activation=tanh&…")
                                .attr("autocomplete", "off")
                                .attr("spellcheck", "false"),
                        KeptFields.view(scene),
                        button(scene.text("import.open")).withType("submit").withClasses("button", "button--primary"))
                        .withMethod("get")
                        .withAction("/")
                        .withClass("import"));
    }

    /// The way in for a table of one's own.
    static DialogTag ownTable(Scene scene) {
        Draft none = DraftReader.read("", new Choices(Map.of()));
        return frame(scene, Dom.OWN_TABLE, TableForm.of(scene.messages(), new TableModel(scene.view(), scene.query(), "", none, "", false)));
    }
}
