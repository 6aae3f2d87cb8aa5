package playground.page;

import java.util.ArrayList;
import java.util.List;
import playground.engine.inspect.Border;

/// A convex part of a plane, by its corners; none where it is empty. The array belongs to it.
record Region(double[][] corners) {
    /// The part where a number is at least 0 (Sutherland and Hodgman 1974).
    Region where(Border border) {
        List<double[]> kept = new ArrayList<>();
        for (int n = 0; n < corners.length; n++) {
            double[] corner = corners[n];
            double[] next = corners[(n + 1) % corners.length];
            if (of(border, corner) >= 0) {
                kept.add(corner);
            }
            if (parts(border, corner, next)) {
                kept.add(between(border, corner, next));
            }
        }
        return new Region(kept.toArray(double[][]::new));
    }

    /// The two ends of the line where it is 0; none where that passes by.
    double[][] line(Border border) {
        List<double[]> ends = new ArrayList<>();
        for (int n = 0; n < corners.length; n++) {
            double[] next = corners[(n + 1) % corners.length];
            if (parts(border, corners[n], next)) {
                ends.add(between(border, corners[n], next));
            }
        }
        return ends.size() == 2 ? ends.toArray(double[][]::new) : new double[0][];
    }

    private static double of(Border border, double[] place) {
        return border.of(place[0], place[1]);
    }

    private static boolean parts(Border border, double[] a, double[] b) {
        return of(border, a) >= 0 != of(border, b) >= 0;
    }

    private static double[] between(Border border, double[] a, double[] b) {
        double share = of(border, a) / (of(border, a) - of(border, b));
        return new double[] {a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])};
    }
}
