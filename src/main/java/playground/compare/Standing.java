package playground.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import playground.engine.train.Losses;

/// How a comparison stands: of `rounds` rounds, each an epoch of the first run and as much of the others, `round` are
/// complete. Pictures lie one after the other, `side * side` bytes each (see `Portrait`); not modified once made.
public record Standing(State state, long round, long rounds, List<Runner> runners, int side, byte[] pictures) {
    private static final double ROOM = 1.05;
    private static final double LEAST_CEILING = 1e-3;

    public enum State {
        PAUSED,
        RUNNING,
        /// On the way to a round that was asked for.
        SEEKING,
        /// All runs have come to their ends.
        FINISHED
    }

    public Standing {
        runners = List.copyOf(runners);
    }

    /// Nothing is computed yet.
    public static Standing before(Comparison comparison) {
        return new Standing(State.PAUSED, 0, comparison.epochs(), List.of(), 0, new byte[0]);
    }

    /// One of the runs. `loss` is that by which they are judged; `arrived` the epoch after which it was first at most the goal,
    /// -1 while it was not, and `arrival` the clock then. `gradients` are the sizes of those of its layers, where they are looked at
    /// (see `Comparison.layered`); not modified.
    public record Runner(long epoch, Losses losses, double loss, boolean diverged, long arrived, double arrival, Course course, double[] gradients) {
        public boolean reached() {
            return arrived >= 0;
        }
    }

    /// Losses by which a run is judged, on the way, `every` so much of the clock apart but for the last of a run that has `ended`.
    /// The arrays belong to the course and are not modified.
    public record Course(double[] clocks, double[] losses, double every, boolean ended) {
        /// The losses from a clock on.
        DoubleStream from(double clock) {
            return IntStream.range(0, losses.length).filter(n -> clocks[n] >= clock).mapToDouble(n -> losses[n]);
        }
    }

    /// The place in which a run came to the goal: 1 for the first, the same for those that came together; 0 while it did not.
    public int place(int number) {
        Runner runner = runners.get(number);
        return runner.reached()
                ? 1 + (int) runners.stream().filter(other -> other.reached() && other.arrival() < runner.arrival()).count()
                : 0;
    }

    /// The top of a chart of their losses: all of what they start from, or of what they come to after they part at such a clock, and the
    /// goal; a run that goes astray leaves it.
    public double ceiling(double goal, double parts) {
        double start = highest(runner -> DoubleStream.of(runner.course().losses()).limit(1)).orElse(1);
        double later = parts > 0 ? highest(runner -> runner.course().from(parts)).orElse(start) : start;
        return ROOM * Math.max(Math.max(Math.min(start, later), 2 * goal), LEAST_CEILING);
    }

    private OptionalDouble highest(Function<Runner, DoubleStream> losses) {
        return runners.stream().flatMapToDouble(losses).filter(Double::isFinite).max();
    }

    /// How many have come to the goal.
    public int reached() {
        return (int) runners.stream().filter(Runner::reached).count();
    }

    /// The runs' numbers: by their places, then by their losses.
    public List<Integer> order() {
        Comparator<Integer> order = Comparator.<Integer>comparingInt(number -> place(number) == 0 ? Integer.MAX_VALUE : place(number))
                .thenComparingDouble(number -> runners.get(number).loss());
        return IntStream.range(0, runners.size()).boxed().sorted(order).toList();
    }

    /// The run with the least loss of those that did not diverge.
    public Optional<Integer> best() {
        return IntStream.range(0, runners.size())
                .boxed()
                .filter(number -> !runners.get(number).diverged())
                .min(Comparator.comparingDouble(number -> runners.get(number).loss()));
    }

    /// The losses of runs that did not diverge, the least first.
    public double[] losses() {
        return runners.stream().filter(runner -> !runner.diverged()).mapToDouble(Runner::loss).filter(Double::isFinite).sorted().toArray();
    }

    /// The least loss, and the largest, of runs that did not diverge.
    public Span span() {
        double[] losses = losses();
        return losses.length == 0 ? new Span(Double.NaN, Double.NaN) : new Span(losses[0], losses[losses.length - 1]);
    }

    /// From one loss to another.
    public record Span(double least, double most) {
        /// Below this losses are as good as 0.
        private static final double FLOOR = 1e-6;

        /// How far a loss is on the way from the least to the most, 0 to 1, by its logarithm.
        public double share(double loss) {
            double low = log(least);
            double range = log(most) - low;
            return range > 0 ? Math.clamp((log(loss) - low) / range, 0, 1) : 0;
        }

        /// Half way from the one to the other.
        public double middle() {
            return StrictMath.exp((log(least) + log(most)) / 2);
        }

        private static double log(double loss) {
            return StrictMath.log(Math.max(loss, FLOOR));
        }
    }
}
