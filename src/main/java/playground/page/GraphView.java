package playground.page;

import static j2html.TagCreator.each;
import static j2html.TagCreator.span;
import static j2html.TagCreator.tag;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.List;
import java.util.stream.IntStream;
import playground.engine.data.FunctionData;
import playground.engine.net.Layer;
import playground.engine.train.Curves;
import playground.engine.train.Pictures;

/// The large picture where a function of one input is learned: the function, what the network answers, and what each unit
/// of the last hidden layer contributes. With the bias, which is drawn as they are, they add up to the answer.
final class GraphView {
    /// More lines than this cannot be told apart.
    private static final int READABLE = 16;

    private GraphView() {}

    /// Whether there are more contributions than one can read; then they are shown only when asked for.
    static boolean crowded(Scene scene) {
        return scene.topology().output().inputs() > READABLE;
    }

    /// What is seen: the output, what a unit contributes, or what a unit of an earlier layer answers.
    private static String alt(Scene scene) {
        Pictures pictures = scene.snapshot().pictures();
        String name = scene.unitName(pictures.focusLayer(), pictures.focusUnit());
        int last = lastHidden(scene);
        boolean output = pictures.focusLayer() > last;
        return scene.text("graph.alt", output ? name : scene.text(pictures.focusLayer() == last ? "graph.contribution" : "graph.answer", name));
    }

    private static int lastHidden(Scene scene) {
        return scene.layers().size() - 2;
    }

    /// What the lines are drawn on.
    static DomContent paper(Scene scene) {
        StringBuilder grid = new StringBuilder();
        int columns = Ticks.between(FunctionData.WINDOW.left(), FunctionData.WINDOW.right()).size() - 1;
        int rows = Ticks.between(FunctionData.WINDOW.bottom(), FunctionData.WINDOW.top()).size() - 1;
        IntStream.range(1, columns).forEach(n -> grid.append('M').append(Points.across(2.0 * n / columns - 1)).append(" -6V6"));
        IntStream.range(1, rows).forEach(n -> grid.append("M-6 ").append(Points.down(2.0 * n / rows - 1)).append("H6"));
        return Svg.svg(Points.VIEW_BOX)
                .withClass("graph-paper")
                .attr("aria-hidden", "true")
                .with(Svg.path(grid.toString()).withClass("graph__grid"), Svg.path("M-6 0H6M0-6V6").withClass("graph__axes"));
    }

    static DomContent lines(Scene scene, FunctionData function) {
        Curves curves = scene.snapshot().pictures().curves();
        return Svg.svg(Points.VIEW_BOX)
                .withClass("graph")
                .attr("role", "img")
                .attr("aria-label", alt(scene))
                .with(
                        Svg.path(GraphPath.of(function)).withClass("graph__truth"),
                        contributions(scene, curves),
                        Svg.path(GraphPath.of(curves.unit(), FunctionData.WINDOW)).withClass("graph__unit"),
                        Svg.path(GraphPath.of(curves.answers(), FunctionData.WINDOW)).withClass("graph__answer"));
    }

    private static ContainerTag<?> contributions(Scene scene, Curves curves) {
        Layer output = scene.topology().output();
        ContainerTag<?> group = tag("g").withClass("graph__contributions").attr("data-layer", lastHidden(scene));
        for (int n = 0; n < curves.contributions().length; n++) {
            String path = GraphPath.of(curves.contributions()[n], FunctionData.WINDOW);
            group.with(contribution(scene, output.weight(0, n), path).attr("data-contribution", n).condAttr(lit(scene, n), "data-lit", ""));
        }
        double bias = scene.snapshot().parameters().values()[output.bias(0)];
        return group.with(contribution(scene, output.bias(0), GraphPath.level(bias, FunctionData.WINDOW)).attr("data-bias"));
    }

    private static boolean lit(Scene scene, int unit) {
        Pictures pictures = scene.snapshot().pictures();
        return pictures.focusLayer() == lastHidden(scene) && pictures.focusUnit() == unit;
    }

    private static ContainerTag<?> contribution(Scene scene, int parameter, String path) {
        return Svg.path(path)
                .withClass("graph__contribution")
                .attr(Dom.PARAMETER, parameter)
                .attr(Dom.SIGN, LinkPaths.sign(scene.snapshot().parameters().values()[parameter]));
    }

    /// What the lines are that are always there.
    static DomContent key(Scene scene) {
        return each(List.of("output", "truth"), line -> line(scene, line));
    }

    /// What the lines are that can be left out.
    static DomContent contributionsKey(Scene scene) {
        return span(span(scene.text("graph.contributions")), each(List.of("positive", "negative", "bias"), line -> line(scene, line)))
                .withClass("legend__contributions");
    }

    private static DomContent line(Scene scene, String line) {
        return span(
                        Svg.svg("0 0 22 10").withClass("legend__line").attr("aria-hidden", "true")
                                .with(Svg.path("M1 5H21").withClasses("graph__key", "graph__key--" + line)),
                        span(scene.text("graph.line." + line)))
                .withClass("legend__mark");
    }
}
