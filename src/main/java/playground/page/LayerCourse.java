package playground.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.p;

import j2html.tags.ContainerTag;
import j2html.tags.specialized.DivTag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import playground.run.Trajectory;

/// How the layers did, epoch by epoch: how large their gradients were and how far an epoch moved them, both on logarithmic scales, and how
/// many of their units were stuck. A line for each layer, in colours from the first to the last.
final class LayerCourse {
    private static final int HEIGHT = 130;
    private static final int LOW = 80;
    /// Colours there are, less one.
    private static final int SHADES = 9;

    private final String key;
    private final List<Trajectory.Course> layers;
    /// Shares of a layer, from 0 to 1, rather than sizes.
    private final boolean shares;
    private final int height;

    private LayerCourse(String key, List<Trajectory.Course> layers, boolean shares) {
        this.key = key;
        this.layers = layers;
        this.shares = shares;
        height = shares ? LOW : HEIGHT;
    }

    static DivTag of(Messages messages, Trajectory.Courses courses) {
        return div(
                div(each(all(courses).toList(), course -> figure(
                        figcaption(messages.text(course.key)), course.picture(messages.text(course.key))))).withClass("courses"),
                div(each(signs(messages, courses), sign -> Plot.key(sign.kind(), sign.text()))).withClass("plot__key"),
                p(messages.text("health.course.how")).withClass("look__hint"));
    }

    static Poster onto(Poster poster, Messages messages, Trajectory.Courses courses) {
        all(courses).forEach(course -> poster.title(messages.text(course.key)).drawing(course.picture(""), Plot.shown(course.height)));
        return poster.key(signs(messages, courses));
    }

    /// No units are stuck where no activation knows of it.
    private static Stream<LayerCourse> all(Trajectory.Courses courses) {
        LayerCourse stuck = new LayerCourse("health.course.stuck", courses.stuck(), true);
        return Stream.concat(
                Stream.of(new LayerCourse("health.course", courses.gradients(), false), new LayerCourse("health.course.ratio", courses.ratios(), false)),
                Stream.of(stuck).filter(course -> course.values().length > 0));
    }

    /// Those that are numbers.
    private double[] values() {
        return layers.stream().flatMapToDouble(layer -> Arrays.stream(layer.values())).filter(Double::isFinite).toArray();
    }

    private ContainerTag<?> picture(String name) {
        double[] epochs = layers.getFirst().epochs();
        double last = Math.max(epochs[0] + 1, epochs[epochs.length - 1]);
        return shares ? shares(name, epochs[0], last) : sizes(name, epochs[0], last);
    }

    private ContainerTag<?> sizes(String name, double first, double last) {
        LogScale scale = LogScale.of(values());
        int middle = (scale.low() + scale.high()) / 2;
        Plot plot = new Plot(first, last, scale.low(), scale.high(), height);
        return plot.picture(name, parts(plot, layers.stream().map(layer -> course(layer, scale)).toList(),
                plot.beside(scale.low(), Powers.ten(scale.low())), plot.beside(middle, Powers.ten(middle)), plot.beside(scale.high(), Powers.ten(scale.high()))));
    }

    private ContainerTag<?> shares(String name, double first, double last) {
        Plot plot = new Plot(first, last, 0, 1, height);
        return plot.picture(name, parts(plot, layers, plot.beside(0, "0"), plot.beside(1, "100%")));
    }

    private static Trajectory.Course course(Trajectory.Course layer, LogScale scale) {
        return new Trajectory.Course(layer.epochs(), Arrays.stream(layer.values())
                .map(size -> Double.isFinite(size) ? scale.low() + (scale.high() - scale.low()) * scale.share(size) : Double.NaN)
                .toArray());
    }

    private ContainerTag<?>[] parts(Plot plot, List<Trajectory.Course> courses, ContainerTag<?>... beside) {
        List<ContainerTag<?>> parts = new ArrayList<>(List.of(
                plot.line(plot.left(), plot.bottom(), plot.right(), plot.bottom(), "axis"), plot.line(plot.left(), plot.bottom(), plot.left(), plot.top(), "axis"),
                plot.below(plot.left(), Decimals.count((long) plot.left())), plot.below(plot.right(), Decimals.count((long) plot.right()))));
        parts.addAll(List.of(beside));
        for (int l = 0; l < courses.size(); l++) {
            parts.add(known(plot, courses.get(l), kind(l, courses.size())));
        }
        return parts.toArray(ContainerTag<?>[]::new);
    }

    /// What is not known is left out.
    private static ContainerTag<?> known(Plot plot, Trajectory.Course course, String kind) {
        int[] known = IntStream.range(0, course.values().length).filter(n -> Double.isFinite(course.values()[n])).toArray();
        return plot.curve(
                Arrays.stream(known).mapToDouble(n -> course.epochs()[n]).toArray(), Arrays.stream(known).mapToDouble(n -> course.values()[n]).toArray(), kind);
    }

    private static String kind(int layer, int layers) {
        return "layer-" + (layers == 1 ? SHADES : SHADES * layer / (layers - 1));
    }

    private static List<Poster.Sign> signs(Messages messages, Trajectory.Courses courses) {
        int layers = courses.gradients().size();
        return IntStream.range(0, layers)
                .mapToObj(l -> new Poster.Sign(kind(l, layers), l == layers - 1 ? messages.text("unit.output") : messages.text("layer.name", l + 1)))
                .toList();
    }
}
