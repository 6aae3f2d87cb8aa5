package playground.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.header;
import static j2html.TagCreator.img;
import static j2html.TagCreator.label;
import static j2html.TagCreator.option;
import static j2html.TagCreator.select;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;

import j2html.tags.DomContent;
import j2html.tags.specialized.ATag;
import j2html.tags.specialized.ButtonTag;
import j2html.tags.specialized.DetailsTag;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.HeaderTag;
import java.util.List;

/// The name of the page, and what one can do with a run as a whole.
final class Header {
    private Header() {}

    static HeaderTag of(Scene scene) {
        return header(
                        img().withSrc(scene.asset("img/icon.svg")).withAlt("").withClass("brand__mark"),
                        h1(scene.text("page.title")).withClass("brand__name"),
                        div(
                                history(scene, "undo"),
                                history(scene, "redo"),
                                dialog(scene, Dom.PRESETS, "gallery"),
                                dialog(scene, Dom.SHARE, "share"),
                                dialog(scene, Dom.TAKEAWAY, "save"),
                                menu(scene))
                                .withClass("header__actions"))
                .withClass("header");
    }

    private static ButtonTag history(Scene scene, String which) {
        return button(Icons.icon(which))
                .withType("button")
                .withClasses("button", "button--icon", "js-only")
                .attr(Dom.HISTORY, which)
                .attr("aria-label", scene.text("command." + which))
                .withTitle(scene.text("command." + which))
                .withCondDisabled(true);
    }

    private static ButtonTag dialog(Scene scene, String id, String icon) {
        return button(Icons.icon(icon), span(scene.text("open." + id)).withClass("button__text"))
                .withType("button")
                .withClasses("button", "js-only")
                .attr(Dom.DIALOG, id)
                .attr("aria-haspopup", "dialog")
                .attr("aria-label", scene.text("open." + id));
    }

    private static DetailsTag menu(Scene scene) {
        return details(
                        summary(Icons.icon("menu"))
                                .withClasses("button", "button--icon")
                                .attr("aria-label", scene.text("menu.title"))
                                .withTitle(scene.text("menu.title")),
                        div(
                                languages(scene),
                                look(scene, "theme", View.THEMES, scene.view().theme()),
                                look(scene, "palette", View.PALETTES, scene.view().palette()),
                                projector(scene),
                                compare(scene),
                                file(scene),
                                dialog(scene, Dom.IMPORT, "import"),
                                dialog(scene, Dom.KEYS, "keyboard"))
                                .withClass("drop__panel"))
                .withClasses("drop", "drop--menu")
                .attr("name", "drop");
    }

    /// This run beside others.
    private static ATag compare(Scene scene) {
        return a(Icons.icon("gallery"), span(scene.text("open.compare")).withClass("button__text"))
                .withHref(ComparePage.address(scene.view(), scene.query()))
                .withId("open-compare")
                .withClass("button")
                .attr("data-run-link");
    }

    /// A run that was saved, or a table.
    private static ButtonTag file(Scene scene) {
        return button(Icons.icon("file"), span(scene.text("file.open")).withClass("button__text"))
                .withType("button")
                .withId("open-file")
                .withClasses("button", "js-only")
                .attr(Dom.FILE, "open");
    }

    private static DivTag languages(Scene scene) {
        return div(
                        Icons.icon("globe"),
                        each(Messages.LANGUAGES, language -> language(scene, language)))
                .withClass("languages")
                .attr("role", "group")
                .attr("aria-label", scene.text("menu.language"));
    }

    private static DomContent language(Scene scene, String language) {
        return link(scene, scene.view().withLanguage(language), scene.text("language." + language))
                .attr("lang", Messages.of(language).tag())
                .attr("hreflang", Messages.of(language).tag())
                .attr("data-view-link", "lang=" + language)
                .condAttr(language.equals(scene.view().language()), "aria-current", "true");
    }

    private static DivTag look(Scene scene, String key, List<String> values, String current) {
        return div(
                        label(scene.text("control." + key)).withFor(key),
                        select().withId(key).withName(key).attr(Dom.VIEW)
                                .with(each(values, value -> option(scene.text(key + "." + value))
                                        .withValue(value)
                                        .withCondSelected(value.equals(current)))))
                .withClasses("field", "field--row");
    }

    private static ATag projector(Scene scene) {
        boolean on = scene.view().projector();
        return link(scene, scene.view().withProjector(!on), scene.text(on ? "menu.projector.off" : "menu.projector.on"))
                .withClass("button")
                .attr("data-view-link", "projector=" + !on);
    }

    private static ATag link(Scene scene, View view, String text) {
        return a(text).withHref(address(scene.query(), view));
    }

    /// A page of ours that shows `query` in some view.
    static String address(String query, View view) {
        return "/?" + view.beside(query);
    }
}
