package playground.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import playground.engine.train.Hyperparameters;
import playground.engine.train.Progress;
import playground.engine.train.Trainer;

/// Our training of wide networks beside PyTorch's, in turn, both on one thread: epochs a second of the thread's processor
/// time, which other programs on the machine disturb least, and the losses after the same epochs, which show that both learn
/// the same. Best of all rounds.
public final class Comparison {
    private static final List<Workload> WORKLOADS = List.of(Workload.W3, Workload.W4);
    private static final int ROUNDS = 8;
    private static final long ROUND_NANOS = 2_000_000_000L;
    private static final int LEARNED = 10;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Comparison() {}

    static void main() {
        WORKLOADS.forEach(Comparison::compare);
    }

    private static void compare(Workload workload) {
        Hyperparameters by = workload.experiment().training().withShuffle(false);
        Trainer ours = workload.trainer("vector", by);
        Trainer evaluated = workload.trainer("vector", by);
        ours.evaluateEachEpoch(false);
        try (TorchTraining theirs = new TorchTraining(workload.sets().train(), ours.parameters(), by)) {
            for (int n = 0; n < LEARNED; n++) {
                epoch(ours);
                theirs.epoch();
            }
            tell("%s after %d epochs: our loss %.5f, PyTorch's %.5f", workload, LEARNED, ours.losses().train(), theirs.loss());
            race(workload, ours, evaluated, theirs);
        }
    }

    private static void race(Workload workload, Trainer ours, Trainer evaluated, TorchTraining theirs) {
        double best = 0;
        double bestEvaluated = 0;
        double bestTheirs = 0;
        for (int round = 0; round < ROUNDS; round++) {
            best = Math.max(best, rate(() -> epoch(ours)));
            bestTheirs = Math.max(bestTheirs, rate(theirs::epoch));
            bestEvaluated = Math.max(bestEvaluated, rate(() -> epoch(evaluated)));
            tell("%s round %d: %.0f, with losses %.0f, PyTorch %.1f epochs/s", workload, round, best, bestEvaluated, bestTheirs);
        }
        tell("%s: %.1f times as fast, with losses %.1f times", workload, best / bestTheirs, bestEvaluated / bestTheirs);
    }

    private static void epoch(Trainer trainer) {
        while (trainer.advance() != Progress.EPOCH) {
            continue;
        }
    }

    /// Of the fastest epoch in some seconds.
    private static double rate(Runnable epoch) {
        long least = Long.MAX_VALUE;
        long start = THREADS.getCurrentThreadCpuTime();
        long now = start;
        while (now - start < ROUND_NANOS) {
            long before = now;
            epoch.run();
            now = THREADS.getCurrentThreadCpuTime();
            least = Math.min(least, now - before);
        }
        return 1e9 / least;
    }

    private static void tell(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
