package playground.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;

import j2html.tags.specialized.ATag;
import j2html.tags.specialized.DivTag;
import java.util.Locale;

/// The picture of a card to keep, where it is: as a drawing and in pixels. Scripts keep the links at the place on the page.
final class Keepsake {
    private Keepsake() {}

    static DivTag of(Scene scene, CardPicture picture) {
        return div(
                        span(scene.text("look.keep")),
                        link(scene, picture, "svg"),
                        link(scene, picture, "png"),
                        p().withClass("field__problem").attr(Dom.TOLD).attr("role", "alert"))
                .withClass("look__keep")
                .attr(Dom.KEPT);
    }

    private static ATag link(Scene scene, CardPicture picture, String kind) {
        String path = "/snapshot." + kind;
        String file = picture.key() + "." + kind;
        return a(Icons.icon("save"), span(kind.toUpperCase(Locale.ROOT)))
                .withHref(path + "?motif=" + picture.key() + "&" + scene.view().beside(scene.query()))
                .attr("download", file)
                .attr("aria-label", scene.text("look.keep.file", scene.text("export.drawing." + picture.key()), kind.toUpperCase(Locale.ROOT)))
                .attr(Dom.TAKEN, path)
                .condAttr(kind.equals("png"), Dom.DRAWN, "/snapshot.svg");
    }
}
