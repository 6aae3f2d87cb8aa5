package playground.page;

import static j2html.TagCreator.canvas;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.label;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.tag;

import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import playground.engine.data.Window;
import playground.engine.inspect.Landscape;
import playground.engine.inspect.Slice;
import playground.inspect.Finding;

/// The loss around the present parameters: what is seen, the picture, and what can be read off it.
final class LandscapeCard {
    private static final int DIGITS = 4;

    private final Messages messages;
    private final Finding.OfLandscape found;
    private final Landscape landscape;
    private final Slice slice;
    private final Relief relief;
    private final ParameterNames names;

    private LandscapeCard(Messages messages, Finding.OfLandscape found) {
        this.messages = messages;
        this.found = found;
        landscape = found.landscape();
        slice = landscape.slice();
        relief = Relief.of(landscape.losses());
        names = new ParameterNames(messages, found.data(), found.features(), found.topology());
    }

    static DivTag of(Messages messages, Finding.OfLandscape found) {
        return new LandscapeCard(messages, found).card();
    }

    /// `relief` is how the view wants it seen.
    static Poster poster(Messages messages, Finding.OfLandscape found, String relief) {
        LandscapeCard card = new LandscapeCard(messages, found);
        Window window = found.landscape().window();
        boolean contours = relief.equals(Looks.RELIEFS.getFirst());
        return new Poster()
                .title(messages.text("look.landscape"))
                .drawing(contours ? LandscapePicture.of(found, "") : ReliefPicture.of(found, relief, ""), (contours ? 1 : ReliefPicture.FLAT) * Poster.WIDTH)
                .line(card.side("→", 0, window.left(), window.right()))
                .line(card.side("↑", 1, window.bottom(), window.top()));
    }

    private DivTag card() {
        return div(
                        LandscapeChoice.of(messages, names, found),
                        plot(),
                        legend(),
                        progress(),
                        p(messages.text("landscape.of.contours")).withClasses("look__said", "landscape__of-contours"),
                        p(messages.text("landscape.of.surface", relief.logarithmic() ? 1 : 0)).withClasses("look__said", "landscape__of-surface"),
                        each(said(), sentence -> p(sentence).withClass("look__said")),
                        iff(found.moved().by()[1] > 0 && !found.whole(), p(messages.text("landscape.moved", moved(0), moved(1))).withClasses("look__said", "landscape__moved")),
                        LandscapeTable.of(messages, found, sideName(0), sideName(1)))
                .withId(Dom.LOOK_LANDSCAPE)
                .withClass("look__card");
    }

    private DivTag plot() {
        Window window = landscape.window();
        String losses = Arrays.stream(landscape.losses())
                .mapToObj(loss -> Double.isNaN(loss) ? "" : Decimals.significant(loss, DIGITS))
                .collect(Collectors.joining(","));
        String corners = window.left() + " " + window.right() + " " + window.bottom() + " " + window.top();
        return div(
                        LandscapePicture.of(found, messages.text("landscape.alt", sideName(0), sideName(1))),
                        canvas().withClass("landscape__surface").attr("aria-hidden", "true"))
                .withId("landscape-plot")
                .withClass("landscape__plot")
                .withTabindex(0)
                .attr("role", "group")
                .attr("aria-label", messages.text("landscape.read"))
                .attr("aria-describedby", "landscape-cursor")
                .attr("data-losses", losses)
                .attr("data-window", corners)
                .attr("data-relief", heights())
                .attr("data-way", way());
    }

    /// The least loss, the largest, and whether heights are their logarithms.
    private String heights() {
        return relief.least() + " " + relief.most() + " " + relief.logarithmic();
    }

    /// Places on the way, those that are on the slice.
    private String way() {
        double[] u = found.way().u();
        double[] v = found.way().v();
        return IntStream.range(0, u.length)
                .filter(n -> Double.isFinite(u[n]) && Double.isFinite(v[n]))
                .mapToObj(n -> u[n] + "," + v[n])
                .collect(Collectors.joining(" "));
    }

    private DivTag legend() {
        return div(
                        span(side("→", 0, landscape.window().left(), landscape.window().right())),
                        span(side("↑", 1, landscape.window().bottom(), landscape.window().top())),
                        tag("output").withId("landscape-cursor").withClass("landscape__read").attr("aria-live", "polite"))
                .withClass("space__names");
    }

    private String side(String arrow, int side, double from, double to) {
        return messages.text("space.side", arrow, sideName(side), Decimals.within(from, to - from), Decimals.within(to, to - from));
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
            said.add(messages.text("landscape.range", Decimals.shown(losses[0], DIGITS), Decimals.shown(losses[losses.length - 1], DIGITS)));
        }
        said.add(found.standsIn() ? messages.text("landscape.no-way") : kind());
        said.add(messages.text("landscape.share", Decimals.percent(found.share())));
        if (landscape.samples() < landscape.all()) {
            said.add(messages.text("landscape.part", Decimals.count(landscape.samples()), Decimals.count(landscape.all())));
        }
        return said;
    }

    private String moved(int which) {
        String by = Decimals.shown(found.moved().by()[which], DIGITS);
        return messages.text("landscape.moved.by", names.of(found.moved().parameters()[which]), by);
    }

    private String kind() {
        return switch (slice.kind()) {
            case PARAMETERS -> messages.text(found.whole() ? "landscape.whole" : "landscape.pair");
            case RANDOM -> messages.text("landscape.filters");
            case WAY -> messages.text("landscape.components");
        };
    }
}
