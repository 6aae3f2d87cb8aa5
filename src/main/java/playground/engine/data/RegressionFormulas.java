package playground.engine.data;

import java.util.function.DoubleBinaryOperator;

/// The sets with a number at every point. Order of draws and of roundings as in TensorFlow Playground's `dataset.ts`
/// (https://github.com/tensorflow/playground). Noise moves the place where the number is read, not the point.
final class RegressionFormulas {
    private static final double RADIUS = 6;

    /// Centre and sign of each bump.
    private static final double[][] BUMPS = {
        {-4, 2.5, 1}, {0, 2.5, -1}, {4, 2.5, 1}, {-4, -2.5, -1}, {0, -2.5, 1}, {4, -2.5, -1}
    };

    private RegressionFormulas() {}

    /// A slope: (x + y) / 10.
    static void plane(Points points) {
        scatter(points, (x, y) -> scaled((x + y + 10) / 20, -1, 1));
    }

    /// Three hills and three valleys, each a cone of radius 2; where two meet the stronger one counts.
    static void multiGauss(Points points) {
        scatter(points, RegressionFormulas::strongest);
    }

    private static void scatter(Points points, DoubleBinaryOperator target) {
        for (int n = 0; n < points.samples; n++) {
            double x = points.uniform(-RADIUS, RADIUS);
            double y = points.uniform(-RADIUS, RADIUS);
            double dx = points.uniform(-RADIUS, RADIUS) * points.noise;
            double dy = points.uniform(-RADIUS, RADIUS) * points.noise;
            points.add(x, y, target.applyAsDouble(x + dx, y + dy));
        }
    }

    private static double strongest(double x, double y) {
        double strongest = 0;
        for (double[] bump : BUMPS) {
            double dx = x - bump[0];
            double dy = y - bump[1];
            double distance = StrictMath.sqrt(dx * dx + dy * dy);
            double value = bump[2] * scaled(Math.clamp(distance / 2, 0.0, 1.0), 1, 0);
            strongest = Math.abs(value) > Math.abs(strongest) ? value : strongest;
        }
        return strongest;
    }

    /// A linear scale that rounds as D3's does.
    private static double scaled(double share, double from, double to) {
        return from * (1 - share) + to * share;
    }
}
