package playground.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.p;
import static j2html.TagCreator.strong;

import j2html.tags.DomContent;
import j2html.tags.specialized.FigureTag;
import playground.compare.Spread;
import playground.compare.Standing;

/// How many starts come to the goal, and how the losses of all are spread.
final class SeedsResult {
    private static final int HEIGHT = 150;

    private SeedsResult() {}

    static DomContent of(CompareModel model, Standing standing) {
        double[] losses = standing.losses();
        String goal = Decimals.brief(model.comparison().goal());
        return div(
                p(strong(model.text(
                        model.tested() ? "compare.success.test" : "compare.success.train", standing.reached(), standing.runners().size(), goal))),
                losses.length == 0 ? p(model.text("compare.diverged")) : histogram(model, losses),
                losses.length == 0 ? p() : p(spread(model, standing)));
    }

    static String title(CompareModel model) {
        return model.text(model.tested() ? "compare.histogram.test" : "compare.histogram.train");
    }

    /// The least loss, the median and the largest.
    static String spread(CompareModel model, Standing standing) {
        double[] losses = standing.losses();
        return losses.length == 0
                ? model.text("compare.diverged")
                : model.text("compare.spread", Decimals.rounded(losses[0]), Decimals.rounded(losses[losses.length / 2]), Decimals.rounded(losses[losses.length - 1]));
    }

    private static FigureTag histogram(CompareModel model, double[] losses) {
        double goal = model.comparison().goal();
        Spread spread = Spread.of(losses, goal);
        double most = spread.most();
        Plot plot = new Plot(0, most, 0, spread.highest(), HEIGHT);
        String name = title(model);
        return figure(
                figcaption(name),
                plot.picture(name, plot.bars(spread.counts()), plot.line(goal, 0, goal, plot.top(), "goal"), plot.line(0, 0, most, 0, "axis"),
                        plot.below(0, "0"), plot.below(goal, plot.between(goal) ? Decimals.brief(goal) : ""), plot.below(most, Decimals.axis(most)),
                        plot.beside(plot.top(), Decimals.count((long) plot.top()))));
    }
}
