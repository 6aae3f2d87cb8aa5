package playground.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import j2html.tags.specialized.FigureTag;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import playground.compare.Standing;

/// How large the gradient of each layer is, run by run: bars on one logarithmic scale, the first layer's on the left, the output's on the
/// right.
final class LayerGradients {
    private static final int BAR = 10;
    private static final int GAP = 2;
    private static final int HEIGHT = 40;

    private LayerGradients() {}

    static FigureTag of(CompareModel model, Standing standing) {
        LogScale scale = scale(standing);
        return figure(
                        figcaption(name(model, scale)),
                        div(each(IntStream.range(0, standing.runners().size()).boxed().toList(), number -> run(model, standing, number, scale)))
                                .withClass("gradients__runs"))
                .withClass("gradients");
    }

    /// One for all runs.
    static LogScale scale(Standing standing) {
        return LogScale.of(standing.runners().stream().flatMapToDouble(runner -> Arrays.stream(runner.gradients())).toArray());
    }

    static String name(CompareModel model, LogScale scale) {
        return model.text("compare.gradients", Powers.ten(scale.low()), Powers.ten(scale.high()));
    }

    private static DomContent run(CompareModel model, Standing standing, int number, LogScale scale) {
        double[] gradients = standing.runners().get(number).gradients();
        String sizes = Arrays.stream(gradients).mapToObj(size -> Decimals.shown(size, 2)).collect(Collectors.joining(", "));
        return div(
                Svg.svg("0 0 " + (BAR + GAP) * gradients.length + " " + HEIGHT)
                        .with(Svg.path(bars(gradients, scale)).withClasses("gradients__bars", "plot__line--lane" + number))
                        .attr("preserveAspectRatio", "none")
                        .attr("role", "img")
                        .attr("aria-label", model.text("compare.gradients.of", model.runner(number), sizes)),
                span(model.runner(number)));
    }

    private static String bars(double[] gradients, LogScale scale) {
        return IntStream.range(0, gradients.length)
                .mapToObj(layer -> "M" + (BAR + GAP) * layer + " " + HEIGHT
                        + "v" + Decimals.coordinate(-Math.max(1, HEIGHT * scale.share(gradients[layer]))) + "h" + BAR + "V" + HEIGHT + "z")
                .collect(Collectors.joining());
    }
}
