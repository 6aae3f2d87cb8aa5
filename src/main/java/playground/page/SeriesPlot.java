package playground.page;

import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.p;

import j2html.tags.specialized.FigureTag;
import java.util.Arrays;
import playground.inspect.Finding;

/// What is true and what is answered, sample by sample, as two lines.
final class SeriesPlot {
    private static final int HEIGHT = 190;

    private SeriesPlot() {}

    /// Of the test set or, where there is none, of the training set.
    static FigureTag of(Messages messages, Finding.OfNumbers numbers) {
        boolean test = numbers.tested().truth().length > 0;
        Finding.Series series = test ? numbers.tested() : numbers.learned();
        double reach = Scatter.reach(1, series.truth(), series.predicted());
        double low = negative(series) ? -reach : 0;
        double[] places = new double[series.truth().length];
        Arrays.setAll(places, n -> n + 1);
        double last = Math.max(2, places.length);
        Plot plot = new Plot(1, last, low, reach, HEIGHT);
        String name = messages.text(test ? "look.series.test" : "look.series.train");
        return figure(
                figcaption(name),
                plot.picture(name, plot.line(1, low, 1, reach, "axis"),
                        plot.curve(places, series.truth(), "truth"), plot.curve(places, series.predicted(), "slope"),
                        plot.below(1, "1"), plot.below(last, Decimals.count((long) last)),
                        plot.beside(reach, Decimals.axis(reach)), plot.beside(0, "0"), plot.beside(low, Decimals.axis(low))),
                p(Plot.key("truth", messages.text("look.series.truth")), Plot.key("slope", messages.text("look.series.answer")))
                        .withClass("plot__key"));
    }

    private static boolean negative(Finding.Series series) {
        return Arrays.stream(series.truth()).anyMatch(t -> t < 0) || Arrays.stream(series.predicted()).anyMatch(a -> a < 0);
    }
}
