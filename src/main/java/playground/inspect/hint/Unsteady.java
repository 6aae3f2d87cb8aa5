package playground.inspect.hint;

import java.util.Optional;
import playground.engine.train.Trend;

/// The training loss turned so many times in the last `epochs`, by `swing` from one to the next on average, and hardly fell by it.
public record Unsteady(int epochs, int turns, double swing, double mean, double rate) implements Hint {
    /// Noise turns two times in three, but little.
    private static final double OFTEN = 0.6;
    private static final double FAR = 0.15;
    /// The later half of the epochs beside the earlier.
    private static final double STILL = 0.9;
    /// Below it nobody minds.
    private static final double SMALL = 0.05;

    static Optional<Hint> in(Case run) {
        Trend trend = run.trend();
        if (trend.known() < Trend.LENGTH || run.byMistakes()) {
            return Optional.empty();
        }
        Unsteady found = new Unsteady(Trend.LENGTH, turns(trend), swing(trend), trend.mean(0, Trend.LENGTH), run.learningRate());
        return found.much() && !falls(trend) ? Optional.of(found) : Optional.empty();
    }

    private boolean much() {
        return turns >= OFTEN * (epochs - 2) && swing > FAR * mean && mean > SMALL;
    }

    /// What leaps and still gets on is left in peace.
    private static boolean falls(Trend trend) {
        return trend.mean(Trend.LENGTH / 2, Trend.LENGTH) < STILL * trend.mean(0, Trend.LENGTH / 2);
    }

    private static int turns(Trend trend) {
        int turns = 0;
        for (int n = 2; n < trend.known(); n++) {
            turns += change(trend, n) * change(trend, n - 1) < 0 ? 1 : 0;
        }
        return turns;
    }

    private static double swing(Trend trend) {
        double sum = 0;
        for (int n = 1; n < trend.known(); n++) {
            sum += Math.abs(change(trend, n));
        }
        return sum / (trend.known() - 1);
    }

    private static double change(Trend trend, int n) {
        return trend.train(n) - trend.train(n - 1);
    }

    @Override
    public String key() {
        return "unsteady";
    }

    @Override
    public Show show() {
        return new Show.Curve();
    }

    @Override
    public Optional<Fix> fix() {
        return Optional.of(Fix.learningRate(rate, -1));
    }
}
