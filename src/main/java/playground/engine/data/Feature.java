package playground.engine.data;

import java.util.Arrays;
import java.util.List;

/// What the network sees of a point: one number computed from its coordinates.
public enum Feature implements Input {
    X("x"),
    Y("y"),
    X_SQUARED("x2"),
    Y_SQUARED("y2"),
    X_TIMES_Y("xy"),
    SIN_X("sinx"),
    SIN_Y("siny"),
    /// How far it is to (0, 0), and to (1, 1).
    FROM_ZERO("d00"),
    FROM_ONE("d11");

    /// Those that mean something anywhere on the plane.
    public static final List<Feature> OF_THE_PLANE =
            Arrays.stream(values()).filter(feature -> !feature.ofCorners()).toList();

    private final String key;

    Feature(String key) {
        this.key = key;
    }

    public double of(double x, double y) {
        return switch (this) {
            case X -> x;
            case Y -> y;
            case X_SQUARED -> x * x;
            case Y_SQUARED -> y * y;
            case X_TIMES_Y -> x * y;
            case SIN_X -> StrictMath.sin(x);
            case SIN_Y -> StrictMath.sin(y);
            case FROM_ZERO -> StrictMath.sqrt(x * x + y * y);
            case FROM_ONE -> StrictMath.sqrt((x - 1) * (x - 1) + (y - 1) * (y - 1));
        };
    }

    @Override
    public double of(double[] row) {
        return of(row[0], row[1]);
    }

    /// Whether the second coordinate has a part in it.
    public boolean readsY() {
        return switch (this) {
            case X, X_SQUARED, SIN_X -> false;
            case Y, Y_SQUARED, X_TIMES_Y, SIN_Y, FROM_ZERO, FROM_ONE -> true;
        };
    }

    /// Whether it is about corners that only truth tables have.
    public boolean ofCorners() {
        return this == FROM_ZERO || this == FROM_ONE;
    }

    @Override
    public String key() {
        return key;
    }
}
