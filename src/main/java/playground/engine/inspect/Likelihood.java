package playground.engine.inspect;

/// What cross-entropy means: the network gives each sample's true class a probability, their product is the likelihood
/// of the data, and the sum of the cross-entropies is its negative logarithm. So making the loss small makes the data as
/// likely as can be (Fisher 1922; Bishop 2006, section 4.3.2).
public record Likelihood(int count, double minusLog) {
    private static final double NEAREST = 1e-12;
    private static final double LOG_OF_TEN = 2.302585092994046;

    /// Of the probabilities of the true classes; one closer than 1e-12 to 0 counts as that. Not modified.
    public static Likelihood of(double[] probabilities) {
        double sum = 0;
        for (double p : probabilities) {
            sum += -StrictMath.log(Math.max(NEAREST, p));
        }
        return new Likelihood(probabilities.length, sum);
    }

    /// Of samples whose losses are cross-entropies.
    public static Likelihood of(LossSums losses) {
        return new Likelihood(losses.count(), losses.sum());
    }

    /// The product; 0 where it is smaller than any `double`.
    public double product() {
        return StrictMath.exp(-minusLog);
    }

    /// The product is `mantissa() · 10^exponent()`, however small.
    public long exponent() {
        return (long) Math.floor(-minusLog / LOG_OF_TEN);
    }

    /// 1 to below 10.
    public double mantissa() {
        return StrictMath.exp(-minusLog - exponent() * LOG_OF_TEN);
    }
}
