package playground.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import j2html.tags.specialized.DialogTag;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.LiTag;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import playground.export.Format;

/// The run as files: each an ordinary link to the API, which computes it up to the place on the page.
final class TakeawayDialog {
    private static final String API = "/api/v1/export/";

    /// A file, its address, what that says besides the run, and the name of what it shows.
    private record Picture(String file, String path, String query, String key) {}

    private static final List<Picture> DRAWN = List.of(
            new Picture("run.png", "/snapshot.png", "motif=run&", "snapshot"),
            new Picture("run.svg", "/snapshot.svg", "motif=run&", "drawing"),
            new Picture("network.svg", "/snapshot.svg", "motif=network&", "drawing.network"),
            new Picture("output.svg", "/snapshot.svg", "motif=output&", "drawing.output"),
            new Picture("unit.svg", "/snapshot.svg", "motif=unit&", "drawing.unit"),
            new Picture("unit.png", "/snapshot.png", "motif=unit&", "snapshot.unit"),
            new Picture("losses.svg", "/snapshot.svg", "motif=losses&", "drawing.losses"),
            new Picture("losses.png", "/snapshot.png", "motif=losses&", "snapshot.losses"));

    private static final List<Picture> FILMS = List.of(
            new Picture("film.png", "/film.png", "", "strip"),
            new Picture("film.gif", "/film.gif", "frames=24&spacing=growing&", "film"));

    private TakeawayDialog() {}

    private static Picture card(CardPicture card) {
        return new Picture(card.key() + ".svg", "/snapshot.svg", "motif=" + card.key() + "&", "drawing." + card.key());
    }

    static DialogTag of(Scene scene) {
        return Dialogs.frame(scene, Dom.TAKEAWAY,
                p(scene.text("takeaway.explain")),
                p().withClass("field__problem").attr(Dom.TOLD).attr("role", "alert"),
                div(each(Arrays.asList(Format.Group.values()), group -> group(scene, group)), pictures(scene)).withClass("takeaway"));
    }

    private static DivTag group(Scene scene, Format.Group group) {
        return section(scene, group.key(), each(group.formats(), format -> file(scene, format.file(), API + format.file(), "", "export." + format.key())));
    }

    private static DivTag pictures(Scene scene) {
        List<Picture> all = Stream.of(DRAWN.stream(), Arrays.stream(CardPicture.values()).map(TakeawayDialog::card), FILMS.stream()).flatMap(s -> s).toList();
        return section(scene, "pictures", each(all, picture -> file(scene, picture.file, picture.path, picture.query, "export." + picture.key)));
    }

    private static DivTag section(Scene scene, String key, DomContent files) {
        return div(h3(scene.text("takeaway." + key)).withId("takeaway-" + key), ul(files))
                .withClass("takeaway__part")
                .attr("role", "group")
                .attr("aria-labelledby", "takeaway-" + key);
    }

    /// Without scripts the link stays at the place where the page was made.
    private static LiTag file(Scene scene, String file, String path, String how, String explained) {
        return li(
                a(Icons.icon("save"), span(file))
                        .withHref(path + "?" + how + scene.view().beside(scene.query()))
                        .attr("download", file)
                        .withClass("takeaway__file")
                        .attr(Dom.TAKEN, path)
                        .condAttr(path.equals("/snapshot.png"), Dom.DRAWN, "/snapshot.svg"),
                span(scene.text(explained)).withClass("takeaway__what"));
    }
}
