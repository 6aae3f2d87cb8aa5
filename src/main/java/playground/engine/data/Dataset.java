package playground.engine.data;

/// Points of the plane with a target each: +1 or -1 for the two classes, any number for regression.
/// The arrays are as long as each other, owned by the data set and never modified.
public record Dataset(double[] x, double[] y, double[] target) {
    public int size() {
        return x.length;
    }
}
