package playground.page;

import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;

import j2html.tags.ContainerTag;
import j2html.tags.specialized.FigureTag;
import java.util.Arrays;
import playground.inspect.Finding;

/// Answers of a regression as points: beside the truth, and what is wrong with them.
final class Scatter {
    private static final int HEIGHT = 190;
    private static final int LOW = 140;

    private Scatter() {}

    /// What is answered, over the truth: right answers lie on the diagonal.
    static FigureTag answers(Messages messages, Finding.Series numbers) {
        double reach = reach(1, numbers.truth(), numbers.predicted());
        Plot plot = new Plot(-reach, reach, -reach, reach, HEIGHT);
        return drawn(messages, "look.scatter", plot, reach, reach,
                plot.line(-reach, -reach, reach, reach, "slope"), plot.dots(numbers.truth(), numbers.predicted()));
    }

    /// Answer less truth, over the answer: what a shape is left in has not been learned.
    static FigureTag residuals(Messages messages, Finding.Series numbers) {
        double[] residuals = new double[numbers.truth().length];
        Arrays.setAll(residuals, n -> numbers.predicted()[n] - numbers.truth()[n]);
        double across = reach(1, numbers.predicted());
        double up = reach(0.125, residuals);
        Plot plot = new Plot(-across, across, -up, up, LOW);
        return drawn(messages, "look.residuals", plot, across, up,
                plot.line(-across, 0, across, 0, "slope"), plot.dots(numbers.predicted(), residuals));
    }

    private static FigureTag drawn(
            Messages messages, String name, Plot plot, double across, double up, ContainerTag<?> line, ContainerTag<?> dots) {
        return figure(
                figcaption(messages.text(name)),
                plot.picture(messages.text(name), plot.line(-across, -up, -across, up, "axis"), line, dots,
                        plot.below(-across, Decimals.axis(-across)), plot.below(0, "0"), plot.below(across, Decimals.axis(across)),
                        plot.beside(up, Decimals.axis(up)), plot.beside(0, "0"), plot.beside(-up, Decimals.axis(-up))));
    }

    /// `least` or the next of its doubles that holds all numbers.
    static double reach(double least, double[]... all) {
        double reach = least;
        for (double[] values : all) {
            for (double value : values) {
                while (Double.isFinite(value) && Math.abs(value) > reach) {
                    reach *= 2;
                }
            }
        }
        return reach;
    }
}
