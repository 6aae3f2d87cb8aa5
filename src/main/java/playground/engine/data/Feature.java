package playground.engine.data;

/// What the network sees of a point: one number computed from its coordinates.
public enum Feature {
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

    /// The name in the settings grammar.
    public String key() {
        return key;
    }
}
