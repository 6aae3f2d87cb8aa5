package playground.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.p;

import j2html.tags.ContainerTag;
import j2html.tags.specialized.FigureTag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import playground.run.Trajectory;

/// How large the gradients of the layers were, epoch by epoch, on a logarithmic scale: a line for each layer, in colours from the
/// first to the last.
final class GradientCourse {
    private static final int HEIGHT = 170;
    /// Colours there are, less one.
    private static final int SHADES = 9;
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private GradientCourse() {}

    static FigureTag of(Messages messages, List<Trajectory.Course> layers) {
        String name = messages.text("health.course");
        return figure(
                figcaption(name),
                picture(name, layers),
                div(each(signs(messages, layers.size()), sign -> Plot.key(sign.kind(), sign.text()))).withClass("plot__key"),
                p(messages.text("health.course.how")).withClass("look__hint"));
    }

    static Poster onto(Poster poster, Messages messages, List<Trajectory.Course> layers) {
        return poster.title(messages.text("health.course"))
                .drawing(picture("", layers), Plot.shown(HEIGHT))
                .key(signs(messages, layers.size()));
    }

    private static ContainerTag<?> picture(String name, List<Trajectory.Course> layers) {
        LogScale scale = LogScale.of(layers.stream().flatMapToDouble(layer -> Arrays.stream(layer.values())).toArray());
        double[] epochs = layers.getFirst().epochs();
        double first = epochs[0];
        double last = Math.max(first + 1, epochs[epochs.length - 1]);
        int middle = (scale.low() + scale.high()) / 2;
        Plot plot = new Plot(first, last, scale.low(), scale.high(), HEIGHT);
        List<ContainerTag<?>> parts = new ArrayList<>(List.of(
                plot.line(first, scale.low(), last, scale.low(), "axis"), plot.line(first, scale.low(), first, scale.high(), "axis"),
                plot.below(first, Decimals.count((long) first)), plot.below(last, Decimals.count((long) last)),
                plot.beside(scale.low(), power(scale.low())), plot.beside(middle, power(middle)), plot.beside(scale.high(), power(scale.high()))));
        for (int l = 0; l < layers.size(); l++) {
            parts.add(plot.curve(epochs, heights(layers.get(l).values(), scale), kind(l, layers.size())));
        }
        return plot.picture(name, parts.toArray(ContainerTag<?>[]::new));
    }

    private static double[] heights(double[] sizes, LogScale scale) {
        return Arrays.stream(sizes).map(size -> scale.low() + (scale.high() - scale.low()) * scale.share(size)).toArray();
    }

    private static String kind(int layer, int layers) {
        return "layer-" + (layers == 1 ? SHADES : SHADES * layer / (layers - 1));
    }

    private static List<Poster.Sign> signs(Messages messages, int layers) {
        return IntStream.range(0, layers)
                .mapToObj(l -> new Poster.Sign(kind(l, layers), l == layers - 1 ? messages.text("unit.output") : messages.text("layer.name", l + 1)))
                .toList();
    }

    /// A power of ten.
    private static String power(int exponent) {
        StringBuilder raised = new StringBuilder(exponent < 0 ? "10⁻" : "10");
        Integer.toString(Math.abs(exponent)).chars().forEach(digit -> raised.append(RAISED.charAt(digit - '0')));
        return raised.toString();
    }
}
