package playground.page;

import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.fieldset;
import static j2html.TagCreator.iframe;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.legend;
import static j2html.TagCreator.option;
import static j2html.TagCreator.p;
import static j2html.TagCreator.select;
import static j2html.TagCreator.span;
import static j2html.TagCreator.textarea;

import j2html.tags.Tag;
import j2html.tags.specialized.ButtonTag;
import j2html.tags.specialized.DialogTag;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.FieldsetTag;
import j2html.tags.specialized.LabelTag;
import java.util.List;
import java.util.stream.Stream;
import playground.engine.inspect.Affine;

/// A link to the run as it stands, and a snippet that shows it in a page or slide of one's own.
final class ShareDialog {
    private ShareDialog() {}

    static DialogTag of(Scene scene) {
        return Dialogs.frame(scene, Dom.SHARE,
                p(scene.text("share.explain")),
                p(scene.text("own-table.card.large")).withClass("notice").attr(Dom.SHARED, "large").attr("hidden"),
                copied(scene.messages(), "link", input().withType("text").withValue(address(scene, "/")).attr("readonly")),
                saved(scene),
                part(scene),
                hidden(scene),
                copied(scene.messages(), "embed", textarea(snippet(scene)).attr("rows", "4").attr("readonly")),
                preview(scene.messages()));
    }

    /// The snippet at work.
    static DivTag preview(Messages messages) {
        return div(
                        span(messages.text("share.preview")).withClass("share__label"),
                        iframe().attr(Dom.SHARED, "preview").withTitle(messages.text("share.preview")).attr("sandbox", "allow-scripts"))
                .withClasses("share__preview", "js-only");
    }

    static DivTag copied(Messages messages, String what, Tag<?> field) {
        String id = "share-" + what;
        return div(
                        label(messages.text("share." + what)).withFor(id),
                        field.withId(id).attr(Dom.SHARED, what),
                        copy(messages, what))
                .withClasses("share__row");
    }

    /// A file holds what has no room in a link, too.
    private static DivTag saved(Scene scene) {
        return div(
                        span(scene.text("file.explain")).withClass("share__label"),
                        TableCard.save(scene, "share-save"),
                        p().withClass("field__problem").attr(Dom.TOLD).attr("role", "alert"))
                .withClasses("share__file", "js-only");
    }

    private static ButtonTag copy(Messages messages, String what) {
        return button(messages.text("share.copy"))
                .withType("button")
                .withClasses("button", "js-only")
                .attr(Dom.COPY, what)
                .attr("aria-label", messages.text("share.copy." + what));
    }

    /// What the snippet shows: everything, or one part alone.
    private static DivTag part(Scene scene) {
        return div(
                        label(scene.text("share.part")).withFor("share-part"),
                        select(option(scene.text("share.part.all")).withValue(""), each(parts(scene), part -> option(name(scene, part)).withValue(part)))
                                .withId("share-part")
                                .attr("autocomplete", "off")
                                .attr(Dom.SHARED, "part"))
                .withClasses("share__row", "js-only");
    }

    /// The card about linear layers is there where they are.
    private static List<String> parts(Scene scene) {
        boolean linear = Affine.linear(scene.snapshot().parameters());
        return Stream.concat(Looks.PARTS.stream(), Looks.CARDS.stream()).filter(part -> linear || !part.equals("collapse")).toList();
    }

    private static String name(Scene scene, String part) {
        return scene.text((Looks.CARDS.contains(part) ? "look." : "share.part.") + part);
    }

    private static FieldsetTag hidden(Scene scene) {
        return fieldset(legend(scene.text("share.hide")), each(View.HIDEABLE, key -> hideable(scene, key)))
                .withClasses("share__hide", "js-only");
    }

    private static LabelTag hideable(Scene scene, String key) {
        return label(
                        input().withType("checkbox").withName("hideControl").withValue(key),
                        span(scene.text("hide." + key)))
                .withClass("tick");
    }

    private static String address(Scene scene, String path) {
        String query = scene.query();
        return scene.page().origin() + path + (query.isEmpty() ? "" : "?" + query);
    }

    private static String snippet(Scene scene) {
        return "<iframe src=\"" + address(scene, "/embed").replace("&", "&amp;")
                + "\" width=\"960\" height=\"540\" sandbox=\"allow-scripts\" title=\"" + scene.text("page.title")
                + "\"></iframe>";
    }
}
