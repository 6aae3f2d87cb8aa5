package playground.page;

import static j2html.TagCreator.button;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;

import j2html.tags.DomContent;
import j2html.tags.specialized.ButtonTag;
import j2html.tags.specialized.DivTag;
import playground.engine.data.OwnTable;
import playground.run.LinkQuery;

/// About a visitor's table: how large it is, what is learned, where it is from; and how it travels where it has no room in a
/// link.
final class TableCard {
    private TableCard() {}

    static DomContent of(Scene scene, OwnTable own) {
        return details(
                        summary(scene.text("card.title")),
                        p(scene.text("own-table.card.what")),
                        p(scene.text("own-table.card.size", own.defaultSamples(), own.content().names().size(), own.inputs())),
                        dl(
                                dt(scene.text("own-table.card.target")),
                                dd(target(scene, own)),
                                dt(scene.text("card.columns")),
                                dd(String.join(", ", own.content().names()))))
                .withId(Dom.ABOUT)
                .withClass("about-data");
    }

    private static String target(Scene scene, OwnTable own) {
        return own.classes() == 0
                ? scene.text("own-table.card.number", own.target())
                : scene.text("own-table.card.classes", own.target(), String.join(", ", own.classNames()));
    }

    /// Hidden where the table is in the link. An embedded page may not give files away.
    static DivTag large(Scene scene) {
        DivTag place = div().withId(Dom.TABLE_LARGE).withClass("own-table-large");
        return LinkQuery.holds(scene.page().link())
                ? place.attr("hidden")
                : place.with(p(scene.text("own-table.card.large")), iff(!scene.view().embedded(), save(scene, "own-table-save")));
    }

    static ButtonTag save(Scene scene, String id) {
        return button(Icons.icon("save"), span(scene.text("file.save")))
                .withType("button")
                .withId(id)
                .withClasses("button", "js-only")
                .attr(Dom.FILE, "save");
    }
}
