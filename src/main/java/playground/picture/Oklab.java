package playground.picture;

import java.util.Arrays;

/// Colours by how they look: lightness and two opponents (Ottosson 2020), in which style sheets mix them.
final class Oklab {
    private static final double[][] CONES = {{0.4122214708, 0.5363325363, 0.0514459929}, {0.2119034982, 0.6806995451, 0.1073969566}, {0.0883024619, 0.2817188376, 0.6299787005}};
    private static final double[][] LAB = {{0.2104542553, 0.7936177850, -0.0040720468}, {1.9779984951, -2.4285922050, 0.4505937099}, {0.0259040371, 0.7827717662, -0.8086757660}};
    private static final double[][] BACK = {{1, 0.3963377774, 0.2158037573}, {1, -0.1055613458, -0.0638541728}, {1, -0.0894841775, -1.2914855480}};
    private static final double[][] LIGHT = {{4.0767416621, -3.3077115913, 0.2309699292}, {-1.2684380046, 2.6097574011, -0.3413193965}, {-0.0041960863, -0.7034186147, 1.7076147010}};

    private Oklab() {}

    /// So much of the first, the rest of the second.
    static int mix(int first, double share, int second) {
        double[] one = of(first);
        double[] other = of(second);
        double[] mixed = new double[3];
        Arrays.setAll(mixed, n -> share * one[n] + (1 - share) * other[n]);
        double[] light = times(LIGHT, Arrays.stream(times(BACK, mixed)).map(root -> root * root * root).toArray());
        return channel(light[0]) << 16 | channel(light[1]) << 8 | channel(light[2]);
    }

    private static double[] of(int color) {
        double[] light = {light(color >> 16 & 0xff), light(color >> 8 & 0xff), light(color & 0xff)};
        return times(LAB, Arrays.stream(times(CONES, light)).map(Math::cbrt).toArray());
    }

    private static double[] times(double[][] matrix, double[] vector) {
        return Arrays.stream(matrix).mapToDouble(row -> row[0] * vector[0] + row[1] * vector[1] + row[2] * vector[2]).toArray();
    }

    private static double light(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int channel(double light) {
        double share = light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * Math.clamp(share, 0, 1));
    }
}
