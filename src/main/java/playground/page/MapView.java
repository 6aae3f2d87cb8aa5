package playground.page;

import static j2html.TagCreator.canvas;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.img;
import static j2html.TagCreator.span;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.FigureTag;
import java.util.List;
import playground.engine.data.Dataset;
import playground.engine.data.Task;
import playground.engine.train.Pictures;

/// The large picture: what one unit answers over the plane, and the points.
final class MapView {
    private static final List<String> RIGHTWARDS = List.of("−6", "−4", "−2", "0", "2", "4", "6");

    private MapView() {}

    static FigureTag of(Scene scene) {
        Pictures pictures = scene.snapshot().pictures();
        String name = scene.unitName(pictures.focusLayer(), pictures.focusUnit());
        return figure(
                        figcaption(name).withClass("map__title").attr("data-map", "title"),
                        div(picture(scene, pictures, name), grid(pictures), points(scene)).withClass("map__plot"),
                        axis("x", RIGHTWARDS),
                        axis("y", RIGHTWARDS.reversed()))
                .withId(Dom.MAP)
                .withClass("map")
                .attr(Dom.FOCUS, pictures.focusLayer() + " " + pictures.focusUnit());
    }

    private static DomContent picture(Scene scene, Pictures pictures, String name) {
        return img().withSrc(PictureData.url(pictures.boundary(), 0, pictures.boundarySize(), scene.palette(),
                        scene.view().discretize()))
                .withAlt(scene.text("map.alt", name))
                .withClass("map__first");
    }

    private static DomContent grid(Pictures pictures) {
        String side = Integer.toString(pictures.boundarySize());
        return canvas().withClass("map__canvas").attr("width", side).attr("height", side).attr("aria-hidden", "true");
    }

    private static ContainerTag<?> points(Scene scene) {
        Task task = scene.experiment().data().generator().task();
        return Svg.svg("-6 -6 12 12")
                .withClass("map__points")
                .attr("aria-hidden", "true")
                .with(dots("test", scene.page().split().test(), task), dots("train", scene.page().split().train(), task));
    }

    private static DomContent dots(String kind, Dataset data, Task task) {
        return each(Points.paths(data, task), group -> Points.dots(kind, group.getKey(), group.getValue(), task));
    }

    private static DivTag axis(String which, List<String> ticks) {
        return div(each(ticks, tick -> span(tick)))
                .withClasses("map__axis", "map__axis--" + which)
                .attr("aria-hidden", "true");
    }
}
