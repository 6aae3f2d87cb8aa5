package playground.page;

import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;

import j2html.tags.ContainerTag;
import j2html.tags.specialized.FigureTag;
import java.util.Arrays;
import playground.inspect.Finding;

/// Answers of a regression as points: beside the truth, and what is wrong with them.
final class Scatter {
    private static final int HEIGHT = 190;
    private static final int LOW = 150;

    private Scatter() {}

    /// What is answered, over the truth: right answers lie on the diagonal.
    static FigureTag answers(Messages messages, Finding.Series numbers) {
        Axis axis = Axis.of(numbers.truth(), numbers.predicted());
        Plot plot = new Plot(axis.low(), axis.high(), axis.low(), axis.high(), HEIGHT);
        return drawn(messages, "look.scatter", plot, axis, axis,
                plot.line(axis.low(), axis.low(), axis.high(), axis.high(), "slope"), numbers.truth(), numbers.predicted());
    }

    /// Answer less truth, over the answer: what a shape is left in has not been learned.
    static FigureTag residuals(Messages messages, Finding.Series numbers) {
        double[] residuals = new double[numbers.truth().length];
        Arrays.setAll(residuals, n -> numbers.predicted()[n] - numbers.truth()[n]);
        Axis across = Axis.of(new double[0], numbers.predicted());
        Axis up = Axis.of(new double[] {0}, residuals);
        Plot plot = new Plot(across.low(), across.high(), up.low(), up.high(), LOW);
        return drawn(messages, "look.residuals", plot, across, up,
                plot.line(across.low(), 0, across.high(), 0, "slope"), numbers.predicted(), residuals);
    }

    private static FigureTag drawn(
            Messages messages, String name, Plot plot, Axis across, Axis up, ContainerTag<?> line, double[] xs, double[] ys) {
        int beyond = plot.beyond(xs, ys);
        return figure(
                figcaption(messages.text(name)),
                plot.picture(messages.text(name), plot.grid(across, up), line, plot.dots(xs, ys)),
                iff(beyond > 0, p(messages.text("plot.beyond", beyond)).withClass("plot__key")));
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
