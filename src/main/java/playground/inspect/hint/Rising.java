package playground.inspect.hint;

import java.util.Optional;
import playground.engine.train.Trend;

/// The training loss rose over the last `epochs`, `from` its least `to` what it is.
public record Rising(long epochs, double from, double to, double rate) implements Hint {
    private static final int FEWEST = 3;
    private static final double FACTOR = 2;
    /// Below it nobody minds.
    private static final double SMALL = 0.02;

    static Optional<Hint> in(Case run) {
        Trend trend = run.trend();
        int last = trend.known() - 1;
        int lowest = lowest(trend);
        if (run.byMistakes() || last - lowest < FEWEST || !stays(trend, lowest)) {
            return Optional.empty();
        }
        return Optional.of(new Rising(last - lowest, trend.train(lowest), trend.train(last), run.learningRate()));
    }

    private static int lowest(Trend trend) {
        int lowest = 0;
        for (int n = 1; n < trend.known(); n++) {
            lowest = trend.train(n) < trend.train(lowest) ? n : lowest;
        }
        return lowest;
    }

    /// The last few are all far above it: more than an accident.
    private static boolean stays(Trend trend, int lowest) {
        boolean stays = true;
        for (int n = trend.known() - FEWEST; n < trend.known(); n++) {
            stays &= trend.train(n) > Math.max(SMALL, FACTOR * trend.train(lowest));
        }
        return stays;
    }

    @Override
    public String key() {
        return "rising";
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
