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
import java.util.function.UnaryOperator;

/// What every page has around its content.
final class Layout {
    private Layout() {}

    /// A whole page; `name` is `home` or `embed`.
    static String page(Scene scene, String name, DomContent... content) {
        View view = scene.view();
        HtmlTag html = html(
                        metadata(scene.messages(), scene.page().asset(), scene.text("page.title"), "main").with(OpenGraph.of(scene)),
                        body(Icons.sprite(), each(content), texts(scene.messages()))
                                .attr("data-page", name)
                                .attr("data-socket", socket(view))
                                .attr("data-query", scene.query())
                                .attr("data-view-query", view.format())
                                .attr("data-revision", "0"))
                .withLang(scene.messages().tag())
                .attr("data-theme", view.theme())
                .attr("data-palette", view.palette())
                .attr("data-contributions", view.contributions())
                .attr("data-landscape", view.looks().relief())
                .condAttr(view.projector(), "data-projector", "")
                .condAttr(view.showTest(), "data-show-test", "")
                .condAttr(view.discretize(), "data-discretize", "")
                .condAttr(!view.looks().alone().isEmpty(), "data-alone", view.looks().alone())
                .condAttr(view.microscope().open(), "data-microscope", "")
                .condAttr(view.explains(), Dom.EXPLAINS, view.looks().pointed() ? "point" : "card");
        return document(html);
    }

    private static String socket(View view) {
        return (view.embedded() ? "/embed/socket" : "/socket") + "?" + view.format();
    }

    /// `module` is the script of the page, `asset` turns `css/page.css` into its hashed URL.
    static HeadTag metadata(Messages messages, UnaryOperator<String> asset, String title, String module) {
        return head(
                meta().withCharset("utf-8"),
                meta().withName("viewport").withContent("width=device-width, initial-scale=1, viewport-fit=cover"),
                title(title),
                meta().withName("description").withContent(messages.text("page.description")),
                meta().withName("color-scheme").withContent("light dark"),
                link().withRel("icon").withHref(asset.apply("img/icon.svg")).withType("image/svg+xml"),
                style(asset, "css/page.css"),
                noscript(style(asset, "css/noscript.css")),
                script().withType("module").withSrc(asset.apply("js/" + module + ".js")).attr("crossorigin", "anonymous"));
    }

    private static LinkTag style(UnaryOperator<String> asset, String file) {
        return link().withRel("stylesheet").withHref(asset.apply(file));
    }

    /// Texts of ours for the scripts. The JSON holds no character that could end the element.
    static ScriptTag texts(Messages messages) {
        return script(rawHtml(ScriptTexts.json(messages.scripts()))).withType("application/json").withId(Dom.TEXTS);
    }
}
