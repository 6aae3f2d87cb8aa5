package playground.page;

import static j2html.TagCreator.footer;
import static j2html.TagCreator.p;

/// The playground as a page of its own.
public final class HomePage {
    private HomePage() {}

    public static String html(PageModel page) {
        Scene scene = Scene.of(page);
        return Layout.page(
                scene,
                "home",
                Stage.of(scene, Header.of(scene)),
                footer(Tables.of(scene), p(scene.text("page.footer"))).withClass("footer"),
                KeptFields.forms(scene),
                WeightCard.card(scene),
                Notices.live(),
                Gallery.of(scene),
                ShareDialog.of(scene),
                TakeawayDialog.of(scene),
                Dialogs.importing(scene),
                Dialogs.ownTable(scene),
                KeyCard.of(scene.messages()));
    }
}
