package playground.page;

import static j2html.TagCreator.canvas;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
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
import j2html.tags.specialized.CanvasTag;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.FigureTag;
import j2html.tags.specialized.TableTag;
import j2html.tags.specialized.TrTag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import playground.engine.inspect.Neuron;
import playground.inspect.Finding;
import playground.run.Trajectory;

/// One unit: what it computes, its curve with the data on it, which inputs move it most, and how its bias and weights went on.
final class NeuronCard {
    /// Inputs that can be compared at a glance.
    private static final int LISTED = 8;
    /// Weights told apart by their lines; of the others only which are positive.
    private static final int NAMED = 5;
    private static final int HEIGHT = 150;
    private static final int MAP = 64;

    private final Messages messages;
    private final Finding.OfUnit found;
    private final Neuron neuron;

    private NeuronCard(Messages messages, Finding.OfUnit found) {
        this.messages = messages;
        this.found = found;
        neuron = found.neuron();
    }

    static DivTag of(Messages messages, Finding.OfUnit found) {
        return new NeuronCard(messages, found).card();
    }

    static Poster poster(Messages messages, Finding.OfUnit found) {
        NeuronCard card = new NeuronCard(messages, found);
        Poster poster = new Poster().title(card.name());
        NeuronFormula.lines(messages, found).forEach(poster::formula);
        return poster.line(card.courseName())
                .drawing(card.courseIn(""), Plot.shown(HEIGHT))
                .key(card.signs());
    }

    private DivTag card() {
        return div(
                        p(name()).withClass("look__name"),
                        div(NeuronFormula.of(messages, found), map()).withClass("neuron__head"),
                        gates(),
                        ActivationCard.curve(messages, found.profile()),
                        each(ActivationCard.sentences(messages, found.profile()), sentence -> p(sentence).withClass("look__said")),
                        strongest(),
                        p(messages.text("neuron.pull")).withClass("look__hint"),
                        course())
                .withId(Dom.LOOK_UNIT)
                .withClass("look__card");
    }

    /// Where the large picture may be out of sight; scripts paint it.
    private CanvasTag map() {
        return canvas()
                .withClasses("neuron__map", "js-only")
                .attr("width", MAP)
                .attr("height", MAP)
                .attr("data-unit-map", "unit-" + neuron.layer() + "-" + neuron.unit())
                .attr("aria-hidden", "true");
    }

    private String name() {
        if (neuron.layer() < found.topology().layers().size() - 1) {
            return messages.text("unit.hidden", neuron.unit() + 1, neuron.layer() + 1);
        }
        return found.topology().output().units() > 1
                ? messages.text("unit.class", messages.className(found.data(), neuron.unit()))
                : messages.text("unit.output");
    }

    /// On a truth table, which gate of the inputs it is, and which of the two units before it.
    private DomContent gates() {
        Optional<String> whole = found.gate().map(gate -> messages.text("neuron.gate", GateMark.name(messages, gate)));
        Optional<String> own = found.own().map(gate -> messages.text("neuron.gate.own", GateMark.name(messages, gate, inputName(0), inputName(1))));
        return each(Stream.of(whole, own).flatMap(Optional::stream).map(words -> p(words)));
    }

    private String inputName(int input) {
        return neuron.layer() > 0
                ? messages.text("unit.short", input + 1)
                : messages.feature(found.features().get(input));
    }

    private TableTag strongest() {
        int all = neuron.weights().length;
        List<Integer> listed = Arrays.stream(neuron.strongest()).limit(LISTED).boxed().toList();
        return table(
                        caption(all > LISTED ? messages.text("neuron.strongest.some", LISTED, all) : messages.text("neuron.strongest")),
                        thead(tr(
                                th(messages.text("panel.input")).attr("scope", "col"),
                                th(messages.text("panel.weight")).attr("scope", "col"),
                                th(messages.text("neuron.spread")).attr("scope", "col"),
                                th(messages.text("neuron.product")).attr("scope", "col"))),
                        tbody(each(listed, this::input)))
                .withClass("look__table");
    }

    private TrTag input(int input) {
        return tr(
                th(inputName(input)).attr("scope", "row"),
                td(Decimals.four(neuron.weights()[input])),
                td(Decimals.four(neuron.spreads()[input])),
                td(bar(input), span(Decimals.four(neuron.pull(input)))));
    }

    /// As long as the input is strong, beside the strongest.
    private ContainerTag<?> bar(int input) {
        double most = neuron.pull(neuron.strongest()[0]);
        double share = most > 0 && Double.isFinite(most) ? neuron.pull(input) / most : 0;
        return Svg.svg("0 0 100 10")
                .withClass("neuron__bar")
                .attr("preserveAspectRatio", "none")
                .attr("aria-hidden", "true")
                .with(tag("rect")
                        .attr("width", Decimals.coordinate(100 * share))
                        .attr("height", "10")
                        .attr(Dom.SIGN, LinkPaths.sign(neuron.weights()[input])));
    }

    private FigureTag course() {
        String name = courseName();
        return figure(figcaption(name), courseIn(name), key());
    }

    /// Which weights, where they are not all.
    private String courseName() {
        int all = neuron.weights().length;
        int followed = found.weights().size();
        return followed < all ? messages.text("neuron.course.some", followed, all) : messages.text("neuron.course");
    }

    private ContainerTag<?> courseIn(String name) {
        double reach = Scatter.reach(0.125, courses().map(Trajectory.Course::values).toArray(double[][]::new));
        double first = found.bias().epochs()[0];
        double last = Math.max(first + 1, found.bias().epochs()[found.bias().epochs().length - 1]);
        Plot plot = new Plot(first, last, -reach, reach, HEIGHT);
        List<ContainerTag<?>> parts = new ArrayList<>(List.of(
                plot.line(first, 0, last, 0, "axis"), plot.line(first, -reach, first, reach, "axis"),
                plot.below(first, Decimals.count((long) first)), plot.below(last, Decimals.count((long) last)),
                plot.beside(reach, Decimals.axis(reach)), plot.beside(0, "0"), plot.beside(-reach, Decimals.axis(-reach))));
        for (int n = found.weights().size() - 1; n >= 0; n--) {
            parts.add(plot.curve(found.weights().get(n).epochs(), found.weights().get(n).values(), kind(n)));
        }
        parts.add(plot.curve(found.bias().epochs(), found.bias().values(), "bias"));
        return plot.picture(name, parts.toArray(ContainerTag<?>[]::new));
    }

    /// Which line one of the weights is, the strongest first; of those without a name one by its sign.
    private String kind(int number) {
        return number < NAMED ? "weight-" + number : negative(number) ? "weight-negative" : "weight-positive";
    }

    private boolean negative(int number) {
        return neuron.weights()[neuron.strongest()[number]] < 0;
    }

    private Stream<Trajectory.Course> courses() {
        return Stream.concat(Stream.of(found.bias()), found.weights().stream());
    }

    private DivTag key() {
        return div(each(signs(), sign -> Plot.key(sign.kind(), sign.text()))).withClass("plot__key");
    }

    private List<Poster.Sign> signs() {
        List<Poster.Sign> signs = new ArrayList<>(List.of(new Poster.Sign("bias", messages.text("tables.bias"))));
        int all = found.weights().size();
        for (int n = 0; n < Math.min(NAMED, all); n++) {
            signs.add(new Poster.Sign(kind(n), inputName(neuron.strongest()[n])));
        }
        IntStream.range(NAMED, Math.max(NAMED, all)).mapToObj(this::kind).distinct().sorted(Comparator.reverseOrder())
                .forEach(kind -> signs.add(new Poster.Sign(kind, messages.text("neuron.course." + kind))));
        return signs;
    }
}
