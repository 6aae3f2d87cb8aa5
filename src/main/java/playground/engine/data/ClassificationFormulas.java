package playground.engine.data;

/// The sets of two classes. Circle, XOR, Gauss and spiral keep the order of draws and of roundings of TensorFlow
/// Playground's `dataset.ts` (https://github.com/tensorflow/playground), so that a seed gives the same points to the last
/// bit.
final class ClassificationFormulas {
    private static final double RADIUS = 5;
    private static final double XOR_PADDING = 0.3;
    private static final double MOON = 3;
    private static final double FIELD = 2.5;

    private ClassificationFormulas() {}

    /// A disc of class 1 inside a ring of class 0; noise moves the place where the class is decided, not the point.
    static void circle(Points points) {
        int inner = points.firstHalf();
        for (int n = 0; n < points.samples; n++) {
            double r = n < inner ? points.uniform(0, RADIUS * 0.5) : points.uniform(RADIUS * 0.7, RADIUS);
            double angle = points.uniform(0, 2 * StrictMath.PI);
            double x = r * StrictMath.sin(angle);
            double y = r * StrictMath.cos(angle);
            double dx = x + points.uniform(-RADIUS, RADIUS) * points.noise;
            double dy = y + points.uniform(-RADIUS, RADIUS) * points.noise;
            points.add(x, y, StrictMath.sqrt(dx * dx + dy * dy) < RADIUS * 0.5 ? 1 : 0);
        }
    }

    /// Four quadrants, class 1 where x and y have the same sign, with a gap along the axes; noise as for the circle.
    static void xor(Points points) {
        for (int n = 0; n < points.samples; n++) {
            double x = padded(points.uniform(-5, 5));
            double y = padded(points.uniform(-5, 5));
            double dx = x + points.uniform(-5, 5) * points.noise;
            double dy = y + points.uniform(-5, 5) * points.noise;
            points.add(x, y, dx * dy >= 0 ? 1 : 0);
        }
    }

    private static double padded(double value) {
        return value + (value > 0 ? XOR_PADDING : -XOR_PADDING);
    }

    /// Two round clouds; noise widens them: variance 0.5 without, 4 at 50 %.
    static void gauss(Points points) {
        double share = points.noise / 0.5;
        double variance = 0.5 * (1 - share) + 4 * share;
        int first = points.firstHalf();
        for (int n = 0; n < points.samples; n++) {
            int sign = n < first ? 1 : -1;
            double x = points.normal(2 * sign, variance);
            double y = points.normal(2 * sign, variance);
            points.add(x, y, sign > 0 ? 1 : 0);
        }
    }

    /// Two arms wound into each other, evenly spaced along the radius; noise moves the points.
    static void spiral(Points points) {
        int first = points.firstHalf();
        arm(points, first, 0, 1);
        arm(points, points.samples - first, StrictMath.PI, -1);
    }

    private static void arm(Points points, int count, double turn, int sign) {
        double half = points.samples / 2.0;
        for (int n = 0; n < count; n++) {
            double r = n / half * 5;
            double t = 1.75 * n / half * 2 * StrictMath.PI + turn;
            double x = r * StrictMath.sin(t) + points.uniform(-1, 1) * points.noise;
            double y = r * StrictMath.cos(t) + points.uniform(-1, 1) * points.noise;
            points.add(x, y, sign > 0 ? 1 : 0);
        }
    }

    /// Two half circles that reach into each other, as scikit-learn's `make_moons`, centred and three times as large;
    /// noise moves the points.
    static void moons(Points points) {
        int first = points.firstHalf();
        for (int n = 0; n < points.samples; n++) {
            int sign = n < first ? 1 : -1;
            double angle = points.uniform(0, StrictMath.PI);
            double x = MOON * (sign * (StrictMath.cos(angle) - 0.5) + points.uniform(-1, 1) * points.noise);
            double y = MOON * (sign * (StrictMath.sin(angle) - 0.25) + points.uniform(-1, 1) * points.noise);
            points.add(x, y, sign > 0 ? 1 : 0);
        }
    }

    /// Four by four fields, class 1 and 0 in turn; noise as for the circle.
    static void checkerboard(Points points) {
        for (int n = 0; n < points.samples; n++) {
            double x = points.uniform(-RADIUS, RADIUS);
            double y = points.uniform(-RADIUS, RADIUS);
            double dx = x + points.uniform(-RADIUS, RADIUS) * points.noise;
            double dy = y + points.uniform(-RADIUS, RADIUS) * points.noise;
            points.add(x, y, (field(dx) + field(dy)) % 2 == 0 ? 1 : 0);
        }
    }

    private static long field(double place) {
        return (long) StrictMath.floor(place / FIELD);
    }
}
