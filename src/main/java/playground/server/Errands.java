package playground.server;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.Consumer;
import playground.run.Replay;
import playground.run.Training;
import playground.session.Clock;
import playground.session.Errand;
import playground.session.Workers;

/// Runs computed for requests, on the workers and so among all live pages; only so many at once.
final class Errands {
    /// For work that is bounded before it starts.
    static final long NO_BUDGET = Long.MAX_VALUE / 2;

    private final Workers workers;
    private final Clock clock;
    private final Semaphore places;

    Errands(int atOnce, Workers workers, Clock clock) {
        this.workers = workers;
        this.clock = clock;
        places = new Semaphore(atOnce);
    }

    /// Goes the way of a replay, at most for `budget` nanoseconds of a worker, and makes something of where it got to.
    /// Blocks until that is done; `Busy` when too many are under way.
    <T> T run(Supplier<Replay> way, long budget, Consumer<Training> everyEpoch, Function<Replay, T> result) {
        return run(way, budget, everyEpoch, _ -> true, result);
    }

    /// As above; at its place `ready` does some more, slice by slice, until it says that nothing is left to do.
    <T> T run(
            Supplier<Replay> way, long budget, Consumer<Training> everyEpoch, Predicate<Training> ready, Function<Replay, T> result) {
        if (!places.tryAcquire()) {
            throw new Busy();
        }
        try {
            Errand<T> errand = new Errand<>(way, budget, clock, everyEpoch, ready, result);
            workers.admit(errand).wake();
            return errand.outcome().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            places.release();
        }
    }
}
