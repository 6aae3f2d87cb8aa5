package playground.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.p;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.PTag;
import java.util.stream.IntStream;
import playground.engine.data.Shortest;
import playground.engine.data.Window;
import playground.inspect.Finding;

/// A cross on the large picture that keys move: two sliders have the focus, one for each side, and beside the picture's name stands what
/// is answered where the cross is.
final class Cross {
    /// Places of a slider: each is an arrow key's step.
    private static final int STEPS = 120;
    private static final int DIGITS = 4;

    private Cross() {}

    /// The sliders, and room for what they find.
    static DivTag of(Scene scene) {
        boolean named = scene.generator().real();
        String across = named ? scene.text("map.across", PlaneFields.name(scene, 0)) : "x";
        String up = named && !PlaneFields.line(scene) ? scene.text("map.up", PlaneFields.name(scene, 1)) : "y";
        return div(
                        p(scene.text("cross.help")).withId("cross-help").withClass("visually-hidden"),
                        slider("cross-x", across),
                        slider("cross-y", up),
                        blank())
                .withId(Dom.CROSS)
                .withClasses("cross", "js-only")
                .attr("role", "group")
                .attr("aria-label", scene.text("cross.title"));
    }

    private static DomContent slider(String id, String name) {
        return div(
                        label(name).withFor(id),
                        input().withType("range").withId(id).withMin("0").withMax(Integer.toString(STEPS)).withValue(Integer.toString(STEPS / 2))
                                .attr("aria-describedby", "cross-help"))
                .withClass("visually-hidden");
    }

    private static PTag blank() {
        return p().withId(Dom.CROSS_READ).withClass("cross__read");
    }

    /// Where it is, on the picture; the scripts move it.
    static ContainerTag<?> lines() {
        return Svg.svg(Points.VIEW_BOX)
                .withClass("map__cross")
                .attr("aria-hidden", "true")
                .with(Svg.path("M-.5 0H.5M0-.5V.5").withClass("map__cross-rim"), Svg.path("M-.5 0H.5M0-.5V.5"));
    }

    /// What is found there.
    static PTag read(Messages messages, Finding.OfPlace found) {
        Finding.Place place = found.place();
        return blank()
                .withText(messages.text("cross.read", where(messages, found), answer(messages, found)))
                .attr("data-x", Shortest.text(place.x()))
                .attr("data-y", Shortest.text(place.y()))
                .attr(Dom.SAMPLE, SampleCard.pick(place))
                .attr("data-like", place.number())
                .attr("data-samples", place.count());
    }

    private static String where(Messages messages, Finding.OfPlace found) {
        Window window = found.place().window();
        String at = messages.text(
                found.data().real() ? "cross.at.columns" : "cross.at",
                Decimals.within(found.place().x(), window.right() - window.left()),
                Decimals.within(found.place().y(), window.top() - window.bottom()));
        return found.place().own() ? at : messages.text("cross.sample", Decimals.count(found.place().number() + 1L), at);
    }

    private static String answer(Messages messages, Finding.OfPlace found) {
        if (found.together()) {
            double[] answers = found.answers();
            int most = IntStream.range(0, answers.length).reduce((best, k) -> answers[k] > answers[best] ? k : best).orElse(0);
            return messages.text("cross.class", messages.className(found.data(), most), Decimals.shown(answers[most], DIGITS));
        }
        boolean number = found.output() && found.data().classes() == 0;
        double answer = number ? found.measured() : found.answers()[found.unit()];
        return messages.text("cross.answer", name(messages, found), Decimals.shown(answer, DIGITS));
    }

    private static String name(Messages messages, Finding.OfPlace found) {
        if (!found.output()) {
            return messages.text("landscape.neuron", found.unit() + 1, found.layer() + 1);
        }
        return found.answers().length == 1 ? messages.text("cross.output") : messages.text("unit.class", messages.className(found.data(), found.unit()));
    }
}
