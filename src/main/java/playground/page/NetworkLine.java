package playground.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;

import j2html.TagCreator;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.PTag;
import j2html.tags.specialized.SpanTag;
import java.util.List;
import java.util.Optional;
import playground.experiment.Presets;
import playground.run.Link;
import playground.run.LinkQuery;
import playground.run.Position;

/// What to watch for in an example, above all that is seen of it; else, below the network, how to read that, and in its place, once a
/// unit was pressed, what leads to that unit's card.
final class NetworkLine {
    private NetworkLine() {}

    static DivTag of(Scene scene) {
        return div(reading(scene), iff(scene.shows("look"), Signpost.unit(scene))).withClass("network__line");
    }

    /// Empty where the run is no example, and inside another page, which has its own words; scripts leave the line its place as soon as it
    /// is none any more.
    static PTag caption(Scene scene) {
        return example(scene).filter(_ -> !scene.view().embedded()).map(preset -> watch(scene, preset)).orElseGet(TagCreator::p)
                .withId(Dom.CAPTION).withClass("watch").attr(Dom.HOLDS);
    }

    static PTag reading(Scene scene) {
        return p(each(drops(scene) ? List.of(left(scene)) : parts(scene), part -> part))
                .withId(Dom.READING)
                .withClasses("network__caption", drops(scene) ? "network__caption--left" : "");
    }

    /// Where units are left out, some are grey, and what that means is said in the place of how to read the rest.
    private static boolean drops(Scene scene) {
        return !scene.experiment().network().hidden().isEmpty() && !scene.experiment().training().dropout().none();
    }

    /// What grey units are, or, where none can be shown, how to see them.
    private static SpanTag left(Scene scene) {
        return span(
                        span(scene.text("network.caption.left")).withClass("network__left-shown"),
                        span(scene.text("network.caption.unseen")).withClass("network__left-unseen"),
                        text(" " + scene.text("network.caption.dropout")))
                .withClass("network__left");
    }

    private static List<SpanTag> parts(Scene scene) {
        return List.of(span(scene.text("network.caption.units")).withClass("js-only"), span(scene.text("network.caption.links")));
    }

    private static PTag watch(Scene scene, Presets.Preset preset) {
        return p(strong(scene.text("preset." + preset.id() + ".title")), span(scene.text("preset." + preset.id() + ".watch")));
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
