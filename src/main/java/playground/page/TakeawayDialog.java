package playground.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.ul;

import j2html.tags.specialized.DialogTag;
import j2html.tags.specialized.LiTag;
import j2html.tags.specialized.SectionTag;
import java.util.Arrays;
import playground.export.Format;

/// The run as files: each an ordinary link to the API, which computes it up to the place on the page.
final class TakeawayDialog {
    private static final String API = "/api/v1/export/";

    private TakeawayDialog() {}

    static DialogTag of(Scene scene) {
        return Dialogs.frame(scene, Dom.TAKEAWAY,
                p(scene.text("takeaway.explain")),
                p().withClass("field__problem").attr(Dom.TOLD).attr("role", "alert"),
                div(each(Arrays.asList(Format.Group.values()), group -> group(scene, group))).withClass("takeaway"));
    }

    private static SectionTag group(Scene scene, Format.Group group) {
        return section(
                        h3(scene.text("takeaway." + group.key())).withId("takeaway-" + group.key()),
                        ul(each(group.formats(), format -> file(scene, API + format.file(), format.file(), "export." + format.key()))))
                .attr("aria-labelledby", "takeaway-" + group.key());
    }

    /// Without scripts the link stays at the place where the page was made.
    private static LiTag file(Scene scene, String path, String file, String explained) {
        return li(
                a(Icons.icon("save"), span(file))
                        .withHref(path + "?" + scene.view().beside(scene.query()))
                        .attr("download", file)
                        .withClass("takeaway__file")
                        .attr(Dom.TAKEN, path),
                span(scene.text(explained)).withClass("takeaway__what"));
    }
}
