package playground.page;

import static j2html.TagCreator.button;
import static j2html.TagCreator.canvas;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.img;
import static j2html.TagCreator.span;

import j2html.tags.specialized.ButtonTag;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.SpanTag;
import java.util.List;
import java.util.stream.IntStream;
import playground.engine.net.Layer;
import playground.engine.train.Painter;
import playground.engine.train.Pictures;
import playground.experiment.HiddenLayers;
import playground.experiment.Limits;

/// The network: a column of features, one per hidden layer, one for the output; links behind, a small picture on each unit.
final class NetworkView {
    private static final int ROOMY = 7;
    private static final int ROOMY_ON_THE_WALL = 5;
    private static final double LARGE_BIAS = 2;
    private static final int STRENGTHS = 10;

    private NetworkView() {}

    static DivTag of(Scene scene) {
        int outputLayer = scene.layers().size() - 1;
        return div(
                        title(scene),
                        div(each(columns(scene), column -> head(scene, column))).withClass("network__heads"),
                        div(
                                LinkPaths.of(scene),
                                Look.networkMark(scene, Dom.NETWORK_MARK),
                                each(columns(scene), column -> column(scene, column)),
                                Look.networkMark(scene, Dom.NETWORK_NUMBERS))
                                .withClass("network__body"))
                .withId(Dom.NETWORK)
                .withClass("network")
                .attr("data-answer", outputLayer + " " + Painter.answer(scene.topology()))
                .attr("data-answer-name", scene.text("unit.output"))
                .attr("data-answer-shade", Shade.of(scene.topology(), outputLayer, Painter.answer(scene.topology())).key());
    }

    private static List<Integer> columns(Scene scene) {
        return IntStream.rangeClosed(0, scene.layers().size()).boxed().toList();
    }

    private static DivTag title(Scene scene) {
        int layers = scene.experiment().network().hidden().size();
        boolean editable = scene.shows("hidden");
        return div(
                        iff(editable, layers(scene, "minus", "remove-layer", -1)
                                .withCondDisabled(layers == 0)),
                        h2(scene.text("network.layers", layers)),
                        iff(editable, layers(scene, "plus", "add-layer", 1)
                                .withCondDisabled(layers == Limits.MOST_LAYERS)),
                        span(scene.text("network.parameters", scene.topology().learnedCount()))
                                .withClass("network__parameters"))
                .withClass("network__title");
    }

    private static ButtonTag layers(Scene scene, String icon, String id, int by) {
        return structure(icon, HiddenLayers.withLayers(scene.experiment().network().hidden(), by), scene.text("network." + id))
                .withId(id)
                .attr(Dom.COMMAND, "layers " + signed(by));
    }

    /// Without scripts the button's value counts. With them it is the command, which adds to what the clicks before it
    /// made, though the page may not have heard of that.
    private static ButtonTag structure(String icon, List<Integer> hidden, String name) {
        return button(Icons.icon(icon))
                .withType("submit")
                .withName("hidden")
                .withValue(HiddenLayers.format(hidden))
                .withClasses("round", "round--small")
                .attr("aria-label", name)
                .withTitle(name);
    }

    private static String signed(int by) {
        return by > 0 ? "+" + by : Integer.toString(by);
    }

    private static DivTag head(Scene scene, int column) {
        if (column == 0) {
            return div(h2(scene.text("features.title"))).withClass("network__head");
        }
        int layer = column - 1;
        return scene.isOutput(layer)
                ? div(span(scene.text("unit.output")).withClass("network__name")).withClass("network__head")
                : hiddenHead(scene, layer);
    }

    private static DivTag hiddenHead(Scene scene, int layer) {
        int units = scene.layers().get(layer).units();
        return div(
                        iff(scene.shows("hidden"), div(
                                units(scene, "minus", "remove-unit", layer, -1).withCondDisabled(units == 1),
                                units(scene, "plus", "add-unit", layer, 1)
                                        .withCondDisabled(units == Limits.MOST_UNITS))
                                .withClass("network__buttons")),
                        name(scene, units),
                        span(scene.activationName(scene.layers().get(layer).activation())).withClass("network__activation"))
                .withClass("network__head");
    }

    /// Many columns leave no room for the word.
    private static SpanTag name(Scene scene, int units) {
        String name = scene.text("network.units", units);
        int roomy = scene.view().projector() ? ROOMY_ON_THE_WALL : ROOMY;
        return span(scene.layers().size() > roomy ? Integer.toString(units) : name).withClass("network__name").withTitle(name)
                .attr("data-units", Integer.toString(units));
    }

    private static ButtonTag units(Scene scene, String icon, String action, int layer, int by) {
        List<Integer> hidden = HiddenLayers.withUnits(scene.experiment().network().hidden(), layer, by);
        return structure(icon, hidden, scene.text("network." + action, layer + 1))
                .withId(action + "-" + layer)
                .attr(Dom.COMMAND, "units " + layer + " " + signed(by));
    }

    private static DivTag column(Scene scene, int column) {
        return column == 0
                ? div(each(FeatureTiles.of(scene).toArray(DivTag[]::new))).withClasses("column", "column--features")
                : div(each(units(scene, column - 1), unit -> div(unit(scene, column - 1, unit)).withClass("cell")))
                        .withClass("column");
    }

    private static List<Integer> units(Scene scene, int layer) {
        return IntStream.range(0, scene.layers().get(layer).units()).boxed().toList();
    }

    private static DivTag unit(Scene scene, int layer, int unit) {
        String side = Integer.toString(scene.snapshot().pictures().thumbnailSize());
        return div(
                        button(
                                img().withSrc(thumbnail(scene, layer, unit)).withAlt(""),
                                canvas().attr("width", side).attr("height", side))
                                .withType("button")
                                .withId("unit-" + layer + "-" + unit)
                                .withClass("unit__map")
                                .attr(Dom.FOCUS, layer + " " + unit)
                                .condAttr(GateMark.marked(scene), "aria-describedby", gate(layer, unit))
                                .attr("aria-label", scene.unitName(layer, unit)),
                        bias(scene, layer, unit),
                        GateMark.of(scene, layer, unit, gate(layer, unit)))
                .withClass("unit")
                .attr(Dom.SHADE, scene.shade(layer, unit).key())
                .attr("data-layer", layer)
                .attr("data-unit", unit);
    }

    private static String gate(int layer, int unit) {
        return "gate-" + layer + "-" + unit;
    }

    private static ButtonTag bias(Scene scene, int layer, int unit) {
        int parameter = scene.layers().get(layer).bias(unit);
        double value = scene.snapshot().parameters().values()[parameter];
        String name = scene.text("unit.bias", scene.unitName(layer, unit));
        return button()
                .withType("button")
                .withId("bias-" + layer + "-" + unit)
                .withClass("unit__bias")
                .attr(Dom.PARAMETER, parameter)
                .attr(Dom.SIGN, LinkPaths.sign(value))
                .attr("data-strength", strength(value))
                .condAttr(!scene.layers().get(layer).biased(), "hidden", "")
                .attr("aria-label", name)
                .withTitle(name + ": " + Decimals.fixed(value, 3).replace('-', '−'));
    }

    /// In tenths: 0 for a bias of 0, 10 for one of 2 or more.
    static long strength(double bias) {
        return Math.round(Math.min(1, Math.abs(bias) / LARGE_BIAS) * STRENGTHS);
    }

    private static String thumbnail(Scene scene, int layer, int unit) {
        Pictures pictures = scene.snapshot().pictures();
        int before = scene.layers().stream().limit(layer).mapToInt(Layer::units).sum();
        int area = pictures.thumbnailSize() * pictures.thumbnailSize();
        return PictureData.url(pictures.thumbnails(), (before + unit) * area, pictures.thumbnailSize(), scene.palette(),
                scene.shade(layer, unit), scene.view().discretize());
    }
}
