package playground.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.textarea;

import j2html.tags.specialized.ATag;
import j2html.tags.specialized.ButtonTag;
import j2html.tags.specialized.DialogTag;
import j2html.tags.specialized.PTag;
import playground.experiment.Limits;

/// A link to a comparison, and a snippet that shows what comes of it in a page or slide of one's own.
final class CompareShare {
    private CompareShare() {}

    static DialogTag of(CompareModel model) {
        Messages messages = model.messages();
        return Dialogs.frame(messages, Dom.SHARE,
                p(model.text("compare.share.explain")),
                p(model.text("own-table.card.large")).withClass("notice").attr(Dom.SHARED, "large").attr("hidden"),
                iff(affordable(model), pictures(model)),
                ShareDialog.copied(messages, "link", input().withType("text").attr("readonly")),
                ShareDialog.copied(messages, "embed", textarea().attr("rows", "4").attr("readonly")),
                ShareDialog.preview(messages));
    }

    private static boolean affordable(CompareModel model) {
        return model.comparison().epochs() <= model.comparison().affordable(Limits.API_WORK);
    }

    /// Drawn by the server, once all runs are through.
    private static PTag pictures(CompareModel model) {
        return p(
                text(model.text("compare.share.picture") + " "),
                link(model, "png").attr(Dom.DRAWN, "/compare.svg"),
                text(" · "),
                link(model, "svg"),
                text(" "),
                span().attr(Dom.TOLD).attr("role", "status"));
    }

    private static ATag link(CompareModel model, String format) {
        String path = "/compare." + format;
        return a(model.text("compare.share." + format))
                .withHref(path + "?" + model.view().beside(model.query()))
                .attr("download", "comparison." + format)
                .attr(Dom.TAKEN, path);
    }

    static ButtonTag opener(CompareModel model) {
        return button(Icons.icon("share"), span(model.text("open.share")).withClass("button__text"))
                .withType("button")
                .withClasses("button", "js-only")
                .attr("data-dialog", Dom.SHARE);
    }
}
