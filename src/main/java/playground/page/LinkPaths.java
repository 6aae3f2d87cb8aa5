package playground.page;

import static j2html.TagCreator.each;
import static j2html.TagCreator.tag;

import j2html.tags.ContainerTag;
import java.util.ArrayList;
import java.util.List;
import playground.engine.net.Layer;

/// The links between the columns of the network, curved from tile to tile, as wide as their weight is large. Pixels and words
/// have none: there are too many; the units that see pixels show their weights as a picture. Layers whose
/// links would make too many have none either.
final class LinkPaths {
    /// More than this a page cannot show in time, nor anyone tell apart.
    private static final int MOST = 4500;

    private static final int COLUMN = 100;
    private static final int HEIGHT = 1000;
    private static final double LARGE_WEIGHT = 5;
    private static final double WIDEST = 10;

    private LinkPaths() {}

    static ContainerTag<?> of(Scene scene) {
        int columns = scene.layers().size() + 1;
        return Svg.svg("0 0 " + columns * COLUMN + " " + HEIGHT)
                .withClass("links")
                .attr("preserveAspectRatio", "none")
                .attr("aria-hidden", "true")
                .with(each(links(scene)));
    }

    private static ContainerTag<?>[] links(Scene scene) {
        List<ContainerTag<?>> links = new ArrayList<>();
        for (int l = scene.crowded() ? 1 : 0; l < scene.layers().size(); l++) {
            Layer layer = scene.layers().get(l);
            if (links.size() + layer.units() * layer.inputs() > MOST) {
                continue;
            }
            for (int o = 0; o < layer.units(); o++) {
                for (int i = 0; i < layer.inputs(); i++) {
                    links.add(link(scene, l, o, i));
                }
            }
        }
        return links.toArray(ContainerTag<?>[]::new);
    }

    private static ContainerTag<?> link(Scene scene, int l, int o, int i) {
        Layer layer = scene.layers().get(l);
        int parameter = layer.weight(o, i);
        double weight = scene.snapshot().parameters().values()[parameter];
        return tag("path")
                .attr("d", curve((l + 0.5) * COLUMN, from(scene, l, i), (l + 1.5) * COLUMN, row(o, layer.units())))
                .withClass("link")
                .attr("vector-effect", "non-scaling-stroke")
                .attr(Dom.PARAMETER, parameter)
                .attr("data-layer", l)
                .attr("data-unit", o)
                .attr("data-input", i)
                .attr("stroke-width", Decimals.coordinate(width(weight)))
                .attr(Dom.SIGN, sign(weight));
    }

    private static double from(Scene scene, int l, int i) {
        return l == 0
                ? row(scene.offered().indexOf(scene.experiment().data().features().get(i)), scene.offered().size())
                : row(i, scene.layers().get(l).inputs());
    }

    private static double row(int row, int rows) {
        return (row + 0.5) * HEIGHT / rows;
    }

    /// From a tile to the next column's, level at both ends.
    static String curve(double x1, double y1, double x2, double y2) {
        String middle = Decimals.coordinate((x1 + x2) / 2);
        String start = Decimals.coordinate(y1);
        String end = Decimals.coordinate(y2);
        return "M" + Decimals.coordinate(x1) + " " + start + "C" + middle + " " + start + " " + middle + " " + end + " "
                + Decimals.coordinate(x2) + " " + end;
    }

    /// Pixels: 1 for a weight of 0, 10 for one of 5 or more.
    static double width(double weight) {
        return Math.clamp(1 + Math.abs(weight) / LARGE_WEIGHT * (WIDEST - 1), 1, WIDEST);
    }

    static String sign(double value) {
        return value < 0 ? "-" : "+";
    }
}
