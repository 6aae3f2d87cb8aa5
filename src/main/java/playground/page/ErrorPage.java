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

/// What a browser sees instead of a page that cannot be shown.
public final class ErrorPage {
    private static final List<String> STYLES = List.of("tokens", "base");

    private ErrorPage() {}

    /// `detail` says what went wrong; `asset` turns `css/page.css` into its hashed URL.
    public static String html(Messages messages, String detail, UnaryOperator<String> asset) {
        return document(TagCreator.html(
                        head(
                                meta().withCharset("utf-8"),
                                meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                title(messages.text("error.title")),
                                link().withRel("icon").withHref("data:,"),
                                each(STYLES, style -> link().withRel("stylesheet")
                                        .withHref(asset.apply("css/" + style + ".css")))),
                        body(main(
                                h1(messages.text("error.title")),
                                p(detail),
                                p(a(messages.text("error.home")).withHref("/")))))
                .withLang(messages.tag()));
    }
}
