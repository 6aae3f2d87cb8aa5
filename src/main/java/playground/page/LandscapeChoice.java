package playground.page;

import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.label;
import static j2html.TagCreator.option;
import static j2html.TagCreator.select;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import j2html.tags.specialized.ButtonTag;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.OptionTag;
import java.util.Arrays;
import java.util.stream.IntStream;
import playground.engine.inspect.Slice;
import playground.engine.net.Layer;
import playground.inspect.Bearing;
import playground.inspect.Finding;

/// Along which directions the landscape is seen, and how near; of a network with two parameters only that.
final class LandscapeChoice {
    /// More would not fit a list.
    private static final int LISTED = 64;
    private static final int NEAREST = 9;
    private static final int SEEDS = 999_999;

    private final Messages messages;
    private final ParameterNames names;
    private final Finding.OfLandscape found;
    private final Slice slice;
    private final int zoom;

    private LandscapeChoice(Messages messages, ParameterNames names, Finding.OfLandscape found) {
        this.messages = messages;
        this.names = names;
        this.found = found;
        slice = found.landscape().slice();
        zoom = found.asked().zoom();
    }

    static DivTag of(Messages messages, ParameterNames names, Finding.OfLandscape found) {
        LandscapeChoice choice = new LandscapeChoice(messages, names, found);
        return div(choice.directions(), choice.parameters()).withClass("js-only");
    }

    private static String word(int zoom, String bearing) {
        return "landscape:" + zoom + (bearing.isEmpty() ? "" : ":" + bearing);
    }

    /// The one that is seen, as it is written.
    private String bearing() {
        return switch (found.asked().bearing()) {
            case Bearing.Usual() -> "";
            case Bearing.Way() -> "way";
            case Bearing.Random(int seed) -> "random:" + seed;
            case Bearing.Chosen _ -> chosen(slice.chosen()[0], slice.chosen()[1]);
        };
    }

    private static String chosen(int across, int up) {
        return "weights:" + across + ":" + up;
    }

    private DivTag directions() {
        int seed = found.asked().bearing() instanceof Bearing.Random(int asked) ? asked : 0;
        boolean way = slice.kind() == Slice.Kind.WAY || found.standsIn();
        int[] first = found.moved().parameters();
        boolean all = found.whole();
        return div(
                        iff(!all, choice("way", messages.text("landscape.way"), "way", way)),
                        iff(!all, choice("random", messages.text(seed > 0 ? "landscape.another" : "landscape.random"), "random:" + (seed % SEEDS + 1),
                                slice.kind() == Slice.Kind.RANDOM && !way)),
                        iff(!all, choice("weights", messages.text("landscape.weights"), chosen(first[0], first[1]), slice.kind() == Slice.Kind.PARAMETERS)),
                        near("out", "−", zoom - 1),
                        near("in", "+", zoom + 1),
                        relief())
                .withClass("look__choice")
                .attr("role", "group")
                .attr("aria-label", messages.text("landscape.along"));
    }

    private ButtonTag choice(String id, String name, String bearing, boolean pressed) {
        return button(name)
                .withType("button")
                .withId("landscape-" + id)
                .withClasses("button", "button--small")
                .attr(Dom.CHOOSE, word(zoom, bearing))
                .attr("aria-pressed", Boolean.toString(pressed));
    }

    private ButtonTag near(String id, String sign, int nearer) {
        return button(sign)
                .withType("button")
                .withId("landscape-" + id)
                .withClasses("button", "button--small")
                .attr(Dom.CHOOSE, word(nearer, bearing()))
                .attr("aria-label", messages.text("landscape." + id))
                .condAttr(Math.abs(nearer) > NEAREST, "disabled", "");
    }

    /// Seen from above or from the side: how the page looks. The scripts show which.
    private DomContent relief() {
        return label(
                        span(messages.text("landscape.relief")).withClass("visually-hidden"),
                        select(each(Looks.RELIEFS, relief -> option(messages.text("landscape.relief." + relief)).withValue(relief)))
                                .withId("landscape-relief")
                                .withName(Looks.LANDSCAPE)
                                .attr(Dom.VIEW))
                .withFor("landscape-relief");
    }

    /// Which two weights or biases, if it is along two.
    private DivTag parameters() {
        return slice.kind() != Slice.Kind.PARAMETERS || found.whole()
                ? div()
                : div(parameter(0, messages.text("space.across")), parameter(1, messages.text("space.up")))
                        .withClass("space__axes-choice");
    }

    private DomContent parameter(int side, String name) {
        int mine = slice.chosen()[side];
        int other = slice.chosen()[1 - side];
        String id = side == 0 ? "landscape-across" : "landscape-up";
        return div(
                        label(name).withFor(id),
                        select(each(Arrays.stream(options()).filter(n -> n != other).boxed().toList(), n -> choice(n, mine, other, side)))
                                .withId(id)
                                .attr(Dom.CHOOSE, ""))
                .withClasses("field", "field--row");
    }

    private OptionTag choice(int parameter, int mine, int other, int side) {
        String bearing = side == 0 ? chosen(parameter, other) : chosen(other, parameter);
        return option(names.of(parameter)).withValue(word(zoom, bearing)).withCondSelected(parameter == mine);
    }

    /// Those listed, and the chosen ones.
    private int[] options() {
        return IntStream.concat(Arrays.stream(listed()), Arrays.stream(slice.chosen())).distinct().sorted().toArray();
    }

    /// All that are learned, or, of many, those of the unit that the large picture shows.
    private int[] listed() {
        int[] all = found.topology().learned().toArray();
        Layer layer = found.topology().layers().get(found.layer());
        int unit = Math.min(found.unit(), layer.units() - 1);
        int[] few = all.length <= LISTED ? all : layer.learned(unit, unit + 1).limit(LISTED).toArray();
        return few.length > 1 ? few : all;
    }
}
