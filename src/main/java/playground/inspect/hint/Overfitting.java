package playground.inspect.hint;

import java.util.Optional;
import playground.engine.train.Losses;
import playground.engine.train.Trend;
import playground.experiment.DataSettings;
import playground.experiment.Experiment;
import playground.experiment.ExperimentQuery;
import playground.experiment.Limits;
import playground.experiment.Splitting;

/// The test loss has risen since an epoch, from its `best` to what it is `now`, clearly above the training loss, which fell. The `remedy` is dropout, or,
/// where it has nothing to leave out or does already, more to learn from, or to stop in time.
public record Overfitting(long since, double best, double now, double trainThen, double trainNow, Fix remedy) implements Hint {
    /// What comes and goes is no reason.
    private static final int FEWEST = 10;
    private static final double FACTOR = 1.2;
    /// Below it nobody minds.
    private static final double SMALL = 0.01;
    private static final String USUAL = "0.2";
    private static final int TIMES = 4;
    private static final int MOST_OF_IT = 80;

    static Optional<Hint> in(Case run) {
        Trend trend = run.trend();
        Losses now = run.trainer().losses();
        boolean longAgo = trend.bestEpoch() >= 0 && run.trainer().epoch() - trend.bestEpoch() >= FEWEST;
        boolean risen = now.test() > Math.max(SMALL, FACTOR * trend.best());
        boolean above = now.test() > FACTOR * now.train();
        return longAgo && risen && above && now.train() < trend.trainAtBest()
                ? Optional.of(of(trend, now, run.settings()))
                : Optional.empty();
    }

    private static Overfitting of(Trend trend, Losses now, Experiment settings) {
        return new Overfitting(trend.bestEpoch(), trend.best(), now.test(), trend.trainAtBest(), now.train(), remedy(settings, trend.bestEpoch()));
    }

    private static Fix remedy(Experiment settings, long since) {
        DataSettings data = settings.data();
        if (!settings.network().hidden().isEmpty() && settings.training().dropout().none()) {
            return new Fix(ExperimentQuery.DROPOUT, USUAL);
        }
        if (!data.generator().given() && TIMES * data.samples() <= Limits.MOST_SAMPLES) {
            return new Fix(ExperimentQuery.SAMPLES, Integer.toString(TIMES * data.samples()));
        }
        return data.trainPercent() < MOST_OF_IT && data.splitting() != Splitting.KERAS
                ? new Fix(ExperimentQuery.TRAIN, Integer.toString(MOST_OF_IT))
                : new Fix(ExperimentQuery.STOP_EPOCHS, Long.toString(Math.max(1, since)));
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
        return Optional.of(remedy);
    }
}
