package playground.page;

import static j2html.TagCreator.each;
import static j2html.TagCreator.tag;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import playground.engine.inspect.Border;
import playground.engine.inspect.Cuts;
import playground.inspect.Finding;

/// The space of a layer drawn: what follows as fields and lines, the grid, the samples.
final class SpacePicture {
    /// So few can be large.
    private static final int FEW = 20;

    private final Finding.OfSpace found;
    private final SpaceFrame frame;

    private SpacePicture(Finding.OfSpace found, SpaceFrame frame) {
        this.found = found;
        this.frame = frame;
    }

    static ContainerTag<?> of(Finding.OfSpace found, SpaceFrame frame, String name) {
        SpacePicture picture = new SpacePicture(found, frame);
        return Svg.svg("0 0 " + SpaceFrame.SIDE + " " + SpaceFrame.SIDE)
                .withClasses("space", found.train().length <= FEW ? "space--few" : "")
                .attr("role", "img")
                .attr("aria-label", name)
                .with(picture.fields(), picture.axes(), picture.grid(), picture.dots("test", found.space().test(), found.test()),
                        picture.dots("train", found.space().train(), found.train()), picture.lines());
    }

    /// What the output answers where; the classes, or which side of its line.
    private DomContent fields() {
        List<Border> borders = found.space().cuts().borders();
        List<Region> regions = switch (found.space().cuts().kind()) {
            case ANSWER -> List.of(
                    frame.whole().where(new Border(0, 0, 0).less(borders.getFirst())), frame.whole().where(borders.getFirst()));
            case CLASSES -> borders.stream().map(border -> largest(border, borders)).toList();
            case UNITS, NONE -> List.of();
        };
        ContainerTag<?> fields = tag("g").withClass("space__fields");
        for (int n = 0; n < regions.size(); n++) {
            fields.with(Svg.path(closed(regions.get(n))).attr(Dom.CLASS, n));
        }
        return fields;
    }

    private Region largest(Border border, List<Border> others) {
        Region region = frame.whole();
        for (Border other : others) {
            region = region.where(border.less(other));
        }
        return region;
    }

    private String closed(Region region) {
        StringBuilder path = new StringBuilder();
        for (double[] corner : region.corners()) {
            path.append(path.isEmpty() ? 'M' : 'L').append(frame.at(corner[0], corner[1]));
        }
        return path.isEmpty() ? "" : path.append('z').toString();
    }

    private DomContent axes() {
        String path = "M" + frame.at(frame.left(), 0) + "L" + frame.at(frame.right(), 0)
                + "M" + frame.at(0, frame.bottom()) + "L" + frame.at(0, frame.top());
        return Svg.path(path).withClass("space__axes");
    }

    private DomContent grid() {
        double[][] grid = found.space().grid();
        int count = grid[0].length;
        int half = count > found.places() ? count / 2 : 0;
        return tag("g").with(
                Svg.path(frame.lines(grid, 0, half, found.places())).withClasses("space__grid", "space__grid--up"),
                Svg.path(frame.lines(grid, half, count, found.places())).withClasses("space__grid", "space__grid--across"));
    }

    private DomContent dots(String kind, double[][] places, double[] targets) {
        int classes = found.data().classes();
        SortedMap<String, StringBuilder> paths = new TreeMap<>();
        for (int n = 0; n < targets.length; n++) {
            StringBuilder path = paths.computeIfAbsent(Points.group(targets[n], classes, found.tint()), _ -> new StringBuilder());
            if (Double.isFinite(places[0][n]) && Double.isFinite(places[1][n])) {
                path.append('M').append(frame.at(places[0][n], places[1][n])).append("h0");
            }
        }
        return each(paths, group -> Points.dots(kind, group.getKey(), group.getValue().toString(), classes));
    }

    /// A line for each unit of the next layer, or the output's.
    private DomContent lines() {
        Cuts cuts = found.space().cuts();
        List<DomContent> lines = new ArrayList<>();
        boolean drawn = cuts.kind() == Cuts.Kind.UNITS || cuts.kind() == Cuts.Kind.ANSWER;
        for (int n = 0; drawn && n < cuts.borders().size(); n++) {
            double[][] ends = frame.whole().line(cuts.borders().get(n));
            lines.add(Svg.path(ends.length == 0 ? "" : "M" + at(ends[0]) + "L" + at(ends[1])).withClass("space__cut"));
            lines.add(cuts.kind() == Cuts.Kind.UNITS ? number(n, ends) : tag("text"));
        }
        return tag("g").with(lines);
    }

    private String at(double[] place) {
        return frame.at(place[0], place[1]);
    }

    /// The number of a unit, near an end of its line.
    private ContainerTag<?> number(int unit, double[][] ends) {
        ContainerTag<?> number = tag("text").withClass("space__number");
        if (ends.length == 0) {
            return number;
        }
        double[] near = {ends[0][0] + (ends[1][0] - ends[0][0]) / 16, ends[0][1] + (ends[1][1] - ends[0][1]) / 16};
        return number.withText(Integer.toString(unit + 1))
                .attr("x", Math.round(frame.x(near[0])))
                .attr("y", Math.round(frame.y(near[1])));
    }
}
