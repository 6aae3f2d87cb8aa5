package playground.engine.data;

/// The sets of more than two classes. Class after class, each with its share of the points; noise moves the points.
final class ManyClassFormulas {
    private static final double RADIUS = 5;
    private static final double CENTRE = 3.2;
    /// Of a cloud without noise, and what full noise (50 %) adds.
    private static final double VARIANCE = 0.4;

    private static final double MORE = 3.6;
    /// Width of a ring, and the way from ring to ring.
    private static final double RING = 1.2;

    private static final double BETWEEN = 1.9;
    private static final double TURNS = 1;

    private ManyClassFormulas() {}

    /// Round clouds, their centres evenly on a circle, the first at the top.
    static void blobs(Points points, int classes) {
        double variance = VARIANCE + MORE * points.noise / 0.5;
        for (int n = 0; n < points.samples; n++) {
            int meant = meant(n, points.samples, classes);
            double angle = 2 * StrictMath.PI * meant / classes;
            double x = points.normal(CENTRE * StrictMath.sin(angle), variance);
            double y = points.normal(CENTRE * StrictMath.cos(angle), variance);
            points.add(x, y, meant);
        }
    }

    /// A disc and rings around it.
    static void rings(Points points, int classes) {
        for (int n = 0; n < points.samples; n++) {
            int meant = meant(n, points.samples, classes);
            double r = Math.max(0, BETWEEN * meant + points.uniform(meant == 0 ? 0 : -RING / 2, RING / 2));
            double angle = points.uniform(0, 2 * StrictMath.PI);
            double x = r * StrictMath.sin(angle) + spread(points);
            double y = r * StrictMath.cos(angle) + spread(points);
            points.add(x, y, meant);
        }
    }

    /// Arms wound into each other, as Karpathy's CS231n draws them (https://cs231n.github.io/neural-networks-case-study):
    /// evenly spaced along the radius, once around.
    static void arms(Points points, int classes) {
        for (int n = 0; n < points.samples; n++) {
            int meant = meant(n, points.samples, classes);
            int first = first(meant, points.samples, classes);
            double along = (n - first) / (double) (first(meant + 1, points.samples, classes) - first);
            double angle = 2 * StrictMath.PI * (TURNS * along + meant / (double) classes);
            double x = RADIUS * along * StrictMath.sin(angle) + spread(points);
            double y = RADIUS * along * StrictMath.cos(angle) + spread(points);
            points.add(x, y, meant);
        }
    }

    private static double spread(Points points) {
        return points.uniform(-1, 1) * 2 * points.noise;
    }

    /// The class of the n-th of all points.
    private static int meant(int n, int samples, int classes) {
        int meant = 0;
        while (n >= first(meant + 1, samples, classes)) {
            meant++;
        }
        return meant;
    }

    private static int first(int meant, int samples, int classes) {
        return (int) ((long) meant * samples / classes);
    }
}
