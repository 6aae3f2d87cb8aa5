package playground.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import playground.compare.Comparison;
import playground.compare.ComparisonQuery;
import playground.compare.Standing;
import playground.experiment.Limits;
import playground.session.Clock;
import playground.session.Command;
import playground.session.Contest;
import playground.session.ContestSink;
import playground.session.Speed;
import playground.session.Workers;

/// Comparisons computed for requests, among all live ones: as far as one request may go, and only a few at once. Those asked for
/// last are kept: a comparison is a value, and a page in a page is asked for by a whole class.
final class Tours {
    private static final int AT_ONCE = 4;
    private static final int KEPT = 16;
    private static final long PATIENCE_SECONDS = 60;

    private final Workers workers;
    private final Clock clock;
    private final Places places = new Places(AT_ONCE);
    private final Map<String, Standing> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

    Tours(Workers workers, Clock clock) {
        this.workers = workers;
        this.clock = clock;
    }

    /// How it stands at its end, or where the work of one call ends. Blocks until then; `Busy` when too many are under way.
    Standing complete(Comparison comparison) {
        return places.within(() -> known(comparison).orElseGet(() -> keep(comparison, computed(comparison, rounds(comparison)))));
    }

    /// How it stands before anything is learned.
    Standing start(Comparison comparison) {
        return places.within(() -> computed(comparison, 0));
    }

    private Optional<Standing> known(Comparison comparison) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(ComparisonQuery.format(comparison)));
        }
    }

    private Standing keep(Comparison comparison, Standing standing) {
        synchronized (kept) {
            kept.put(ComparisonQuery.format(comparison), standing);
            if (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
            return standing;
        }
    }

    private static long rounds(Comparison comparison) {
        double share = Math.min(1, Limits.API_WORK / comparison.work());
        return Math.max(1, (long) (comparison.epochs() * share));
    }

    private Standing computed(Comparison comparison, long rounds) {
        Arrival arrival = new Arrival(rounds);
        Contest contest = new Contest(comparison, arrival, clock);
        contest.offer(new Command.SetSpeed(Speed.UNLIMITED));
        contest.offer(new Command.Seek(rounds));
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
        }
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
