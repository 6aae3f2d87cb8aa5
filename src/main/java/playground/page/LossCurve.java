package playground.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.span;

import j2html.tags.ContainerTag;
import j2html.tags.specialized.DivTag;
import playground.run.History;

/// The loss of every epoch so far, as the server draws it; scripts put a curve in its place that grows.
final class LossCurve {
    private static final int WIDTH = 300;
    private static final int HEIGHT = 100;

    private LossCurve() {}

    static DivTag of(Scene scene) {
        History history = scene.snapshot().history();
        double top = Math.max(highest(history), 1e-3);
        return div(
                        Svg.svg("0 0 " + WIDTH + " " + HEIGHT)
                                .withClass("chart__first")
                                .attr("preserveAspectRatio", "none")
                                .attr("role", "img")
                                .attr("aria-label", scene.text("chart.alt"))
                                .with(
                                        curve(history, history.validation(), 0, 1, top, "validation"),
                                        curve(history, history.losses(), 1, 2, top, "test"),
                                        curve(history, history.losses(), 0, 2, top, "train")),
                        span(Decimals.fixed(top, 2)).withClasses("chart__tick", "chart__tick--top"),
                        span("0").withClasses("chart__tick", "chart__tick--zero"),
                        span(Decimals.count(scene.snapshot().position().epoch())).withClasses("chart__tick", "chart__tick--last"))
                .withId(Dom.CHART)
                .withClass("chart");
    }

    private static double highest(History history) {
        double highest = 0;
        for (float loss : history.losses()) {
            highest = Float.isFinite(loss) ? Math.max(highest, loss) : highest;
        }
        return highest;
    }

    /// At most one point per unit of width; the losses stand in the array from `first` on, `step` apart.
    private static ContainerTag<?> curve(
            History history, float[] losses, int first, int step, double top, String kind) {
        StringBuilder path = new StringBuilder();
        int epochs = losses.length == 0 ? 0 : history.epochs();
        int stride = Math.max(1, (epochs + WIDTH - 1) / WIDTH);
        for (int e = 0; e < epochs; e += stride) {
            float loss = losses[step * e + first];
            if (Float.isFinite(loss)) {
                path.append(path.isEmpty() ? 'M' : 'L')
                        .append(Decimals.coordinate((double) WIDTH * e / Math.max(1, epochs - 1)))
                        .append(' ')
                        .append(Decimals.coordinate(HEIGHT * (1 - loss / top)));
            }
        }
        return Svg.path(path.toString()).withClasses("chart__line", "chart__line--" + kind);
    }
}
