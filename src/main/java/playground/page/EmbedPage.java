package playground.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.header;

import j2html.tags.specialized.FooterTag;

/// The playground inside somebody else's page: the stage and the controls that are not hidden.
public final class EmbedPage {
    private EmbedPage() {}

    public static String html(PageModel page) {
        Scene scene = Scene.of(page);
        return Layout.page(
                scene,
                "embed",
                Stage.of(scene, header(h1(scene.text("page.title"))).withClass("visually-hidden")),
                source(scene),
                Notices.live(),
                KeptFields.forms(scene),
                WeightCard.card(scene),
                KeyCard.of(scene.messages()));
    }

    /// The same run in a page of its own.
    private static FooterTag source(Scene scene) {
        return footer(a(scene.text("embed.open"))
                        .withHref(Header.address(scene.query(), scene.view()))
                        .withTarget("_blank")
                        .withRel("noopener")
                        .attr("data-run-link"))
                .withClass("footer");
    }
}
