package playground.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.img;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.noscript;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;

import j2html.tags.DomContent;
import j2html.tags.specialized.ATag;
import j2html.tags.specialized.ButtonTag;
import j2html.tags.specialized.DetailsTag;
import j2html.tags.specialized.DivTag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import playground.engine.inspect.Affine;
import playground.inspect.Finding;
import playground.inspect.Inspection;

/// What unfolds under the large picture: numbers behind it, card by card. A card is only kept up to date while it is open.
final class Look {
    private Look() {}

    static DetailsTag of(Scene scene) {
        Map<String, DomContent> cards = cards(scene.messages(), scene.page().inspection());
        return details(
                        summary(span(scene.text("look.title"))).withClass("look__summary"),
                        close(scene),
                        back(scene),
                        part(scene, "unit", card(cards, Dom.LOOK_UNIT)),
                        part(scene, "activation", whole(scene), card(cards, Dom.LOOK_ACTIVATION)),
                        part(scene, "space", card(cards, Dom.LOOK_SPACE)),
                        part(scene, "sample", card(cards, Dom.LOOK_SAMPLE)),
                        part(scene, "rows", card(cards, Dom.LOOK_ROWS)),
                        part(scene, "metrics", card(cards, Dom.LOOK_METRICS)),
                        part(scene, "health", card(cards, Dom.LOOK_HEALTH)),
                        part(scene, "landscape", landscape(scene, cards)),
                        linear(scene))
                .withId(Dom.LOOK)
                .withClass("look")
                .condAttr(!scene.view().looks().words().isEmpty(), "open", "");
    }

    /// Of cards that stand beside the network alone.
    private static ButtonTag close(Scene scene) {
        return button(Icons.icon("close"))
                .withType("button")
                .withId("explain-close")
                .withClasses("button", "button--icon", "js-only")
                .attr("aria-label", scene.text("explain.close"))
                .withTitle(scene.text("explain.close"));
    }

    /// The same without scripts: leads to the page as usual.
    private static ATag back(Scene scene) {
        return a(Icons.icon("close"))
                .withHref(Header.address(scene.query(), scene.view().withLooks(Looks.NONE)))
                .withClasses("button", "button--icon", "no-js", "explain-back")
                .attr("aria-label", scene.text("explain.close"));
    }

    private static DetailsTag part(Scene scene, String subject, DomContent... content) {
        return details(summary(span(scene.text("look." + subject))).withClass("look__summary"))
                .with(content)
                .with(CardPicture.on(subject).stream().map(picture -> Keepsake.of(scene, picture)).toList())
                .withClass("look__part")
                .attr(Dom.SUBJECT, subject)
                .condAttr(open(scene.view().looks(), subject), "open", "")
                .condAttr(scene.view().explains() && scene.view().looks().into(subject), Dom.EXPLAINED, "");
    }

    /// The activation is, unless others are asked for.
    private static boolean open(Looks looks, String subject) {
        return looks.words().isEmpty() ? subject.equals("activation") : looks.into(subject);
    }

    private static DomContent whole(Scene scene) {
        boolean ticked = scene.view().looks().words().contains("activation:layer");
        return label(input().withType("checkbox").withId(Dom.LOOK_WHOLE).withCondChecked(ticked), span(scene.text("look.whole")))
                .withClasses("tick", "js-only");
    }

    /// It takes a while, so it is only made for who asks.
    private static DomContent landscape(Scene scene, Map<String, DomContent> cards) {
        String address = Header.address(scene.query(), scene.view().withLooks(Looks.of("landscape")));
        return cards.containsKey(Dom.LOOK_LANDSCAPE) && !scene.view().looks().relief().equals(Looks.RELIEFS.getFirst())
                ? each(List.of(plainSurface(scene), cards.get(Dom.LOOK_LANDSCAPE)), part -> part)
                : cards.getOrDefault(Dom.LOOK_LANDSCAPE, div(a(scene.text("landscape.ask")).withHref(address).withClass("no-js"))
                .withId(Dom.LOOK_LANDSCAPE));
    }

    /// The surface as the server draws it, for those without scripts.
    private static DomContent plainSurface(Scene scene) {
        return noscript(img()
                .withSrc("/snapshot.svg?motif=" + CardPicture.LANDSCAPE.key() + "&" + scene.view().beside(scene.query()))
                .withAlt(scene.text("export.drawing.landscape"))
                .withClass("landscape__plain"));
    }

    private static DomContent card(Map<String, DomContent> cards, String id) {
        return cards.getOrDefault(id, div().withId(id));
    }

    /// Only there where the layers come to one, or where nothing else is shown.
    static DivTag linear(Scene scene) {
        DivTag place = div().withId(Dom.LOOK_LINEAR);
        Map<String, DomContent> cards = cards(scene.messages(), scene.page().inspection());
        return Affine.linear(scene.snapshot().parameters()) || scene.view().looks().alone().equals("collapse")
                ? place.with(part(scene, "collapse", card(cards, Dom.LOOK_COLLAPSE)))
                : place;
    }

    /// The most urgent of what is wrong, if anything is.
    static DomContent hint(Scene scene) {
        return cards(scene.messages(), scene.page().inspection()).getOrDefault(Dom.HINT, HintView.line(scene.messages(), List.of()));
    }

    /// What the network's picture shows of an update under the microscope: `NETWORK_MARK` or `NETWORK_NUMBERS`.
    static DomContent networkMark(Scene scene, String id) {
        return cards(scene.messages(), scene.page().inspection()).getOrDefault(id, NetworkMark.none(id));
    }

    /// The card of that update.
    static DomContent walk(Scene scene) {
        return card(cards(scene.messages(), scene.page().inspection()), Dom.WALK);
    }

    /// The cards of an inspection by their ids.
    static Map<String, DomContent> cards(Messages messages, Inspection inspection) {
        Map<String, DomContent> cards = new LinkedHashMap<>();
        for (Finding finding : inspection.findings()) {
            switch (finding) {
                case Finding.OfActivation activation ->
                    cards.put(Dom.LOOK_ACTIVATION, ActivationCard.of(messages, activation));
                case Finding.OfSample sample -> {
                    cards.put(Dom.LOOK_SAMPLE, SampleCard.of(messages, sample));
                    cards.put(Dom.MAP_MARK, SampleCard.mark(sample.place()));
                    cards.put(Dom.MAP_SIGNPOST, Signpost.of(messages, sample));
                }
                case Finding.OfRows rows -> cards.put(Dom.LOOK_ROWS, RowsCard.of(messages, rows));
                case Finding.OfClasses classes -> cards.put(Dom.LOOK_METRICS, MetricsCard.of(messages, classes));
                case Finding.OfNumbers numbers -> cards.put(Dom.LOOK_METRICS, MetricsCard.of(messages, numbers));
                case Finding.OfPlace place -> cards.put(Dom.CROSS_READ, Cross.read(messages, place));
                case Finding.OfWalk walk -> {
                    cards.put(Dom.WALK, WalkCard.of(messages, walk));
                    cards.put(Dom.NETWORK_MARK, NetworkMark.below(walk));
                    cards.put(Dom.NETWORK_NUMBERS, NetworkMark.above(walk));
                }
                case Finding.OfCollapse collapse -> cards.put(Dom.LOOK_COLLAPSE, CollapseCard.of(messages, collapse));
                case Finding.OfHealth health -> {
                    cards.put(Dom.LOOK_HEALTH, HealthCard.of(messages, health));
                    cards.put(Dom.HINT, HintView.line(messages, health.hints()));
                }
                case Finding.OfLandscape landscape -> cards.put(Dom.LOOK_LANDSCAPE, LandscapeCard.of(messages, landscape));
                case Finding.OfSpace space -> cards.put(Dom.LOOK_SPACE, SpaceCard.of(messages, space));
                case Finding.OfUnit unit -> cards.put(Dom.LOOK_UNIT, NeuronCard.of(messages, unit));
            }
        }
        return cards;
    }
}
