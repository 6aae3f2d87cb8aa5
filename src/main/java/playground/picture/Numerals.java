package playground.picture;

import java.util.List;

/// Numbers as strokes: a machine that draws pictures may have no fonts.
final class Numerals {
    /* Digit by digit the strokes, of corners x and y in turn, in a frame 4 wide and 6 high. */
    private static final List<double[][]> DIGITS = List.of(
            new double[][] {{1, 0, 3, 0, 4, 1, 4, 5, 3, 6, 1, 6, 0, 5, 0, 1, 1, 0}},
            new double[][] {{0.8, 1.2, 2.2, 0, 2.2, 6}, {0.8, 6, 3.6, 6}},
            new double[][] {{0, 1, 1, 0, 3, 0, 4, 1, 4, 2, 0, 6, 4, 6}},
            new double[][] {{0, 0, 4, 0, 2, 2.4, 3, 2.4, 4, 3.4, 4, 5, 3, 6, 1, 6, 0, 5}},
            new double[][] {{3, 6, 3, 0, 0, 4, 4, 4}},
            new double[][] {{4, 0, 0.4, 0, 0, 2.8, 1, 2.3, 3, 2.3, 4, 3.3, 4, 5, 3, 6, 1, 6, 0, 5}},
            new double[][] {{3.6, 0, 1.6, 0, 0, 2.4, 0, 5, 1, 6, 3, 6, 4, 5, 4, 3.6, 3, 2.6, 1, 2.6, 0, 3.6}},
            new double[][] {{0, 0, 4, 0, 1.6, 6}},
            new double[][] {{1, 2.8, 0, 1.8, 0, 1, 1, 0, 3, 0, 4, 1, 4, 1.8, 3, 2.8, 1, 2.8, 0, 3.8, 0, 5, 1, 6, 3, 6, 4, 5, 4, 3.8, 3, 2.8}},
            new double[][] {{4, 2.4, 3, 3.4, 1, 3.4, 0, 2.4, 0, 1, 1, 0, 3, 0, 4, 1, 4, 3.6, 2.4, 6, 0.4, 6}});
    private static final double[][] POINT = {{1.9, 5.6, 2.1, 5.6, 2.1, 6, 1.9, 6, 1.9, 5.6}};
    private static final double WIDE = 5.8;
    private static final double HIGH = 6;
    private static final double STROKE = 0.11;

    private Numerals() {}

    /// A number, `height` high, around `middle`.
    static void draw(Canvas canvas, long number, double middle, double top, double height, int color) {
        String digits = Long.toString(number);
        draw(canvas, digits, middle - width(digits, height) / 2, top, height, color);
    }

    /// Digits and at most a point, from `left` on.
    static void draw(Canvas canvas, String digits, double left, double top, double height, int color) {
        double unit = height / HIGH;
        for (int n = 0; n < digits.length(); n++) {
            double[][] strokes = digits.charAt(n) == '.' ? POINT : DIGITS.get(digits.charAt(n) - '0');
            for (double[] stroke : strokes) {
                canvas.line(placed(stroke, left + n * WIDE * unit, top, unit), height * STROKE, color);
            }
        }
    }

    /// Of a digit, in a frame 4 wide and 6 high. Not to be modified.
    static double[][] strokes(char digit) {
        return DIGITS.get(digit - '0');
    }

    static double width(String digits, double height) {
        return height / HIGH * (WIDE * digits.length() - (WIDE - 4));
    }

    private static double[] placed(double[] stroke, double left, double top, double unit) {
        double[] points = new double[stroke.length];
        for (int n = 0; n < stroke.length; n += 2) {
            points[n] = left + stroke[n] * unit;
            points[n + 1] = top + stroke[n + 1] * unit;
        }
        return points;
    }
}
