package playground.inspect.hint;

import java.util.Optional;
import playground.engine.inspect.LayerHealth;
import playground.engine.train.Trend;

/// The training loss hardly moved over the last `epochs`, `from` `to`, though there is a slope: the last epoch moved weights by no
/// more than a `ratio` of their length. Of columns as measured it is not the rate that makes it slow.
public record Slow(int epochs, double from, double to, double ratio, double rate) implements Hint {
    private static final double STEP = 0.002;
    private static final double SLOPE = 0.01;
    /// A larger rate is not to be advised.
    private static final double LARGE = 0.1;

    static Optional<Hint> in(Case run) {
        Trend trend = run.trend();
        if (trend.known() < Trend.LENGTH || run.byMistakes() || run.raw() || !run.poor()) {
            return Optional.empty();
        }
        double from = trend.train(0);
        double to = trend.train(trend.known() - 1);
        Slow found = new Slow(trend.known() - 1, from, to, ratio(run), run.learningRate());
        return found.slow() && slope(run) > SLOPE ? Optional.of(found) : Optional.empty();
    }

    private boolean slow() {
        return to <= from && from - to < Case.HARDLY * from && ratio < STEP && rate < LARGE;
    }

    /// The largest of all layers; NaN where one is not known.
    private static double ratio(Case run) {
        double most = 0;
        for (LayerHealth layer : run.health().layers()) {
            most = Math.max(most, layer.ratio());
        }
        return most;
    }

    private static double slope(Case run) {
        return run.health().layers().stream().mapToDouble(LayerHealth::gradient).max().orElse(0);
    }

    @Override
    public String key() {
        return "slow";
    }

    @Override
    public Show show() {
        return new Show.Curve();
    }

    @Override
    public Optional<Fix> fix() {
        return Optional.of(Fix.learningRate(rate, 1));
    }
}
