package playground.page;

import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;

import j2html.TagCreator;
import j2html.tags.ContainerTag;
import j2html.tags.specialized.FigureTag;
import java.util.Arrays;
import playground.inspect.Finding;

/// Answers of a regression as points: beside the truth, and what is wrong with them.
final class Scatter {
    private static final int HEIGHT = 190;
    private static final int LOW = 150;

    private final Plot plot;
    private final double[] xs;
    private final double[] ys;

    /// Points in a frame. Not modified.
    private Scatter(Plot plot, double[] xs, double[] ys) {
        this.plot = plot;
        this.xs = xs;
        this.ys = ys;
    }

    static FigureTag answers(Messages messages, Finding.Series numbers) {
        Axis axis = axis(numbers);
        return answers(numbers, axis).figure(messages, "look.scatter", answersPicture(messages, numbers));
    }

    /// What is answered, over the truth: right answers lie on the diagonal.
    static ContainerTag<?> answersPicture(Messages messages, Finding.Series numbers) {
        Axis axis = axis(numbers);
        Scatter scatter = answers(numbers, axis);
        return scatter.picture(messages.text("look.scatter"), axis, axis, scatter.plot.line(axis.low(), axis.low(), axis.high(), axis.high(), "slope"));
    }

    private static Axis axis(Finding.Series numbers) {
        return Axis.of(numbers.truth(), numbers.predicted());
    }

    private static Scatter answers(Finding.Series numbers, Axis axis) {
        return new Scatter(new Plot(axis.low(), axis.high(), axis.low(), axis.high(), HEIGHT), numbers.truth(), numbers.predicted());
    }

    /// Answer less truth, over the answer: what a shape is left in has not been learned.
    static FigureTag residuals(Messages messages, Finding.Series numbers) {
        double[] residuals = new double[numbers.truth().length];
        Arrays.setAll(residuals, n -> numbers.predicted()[n] - numbers.truth()[n]);
        Axis across = Axis.of(new double[0], numbers.predicted());
        Axis up = Axis.of(new double[] {0}, residuals);
        Scatter scatter = new Scatter(new Plot(across.low(), across.high(), up.low(), up.high(), LOW), numbers.predicted(), residuals);
        ContainerTag<?> picture = scatter.picture(messages.text("look.residuals"), across, up, scatter.plot.line(across.low(), 0, across.high(), 0, "slope"));
        return scatter.figure(messages, "look.residuals", picture);
    }

    private ContainerTag<?> picture(String name, Axis across, Axis up, ContainerTag<?> line) {
        return plot.picture(name, plot.grid(across, up), line, plot.dots(xs, ys));
    }

    private FigureTag figure(Messages messages, String name, ContainerTag<?> picture) {
        int beyond = plot.beyond(xs, ys);
        return TagCreator.figure(
                figcaption(messages.text(name)),
                picture,
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
