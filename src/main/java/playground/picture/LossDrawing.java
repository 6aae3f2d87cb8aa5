package playground.picture;

import java.util.Locale;
import java.util.stream.DoubleStream;
import playground.run.History;

/// The losses of a run, epoch by epoch: of the training samples thin and grey, of the test samples in ink, of the validation
/// samples in the colour of positive numbers. The axes begin at 0; the ends of both are written on them.
record LossDrawing(Canvas canvas, Ink ink, double left, double top, double width, double height) {
    /* More points than this are closer than a line is wide. */
    private static final int COLUMNS = 600;
    private static final double DIGITS = 15;
    private static final double LABELS = 62;
    private static final double UNDER = 30;
    private static final int LINES = 4;
    private static final double LEAST = 1e-3;

    void draw(History losses) {
        int across = Math.max(1, losses.epochs() - 1);
        double top = axes(most(losses), losses.first() + across);
        curve(losses.losses(), 0, 2, across, top, 2, ink.muted());
        curve(losses.losses(), 1, 2, across, top, 3, ink.ink());
        curve(losses.validation(), 0, 1, across, top, 2, ink.positive());
    }

    /// Draws both axes, for losses up to `most` and from 0 to `last` across; the loss at their upper end.
    double axes(double most, long last) {
        double step = step(most / LINES);
        int lines = Math.max(1, (int) Math.ceil(most / step));
        axes(step, lines, last);
        return step * lines;
    }

    /// A line through places that are shares of both axes; what is no number is left out.
    void line(double[] across, double[] up, double wide, int color) {
        DoubleStream.Builder points = DoubleStream.builder();
        for (int n = 0; n < up.length; n++) {
            if (Double.isFinite(up[n])) {
                points.add(left + LABELS + (width - LABELS) * across[n]).add(y(Math.clamp(up[n], 0, 1)));
            }
        }
        double[] line = points.build().toArray();
        if (line.length > 0) {
            canvas.line(line, wide, color);
        }
    }

    /// The largest loss there is.
    private static double most(History losses) {
        double most = LEAST;
        for (float loss : losses.losses()) {
            most = Float.isFinite(loss) && loss < Float.MAX_VALUE ? Math.max(most, loss) : most;
        }
        return most;
    }

    /// The next of 1, 2, 5, 10, … times a power of ten.
    private static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        double share = least / power;
        return power * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10);
    }

    private void axes(double step, int lines, long last) {
        for (int n = 0; n <= lines; n++) {
            double y = y((double) n / lines);
            canvas.line(new double[] {left + LABELS, y, left + width, y}, n == 0 ? 2 : 0.7, ink.line());
            String label = label(n * step, step);
            Numerals.draw(canvas, label, left + LABELS - 10 - Numerals.width(label, DIGITS), y - DIGITS / 2, DIGITS, ink.muted());
        }
        String end = Long.toString(last);
        Numerals.draw(canvas, "0", left + LABELS, top + height - DIGITS, DIGITS, ink.muted());
        Numerals.draw(canvas, end, left + width - Numerals.width(end, DIGITS), top + height - DIGITS, DIGITS, ink.muted());
    }

    /// With as many decimals as the step has.
    private static String label(double value, double step) {
        int decimals = Math.max(0, (int) -Math.floor(Math.log10(step) + 1e-9));
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    /// Every `stride`th number from `from` on; of many that fall together the least and the largest. What is no number is left
    /// out.
    private void curve(float[] losses, int from, int stride, int across, double most, double wide, int color) {
        int count = losses.length / stride;
        int together = Math.max(1, count / COLUMNS);
        DoubleStream.Builder points = DoubleStream.builder();
        for (int n = 0; n < count; n += together) {
            float least = Float.POSITIVE_INFINITY;
            float largest = Float.NEGATIVE_INFINITY;
            for (int each = n; each < Math.min(count, n + together); each++) {
                least = Math.min(least, losses[each * stride + from]);
                largest = Math.max(largest, losses[each * stride + from]);
            }
            add(points, n, largest, across, most);
            if (together > 1) {
                add(points, n, least, across, most);
            }
        }
        double[] line = points.build().toArray();
        if (line.length > 0) {
            canvas.line(line, wide, color);
        }
    }

    private void add(DoubleStream.Builder points, int epoch, float loss, int across, double most) {
        if (Float.isFinite(loss)) {
            points.add(left + LABELS + (width - LABELS) * epoch / across).add(y(Math.clamp(loss / most, 0, 1)));
        }
    }

    private double y(double share) {
        return top + (height - UNDER) * (1 - share);
    }
}
