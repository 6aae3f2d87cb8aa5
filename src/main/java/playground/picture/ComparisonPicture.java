package playground.picture;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import playground.compare.Comparison;
import playground.compare.Standing;
import playground.compare.Variation;
import playground.experiment.Experiment;
import playground.page.Shade;
import playground.page.View;

/// Runs side by side as they stand: what each answers, over its loss, framed where it came to the goal; of a race in the
/// colours of their losses on the way, which are below with the goal as a line.
public final class ComparisonPicture {
    private static final int WIDTH = 1200;
    private static final double EDGE = 30;
    private static final double ROOM = WIDTH - 2 * EDGE;
    /* In sides of a tile: from one to the next, across and down. */
    private static final double ACROSS = 1.1;
    private static final double DOWN = 1.3;
    private static final double DIGITS = 0.12;
    private static final double FRAME = 0.025;
    private static final double LARGEST = 250;
    private static final double CHART = 330;
    private static final double WIDER = 1.5;
    private static final double LONGEST = 1000;

    private final Comparison comparison;
    private final Standing standing;
    private final Ink ink;
    private final boolean race;
    private final int columns;
    private final int rows;
    private final double side;

    private ComparisonPicture(Comparison comparison, Standing standing, View view) {
        this.comparison = comparison;
        this.standing = standing;
        ink = Ink.of(view);
        race = comparison.variation() instanceof Variation.Race;
        int count = standing.runners().size();
        columns = columns(comparison.variation(), count);
        rows = (count + columns - 1) / columns;
        side = Math.min(LARGEST, Math.min(ROOM / (ACROSS * columns), ROOM / (DOWN * rows)));
    }

    /// `width` is in pixels; the height follows.
    public static byte[] png(Comparison comparison, Standing standing, View view, int width) {
        ComparisonPicture picture = new ComparisonPicture(comparison, standing, view);
        RasterCanvas canvas = new RasterCanvas(WIDTH, picture.height(), (double) width / WIDTH);
        picture.draw(canvas);
        return canvas.png();
    }

    public static byte[] svg(Comparison comparison, Standing standing, View view, int width) {
        ComparisonPicture picture = new ComparisonPicture(comparison, standing, view);
        SvgCanvas canvas = new SvgCanvas(WIDTH, picture.height(), (double) width / WIDTH);
        picture.draw(canvas);
        return canvas.file().getBytes(StandardCharsets.UTF_8);
    }

    private static int columns(Variation variation, int count) {
        return switch (variation) {
            case Variation.Race _ -> count;
            case Variation.Seeds _ -> (int) Math.ceil(Math.sqrt(WIDER * count));
            case Variation.Sweep sweep -> sweep.across().values().size();
        };
    }

    private int height() {
        return (int) Math.ceil(2 * EDGE + rows * DOWN * side + (race ? CHART : 0));
    }

    private void draw(Canvas canvas) {
        canvas.rectangle(0, 0, WIDTH, height(), ink.paper());
        List<Experiment> runs = comparison.experiments();
        double left = (WIDTH - columns * ACROSS * side) / 2;
        for (int n = 0; n < standing.runners().size(); n++) {
            int row = n / columns;
            tile(canvas, n, Shade.of(runs.get(n)), left + n % columns * ACROSS * side, EDGE + row * DOWN * side);
        }
        if (race) {
            chart(new LossDrawing(canvas, ink, EDGE, EDGE + DOWN * side, ROOM, CHART));
        }
    }

    private void tile(Canvas canvas, int number, Shade shade, double left, double top) {
        Standing.Runner runner = standing.runners().get(number);
        int pixels = standing.side();
        if (race || runner.reached()) {
            double rim = FRAME * side;
            canvas.rectangle(left - rim, top - rim, side + 2 * rim, side + 2 * rim, race ? ink.lane(number) : ink.positive());
        }
        canvas.picture(left, top, side, standing.pictures(), number * pixels * pixels, pixels, ink.colors(shade));
        if (!runner.diverged() && runner.loss() < LONGEST) {
            String loss = String.format(Locale.ROOT, "%.3f", runner.loss());
            double high = DIGITS * side;
            Numerals.draw(canvas, loss, left + (side - Numerals.width(loss, high)) / 2, top + side + high / 2, high, ink.ink());
        }
    }

    private void chart(LossDrawing chart) {
        double end = comparison.epochs() * comparison.pace();
        double most = chart.axes(standing.ceiling(comparison.goal()), (long) end);
        chart.line(new double[] {0, 1}, new double[] {comparison.goal() / most, comparison.goal() / most}, 1, ink.ink());
        for (int n = 0; n < standing.runners().size(); n++) {
            Standing.Course course = standing.runners().get(n).course();
            double[] clocks = DoubleStream.of(course.clocks()).map(clock -> clock / end).toArray();
            chart.line(clocks, DoubleStream.of(course.losses()).map(loss -> loss / most).toArray(), 3, ink.lane(n));
        }
    }
}
