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
import static j2html.TagCreator.tag;

import j2html.tags.DomContent;
import j2html.tags.specialized.ButtonTag;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.OptionTag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import playground.engine.data.Window;
import playground.engine.inspect.Landscape;
import playground.engine.inspect.Slice;
import playground.engine.net.Layer;
import playground.inspect.Bearing;
import playground.inspect.Finding;

/// The loss around the present parameters: along which directions, how near, the picture, and what can be read off it.
final class LandscapeCard {
    /// More would not fit a list.
    private static final int LISTED = 64;
    private static final int NEAREST = 9;
    private static final int DIGITS = 4;
    private static final int SEEDS = 999_999;

    private final Messages messages;
    private final Finding.OfLandscape found;
    private final Landscape landscape;
    private final Slice slice;
    private final ParameterNames names;
    private final int zoom;

    private LandscapeCard(Messages messages, Finding.OfLandscape found) {
        this.messages = messages;
        this.found = found;
        landscape = found.landscape();
        slice = landscape.slice();
        names = new ParameterNames(messages, found.data(), found.features(), found.topology());
        zoom = found.asked().zoom();
    }

    static DivTag of(Messages messages, Finding.OfLandscape found) {
        return new LandscapeCard(messages, found).card();
    }

    private DivTag card() {
        return div(
                        choices(),
                        parameters(),
                        plot(),
                        legend(),
                        progress(),
                        each(said(), sentence -> p(sentence).withClass("look__said")))
                .withId(Dom.LOOK_LANDSCAPE)
                .withClass("look__card");
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

    private DivTag choices() {
        int seed = found.asked().bearing() instanceof Bearing.Random(int asked) ? asked : 0;
        boolean way = slice.kind() == Slice.Kind.WAY || standsIn();
        int[] first = listed();
        boolean all = whole();
        return div(
                        iff(!all, choice("way", messages.text("landscape.way"), "way", way)),
                        iff(!all, choice("random", messages.text(seed > 0 ? "landscape.another" : "landscape.random"), "random:" + (seed % SEEDS + 1),
                                slice.kind() == Slice.Kind.RANDOM && !way)),
                        iff(!all, choice("weights", messages.text("landscape.weights"), chosen(first[0], first[1]), slice.kind() == Slice.Kind.PARAMETERS)),
                        near("out", "−", zoom - 1),
                        near("in", "+", zoom + 1))
                .withClasses("look__choice", "js-only")
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

    /// Random directions in place of a way that is not there yet.
    private boolean standsIn() {
        return slice.kind() == Slice.Kind.RANDOM && !(found.asked().bearing() instanceof Bearing.Random);
    }

    /// Which two weights or biases, if it is along two.
    private DivTag parameters() {
        return slice.kind() != Slice.Kind.PARAMETERS || whole()
                ? div()
                : div(parameter(0, messages.text("space.across")), parameter(1, messages.text("space.up")))
                        .withClasses("space__axes-choice", "js-only");
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
        int[] all = found.topology().layers().stream().flatMapToInt(layer -> learned(layer, 0, layer.units())).toArray();
        Layer layer = found.topology().layers().get(found.layer());
        int unit = Math.min(found.unit(), layer.units() - 1);
        int[] few = all.length <= LISTED ? all : learned(layer, unit, unit + 1).limit(LISTED).toArray();
        return few.length > 1 ? few : all;
    }

    private static IntStream learned(Layer layer, int from, int to) {
        IntStream weights = IntStream.range(layer.weight(from, 0), layer.weight(to - 1, 0) + layer.inputs());
        return layer.biased() ? IntStream.concat(weights, IntStream.range(layer.bias(from), layer.bias(to - 1) + 1)) : weights;
    }

    private DivTag plot() {
        Window window = landscape.window();
        String losses = Arrays.stream(landscape.losses())
                .mapToObj(loss -> Double.isNaN(loss) ? "" : Decimals.significant(loss, DIGITS))
                .collect(Collectors.joining(","));
        String corners = window.left() + " " + window.right() + " " + window.bottom() + " " + window.top();
        return div(LandscapePicture.of(found, messages.text("landscape.alt", sideName(0), sideName(1))))
                .withId("landscape-plot")
                .withClass("landscape__plot")
                .withTabindex(0)
                .attr("role", "group")
                .attr("aria-label", messages.text("landscape.read"))
                .attr("aria-describedby", "landscape-cursor")
                .attr("data-losses", losses)
                .attr("data-window", corners);
    }

    private DivTag legend() {
        return div(
                        side("→", 0, landscape.window().left(), landscape.window().right()),
                        side("↑", 1, landscape.window().bottom(), landscape.window().top()),
                        tag("output").withId("landscape-cursor").withClass("landscape__read").attr("aria-live", "polite"))
                .withClass("space__names");
    }

    private DomContent side(String arrow, int side, double from, double to) {
        return span(messages.text("space.side", arrow, sideName(side), Decimals.within(from, to - from), Decimals.within(to, to - from)));
    }

    private String sideName(int side) {
        return switch (slice.kind()) {
            case PARAMETERS -> names.of(slice.chosen()[side]);
            case RANDOM -> messages.text("landscape.direction", side + 1);
            case WAY -> messages.text("landscape.main", side + 1);
        };
    }

    private DomContent progress() {
        double share = landscape.done() < 1 ? landscape.done() : landscape.renewal();
        String percent = Long.toString(Math.round(100 * share));
        return p(
                        span(messages.text(landscape.done() < 1 ? "landscape.finding" : "landscape.renewing")),
                        tag("progress").attr("max", "100").attr("value", percent)
                                .attr("aria-label", messages.text("landscape.finding")))
                .withClasses("landscape__progress", landscape.unfinished() ? "" : "landscape__progress--done");
    }

    private List<String> said() {
        double[] losses = Arrays.stream(landscape.losses()).filter(Double::isFinite).sorted().toArray();
        List<String> said = new ArrayList<>();
        if (losses.length > 0) {
            said.add(messages.text("landscape.range", Decimals.significant(losses[0], DIGITS), Decimals.significant(losses[losses.length - 1], DIGITS)));
        }
        said.add(standsIn() ? messages.text("landscape.no-way") : kind());
        said.add(messages.text("landscape.share", Decimals.percent(found.share())));
        if (landscape.samples() < landscape.all()) {
            said.add(messages.text("landscape.part", Decimals.count(landscape.samples()), Decimals.count(landscape.all())));
        }
        return said;
    }

    private String kind() {
        return switch (slice.kind()) {
            case PARAMETERS -> messages.text(whole() ? "landscape.whole" : "landscape.pair");
            case RANDOM -> messages.text("landscape.filters");
            case WAY -> messages.text("landscape.components");
        };
    }

    /// Whether there are no more than these two parameters.
    private boolean whole() {
        return found.topology().learnedCount() == 2;
    }
}
