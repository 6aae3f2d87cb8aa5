package playground.server;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import playground.compare.Comparison;
import playground.compare.Standing;
import playground.experiment.Limits;
import playground.session.Clock;
import playground.session.Command;
import playground.session.Contest;
import playground.session.ContestSink;
import playground.session.Speed;
import playground.session.Workers;

/// Comparisons computed for pages without scripts, among all live ones: as far as one request may go, and only a few at once.
final class Tours {
    private static final int AT_ONCE = 4;
    private static final long PATIENCE_SECONDS = 60;

    private final Workers workers;
    private final Clock clock;
    private final Semaphore places = new Semaphore(AT_ONCE);

    Tours(Workers workers, Clock clock) {
        this.workers = workers;
        this.clock = clock;
    }

    /// How it stands at its end, or where the work of one call ends. Blocks until then; `Busy` when too many are under way.
    Standing complete(Comparison comparison) {
        if (!places.tryAcquire()) {
            throw new Busy();
        }
        Arrival arrival = new Arrival(rounds(comparison));
        Contest contest = new Contest(comparison, arrival, clock);
        contest.offer(new Command.SetSpeed(Speed.UNLIMITED));
        contest.offer(new Command.Seek(arrival.wanted));
        Workers.Seat seat = workers.admit(contest);
        try {
            seat.wake();
            return arrival.standing.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy();
        } catch (TimeoutException _) {
            throw new Busy();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            seat.leave();
            places.release();
        }
    }

    private static long rounds(Comparison comparison) {
        double share = Math.min(1, Limits.API_WORK / comparison.work());
        return Math.max(1, (long) (comparison.epochs() * share));
    }

    /// Waits for a round.
    private static final class Arrival implements ContestSink {
        private final long wanted;
        private final CompletableFuture<Standing> standing = new CompletableFuture<>();

        private Arrival(long wanted) {
            this.wanted = wanted;
        }

        @Override
        public boolean free() {
            return !standing.isDone();
        }

        @Override
        public void show(Standing shown) {
            if (shown.round() >= wanted) {
                standing.complete(shown);
            }
        }

        @Override
        public void failed() {
            standing.completeExceptionally(new IllegalStateException("The comparison broke"));
        }
    }
}
