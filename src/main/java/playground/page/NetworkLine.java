package playground.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.iff;

import j2html.tags.specialized.DivTag;

/// The line below the network: once a unit was pressed, what leads to that unit's card.
final class NetworkLine {
    private NetworkLine() {}

    static DivTag of(Scene scene) {
        return div(iff(scene.shows("look"), Signpost.unit(scene))).withClass("network__line");
    }
}
