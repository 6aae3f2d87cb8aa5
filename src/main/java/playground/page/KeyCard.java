package playground.page;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.each;
import static j2html.TagCreator.kbd;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.tr;

import j2html.tags.specialized.DialogTag;
import j2html.tags.specialized.TbodyTag;
import j2html.tags.specialized.TrTag;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What the keys do.
final class KeyCard {
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

    /// Those of a page that compares.
    private static final List<Map.Entry<String, List<String>>> COMPARING_KEYS = List.of(
            Map.entry("comparing.play", List.of("Space")),
            Map.entry("comparing.step", List.of("ArrowRight")),
            Map.entry("comparing.reset", List.of("R")),
            Map.entry("comparing.stop", List.of("Escape")),
            Map.entry("comparing.move", List.of("ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown")),
            Map.entry("comparing.open", List.of("Enter")),
            Map.entry("presenting.play", List.of("PageDown")),
            Map.entry("comparing.presenting.step", List.of("PageUp")),
            Map.entry("keys", List.of("?")));

    private KeyCard() {}

    static DialogTag of(Messages messages) {
        return Dialogs.frame(
                messages, Dom.KEYS,
                table(rows(messages, KEYS, "data-key")).withClass("keys"),
                table(caption(messages.text("keys.walk.title")), rows(messages, WALK_KEYS, "data-walk-key")).withClasses("keys", "walk-keys"),
                table(caption(messages.text("keys.cross.title")), rows(messages, CROSS_KEYS, "data-cross-key")).withClass("keys"));
    }

    /// On a page that compares.
    static DialogTag comparing(Messages messages) {
        return Dialogs.frame(messages, Dom.KEYS, table(rows(messages, COMPARING_KEYS, "data-comparing-key")).withClass("keys"));
    }

    private static TbodyTag rows(Messages messages, List<Map.Entry<String, List<String>>> keys, String attribute) {
        return tbody(each(keys, entry -> row(messages, entry, attribute)));
    }

    private static TrTag row(Messages messages, Map.Entry<String, List<String>> entry, String attribute) {
        return tr(
                th(each(entry.getValue(), key -> kbd(shown(messages, key)).attr(attribute, key))).attr("scope", "row"),
                td(messages.text("keys." + entry.getKey())));
    }

    /// `Ctrl Shift Z`: a key that prints a character is called by it.
    private static String shown(Messages messages, String keys) {
        return Arrays.stream(keys.split("\\+", -1))
                .map(key -> key.length() == 1 ? key : messages.text("key." + key))
                .collect(Collectors.joining(" "));
    }
}
