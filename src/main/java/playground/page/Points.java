package playground.page;

import static j2html.TagCreator.tag;

import j2html.tags.ContainerTag;
import java.util.SortedMap;
import java.util.TreeMap;
import playground.engine.data.Dataset;
import playground.engine.data.Plane;
import playground.engine.train.Tint;

/// Points of the plane as SVG, in a square from -6 to 6 whatever the window, y downwards: one path for all points of a class, each a stroke without length, its cap the dot.
final class Points {
    /// Targets of regression are shown in 9 steps, from -4 for -1 to 4 for +1.
    private static final int STEPS = 4;

    /// Half the side of the square.
    static final double REACH = 6;

    /// The square as a `viewBox`.
    static final String VIEW_BOX = "-6 -6 12 12";

    private Points() {}

    /// Paths by class (its number, from 0) or by step.
    static SortedMap<String, String> paths(Dataset data, Plane plane, Tint tint) {
        SortedMap<String, StringBuilder> paths = new TreeMap<>();
        double[][] places = plane.places(data);
        for (int n = 0; n < data.size(); n++) {
            String x = across(plane.window().across(places[0][n]));
            String y = down(plane.window().up(places[1][n]));
            dot(paths.computeIfAbsent(group(data.target()[n], data.classes(), tint), _ -> new StringBuilder()), x, y);
        }
        SortedMap<String, String> done = new TreeMap<>();
        paths.forEach((group, path) -> done.put(group, path.toString()));
        return done;
    }

    private static void dot(StringBuilder path, String x, String y) {
        path.append('M').append(x).append(' ').append(y).append("h0");
    }

    /// A place of a window, -1 to 1 across, in the square.
    static String across(double share) {
        return Decimals.coordinate(REACH * share);
    }

    /// A place of a window, -1 to 1 up, in the square.
    static String down(double share) {
        return Decimals.coordinate(-REACH * share);
    }

    /// The class of a target, or its step.
    static String group(double target, int classes, Tint tint) {
        return classes > 0
                ? Integer.toString((int) target)
                : Long.toString(Math.round(tint.share(target) * STEPS));
    }

    /// A path of `group`, twice: first its rim, then the dots.
    static ContainerTag<?> dots(String kind, String group, String path, int classes) {
        String attribute = classes > 0 ? Dom.CLASS : Dom.BIN;
        return tag("g")
                .withClasses("dots", "dots--" + kind)
                .with(
                        Svg.path(path).withClass("points__rim").attr(attribute, group),
                        Svg.path(path).withClasses("points", "points--" + kind).attr(attribute, group));
    }
}
