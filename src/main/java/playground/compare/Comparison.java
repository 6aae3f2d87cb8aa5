package playground.compare;

import java.util.List;
import playground.engine.data.Split;
import playground.engine.net.Network;
import playground.experiment.Cost;
import playground.experiment.Experiment;
import playground.experiment.Limits;
import playground.experiment.Setup;
import playground.run.Edit;
import playground.run.Run;

/// Runs side by side, as a value: the settings they share, in what they differ, how far they go, and the loss they make for.
/// `epochs` is how far the first of them goes; the others as far by the measure.
public record Comparison(Experiment base, Variation variation, int epochs, double goal, Measure measure) {
    /// Hidden layers of a deep network.
    private static final int DEEP = 3;
    /// Rows and columns that a run keeps: the data, and the samples made of them.
    private static final long COPIES = 2;
    /// Of its parameters: gradients, the memory of an optimizer, the last good ones.
    private static final long PARAMETERS = 8;
    /// Numbers that every run keeps of a unit, and of an input, besides: scratch of a block of samples, and of one of pixels.
    private static final long SCRATCH = 2L * Network.BLOCK + 500;

    /// The runs, in order.
    public List<Run> runs() {
        return variation.runs(base);
    }

    /// What they start with.
    public List<Experiment> experiments() {
        return runs().stream().map(Run::experiment).toList();
    }

    /// What they share: the original of a fork, else their settings.
    Run shared() {
        return variation instanceof Variation.Fork(List<Edit> original, _) ? new Run(base, original) : Run.of(base);
    }

    /// Where a run ends: an epoch, at least the first.
    public long last(Experiment run) {
        return Math.clamp(Math.round(epochs * pace() / measure.perEpoch(run)), 1, Limits.EPOCHS);
    }

    /// Whether runs are judged by points set apart, rather than by what they learned from.
    public boolean tested() {
        return base.data().samples() > Split.learned(base.data().samples(), base.data().trainPercent());
    }

    /// Whether it is a race of networks with as many layers, so many that it is worth a look how much reaches the first of them.
    public boolean layered() {
        return variation.race()
                && experiments().stream().mapToInt(run -> run.network().hidden().size()).distinct().count() == 1
                && variation.first(base).network().hidden().size() >= DEEP;
    }

    /// After how many epochs the runs part: at the start, but for a fork and its original. At most as many as are computed.
    public long parts() {
        return variation instanceof Variation.Fork fork ? Math.min(fork.parts().epoch(), epochs) : 0;
    }

    /// How much of the measure the first run takes for an epoch.
    public double pace() {
        return measure.perEpoch(variation.first(base));
    }

    /// What all of it costs, in multiply-adds.
    public double work() {
        return runs().stream().mapToDouble(run -> (double) last(run.experiment()) * dearest(run)).sum();
    }

    /// What an epoch costs at most, whatever is changed on the way.
    private static long dearest(Run run) {
        Experiment settings = run.experiment();
        long most = Cost.perEpoch(settings);
        for (Edit edit : run.edits()) {
            settings = edit.change().applied(settings);
            most = Math.max(most, Cost.perEpoch(settings));
        }
        return most;
    }

    /// How many epochs may be computed for so much work: 0 where a single one takes more.
    public int affordable(double work) {
        double one = withEpochs(1).work();
        return one > work ? 0 : Math.max(1, (int) Math.min(epochs, epochs * (work / work())));
    }

    /// How many numbers it holds while it is computed, about.
    public long numbers() {
        return experiments().stream().mapToLong(Comparison::numbers).sum();
    }

    private static long numbers(Experiment run) {
        long columns = run.data().generator().features().size() + 2L;
        return COPIES * run.data().samples() * columns
                + PARAMETERS * Setup.topology(run).parameterCount()
                + SCRATCH * (columns + Setup.topology(run).unitCount());
    }

    public Comparison withEpochs(int changed) {
        return new Comparison(base, variation, changed, goal, measure);
    }

    Comparison with(Variation changed) {
        return new Comparison(base, changed, epochs, goal, measure);
    }
}
