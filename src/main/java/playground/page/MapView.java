package playground.page;

import static j2html.TagCreator.canvas;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.img;
import static j2html.TagCreator.span;
import static j2html.TagCreator.tag;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.FigureTag;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import playground.engine.data.Dataset;
import playground.engine.data.FunctionData;
import playground.engine.data.Input;
import playground.engine.data.Shortest;
import playground.engine.data.Window;
import playground.engine.train.Lines;
import playground.engine.train.Pictures;
import playground.engine.train.Trail;

/// The large picture: what one unit answers over the plane, and the points; or the graph of a function.
final class MapView {
    private MapView() {}

    static FigureTag of(Scene scene) {
        Pictures pictures = scene.snapshot().pictures();
        boolean graph = scene.plane().graph();
        Window window = scene.plane().window();
        return figure(
                        figcaption(
                                        span(name(scene, pictures)).attr("data-map", "title"),
                                        span().attr("data-map", "feature").attr("hidden"))
                                .withClass("map__title"),
                        div(layers(scene)).withClass("map__plot"),
                        axis("x", Ticks.between(window.left(), window.right())),
                        iff(graph || !line(scene), axis("y", Ticks.between(window.bottom(), window.top()).reversed())),
                        iff(scene.generator().real(), names(scene)),
                        Cross.of(scene),
                        Signpost.none(scene))
                .withId(Dom.MAP)
                .withClass("map")
                .condAttr(scene.page().split().test().size() == 0, "data-whole", "")
                .condAttr(graph, "data-graph", "")
                .condAttr(graph && GraphView.crowded(scene), "data-crowded", "")
                .attr(Dom.WINDOW, exact(window))
                .attr(Dom.EXTENT, String.join(" ", extent(window)))
                .attr(Dom.FOCUS, pictures.focusLayer() + " " + pictures.focusUnit());
    }

    private static String name(Scene scene, Pictures pictures) {
        return scene.unitName(pictures.focusLayer(), pictures.focusUnit());
    }

    /// What lies upon each other, the lowest first.
    private static DomContent[] layers(Scene scene) {
        Pictures pictures = scene.snapshot().pictures();
        return scene.generator() instanceof FunctionData function
                ? new DomContent[] {GraphView.paper(scene), points(scene), GraphView.lines(scene, function), SampleCard.noMark(), Cross.lines()}
                : new DomContent[] {
                    picture(scene, pictures), grid(pictures), trail(scene), feature(), points(scene), SampleCard.noMark(), Cross.lines(), DrawPanel.surface(scene)
                };
    }

    private static DomContent picture(Scene scene, Pictures pictures) {
        return img().withSrc(PictureData.url(pictures.boundary(), 0, pictures.boundarySize(), scene.palette(),
                        scene.shade(pictures.focusLayer(), pictures.focusUnit()), scene.view().discretize()))
                .withAlt(alt(scene, name(scene, pictures)))
                .withClass("map__first");
    }

    private static String alt(Scene scene, String name) {
        List<String> extent = extent(scene.plane().window());
        return scene.text("map.alt", name, extent.get(0), extent.get(1), extent.get(2), extent.get(3));
    }

    /// Left, right, bottom, top, to be read.
    private static List<String> extent(Window window) {
        double wide = window.right() - window.left();
        double high = window.top() - window.bottom();
        return List.of(
                Decimals.within(window.left(), wide), Decimals.within(window.right(), wide),
                Decimals.within(window.bottom(), high), Decimals.within(window.top(), high));
    }

    /// The same, to be reckoned with.
    private static String exact(Window window) {
        return Stream.of(window.left(), window.right(), window.bottom(), window.top())
                .map(Shortest::text)
                .collect(Collectors.joining(" "));
    }

    /// Whether there is one input only.
    private static boolean line(Scene scene) {
        return scene.generator().inputs() == 1;
    }

    private static DomContent grid(Pictures pictures) {
        String side = Integer.toString(pictures.boundarySize());
        return canvas().withClass("map__canvas").attr("width", side).attr("height", side).attr("aria-hidden", "true");
    }

    /// Where scripts put the picture of a feature one points at.
    private static DivTag feature() {
        return div().withClass("map__feature").attr("aria-hidden", "true");
    }

    /// Where a single unit changes its mind, and where it did after its last updates.
    private static DomContent trail(Scene scene) {
        float[] lines = scene.snapshot().logic().lines();
        int none = Trail.LENGTH - scene.snapshot().logic().lineCount();
        return iff(lines.length > 0, Svg.svg(Points.VIEW_BOX)
                .withClass("map__trail")
                .attr("aria-hidden", "true")
                .with(IntStream.range(0, Trail.LENGTH).mapToObj(n -> line(lines, Lines.NUMBERS * (n - none))).toList()));
    }

    private static ContainerTag<?> line(float[] lines, int from) {
        ContainerTag<?> line = tag("line").attr("vector-effect", "non-scaling-stroke");
        return from < 0 || Float.isNaN(lines[from])
                ? line.attr("data-away")
                : line.attr("x1", Points.across(lines[from]))
                        .attr("y1", Points.down(lines[from + 1]))
                        .attr("x2", Points.across(lines[from + 2]))
                        .attr("y2", Points.down(lines[from + 3]));
    }

    private static ContainerTag<?> points(Scene scene) {
        return Svg.svg(Points.VIEW_BOX)
                .withClass("map__points")
                .attr("aria-hidden", "true")
                .with(dots("test", scene.page().split().test(), scene), dots("train", scene.page().split().train(), scene),
                        dots("validation", scene.page().split().validation(), scene));
    }

    private static DomContent dots(String kind, Dataset data, Scene scene) {
        return each(Points.paths(data, scene.plane(), scene.tint()), group ->
                Points.dots(kind, group.getKey(), group.getValue(), data.classes()));
    }

    /// What the axes stand for, where that is not x and y.
    private static DivTag names(Scene scene) {
        return div(
                        span(scene.text("map.across", PlaneFields.name(scene, 0))),
                        span(scene.text("map.up", PlaneFields.name(scene, 1))))
                .withClass("map__names");
    }

    private static DivTag axis(String which, List<String> ticks) {
        return div(each(ticks, tick -> span(tick)))
                .withClasses("map__axis", "map__axis--" + which)
                .attr("aria-hidden", "true");
    }
}
