package playground.engine.inspect;

/// A number for every place (u, v) of a picture, `at + across u + up v`, and so the line where it is 0.
public record Border(double at, double across, double up) {
    /// By how much this one is more than another.
    public Border less(Border other) {
        return new Border(at - other.at, across - other.across, up - other.up);
    }

    public double of(double u, double v) {
        return at + across * u + up * v;
    }
}
