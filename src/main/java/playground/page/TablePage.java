package playground.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.document;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.head;
import static j2html.TagCreator.link;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.title;

import j2html.TagCreator;
import java.util.List;
import java.util.function.UnaryOperator;

/// The form of a visitor's own table as a page, for those without scripts.
public final class TablePage {
    private static final List<String> STYLES = List.of("tokens", "base", "layout", "controls", "dialogs", "table", "noscript");

    private TablePage() {}

    /// `asset` turns `css/page.css` into its hashed URL.
    public static String html(TableModel model, UnaryOperator<String> asset) {
        Messages messages = Messages.of(model.view().language());
        return document(TagCreator.html(
                        head(
                                meta().withCharset("utf-8"),
                                meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                title(messages.text("own-table.title")),
                                meta().withName("color-scheme").withContent("light dark"),
                                link().withRel("icon").withHref("data:,"),
                                each(STYLES, style -> link().withRel("stylesheet").withHref(asset.apply("css/" + style + ".css")))),
                        body(Icons.sprite(), main(
                                        h1(messages.text("own-table.title")),
                                        TableForm.of(messages, model),
                                        p(a(messages.text("error.home")).withHref(Header.address(model.was(), model.view()))))
                                .withClass("table-page")))
                .withLang(messages.tag())
                .attr("data-theme", model.view().theme()));
    }
}
