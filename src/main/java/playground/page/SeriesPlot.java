package playground.page;

import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.p;

import j2html.tags.ContainerTag;
import j2html.tags.specialized.FigureTag;
import java.util.Arrays;
import playground.inspect.Finding;

/// What is true and what is answered, sample by sample, as two lines.
final class SeriesPlot {
    static final int HEIGHT = 190;

    private SeriesPlot() {}

    static FigureTag of(Messages messages, Finding.OfNumbers numbers) {
        return figure(
                figcaption(name(messages, numbers)),
                picture(messages, numbers),
                p(Plot.key("truth", messages.text("look.series.truth")), Plot.key("slope", messages.text("look.series.answer")))
                        .withClass("plot__key"));
    }

    static String name(Messages messages, Finding.OfNumbers numbers) {
        return messages.text(tested(numbers) ? "look.series.test" : "look.series.train");
    }

    private static boolean tested(Finding.OfNumbers numbers) {
        return numbers.tested().truth().length > 0;
    }

    /// Of the test set or, where there is none, of the training set.
    static ContainerTag<?> picture(Messages messages, Finding.OfNumbers numbers) {
        Finding.Series series = tested(numbers) ? numbers.tested() : numbers.learned();
        Axis up = Axis.of(series.truth(), series.predicted());
        double[] places = new double[series.truth().length];
        Arrays.setAll(places, n -> n + 1);
        double last = Math.max(2, places.length);
        Plot plot = new Plot(1, last, up.low(), up.high(), HEIGHT);
        return plot.picture(name(messages, numbers), plot.line(1, up.low(), 1, up.high(), "axis"),
                plot.curve(places, series.truth(), "truth"), plot.curve(places, series.predicted(), "slope"),
                plot.below(1, "1"), plot.below(last, Decimals.count((long) last)),
                Svg.group(plot.beside(up).toArray(ContainerTag<?>[]::new)));
    }
}
