package playground.engine.inspect;

import java.util.Arrays;
import playground.engine.data.PrincipalComponents;

/// A plane through the space that the units of a layer span, a coordinate for each: the place (u, v) is
/// `origin + u across + v up`. `share` is how much of the variance lies along it. The arrays belong to it.
public record Sheet(Kind kind, int[] units, double[] origin, double[] across, double[] up, double share) {
    /// What the directions are.
    public enum Kind {
        /// The answers of the two `units`, or of the only one, which has -1 beside it.
        UNITS,
        /// The first two principal components.
        COMPONENTS,
        /// The weights of the output, which stand upright on its cut, and the first principal component of the rest.
        CUT
    }

    private static final int NO_UNIT = -1;
    private static final int[] NO_UNITS = {};

    /// Along the units where there are two at most, else along the principal components. `answers` hold a row per unit. Not modified.
    public static Sheet usual(double[][] answers) {
        return answers.length > 2 ? ofComponents(answers) : ofUnits(answers, 0, answers.length == 2 ? 1 : NO_UNIT);
    }

    /// Along two units, the others at their mean; -1 for no unit. `answers` hold a row per unit. Not modified.
    public static Sheet ofUnits(double[][] answers, int across, int up) {
        double[] origin = means(answers);
        origin[across] = 0;
        double[] right = axis(answers.length, across);
        double[] high = new double[answers.length];
        if (up >= 0) {
            origin[up] = 0;
            high = axis(answers.length, up);
        }
        return new Sheet(Kind.UNITS, new int[] {across, up}, origin, right, high, share(centred(answers), right, high));
    }

    private static Sheet ofComponents(double[][] answers) {
        double[][] centred = centred(answers);
        double[][] directions = PrincipalComponents.of(centred);
        return along(Kind.COMPONENTS, answers, directions[0], directions[1]);
    }

    /// Upright on the cut of an output with these weights. `answers` hold a row per unit. Not modified.
    public static Sheet ofCut(double[][] answers, double[] weights) {
        double length = StrictMath.sqrt(square(weights));
        double[] normal = Arrays.stream(weights).map(weight -> length > 0 ? weight / length : 0).toArray();
        double[][] rest = centred(answers);
        double[] along = along(rest, normal);
        for (int unit = 0; unit < rest.length; unit++) {
            for (int n = 0; n < along.length; n++) {
                rest[unit][n] -= normal[unit] * along[n];
            }
        }
        return along(Kind.CUT, answers, normal, PrincipalComponents.of(rest)[0]);
    }

    /// Through the mean.
    private static Sheet along(Kind kind, double[][] answers, double[] across, double[] up) {
        return new Sheet(kind, NO_UNITS, means(answers), across, up, share(centred(answers), across, up));
    }

    private static double[] axis(int units, int unit) {
        double[] axis = new double[units];
        axis[unit] = 1;
        return axis;
    }

    private static double[] means(double[][] answers) {
        return Arrays.stream(answers).mapToDouble(row -> Arrays.stream(row).average().orElse(0)).toArray();
    }

    private static double[][] centred(double[][] answers) {
        double[] means = means(answers);
        double[][] centred = new double[answers.length][];
        Arrays.setAll(centred, unit -> Arrays.stream(answers[unit]).map(answer -> answer - means[unit]).toArray());
        return centred;
    }

    private static double share(double[][] centred, double[] across, double[] up) {
        double all = Arrays.stream(centred).mapToDouble(Sheet::square).sum();
        return all > 0 ? (square(along(centred, across)) + square(along(centred, up))) / all : 1;
    }

    private static double square(double[] values) {
        return Arrays.stream(values).map(value -> value * value).sum();
    }

    private static double[] along(double[][] rows, double[] direction) {
        double[] along = new double[rows[0].length];
        for (int unit = 0; unit < direction.length; unit++) {
            for (int n = 0; n < along.length; n++) {
                along[n] += rows[unit][n] * direction[unit];
            }
        }
        return along;
    }

    /// Where answers, a row per unit, are seen: all u, then all v. Not modified.
    public double[][] places(double[][] answers) {
        double[][] moved = new double[answers.length][];
        Arrays.setAll(moved, unit -> Arrays.stream(answers[unit]).map(answer -> answer - origin[unit]).toArray());
        return new double[][] {along(moved, across), along(moved, up)};
    }

    /// A weighted sum of the units' answers, on the plane.
    Border border(double[] weights, double bias) {
        return new Border(bias + dot(weights, origin), dot(weights, across), dot(weights, up));
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /// The answer of a unit, on the plane.
    Border answer(int unit) {
        return new Border(origin[unit], across[unit], up[unit]);
    }
}
