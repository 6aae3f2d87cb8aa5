package playground.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.join;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import playground.engine.data.OwnTable;

/// The way in for a visitor's own table, among the data sets: it opens the dialog, or, without scripts, leads to it.
final class TableTile {
    private TableTile() {}

    /// An embedded page has no dialogs; it only shows the table that it has.
    static DomContent of(Scene scene) {
        boolean own = scene.generator() instanceof OwnTable;
        if (scene.view().embedded()) {
            return own ? span(picture(scene), name(scene)).withClass("dataset").attr("aria-current", "true") : join();
        }
        return join(tile(scene, own), a(picture(scene), name(scene)).withHref("#" + Dom.OWN_TABLE).withClasses("dataset", "no-js"));
    }

    private static DomContent tile(Scene scene, boolean own) {
        return button(picture(scene), name(scene))
                .withType("button")
                .withId("data-table")
                .withClasses("dataset", "js-only")
                .attr(Dom.DIALOG, Dom.OWN_TABLE)
                .attr("aria-haspopup", "dialog")
                .attr("aria-pressed", Boolean.toString(own));
    }

    private static DomContent name(Scene scene) {
        return span(scene.text("data.table")).withClass("dataset__name");
    }

    private static DomContent picture(Scene scene) {
        return scene.generator() instanceof OwnTable own ? DataPicture.of(own) : DataPicture.sign("table");
    }
}
