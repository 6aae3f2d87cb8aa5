package playground.engine.inspect;

import java.util.Arrays;
import playground.engine.data.PrincipalComponents;
import playground.engine.net.Layer;
import playground.engine.net.Parameters;
import playground.engine.random.NormalRandom;
import playground.engine.random.SeededRandom;

/// A plane through the space of all parameters: the place (u, v) is `origin + u across + v up`. The arrays belong to it.
///
/// @param chosen the two parameters along which it lies, if it is one of `Kind.PARAMETERS`
public record Slice(Kind kind, int[] chosen, double[] origin, double[] across, double[] up) {
    /// What the directions are.
    public enum Kind {
        /// Two parameters, whose values u and v are.
        PARAMETERS,
        /// Two random ones, each unit's as long as the weights of that unit (Li et al. 2018, section 4). 0 for biases.
        RANDOM,
        /// Those of length 1 in which the way to the present differs most from it (Li et al. 2018, section 7).
        WAY
    }

    private static final int[] NONE = {};
    /// Products that comparing places of the way may cost.
    private static final double COMPARED = 4e6;

    /// Along two different parameters, the others as they are. Not modified.
    public static Slice along(double[] parameters, int across, int up) {
        double[] origin = parameters.clone();
        origin[across] = 0;
        origin[up] = 0;
        return new Slice(Kind.PARAMETERS, new int[] {across, up}, origin, axis(origin.length, across), axis(origin.length, up));
    }

    private static double[] axis(int length, int entry) {
        double[] axis = new double[length];
        axis[entry] = 1;
        return axis;
    }

    /// Around these parameters, in random directions; the same seed gives the same. Not modified.
    public static Slice random(Parameters around, String seed) {
        NormalRandom random = new NormalRandom(SeededRandom.of(seed, "landscape"));
        return new Slice(Kind.RANDOM, NONE, around.values().clone(), normalised(around, random), normalised(around, random));
    }

    private static double[] normalised(Parameters around, NormalRandom random) {
        double[] direction = new double[around.values().length];
        for (Layer layer : around.topology().layers()) {
            for (int unit = 0; unit < layer.units(); unit++) {
                int from = layer.weight(unit, 0);
                for (int w = from; w < from + layer.inputs(); w++) {
                    direction[w] = random.next();
                }
                scale(direction, from, from + layer.inputs(), length(around.values(), from, from + layer.inputs()));
            }
        }
        return direction;
    }

    private static void scale(double[] direction, int from, int to, double length) {
        double factor = length / length(direction, from, to);
        for (int w = from; w < to; w++) {
            direction[w] *= factor;
        }
    }

    private static double length(double[] values, int from, int to) {
        double squares = 0;
        for (int w = from; w < to; w++) {
            squares += values[w] * values[w];
        }
        return StrictMath.sqrt(squares);
    }

    /// Through the present, in the directions in which earlier places of the way differ most from it. Of many the last count, if there are
    /// very many parameters. Not modified.
    public static Slice ofWay(double[][] way, double[] present) {
        int most = (int) Math.max(8, Math.sqrt(2 * COMPARED / present.length));
        double[][] differences = Arrays.stream(way)
                .skip(Math.max(0, way.length - most))
                .map(place -> difference(place, present))
                .toArray(double[][]::new);
        double[][] shares = PrincipalComponents.of(products(differences));
        return new Slice(Kind.WAY, NONE, present.clone(), mixed(differences, shares[0]), mixed(differences, shares[1]));
    }

    private static double[] difference(double[] place, double[] present) {
        double[] difference = new double[present.length];
        Arrays.setAll(difference, w -> place[w] - present[w]);
        return difference;
    }

    /// Each with each, in proportion to the largest.
    private static double[][] products(double[][] rows) {
        double largest = Arrays.stream(rows).mapToDouble(row -> dot(row, row)).max().orElse(1);
        double[][] products = new double[rows.length][rows.length];
        for (int r = 0; r < rows.length; r++) {
            for (int s = 0; s <= r; s++) {
                products[r][s] = dot(rows[r], rows[s]) / (largest > 0 ? largest : 1);
                products[s][r] = products[r][s];
            }
        }
        return products;
    }

    private static double[] mixed(double[][] rows, double[] shares) {
        double[] mixed = new double[rows[0].length];
        for (int r = 0; r < rows.length; r++) {
            for (int w = 0; w < mixed.length; w++) {
                mixed[w] += shares[r] * rows[r][w];
            }
        }
        double length = length(mixed, 0, mixed.length);
        return Arrays.stream(mixed).map(entry -> length > 0 ? entry / length : 0).toArray();
    }

    /// Writes the parameters at a place.
    public void at(double u, double v, double[] parameters) {
        for (int w = 0; w < parameters.length; w++) {
            parameters[w] = origin[w] + u * across[w] + v * up[w];
        }
    }

    /// The place (u, v) nearest to some parameters. Not modified.
    public double[] nearest(double[] parameters) {
        if (kind == Kind.PARAMETERS) {
            return new double[] {parameters[chosen[0]], parameters[chosen[1]]};
        }
        double[] off = difference(parameters, origin);
        double aa = dot(across, across);
        double bb = dot(up, up);
        double ab = dot(across, up);
        double ax = dot(across, off);
        double bx = dot(up, off);
        double determinant = aa * bb - ab * ab;
        return determinant > 0
                ? new double[] {(ax * bb - bx * ab) / determinant, (bx * aa - ax * ab) / determinant}
                : new double[] {aa > 0 ? ax / aa : 0, 0};
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int w = 0; w < a.length; w++) {
            sum += a[w] * b[w];
        }
        return sum;
    }

    /// Whether it is the same plane, seen the same way.
    boolean same(Slice other) {
        return kind == other.kind
                && Arrays.equals(chosen, other.chosen)
                && Arrays.equals(origin, other.origin)
                && Arrays.equals(across, other.across)
                && Arrays.equals(up, other.up);
    }
}
