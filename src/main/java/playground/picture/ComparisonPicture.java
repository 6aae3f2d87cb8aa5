package playground.picture;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import playground.compare.Comparison;
import playground.compare.Standing;
import playground.compare.Variation;
import playground.experiment.Experiment;
import playground.page.ComparisonWords;
import playground.page.Shade;
import playground.page.View;

/// Runs side by side as they stand: what each answers, over its loss, framed where it came to the goal. Of a race by name, in the colours
/// of their losses on the way; of a sweep in columns and rows by its values, on the colour of the loss. Below, what has come of them.
public final class ComparisonPicture {
    private static final int WIDTH = 1200;
    private static final double EDGE = 30;
    private static final double ROOM = WIDTH - 2 * EDGE;
    /* In sides of a tile: from one to the next, across and down. */
    private static final double ACROSS = 1.1;
    private static final double DOWN = 1.3;
    private static final double DIGITS = 0.12;
    private static final double FRAME = 0.025;
    private static final double GROUND = 0.04;
    private static final double LARGEST = 250;
    private static final double WIDER = 1.5;
    private static final double LONGEST = 1000;
    /* For names above the tiles, and beside them. */
    private static final double HEAD = 34;
    private static final double HEADS = 64;
    private static final double MARGIN = 170;

    private final Comparison comparison;
    private final Standing standing;
    private final ComparisonWords words;
    private final Ink ink;
    private final int columns;
    private final int rows;
    private final double margin;
    private final double head;
    private final double side;

    private ComparisonPicture(Comparison comparison, Standing standing, View view) {
        this.comparison = comparison;
        this.standing = standing;
        words = ComparisonWords.of(comparison, standing, view);
        ink = Ink.of(view);
        int count = standing.runners().size();
        columns = columns(comparison.variation(), count);
        rows = (count + columns - 1) / columns;
        margin = swept() ? MARGIN : 0;
        head = race() ? HEAD : swept() ? HEADS : 0;
        side = Math.min(LARGEST, Math.min((ROOM - margin) / (ACROSS * columns), ROOM / (DOWN * rows)));
    }

    /// `width` is in pixels; the height follows. Its words are English, as there are no letters for others.
    public static byte[] png(Comparison comparison, Standing standing, View view, int width) {
        ComparisonPicture picture = new ComparisonPicture(comparison, standing, view.withLanguage("en"));
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
            case Variation.Race _, Variation.Fork _ -> count;
            case Variation.Seeds _ -> (int) Math.ceil(Math.sqrt(WIDER * count));
            case Variation.Sweep sweep -> sweep.across().values().size();
        };
    }

    private boolean race() {
        return comparison.variation().race();
    }

    private boolean swept() {
        return comparison.variation() instanceof Variation.Sweep;
    }

    private double below() {
        return EDGE + head + rows * DOWN * side;
    }

    private int height() {
        return (int) Math.ceil(below() + ResultDrawing.height(comparison) + EDGE);
    }

    private void draw(Canvas canvas) {
        canvas.rectangle(0, 0, WIDTH, height(), ink.paper());
        Lines lines = new Lines(canvas, ink);
        double left = (WIDTH - margin - columns * ACROSS * side) / 2 + margin + (ACROSS - 1) / 2 * side;
        if (swept()) {
            heads(lines, left);
        }
        List<Experiment> runs = comparison.experiments();
        for (int n = 0; n < standing.runners().size(); n++) {
            int row = n / columns;
            tile(canvas, lines, n, Shade.of(runs.get(n)), left + n % columns * ACROSS * side, EDGE + head + row * DOWN * side);
        }
        new ResultDrawing(lines, comparison, standing, words, EDGE, below(), ROOM).draw();
    }

    /// The values above the columns and beside the rows, and what they are values of.
    private void heads(Lines lines, double left) {
        double top = EDGE + head;
        lines.middle(words.across().name(), left + columns * ACROSS * side / 2, EDGE + 20, ROOM - margin, true);
        lines.end(words.down().name(), left - 20, top - 12, margin, true);
        for (int n = 0; n < columns; n++) {
            lines.middle(words.across().values().get(n), left + (n * ACROSS + 0.5) * side, top - 12, side, false);
        }
        for (int n = 0; n < rows; n++) {
            lines.end(words.down().values().get(n), left - 20, top + (n * DOWN + 0.5) * side + 7, margin, false);
        }
    }

    private void tile(Canvas canvas, Lines lines, int number, Shade shade, double left, double top) {
        Standing.Runner runner = standing.runners().get(number);
        int pixels = standing.side();
        ground(canvas, number, left, top);
        if (race()) {
            lines.middle(words.runs().get(number), left + side / 2, top - 12, side, false);
        }
        canvas.picture(left, top, side, standing.pictures(), number * pixels * pixels, pixels, ink.colors(shade));
        if (!runner.diverged() && runner.loss() < LONGEST) {
            String loss = String.format(Locale.ROOT, "%.3f", runner.loss());
            double high = DIGITS * side;
            Numerals.draw(canvas, loss, left + (side - Numerals.width(loss, high)) / 2, top + side + high / 2, high, ink.ink());
        }
    }

    /// What shows around the picture.
    private void ground(Canvas canvas, int number, double left, double top) {
        Standing.Runner runner = standing.runners().get(number);
        double around = GROUND * side;
        if (swept() && !runner.diverged()) {
            int color = ink.ground(standing.span().share(runner.loss()));
            canvas.rectangle(left - around, top - around, side + 2 * around, (DOWN - GROUND) * side, color);
        }
        if (race() || runner.reached()) {
            double rim = FRAME * side;
            canvas.rectangle(left - rim, top - rim, side + 2 * rim, side + 2 * rim, race() ? ink.lane(number) : ink.positive());
        }
    }
}
