package playground.inspect.hint;

import java.util.Optional;
import playground.engine.train.Losses;
import playground.engine.train.Trend;
import playground.experiment.Experiment;
import playground.experiment.ExperimentQuery;

/// The test loss has risen since an epoch, from its `best` to what it is `now`, while the training loss fell. `free`: dropout would
/// have something to leave out, and does not yet.
public record Overfitting(long since, double best, double now, double trainThen, double trainNow, boolean free) implements Hint {
    /// What comes and goes is no reason.
    private static final int FEWEST = 10;
    private static final double FACTOR = 1.2;
    /// Below it nobody minds.
    private static final double SMALL = 0.01;
    private static final String USUAL = "0.2";

    static Optional<Hint> in(Case run) {
        Trend trend = run.trend();
        Losses now = run.trainer().losses();
        boolean longAgo = trend.bestEpoch() >= 0 && run.trainer().epoch() - trend.bestEpoch() >= FEWEST;
        boolean risen = now.test() > Math.max(SMALL, FACTOR * trend.best());
        return longAgo && risen && now.train() < trend.trainAtBest()
                ? Optional.of(of(trend, now, run.settings()))
                : Optional.empty();
    }

    private static Overfitting of(Trend trend, Losses now, Experiment settings) {
        boolean free = !settings.network().hidden().isEmpty() && settings.training().dropout().none();
        return new Overfitting(trend.bestEpoch(), trend.best(), now.test(), trend.trainAtBest(), now.train(), free);
    }

    @Override
    public String key() {
        return "overfitting";
    }

    @Override
    public Show show() {
        return new Show.Epoch(since);
    }

    @Override
    public Optional<Fix> fix() {
        return free ? Optional.of(new Fix(ExperimentQuery.DROPOUT, USUAL)) : Optional.empty();
    }
}
