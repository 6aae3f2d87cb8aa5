package playground.page;

import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.join;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tag;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import j2html.tags.specialized.ButtonTag;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.TableTag;
import j2html.tags.specialized.TheadTag;
import j2html.tags.specialized.TrTag;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import playground.engine.data.DataSource;
import playground.engine.data.Input;
import playground.engine.data.Sentences;
import playground.engine.data.Window;
import playground.engine.inspect.SampleLoss;
import playground.inspect.Finding;

/// One sample: its loss with its numbers put in, what every layer makes of it, what goes in, what comes out; below, the losses of all samples.
final class SampleCard {
    private SampleCard() {}

    static DivTag of(Messages messages, Finding.OfSample sample) {
        return div(
                        p(name(messages, sample.place())).withClass("look__name"),
                        choice(messages, sample.place(), sample.test().count() > 0),
                        loss(sample),
                        WayTable.of(messages, sample),
                        TypedFields.of(messages, sample),
                        div(choose("look-like", pick(sample.place(), 0), messages.text("look.like")).condAttr(!sample.place().own(), "hidden", ""))
                                .withClasses("look__choice", "js-only"),
                        sample.data().side() > 0 ? DataPicture.ofRow(sample.data(), sample.typed().written().pixels()).withClasses("look__picture", "no-js") : join(),
                        iff(sample.data() instanceof Sentences, p(messages.text("look.sentence", sample.raw().sentence())).withClass("look__sentence")),
                        inputs(messages, sample),
                        sample.loss().answers().length > 1 ? outputs(messages, sample.data(), sample.loss()) : output(messages, sample),
                        LossSumsTable.of(messages, sample))
                .withId(Dom.LOOK_SAMPLE)
                .withClass("look__card")
                .attr(Dom.SAMPLE, pick(sample.place()));
    }

    /// What a sample is called.
    static String name(Messages messages, Finding.Place place) {
        return place.own()
                ? messages.text("look.own")
                : messages.text(place.test() ? "look.test" : "look.train", Decimals.count(place.number() + 1L), Decimals.count(place.count()));
    }

    /// How a sample is asked for; of one made up only whose it is.
    static String pick(Finding.Place place) {
        return place.own() ? place.origin().key() : pick(place, 0);
    }

    /// From sample to sample; the first follows the last.
    private static DivTag choice(Messages messages, Finding.Place place, boolean both) {
        return div(
                        choose("look-previous", pick(place, -1), messages.text("look.previous")),
                        choose("look-next", pick(place, 1), messages.text("look.next")),
                        choose("look-worst", "worst", messages.text("look.worst")),
                        iff(both, choose("look-other", (place.test() ? "train" : "test") + ":0",
                                messages.text(place.test() ? "look.other.train" : "look.other.test"))),
                        p(messages.text("look.choose")).withClass("look__hint"))
                .withClasses("look__choice", "js-only");
    }

    private static ButtonTag choose(String id, String pick, String text) {
        return button(text).withType("button").withId(id).withClasses("button", "button--small").attr(Dom.SAMPLE, pick);
    }

    /// Beside a sample; of one made up, beside the one most like it.
    private static String pick(Finding.Place place, int further) {
        return (place.test() ? "test:" : "train:") + Math.floorMod(place.number() + further, place.count());
    }

    /// Only what has a target has a loss. The element is always there: a card with the same elements is not replaced under the hands of
    /// somebody who types.
    private static DivTag loss(Finding.OfSample sample) {
        DivTag terms = div().withClass("look__terms");
        return sample.loss().judged()
                ? terms.with(each(LossFormulas.lines(sample.objective(), sample.loss()), line -> div(line)))
                : terms;
    }

    /// The pixels of a picture say nothing one by one, and words less than their sentence.
    static int listed(DataSource data, List<Input> inputs) {
        return data.side() > 0 || data instanceof Sentences ? 0 : inputs.size();
    }

    /// Inputs as the network sees them and, where that is not the same, as they stand in the data.
    private static DomContent inputs(Messages messages, Finding.OfSample sample) {
        double[] seen = sample.loss().inputs();
        boolean scaled = !Arrays.equals(sample.raw().inputs(), seen);
        List<Integer> listed = IntStream.range(0, listed(sample.data(), sample.features())).boxed().toList();
        return iff(!listed.isEmpty(), table(
                        iff(scaled, head(messages, "look.inputs", "look.measured", "look.scaled")),
                        tbody(each(listed, i -> line(
                                messages.feature(sample.features().get(i)),
                                both(scaled, sample.raw().inputs()[i], seen[i])))))
                .withClass("look__table"));
    }

    /// The only output; a number that was scaled also in the unit of the data.
    private static TableTag output(Messages messages, Finding.OfSample sample) {
        SampleLoss loss = sample.loss();
        boolean scaled = sample.raw().answer() != loss.answers()[0];
        return table(
                        iff(scaled, head(messages, "look.outputs", "look.measured", "look.scaled")),
                        tbody(
                                iff(loss.sums()[0] != loss.answers()[0],
                                        line(messages.text("look.sum"), both(scaled, Double.NaN, loss.sums()[0]))),
                                line(messages.text("look.answer"), both(scaled, sample.raw().answer(), loss.answers()[0])),
                                iff(loss.judged(), line(messages.text("look.target"), both(scaled, sample.raw().truth(), loss.targets()[0])))))
                .withClass("look__table");
    }

    private static double[] both(boolean scaled, double raw, double seen) {
        return scaled ? new double[] {raw, seen} : new double[] {seen};
    }

    /// Several output units, a row each.
    private static TableTag outputs(Messages messages, DataSource data, SampleLoss loss) {
        return table(
                        head(messages, "look.outputs", "look.sum", "look.answer", "look.target"),
                        tbody(each(IntStream.range(0, loss.answers().length).boxed().toList(), k -> line(
                                messages.text("unit.class", messages.className(data, k)),
                                loss.sums()[k], loss.answers()[k], loss.targets()[k]))))
                .withClass("look__table");
    }

    private static TrTag line(String name, double... values) {
        return tr(
                th(name).attr("scope", "row"),
                each(Arrays.stream(values).boxed().toList(), value -> td(Decimals.four(value))));
    }

    /// Names of columns; the first says what the rows are, to those who do not see it.
    private static TheadTag head(Messages messages, String rows, String... columns) {
        return thead(tr(
                th(span(messages.text(rows)).withClass("visually-hidden")),
                each(List.of(columns), column -> th(messages.text(column)).attr("scope", "col"))));
    }

    /// A ring around the sample on the large picture, around a cross if it is made up, and room for it where there is none yet.
    static DomContent mark(Finding.Place place) {
        Window window = place.window();
        String x = Points.across(window.across(place.x()));
        String y = Points.down(window.up(place.y()));
        return marks().with(
                place.own() ? cross(x, y).withClass("map__mark-rim") : join(),
                tag("circle").attr("cx", x).attr("cy", y).attr("r", "0.28").withClass("map__mark-rim"),
                tag("circle").attr("cx", x).attr("cy", y).attr("r", "0.28").withClass("map__mark"),
                place.own() ? cross(x, y).withClass("map__mark") : join());
    }

    /// Where there is no dot.
    private static ContainerTag<?> cross(String x, String y) {
        return Svg.path("M" + x + " " + y + "m-0.14 0h0.28m-0.14 -0.14v0.28");
    }

    static ContainerTag<?> noMark() {
        return marks();
    }

    private static ContainerTag<?> marks() {
        return Svg.svg(Points.VIEW_BOX).withId(Dom.MAP_MARK).withClass("map__marks").attr("aria-hidden", "true");
    }
}
