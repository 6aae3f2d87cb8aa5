package playground.engine.data;

/// The part of the plane that pictures show: x from `left` to `right`, y from `bottom` to `top`, corners included.
public record Window(double left, double right, double bottom, double top) {
    /// Where the drawn data sets lie, as in TensorFlow Playground.
    public static final Window PLANE = new Window(-6, 6, -6, 6);

    public Window {
        if (!(left < right && bottom < top)) {
            throw new IllegalArgumentException("A window has room: " + left + " < " + right + ", " + bottom + " < " + top);
        }
    }

    /// The x of a column, counted from the left, of `columns`.
    public double x(int column, int columns) {
        return left + (right - left) * column / (columns - 1);
    }

    /// The y of a row, counted from the top, of `rows`.
    public double y(int row, int rows) {
        return top - (top - bottom) * row / (rows - 1);
    }

    /// How far to the right of the middle an x lies: -1 at the left rim, 1 at the right.
    public double across(double x) {
        return (2 * x - left - right) / (right - left);
    }

    /// How far above the middle a y lies: -1 at the lower rim, 1 at the upper.
    public double up(double y) {
        return (2 * y - bottom - top) / (top - bottom);
    }

    /// How far two places are apart in a square picture whose middle is 1 from each side.
    public double distance(double x, double y, double otherX, double otherY) {
        return Math.hypot(across(x) - across(otherX), up(y) - up(otherY));
    }
}
