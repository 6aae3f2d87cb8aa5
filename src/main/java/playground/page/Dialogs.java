package playground.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.dialog;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.input;
import static j2html.TagCreator.kbd;
import static j2html.TagCreator.label;
import static j2html.TagCreator.p;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import j2html.tags.specialized.DialogTag;
import j2html.tags.specialized.TrTag;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import playground.table.Choices;
import playground.table.Draft;
import playground.table.DraftReader;

/// What opens over the page: the keys, and the way in for TensorFlow Playground's links.
final class Dialogs {
    /// What keys do, and the keys, as browsers call them.
    private static final List<Map.Entry<String, List<String>>> KEYS = List.of(
            Map.entry("play", List.of("Space")),
            Map.entry("step", List.of("ArrowRight")),
            Map.entry("back", List.of("ArrowLeft")),
            Map.entry("update", List.of("Shift+ArrowRight")),
            Map.entry("mark", List.of("K")),
            Map.entry("mark.previous", List.of("J")),
            Map.entry("mark.next", List.of("L")),
            Map.entry("reset", List.of("R")),
            Map.entry("undo", List.of("Z", "Control+Z")),
            Map.entry("redo", List.of("Shift+Z", "Control+Shift+Z", "Control+Y")),
            Map.entry("presenting.play", List.of("PageDown")),
            Map.entry("presenting.step", List.of("PageUp")),
            Map.entry("walk.open", List.of("M")),
            Map.entry("escape", List.of("Escape")),
            Map.entry("keys", List.of("?")));

    /// Those that only the open microscope listens to.
    private static final List<Map.Entry<String, List<String>>> WALK_KEYS = List.of(
            Map.entry("walk.next", List.of("ArrowRight", ".", "PageDown")),
            Map.entry("walk.previous", List.of("ArrowLeft", ",", "PageUp")),
            Map.entry("walk.part.next", List.of("]")),
            Map.entry("walk.part.previous", List.of("[")),
            Map.entry("walk.play", List.of("P")));

    /// Those of the cross on the large picture.
    private static final List<Map.Entry<String, List<String>>> CROSS_KEYS = List.of(
            Map.entry("cross.move", List.of("ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown")),
            Map.entry("cross.far", List.of("Shift+ArrowRight")),
            Map.entry("cross.next", List.of("N", "PageDown")),
            Map.entry("cross.previous", List.of("P", "PageUp")),
            Map.entry("cross.choose", List.of("Enter")));

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

    static DialogTag keys(Scene scene) {
        return frame(
                scene, Dom.KEYS,
                table(tbody(each(KEYS, entry -> keys(scene, entry, "data-key")))).withClass("keys"),
                table(
                        caption(scene.text("keys.walk.title")),
                        tbody(each(WALK_KEYS, entry -> keys(scene, entry, "data-walk-key"))))
                        .withClasses("keys", "walk-keys"),
                table(
                        caption(scene.text("keys.cross.title")),
                        tbody(each(CROSS_KEYS, entry -> keys(scene, entry, "data-cross-key"))))
                        .withClass("keys"));
    }

    private static TrTag keys(Scene scene, Map.Entry<String, List<String>> entry, String attribute) {
        return tr(
                th(each(entry.getValue(), key -> kbd(shown(scene, key)).attr(attribute, key))).attr("scope", "row"),
                td(scene.text("keys." + entry.getKey())));
    }

    /// `Ctrl Shift Z`: a key that prints a character is called by it.
    private static String shown(Scene scene, String keys) {
        return Arrays.stream(keys.split("\\+", -1))
                .map(key -> key.length() == 1 ? key : scene.text("key." + key))
                .collect(Collectors.joining(" "));
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
