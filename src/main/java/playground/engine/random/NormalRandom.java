package playground.engine.random;

/// A stream of normal numbers with mean 0 and standard deviation 1, made of uniform ones two at a time by the polar method
/// of Marsaglia and Bray 1964.
public final class NormalRandom {
    private final RandomStream uniform;
    private double spare;
    private boolean spared;

    public NormalRandom(RandomStream uniform) {
        this.uniform = uniform;
    }

    public double next() {
        if (spared) {
            spared = false;
            return spare;
        }
        double u = 0;
        double v = 0;
        double s = 0;
        while (s >= 1 || s == 0) {
            u = 2 * uniform.next() - 1;
            v = 2 * uniform.next() - 1;
            s = u * u + v * v;
        }
        double stretch = StrictMath.sqrt(-2 * StrictMath.log(s) / s);
        spare = v * stretch;
        spared = true;
        return u * stretch;
    }
}
