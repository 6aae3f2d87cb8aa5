package playground.page;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.join;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import j2html.tags.specialized.FigureTag;
import j2html.tags.specialized.InputTag;
import j2html.tags.specialized.TableTag;
import j2html.tags.specialized.TrTag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import playground.compare.Comparison;
import playground.compare.Lane;
import playground.compare.Measure;
import playground.compare.Standing;
import playground.compare.Variation;

/// The losses of a race overlaid, with the goal as a line, and in which order the runs came to it.
final class RaceResult {
    private static final int HEIGHT = 190;

    private RaceResult() {}

    static DomContent of(CompareModel model, Standing standing) {
        return div(parts(model), chart(model, standing), order(model, standing), iff(model.comparison().layered(), LayerGradients.of(model, standing)));
    }

    /// In what a fork is another run.
    private static DomContent parts(CompareModel model) {
        return model.comparison().variation() instanceof Variation.Fork fork ? p(ForkWords.of(model, fork)).withClass("compare__parts") : join();
    }

    /// The colour and dashes of a run.
    static DomContent sign(int number) {
        return Svg.svg("0 0 32 4")
                .with(Svg.path("M0 2H32").withClasses("plot__line", "plot__line--lane" + number))
                .withClasses("plot__sign", "plot__sign--lane")
                .attr("aria-hidden", "true");
    }

    private static FigureTag chart(CompareModel model, Standing standing) {
        Comparison comparison = model.comparison();
        double end = comparison.epochs() * comparison.pace();
        double parted = (double) comparison.parts();
        double top = standing.ceiling(comparison.goal(), parted);
        Plot plot = new Plot(0, end, 0, top, HEIGHT);
        List<ContainerTag<?>> parts = new ArrayList<>();
        parts.add(plot.line(0, 0, end, 0, "axis"));
        parts.add(plot.line(0, comparison.goal(), end, comparison.goal(), "goal"));
        if (parted > 0) {
            parts.add(plot.line(parted, 0, parted, top, "goal"));
        }
        for (int number = 0; number < standing.runners().size(); number++) {
            parts.add(lane(plot, standing.runners().get(number), top, number));
        }
        parts.add(Svg.path("").withClasses("plot__line", "plot__line--cursor"));
        parts.add(plot.below(0, "0"));
        parts.add(plot.below(end, model.clockNumber(end)));
        if (plot.between(parted)) {
            parts.add(plot.below(parted, model.clockNumber(parted)));
        }
        parts.add(plot.beside(top, Decimals.axis(top)));
        if (plot.apart(comparison.goal())) {
            parts.add(plot.beside(comparison.goal(), Decimals.brief(comparison.goal())));
        }
        String name = title(model);
        ContainerTag<?> picture = plot.picture(name, parts.toArray(ContainerTag[]::new))
                .attr("data-end", end)
                .attr("data-measure", comparison.measure().key())
                .attr("data-frame", plot.frame());
        return figure(figcaption(name), picture, cursor(model, standing));
    }

    static String title(CompareModel model) {
        String measure = model.text("compare.by." + model.comparison().measure().key());
        return model.text(model.tested() ? "compare.chart.test" : "compare.chart.train", measure);
    }

    /// A curve, and the losses on it for those who point at them.
    private static ContainerTag<?> lane(Plot plot, Standing.Runner runner, double top, int number) {
        Standing.Course course = runner.course();
        String losses = Arrays.stream(course.losses()).mapToObj(Decimals::rounded).collect(Collectors.joining(" "));
        return plot.curve(course.clocks(), finite(course.losses(), top), "lane" + number)
                .attr("data-losses", losses)
                .attr("data-every", course.every())
                .condAttr(course.ended() || runner.diverged(), "data-until", Double.toString(course.clocks()[course.clocks().length - 1]));
    }

    /// By keys and by touch, what a pointer does in the chart. Until it is moved it stands where the race is.
    private static InputTag cursor(CompareModel model, Standing standing) {
        int most = Math.min(model.comparison().epochs(), Lane.CURVE);
        return input().withType("range")
                .withId("compare-at")
                .withClasses("compare__cursor", "js-only")
                .withMin("0")
                .withMax(Integer.toString(most))
                .withValue(Long.toString(most * standing.round() / standing.rounds()))
                .attr("aria-label", model.text("compare.cursor"));
    }

    private static double[] finite(double[] losses, double top) {
        return Arrays.stream(losses).map(loss -> Double.isNaN(loss) ? top : loss).toArray();
    }

    private static TableTag order(CompareModel model, Standing standing) {
        return table(
                        caption(model.text(model.tested() ? "compare.goal.test" : "compare.goal.train", Decimals.brief(model.comparison().goal()))),
                        thead(tr(
                                th(span(model.text("compare.place"))).attr("scope", "col"),
                                th(model.text("compare.run")).attr("scope", "col"),
                                th(model.text(work(model) ? "compare.arrival.work" : "compare.arrival")).attr("scope", "col"),
                                spoken(th().attr("scope", "col"), "head", model.text("compare.loss")))),
                        tbody(each(standing.order(), number -> line(model, standing, number))))
                .withClass("compare__order");
    }

    private static TrTag line(CompareModel model, Standing standing, int number) {
        Standing.Runner runner = standing.runners().get(number);
        int place = standing.place(number);
        return tr(
                td(place == 0 ? "–" : Integer.toString(place)),
                th(sign(number), span(model.runner(number))).attr("scope", "row"),
                td(runner.reached() ? arrival(model, runner) : model.text(missed(standing, runner))),
                spoken(td(), Integer.toString(number), Decimals.rounded(runner.loss())));
    }

    /// Of millions of multiply-adds the head of the column says what is counted.
    private static String arrival(CompareModel model, Standing.Runner runner) {
        return work(model) ? model.clockNumber(runner.arrival()) : model.clock(runner.arrival());
    }

    private static boolean work(CompareModel model) {
        return model.comparison().measure() == Measure.WORK;
    }

    private static String missed(Standing standing, Standing.Runner runner) {
        boolean over = standing.state() == Standing.State.FINISHED;
        return runner.diverged() ? "compare.diverged" : over ? "compare.missed" : "compare.notyet";
    }

    /// What the cursor on the curves changes, and what it says without one.
    private static <T extends ContainerTag<T>> T spoken(T cell, String lane, String usual) {
        return cell.withText(usual).attr("data-lane", lane).attr("data-usual", usual);
    }
}
