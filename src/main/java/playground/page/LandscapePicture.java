package playground.page;

import static j2html.TagCreator.tag;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import playground.engine.data.Window;
import playground.engine.inspect.Landscape;
import playground.inspect.Finding;

/// The loss around the present parameters drawn: the higher the darker, contours with their losses, the way to the present.
final class LandscapePicture {
    private static final int SIDE = Contours.SIDE;
    private static final double FAR = 20 * SIDE;
    /// Numbers closer than this would stand on each other.
    private static final double APART = 75;
    private static final double RIM = 70;
    private static final double DARKEST = 215;

    private final Landscape landscape;
    private final Finding.Course way;
    private final Relief relief;
    private final double[] heights;

    private LandscapePicture(Finding.OfLandscape found) {
        landscape = found.landscape();
        way = found.way();
        relief = Relief.of(landscape.losses());
        heights = Arrays.stream(landscape.losses()).map(relief::height).toArray();
    }

    static ContainerTag<?> of(Finding.OfLandscape found, String name) {
        LandscapePicture picture = new LandscapePicture(found);
        return Svg.svg("0 0 " + SIDE + " " + SIDE)
                .withClass("landscape")
                .attr("role", "img")
                .attr("aria-label", name)
                .with(picture.veil(), picture.contours(), picture.way(), cursor());
    }

    /// Places of the grid are the middles of its pixels.
    private DomContent veil() {
        byte[] depths = new byte[heights.length];
        for (int n = 0; n < depths.length; n++) {
            depths[n] = (byte) (Double.isNaN(heights[n]) ? 0 : Math.round(DARKEST * heights[n]));
        }
        double pixel = (double) SIDE / (landscape.side() - 1);
        String extent = Decimals.coordinate(SIDE + pixel);
        String corner = Decimals.coordinate(-pixel / 2);
        return tag("image").attr("href", PictureData.veil(depths, landscape.side()))
                .attr("x", corner).attr("y", corner).attr("width", extent).attr("height", extent)
                .attr("preserveAspectRatio", "none");
    }

    private DomContent contours() {
        Contours contours = new Contours(heights, landscape.side());
        ContainerTag<?> lines = tag("g").withClass("landscape__contours");
        ContainerTag<?> numbers = tag("g").withClass("landscape__numbers");
        List<Contours.Line> numbered = new ArrayList<>();
        for (double level : relief.levels()) {
            Contours.Line line = contours.at(relief.height(level));
            lines.with(Svg.path(line.path()));
            if (line.near() && numbered.stream().noneMatch(other -> Math.hypot(line.x() - other.x(), line.y() - other.y()) < APART)) {
                numbered.add(line);
                numbers.with(tag("text").withText(Decimals.shown(level, 3))
                        .attr("x", within(line.x())).attr("y", within(line.y())));
            }
        }
        return tag("g").with(lines, numbers);
    }

    /// Far enough from the rim for a number to be read.
    private static long within(double place) {
        return Math.round(Math.clamp(place, RIM, SIDE - RIM));
    }

    private DomContent way() {
        StringBuilder path = new StringBuilder();
        for (int n = 0; n < way.u().length; n++) {
            boolean there = Double.isFinite(way.u()[n]) && Double.isFinite(way.v()[n]);
            path.append(there ? (path.isEmpty() ? "M" : "L") + x(way.u()[n]) + " " + y(way.v()[n]) : "");
        }
        int last = way.u().length - 1;
        return tag("g").with(
                Svg.path(path.toString()).withClasses("landscape__way", "landscape__way--halo"),
                Svg.path(path.toString()).withClass("landscape__way"),
                dot(0, "start").attr("r", last == 0 ? 0 : 12),
                dot(last, "present").attr("r", 15));
    }

    private ContainerTag<?> dot(int place, String kind) {
        return tag("circle").withClass("landscape__" + kind).attr("cx", x(way.u()[place])).attr("cy", y(way.v()[place]));
    }

    /// Where pointer or keys are; the scripts move it.
    private static DomContent cursor() {
        return Svg.path("").withClass("landscape__cursor");
    }

    private long x(double u) {
        Window window = landscape.window();
        return Math.round(Math.clamp(SIDE * (u - window.left()) / (window.right() - window.left()), -FAR, FAR));
    }

    private long y(double v) {
        Window window = landscape.window();
        return Math.round(Math.clamp(SIDE * (window.top() - v) / (window.top() - window.bottom()), -FAR, FAR));
    }
}
