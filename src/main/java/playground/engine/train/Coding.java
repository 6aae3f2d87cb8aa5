package playground.engine.train;

/// How two classes, or an answer between them, are written as numbers.
public enum Coding {
    /// -1 and 1; also any number, where there are no classes.
    SIGNED(0),
    /// 0 and 1, for outputs that answer with a probability.
    UNIT(0.5);

    private final double middle;

    Coding(double middle) {
        this.middle = middle;
    }

    /// A target of -1 to 1 in this coding.
    public double target(double signed) {
        return this == UNIT ? 0.5 * (signed + 1) : signed;
    }

    /// From here on an answer or a target means the second class.
    public double middle() {
        return middle;
    }

    /// How many times the distance from the middle counts, for both classes to lie 1 away from it.
    public double stretch() {
        return this == UNIT ? 2 : 1;
    }
}
