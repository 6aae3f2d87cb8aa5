package playground.page;

import playground.engine.data.FunctionData;
import playground.engine.data.Window;
import playground.engine.train.GraphPainter;

/// Numbers at places evenly apart as a line over a window, in the square of `Points`.
final class GraphPath {
    /// Lines are cut off by the window; so far beyond, in heights of the square, they may as well be level.
    private static final double FAR = 4;
    /// No function that does not jump changes by so much from one place to the next.
    private static final double JUMP = 0.5;

    private GraphPath() {}

    /// A `d`; it is broken where a number is none. Not modified.
    static String of(double[] numbers, Window window) {
        StringBuilder path = new StringBuilder();
        boolean down = false;
        for (int n = 0; n < numbers.length; n++) {
            if (!Double.isNaN(numbers[n])) {
                path.append(down ? 'L' : 'M').append(place(window.x(n, numbers.length), numbers[n], window));
            }
            down = !Double.isNaN(numbers[n]);
        }
        return path.toString();
    }

    /// A function itself; where it jumps, upright at the next place, which is right for a jump at 0.
    static String of(FunctionData function) {
        Window window = FunctionData.WINDOW;
        StringBuilder path = new StringBuilder();
        double before = function.at(window.left());
        for (int n = 0; n < GraphPainter.PLACES; n++) {
            double x = window.x(n, GraphPainter.PLACES);
            double number = function.at(x);
            boolean jumps = Math.abs(number - before) > JUMP;
            path.append(n == 0 ? 'M' : 'L').append(place(x, jumps ? before : number, window)).append(jumps ? "V" + down(window, number) : "");
            before = number;
        }
        return path.toString();
    }

    private static String place(double x, double number, Window window) {
        return Points.across(window.across(x)) + " " + down(window, number);
    }

    /// One number everywhere.
    static String level(double number, Window window) {
        return "M-6 " + down(window, number) + "H6";
    }

    private static String down(Window window, double number) {
        return Points.down(Math.clamp(window.up(number), -FAR, FAR));
    }
}
