package playground.inspect.hint;

import java.util.List;
import java.util.Optional;
import playground.engine.data.Task;
import playground.engine.inspect.Affine;
import playground.engine.net.Activation;
import playground.engine.net.Initializer;
import playground.engine.train.Baseline;
import playground.engine.train.Loss;
import playground.engine.train.Regularization;
import playground.engine.train.Trend;
import playground.experiment.Experiment;
import playground.experiment.ExperimentQuery;
import playground.experiment.Limits;
import playground.experiment.NetworkSettings;

/// The training loss got nowhere over the last `epochs`, between its `least` and its `most`, and is no better than that of always
/// answering the `mean` of the targets. Given where no other rule says why; the `remedy` is by what is the case.
public record Stalled(int epochs, double least, double most, double mean, Fix remedy) implements Hint {
    /// Of the loss, between the first half of the epochs and the second: noise comes to less.
    private static final double PROGRESS = 0.01;
    /// Of the mean's loss: as good as no better.
    private static final double NO_BETTER = 0.95;
    /// Of the mean's loss: worse than knowing nothing, so that what was learned is wrong.
    private static final double WORSE = 1.1;
    /// Fewer units than this may be too few.
    private static final int FEW = 8;

    static Optional<Hint> in(Case run) {
        Trend trend = run.trend();
        if (trend.known() < Trend.LENGTH || run.byMistakes() || run.raw() || !run.poor()) {
            return Optional.empty();
        }
        double mean = Baseline.of(run.training().objective(), run.training().train());
        boolean bad = least(trend) > NO_BETTER * mean;
        return bad && trend.mean(Trend.LENGTH / 2, Trend.LENGTH) > (1 - PROGRESS) * trend.mean(0, Trend.LENGTH / 2)
                ? Optional.of(new Stalled(trend.known() - 1, least(trend), most(trend), mean, remedy(run, least(trend) > WORSE * mean)))
                : Optional.empty();
    }

    private static double least(Trend trend) {
        double least = trend.train(0);
        for (int n = 1; n < trend.known(); n++) {
            least = Math.min(least, trend.train(n));
        }
        return least;
    }

    private static double most(Trend trend) {
        double most = trend.train(0);
        for (int n = 1; n < trend.known(); n++) {
            most = Math.max(most, trend.train(n));
        }
        return most;
    }

    private static Fix remedy(Case run, boolean worse) {
        Experiment settings = run.settings();
        if (settings.training().penalty().kind() != Regularization.NONE && settings.training().penalty().rate() > 0) {
            return Fix.penalty(settings.training().penalty().rate(), -1);
        }
        return run.hasty() || worse ? gentler(run, settings) : stronger(run, settings.network());
    }

    /// Steps, or a start, that led to where there is no slope.
    private static Fix gentler(Case run, Experiment settings) {
        if (run.hasty()) {
            return Fix.learningRate(run.learningRate(), -1).fromTheStart();
        }
        boolean unfit = settings.loss() == Loss.SQUARED && settings.data().generator().task() == Task.CLASSIFICATION
                && run.output().activation() == Activation.SIGMOID;
        if (unfit) {
            return new Fix(ExperimentQuery.LOSS, Loss.CROSS_ENTROPY.key());
        }
        return settings.network().initializer() == Initializer.NORMAL
                ? Fix.start(Initializer.GLOROT)
                : Fix.learningRate(run.learningRate(), -1).fromTheStart();
    }

    /// A network that can bend, then one that can bend more, then longer steps.
    private static Fix stronger(Case run, NetworkSettings network) {
        List<Integer> hidden = network.hidden();
        if (hidden.isEmpty()) {
            return Fix.hidden(List.of(FEW / 2));
        }
        if (Affine.linear(run.trainer().parameters())) {
            return Fix.activation(Activation.TANH);
        }
        return hidden.stream().anyMatch(units -> units < FEW)
                ? Fix.hidden(hidden.stream().map(units -> Math.min(Limits.MOST_UNITS, Math.max(FEW, units))).toList())
                : Fix.learningRate(run.learningRate(), 1);
    }

    @Override
    public String key() {
        return "stalled";
    }

    @Override
    public Show show() {
        return new Show.Curve();
    }

    @Override
    public Optional<Fix> fix() {
        return Optional.of(remedy);
    }
}
