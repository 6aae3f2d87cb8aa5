package playground.engine.train;

/// A curve as a small picture: the area between it and 0, which lies in the middle. What reaches 1 in size, or the largest
/// number of the curve where that is larger, reaches the rim.
public final class CurveImage {
    private static final int ZERO = 127;

    private CurveImage() {}

    /// Writes `size * size` bytes from `offset` on, as `Boundary` has them, of the `count` numbers from `from` on (not
    /// modified).
    public static void paint(double[] curve, int from, int count, byte[] target, int offset, int size) {
        double reach = reach(curve, from, count);
        for (int column = 0; column < size; column++) {
            double number = curve[from + Math.round((float) column * (count - 1) / (size - 1))];
            double height = Double.isNaN(number) ? 0 : Math.clamp(number / reach, -1, 1) * size / 2;
            for (int row = 0; row < size; row++) {
                target[offset + row * size + column] = (byte) Math.round(ZERO + ZERO * share(height, size / 2.0 - row));
            }
        }
    }

    private static double reach(double[] curve, int from, int count) {
        double reach = 1;
        for (int n = from; n < from + count; n++) {
            reach = Double.isFinite(curve[n]) ? Math.max(reach, Math.abs(curve[n])) : reach;
        }
        return reach;
    }

    /// How much of the pixel below `top` lies between 0 and `height`, all counted up from the middle; negative below it.
    private static double share(double height, double top) {
        double overlap = Math.min(top, Math.max(0, height)) - Math.max(top - 1, Math.min(0, height));
        return Math.signum(height) * Math.max(0, overlap);
    }
}
