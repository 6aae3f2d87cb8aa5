package playground.page;

import static j2html.TagCreator.tag;

import j2html.tags.ContainerTag;
import java.util.SortedMap;
import java.util.TreeMap;
import playground.engine.data.Dataset;
import playground.engine.data.Task;

/// Points of the plane as SVG: one path for all points of a class, each a stroke without length, its cap the dot.
final class Points {
    /// Targets of regression are shown in 9 steps, from -4 for -1 to 4 for +1.
    private static final int STEPS = 4;

    private Points() {}

    /// Paths by class (`+`, `-`) or by step.
    static SortedMap<String, String> paths(Dataset data, Task task) {
        SortedMap<String, StringBuilder> paths = new TreeMap<>();
        for (int n = 0; n < data.size(); n++) {
            dot(paths.computeIfAbsent(group(data.target()[n], task), _ -> new StringBuilder()), data.x()[n], data.y()[n]);
        }
        SortedMap<String, String> done = new TreeMap<>();
        paths.forEach((group, path) -> done.put(group, path.toString()));
        return done;
    }

    private static void dot(StringBuilder path, double x, double y) {
        path.append('M').append(Decimals.coordinate(x)).append(' ').append(Decimals.coordinate(-y)).append("h0");
    }

    private static String group(double target, Task task) {
        return switch (task) {
            case CLASSIFICATION -> target > 0 ? "+" : "-";
            case REGRESSION -> Long.toString(Math.round(Math.clamp(target, -1, 1) * STEPS));
        };
    }

    /// A path of `group`, twice: first its rim, then the dots.
    static ContainerTag<?> dots(String kind, String group, String path, Task task) {
        String attribute = task == Task.CLASSIFICATION ? Dom.CLASS : Dom.BIN;
        return tag("g")
                .withClasses("dots", "dots--" + kind)
                .with(
                        Svg.path(path).withClass("points__rim").attr(attribute, group),
                        Svg.path(path).withClasses("points", "points--" + kind).attr(attribute, group));
    }
}
