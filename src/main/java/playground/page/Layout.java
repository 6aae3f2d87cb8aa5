package playground.page;

import static j2html.TagCreator.body;
import static j2html.TagCreator.document;
import static j2html.TagCreator.each;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.link;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.noscript;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.script;
import static j2html.TagCreator.title;

import j2html.tags.DomContent;
import j2html.tags.specialized.HeadTag;
import j2html.tags.specialized.HtmlTag;
import j2html.tags.specialized.LinkTag;
import j2html.tags.specialized.ScriptTag;
import java.util.List;

/// What every page has around its content.
final class Layout {
    private static final List<String> STYLES = List.of(
            "tokens", "base", "layout", "controls", "menus", "data", "network", "output", "points", "draw", "numbers",
            "histogram", "dialogs", "unit", "logic", "look", "plot", "measured", "plane", "timeline", "graph", "table", "file", "microscope", "walk",
            "projector", "embed", "narrow");

    private Layout() {}

    /// A whole page; `name` is `home` or `embed`.
    static String page(Scene scene, String name, DomContent... content) {
        View view = scene.view();
        HtmlTag html = html(
                        metadata(scene),
                        body(Icons.sprite(), each(content), texts(scene))
                                .attr("data-page", name)
                                .attr("data-socket", socket(view))
                                .attr("data-query", scene.query())
                                .attr("data-view-query", view.format())
                                .attr("data-revision", "0"))
                .withLang(scene.messages().tag())
                .attr("data-theme", view.theme())
                .attr("data-palette", view.palette())
                .attr("data-contributions", view.contributions())
                .condAttr(view.projector(), "data-projector", "")
                .condAttr(view.showTest(), "data-show-test", "")
                .condAttr(view.discretize(), "data-discretize", "")
                .condAttr(view.microscope().open(), "data-microscope", "")
                .condAttr(view.microscope().alone(), "data-alone", "");
        return document(html);
    }

    private static String socket(View view) {
        return (view.embedded() ? "/embed/socket" : "/socket") + "?" + view.format();
    }

    private static HeadTag metadata(Scene scene) {
        return head(
                meta().withCharset("utf-8"),
                meta().withName("viewport").withContent("width=device-width, initial-scale=1, viewport-fit=cover"),
                title(scene.text("page.title")),
                meta().withName("description").withContent(scene.text("page.description")),
                meta().withName("color-scheme").withContent("light dark"),
                link().withRel("icon").withHref(scene.asset("img/icon.svg")).withType("image/svg+xml"),
                style(scene, "vendor/uplot/uPlot.css"),
                each(STYLES, style -> style(scene, "css/" + style + ".css")),
                noscript(style(scene, "css/noscript.css")),
                module(scene));
    }

    private static LinkTag style(Scene scene, String file) {
        return link().withRel("stylesheet").withHref(scene.asset(file));
    }

    private static ScriptTag module(Scene scene) {
        return script().withType("module").withSrc(scene.asset("js/main.js")).attr("crossorigin", "anonymous");
    }

    /// Texts of ours for the scripts. The JSON holds no character that could end the element.
    private static ScriptTag texts(Scene scene) {
        return script(rawHtml(ScriptTexts.json(scene.messages().scripts()))).withType("application/json").withId(Dom.TEXTS);
    }
}
