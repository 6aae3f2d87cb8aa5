package playground.session;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import playground.engine.train.Progress;
import playground.run.Replay;
import playground.run.Training;

/// A run replayed for one request, in slices among everyone else's: to its place, or as far as its budget of processor
/// time goes; then something is made of it.
public final class Errand<T> implements Job {
    private final Supplier<Replay> way;
    private final Clock clock;
    private final Consumer<Training> everyEpoch;
    private final Predicate<Training> ready;
    private final Function<Replay, T> result;
    private final CompletableFuture<T> outcome = new CompletableFuture<>();
    private Optional<Replay> replay = Optional.empty();
    private long budget;

    /// `way` gives the replay at its start. `everyEpoch` sees the training at its start and after each epoch completed, `ready` does some
    /// more at its place until there is nothing left to do, and `result` ends it. `budget` is in nanoseconds.
    public Errand(
            Supplier<Replay> way,
            long budget,
            Clock clock,
            Consumer<Training> everyEpoch,
            Predicate<Training> ready,
            Function<Replay, T> result) {
        this.way = way;
        this.budget = budget;
        this.clock = clock;
        this.everyEpoch = everyEpoch;
        this.ready = ready;
        this.result = result;
    }

    /// Completed when the errand is done, or has failed.
    public CompletableFuture<T> outcome() {
        return outcome;
    }

    @Override
    public Next slice(long deadline) {
        long start = clock.nanos();
        Replay present = replay.orElseGet(this::start);
        advance(present, Math.min(deadline, start + budget));
        budget -= clock.nanos() - start;
        if (!present.arrived() && budget > 0) {
            return Next.AGAIN;
        }
        present.training().settle();
        if (!ready.test(present.training())) {
            return Next.AGAIN;
        }
        outcome.complete(result.apply(present));
        return Next.NEVER;
    }

    private Replay start() {
        Replay started = way.get();
        replay = Optional.of(started);
        everyEpoch.accept(started.training());
        return started;
    }

    private void advance(Replay present, long deadline) {
        while (!present.arrived() && clock.nanos() - deadline < 0) {
            Progress progress = present.training().advance();
            if (progress == Progress.EPOCH && !present.training().trainer().diverged()) {
                everyEpoch.accept(present.training());
            }
        }
    }

    @Override
    public void failed(Throwable cause) {
        outcome.completeExceptionally(cause);
    }
}
