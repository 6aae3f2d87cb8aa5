package playground.page;

import static j2html.TagCreator.details;
import static j2html.TagCreator.output;
import static j2html.TagCreator.span;
import static j2html.TagCreator.div;
import static j2html.TagCreator.summary;

import j2html.tags.specialized.DetailsTag;
import playground.engine.net.Layer;
import playground.engine.net.Parameters;

/// How large the weights are: a bar for each fifth from -3 to 3, the outermost for all beyond, and how many are exactly 0.
final class Histogram {
    static final int BINS = 31;
    private static final double REACH = 3.1;
    private static final int HEIGHT = 30;

    private Histogram() {}

    static DetailsTag of(Scene scene) {
        Parameters parameters = scene.snapshot().parameters();
        int weights = weights(parameters);
        return details(
                        summary(
                                span(scene.text("histogram.title")),
                                output(scene.text("histogram.zeros", scene.snapshot().findings().zeros(), weights))
                                        .attr(Dom.SHOW, "zeros")),
                        Svg.svg("0 0 " + BINS + " " + HEIGHT)
                                .withClass("histogram__bars")
                                .attr("preserveAspectRatio", "none")
                                .attr("role", "img")
                                .attr("aria-label", scene.text("histogram.alt"))
                                .with(Svg.path(bars(counts(parameters)))),
                        div(span("≤ −3"), span("0"), span("≥ 3")).withClass("histogram__axis").attr("aria-hidden", "true"))
                .withId(Dom.HISTOGRAM)
                .withClass("histogram");
    }

    private static int weights(Parameters parameters) {
        return parameters.topology().parameterCount() - parameters.topology().unitCount();
    }

    static int[] counts(Parameters parameters) {
        int[] counts = new int[BINS];
        for (Layer layer : parameters.topology().layers()) {
            for (int w = layer.offset(); w < layer.bias(0); w++) {
                counts[bin(parameters.values()[w])]++;
            }
        }
        return counts;
    }

    /// The middle bin holds 0.
    private static int bin(double weight) {
        return (int) Math.clamp(Math.floor((weight + REACH) / (2 * REACH) * BINS), 0, BINS - 1);
    }

    private static String bars(int[] counts) {
        int most = 1;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        StringBuilder path = new StringBuilder();
        for (int n = 0; n < BINS; n++) {
            String height = Decimals.coordinate((double) HEIGHT * counts[n] / most);
            path.append('M').append(n).append(' ').append(HEIGHT).append("v-").append(height).append("h0.9v").append(height).append('z');
        }
        return path.toString();
    }
}
