package playground.engine.data;

/// What the network sees of a point: one number computed from its coordinates.
public enum Feature implements Input {
    X("x"),
    Y("y"),
    X_SQUARED("x2"),
    Y_SQUARED("y2"),
    X_TIMES_Y("xy"),
    SIN_X("sinx"),
    SIN_Y("siny");

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
            case Y, Y_SQUARED, X_TIMES_Y, SIN_Y -> true;
        };
    }

    @Override
    public String key() {
        return key;
    }
}
