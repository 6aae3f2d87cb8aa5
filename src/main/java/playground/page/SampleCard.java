package playground.page;

import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
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
import j2html.tags.specialized.TrTag;
import java.util.stream.IntStream;
import playground.engine.data.DataSource;
import playground.engine.data.Window;
import playground.engine.inspect.SampleLoss;
import playground.inspect.Finding;

/// One sample: what goes in, what comes out, and its loss with its numbers put in; below, the losses of all samples.
final class SampleCard {
    private static final int MOST_INPUTS = 40;

    private SampleCard() {}

    static DivTag of(Messages messages, Finding.OfSample sample) {
        return div(
                        p(messages.text(sample.place().test() ? "look.test" : "look.train",
                                        Decimals.count(sample.place().number() + 1L), Decimals.count(sample.place().count())))
                                .withClass("look__name"),
                        choice(messages, sample.place(), sample.test().count() > 0),
                        way(messages, sample),
                        sample.loss().answers().length > 1 ? outputs(messages, sample.data(), sample.loss()) : span(),
                        div(each(LossFormulas.lines(sample.objective(), sample.loss()), line -> div(line)))
                                .withClass("look__terms"),
                        LossSumsTable.of(messages, sample))
                .withId(Dom.LOOK_SAMPLE)
                .withClass("look__card")
                .attr(Dom.SAMPLE, pick(sample.place(), 0));
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

    private static String pick(Finding.Place place, int further) {
        return (place.test() ? "test:" : "train:") + Math.floorMod(place.number() + further, place.count());
    }

    /// The pixels of a picture say nothing one by one.
    private static int listed(SampleLoss loss) {
        return loss.inputs().length > MOST_INPUTS ? 0 : loss.inputs().length;
    }

    private static TableTag way(Messages messages, Finding.OfSample sample) {
        SampleLoss loss = sample.loss();
        boolean one = loss.answers().length == 1;
        return table(tbody(
                        each(IntStream.range(0, listed(loss)).boxed().toList(), i -> line(
                                messages.feature(sample.features().get(i)), loss.inputs()[i])),
                        iff(one && loss.sums()[0] != loss.answers()[0], line(messages.text("look.sum"), loss.sums()[0])),
                        iff(one, line(messages.text("look.answer"), loss.answers()[0])),
                        iff(one, line(messages.text("look.target"), loss.targets()[0]))))
                .withClass("look__table");
    }

    /// Several output units, a row each.
    private static TableTag outputs(Messages messages, DataSource data, SampleLoss loss) {
        return table(
                        thead(tr(
                                th(span(messages.text("look.outputs")).withClass("visually-hidden")),
                                th(messages.text("look.sum")).attr("scope", "col"),
                                th(messages.text("look.answer")).attr("scope", "col"),
                                th(messages.text("look.target")).attr("scope", "col"))),
                        tbody(each(IntStream.range(0, loss.answers().length).boxed().toList(), k -> tr(
                                th(messages.text("unit.class", messages.className(data, k))).attr("scope", "row"),
                                td(Decimals.four(loss.sums()[k])),
                                td(Decimals.four(loss.answers()[k])),
                                td(Decimals.four(loss.targets()[k]))))))
                .withClass("look__table");
    }

    private static TrTag line(String name, double value) {
        return tr(th(name).attr("scope", "row"), td(Decimals.four(value)));
    }

    /// A ring around the sample on the large picture, and room for it where there is none yet.
    static DomContent mark(Finding.Place place, Window window) {
        String x = Decimals.coordinate(Points.REACH * window.across(place.x()));
        String y = Decimals.coordinate(-Points.REACH * window.up(place.y()));
        return marks().with(
                tag("circle").attr("cx", x).attr("cy", y).attr("r", "0.28").withClass("map__mark-rim"),
                tag("circle").attr("cx", x).attr("cy", y).attr("r", "0.28").withClass("map__mark"));
    }

    static ContainerTag<?> noMark() {
        return marks();
    }

    private static ContainerTag<?> marks() {
        return Svg.svg(Points.VIEW_BOX).withId(Dom.MAP_MARK).withClass("map__marks").attr("aria-hidden", "true");
    }
}
