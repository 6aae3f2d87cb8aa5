package playground.page;

import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.label;
import static j2html.TagCreator.option;
import static j2html.TagCreator.p;
import static j2html.TagCreator.select;
import static j2html.TagCreator.span;

import j2html.tags.specialized.ButtonTag;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.OptionTag;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import playground.engine.data.Task;
import playground.engine.inspect.HiddenSpace;
import playground.engine.inspect.Sheet;
import playground.inspect.Finding;

/// The space that the units of a layer span: which layer, along which two of its units, and the picture.
final class SpaceCard {
    private static final String SPACE = "space:";

    private final Messages messages;
    private final Finding.OfSpace found;
    private final HiddenSpace space;
    private final Sheet sheet;

    private SpaceCard(Messages messages, Finding.OfSpace found) {
        this.messages = messages;
        this.found = found;
        space = found.space();
        sheet = space.sheet();
    }

    static DivTag of(Messages messages, Finding.OfSpace found) {
        return new SpaceCard(messages, found).card();
    }

    static Poster poster(Messages messages, Finding.OfSpace found) {
        SpaceCard card = new SpaceCard(messages, found);
        SpaceFrame frame = SpaceFrame.of(found);
        Poster poster = new Poster()
                .title(messages.text("look.space") + " · " + card.layerName(found.space().layer()))
                .drawing(SpacePicture.of(found, frame, ""), Poster.WIDTH)
                .line(card.side("→", 0, frame.left(), frame.right()));
        return found.space().units() > 1 ? poster.line(card.side("↑", 1, frame.bottom(), frame.top())) : poster;
    }

    private DivTag card() {
        SpaceFrame frame = SpaceFrame.of(found);
        return div(
                        layers(),
                        space.units() > 2 ? axes() : div(),
                        p(layerName(space.layer())).withClass("look__name"),
                        SpacePicture.of(found, frame, messages.text("space.alt", layerName(space.layer()))),
                        names(frame),
                        each(said(), sentence -> p(sentence).withClass("look__said")))
                .withId(Dom.LOOK_SPACE)
                .withClass("look__card");
    }

    private DivTag layers() {
        int layers = found.topology().layers().size();
        return div(each(IntStream.range(HiddenSpace.INPUTS, layers).boxed().toList(), this::layer))
                .withClasses("look__choice", "js-only")
                .attr("role", "group")
                .attr("aria-label", messages.text("space.layers"));
    }

    private ButtonTag layer(int layer) {
        return button(layerName(layer))
                .withType("button")
                .withId("space-layer-" + (layer + 1))
                .withClasses("button", "button--small")
                .attr(Dom.CHOOSE, SPACE + word(layer))
                .attr("aria-pressed", Boolean.toString(layer == space.layer()));
    }

    private static String word(int layer) {
        return layer == HiddenSpace.INPUTS ? "inputs" : Integer.toString(layer);
    }

    private String layerName(int layer) {
        return layer == HiddenSpace.INPUTS
                ? messages.text("space.inputs")
                : layer == found.topology().layers().size() - 1
                        ? messages.text("unit.output")
                        : messages.text("layer.name", layer + 1);
    }

    /// Which two units; without any, the principal components, or what is upright on the output's cut.
    private DivTag axes() {
        return div(axis(0, messages.text("space.across")), axis(1, messages.text("space.up")))
                .withClasses("space__axes-choice", "js-only")
                .attr("data-space-layer", SPACE + word(space.layer()));
    }

    private DivTag axis(int side, String name) {
        String id = "space-" + (side == 0 ? "across-" : "up-") + (space.layer() + 1);
        boolean cut = side == 0 && HiddenSpace.decided(found.topology(), space.layer());
        return div(
                        label(name).withFor(id),
                        select(
                                        choice("", side == 1 && sheet.kind() == Sheet.Kind.CUT ? sideName(1) : messages.text("map.component", side + 1),
                                                along(side) < 0 && !(cut && sheet.kind() == Sheet.Kind.CUT)),
                                        iff(cut, choice("output", messages.text("space.cut"), sheet.kind() == Sheet.Kind.CUT)),
                                        each(IntStream.range(0, space.units()).boxed().toList(), unit -> choice(
                                                Integer.toString(unit), unitName(unit), along(side) == unit)))
                                .withId(id))
                .withClasses("field", "field--row");
    }

    private static OptionTag choice(String value, String name, boolean chosen) {
        return option(name).withValue(value).withCondSelected(chosen);
    }

    /// The unit along a side of the picture, or -1.
    private int along(int side) {
        return sheet.kind() == Sheet.Kind.UNITS ? sheet.units()[side] : -1;
    }

    private String unitName(int unit) {
        boolean output = space.layer() == found.topology().layers().size() - 1;
        return space.layer() == HiddenSpace.INPUTS
                ? messages.feature(found.features().get(unit))
                : output && space.units() > 1
                        ? messages.text("unit.class", messages.className(found.data(), unit))
                        : output ? messages.text("unit.output") : messages.text("unit.short", unit + 1);
    }

    /// What the sides stand for, and how far they go.
    private DivTag names(SpaceFrame frame) {
        return div(
                        span(side("→", 0, frame.left(), frame.right())),
                        iff(space.units() > 1, span(side("↑", 1, frame.bottom(), frame.top()))))
                .withClass("space__names");
    }

    private String side(String arrow, int side, double from, double to) {
        return messages.text("space.side", arrow, sideName(side), Decimals.within(from, to - from), Decimals.within(to, to - from));
    }

    private String sideName(int side) {
        return switch (sheet.kind()) {
            case UNITS -> sheet.units()[side] < 0 ? "" : unitName(sheet.units()[side]);
            case COMPONENTS -> messages.text("map.component", side + 1);
            case CUT -> messages.text(side == 0 ? "space.cut" : "space.rest");
        };
    }

    private List<String> said() {
        List<String> said = new ArrayList<>();
        if (space.units() > 2) {
            String share = Decimals.percent(sheet.share());
            said.add(switch (sheet.kind()) {
                case UNITS -> messages.text("space.pair", share);
                case COMPONENTS -> messages.text("space.components", share);
                case CUT -> messages.text("space.upright", share);
            });
        }
        boolean number = found.data().task() == Task.REGRESSION;
        switch (space.cuts().kind()) {
            case UNITS -> said.add(messages.text("space.units"));
            case ANSWER -> said.add(messages.text(number ? "space.zero" : "space.answer"));
            case CLASSES -> said.add(messages.text("space.classes"));
            case NONE -> {}
        }
        said.add(messages.text(space.grid()[0].length == 0 ? "space.points" : "space.grid"));
        return said;
    }
}
