package playground.picture;

import java.util.stream.DoubleStream;
import playground.compare.Comparison;
import playground.compare.Spread;
import playground.compare.Standing;
import playground.compare.Variation;
import playground.page.ComparisonWords;

/// What has come of a comparison, below its runs: sentences, and of a race the losses on the way, of many starts how the losses are
/// spread, of a sweep the key to the colours.
record ResultDrawing(Lines lines, Comparison comparison, Standing standing, ComparisonWords words, double left, double top, double width) {
    private static final double LINE = 32;
    private static final double CHART = 330;
    private static final double SPREAD = 190;
    private static final double RAMP = 60;
    private static final int STEPS = 60;
    /* Of the bars of a race of deep networks: how high the highest are, and how much of its place a run's take. */
    private static final double BARS = 90;
    private static final double WIDE = 0.85;
    private static final double BAR = 0.8;
    private static final double NUMBERS = 70;
    private static final double UNDER = 24;

    static double height(Comparison comparison) {
        double gradients = comparison.layered() ? 2.5 * LINE + BARS : 0;
        return gradients + height(comparison.variation());
    }

    private static double height(Variation variation) {
        return switch (variation) {
            case Variation.Race _ -> 2 * LINE + CHART;
            case Variation.Fork _ -> 3 * LINE + CHART;
            case Variation.Seeds _ -> 3 * LINE + SPREAD;
            case Variation.Sweep _ -> 2 * LINE + RAMP;
        };
    }

    void draw() {
        double y = top + LINE / 2;
        for (String told : words.told()) {
            lines.begin(told, left, y, width, y < top + LINE);
            y += LINE;
        }
        if (comparison.variation() instanceof Variation.Sweep) {
            ramp(y);
        } else {
            lines.begin(words.chart(), left, y, width, true);
            chart(y + 0.8 * LINE);
            if (comparison.layered()) {
                gradients(y + 2 * LINE + CHART);
            }
        }
    }

    /// Layer by layer, run beside run, as high as they are large.
    private void gradients(double y) {
        lines.begin(words.gradients().name(), left, y, width, true);
        int runs = words.gradients().shares().size();
        for (int n = 0; n < runs; n++) {
            double from = left + n * width / runs;
            double wide = WIDE * width / runs;
            double[] shares = words.gradients().shares().get(n);
            for (int layer = 0; layer < shares.length; layer++) {
                double high = Math.max(2, BARS * shares[layer]);
                double bar = wide / shares.length;
                lines.canvas().rectangle(from + layer * bar, y + LINE / 2 + BARS - high, BAR * bar, high, lines.ink().lane(n));
            }
            lines.begin(words.runs().get(n), from, y + 1.3 * LINE + BARS, wide, false);
        }
    }

    private void chart(double from) {
        double[] losses = standing.losses();
        if (comparison.variation().race()) {
            race(new LossDrawing(lines.canvas(), lines.ink(), left, from, width, CHART));
        } else if (losses.length > 0) {
            bars(Spread.of(losses, comparison.goal()), from);
        }
    }

    private void race(LossDrawing chart) {
        double end = comparison.epochs() * comparison.pace();
        double parted = (double) comparison.parts();
        double most = chart.axes(standing.ceiling(comparison.goal(), parted), (long) end);
        double goal = comparison.goal() / most;
        chart.line(new double[] {0, 1}, new double[] {goal, goal}, 1, lines.ink().ink());
        if (parted > 0) {
            chart.line(new double[] {parted / end, parted / end}, new double[] {0, 1}, 1, lines.ink().ink());
        }
        for (int n = 0; n < standing.runners().size(); n++) {
            Standing.Course course = standing.runners().get(n).course();
            double[] clocks = DoubleStream.of(course.clocks()).map(clock -> clock / end).toArray();
            chart.line(clocks, DoubleStream.of(course.losses()).map(loss -> loss / most).toArray(), 3, lines.ink().lane(n));
        }
    }

    private void bars(Spread spread, double from) {
        double bottom = from + SPREAD - UNDER - LINE / 2;
        double high = bottom - from - LINE / 2;
        double wide = (width - NUMBERS) / spread.counts().length;
        for (int n = 0; n < spread.counts().length; n++) {
            double bar = high * spread.counts()[n] / spread.highest();
            lines.canvas().rectangle(left + NUMBERS + n * wide, bottom - bar, wide - 1, bar, lines.ink().positive());
        }
        double goal = left + NUMBERS + (width - NUMBERS) * comparison.goal() / spread.most();
        lines.canvas().line(new double[] {goal, bottom - high, goal, bottom}, 2, lines.ink().ink());
        lines.canvas().line(new double[] {left + NUMBERS, bottom, left + width, bottom}, 2, lines.ink().line());
        lines.end(Integer.toString(spread.highest()), left + NUMBERS - 10, bottom - high + 7, NUMBERS, false);
        lines.begin("0", left + NUMBERS, bottom + UNDER, NUMBERS, false);
        lines.end(ComparisonWords.number(spread.most()), left + width, bottom + UNDER, width / 2, false);
    }

    /// From the least loss to the largest, in its middle what is half way by logarithms.
    private void ramp(double y) {
        Standing.Span span = standing.span();
        double from = left + width / 4;
        double wide = width / 2;
        lines.begin(words.chart(), left, y, width / 4, false);
        for (int n = 0; n < STEPS; n++) {
            lines.canvas().rectangle(from + n * wide / STEPS, y - 16, wide / STEPS + 0.5, 20, lines.ink().ground((double) n / (STEPS - 1)));
        }
        lines.begin(ComparisonWords.number(span.least()), from, y + 26, wide / 3, false);
        lines.middle(ComparisonWords.number(span.middle()), from + wide / 2, y + 26, wide / 3, false);
        lines.end(ComparisonWords.number(span.most()), from + wide, y + 26, wide / 3, false);
    }
}
