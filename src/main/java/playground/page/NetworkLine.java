package playground.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;

import j2html.tags.specialized.DivTag;

/// The line below the network: how to read it, and in its place, once a unit was pressed, what leads to that unit's card.
final class NetworkLine {
    private NetworkLine() {}

    static DivTag of(Scene scene) {
        return div(
                        p(span(scene.text("network.caption.units")).withClass("js-only"), span(scene.text("network.caption.links"))).withClass("network__caption"),
                        iff(scene.shows("look"), Signpost.unit(scene)))
                .withClass("network__line");
    }
}
