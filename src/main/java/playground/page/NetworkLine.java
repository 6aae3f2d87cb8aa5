package playground.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;

import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.PTag;
import j2html.tags.specialized.SpanTag;
import java.util.Optional;
import playground.experiment.Presets;
import playground.run.Link;
import playground.run.LinkQuery;
import playground.run.Position;

/// The line below the network: what to watch for in an example, else how to read the network; and in its place, once a unit was
/// pressed, what leads to that unit's card.
final class NetworkLine {
    private NetworkLine() {}

    static DivTag of(Scene scene) {
        return div(caption(scene), iff(scene.shows("look"), Signpost.unit(scene))).withClass("network__line");
    }

    static PTag caption(Scene scene) {
        PTag line = example(scene).map(preset -> watch(scene, preset)).orElseGet(() -> drops(scene) ? p().withClass("network__caption") : reading(scene));
        return line.with(iff(drops(scene), left(scene))).withId(Dom.CAPTION);
    }

    /// What grey units are, or, where none can be shown, how to see them.
    private static SpanTag left(Scene scene) {
        return span(
                        span(scene.text("network.caption.left")).withClass("network__left-shown"),
                        span(scene.text("network.caption.unseen")).withClass("network__left-unseen"),
                        text(" " + scene.text("network.caption.dropout")))
                .withClass("network__left");
    }

    /// Then units are grey, and what that means is said in the place of how to read the rest, or beside what to watch for.
    private static boolean drops(Scene scene) {
        return !scene.experiment().network().hidden().isEmpty() && !scene.experiment().training().dropout().none();
    }

    private static PTag reading(Scene scene) {
        return p(span(scene.text("network.caption.units")).withClass("js-only"), span(scene.text("network.caption.links")))
                .withClass("network__caption");
    }

    private static PTag watch(Scene scene, Presets.Preset preset) {
        return p(strong(scene.text("preset." + preset.id() + ".title")), span(scene.text("preset." + preset.id() + ".watch")))
                .withClasses("network__caption", "network__caption--watch");
    }

    /// The example that the run is, as long as nothing was changed but the plane it is seen on. The default run is nobody's choice.
    private static Optional<Presets.Preset> example(Scene scene) {
        Link shown = scene.page().link();
        String run = LinkQuery.format(new Link(shown.run(), Position.START));
        return run.isEmpty()
                ? Optional.empty()
                : example(new Link(shown.run(), Position.START, shown.cut())).or(() -> seen(run, !shown.cut().usual())).or(() -> seen(run, false));
    }

    private static Optional<Presets.Preset> example(Link link) {
        String query = LinkQuery.format(link);
        return Presets.ALL.stream().filter(preset -> preset.query().equals(query)).findFirst();
    }

    /// With `chosen`, one that is about the choice of a plane.
    private static Optional<Presets.Preset> seen(String run, boolean chosen) {
        return Presets.ALL.stream()
                .filter(preset -> preset.query().startsWith(run))
                .filter(preset -> {
                    Link link = LinkQuery.parse(preset.query()).value();
                    return link.cut().usual() != chosen && LinkQuery.format(new Link(link.run(), link.at())).equals(run);
                })
                .findFirst();
    }
}
