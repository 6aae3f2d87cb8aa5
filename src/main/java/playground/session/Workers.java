package playground.session;

import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;

/// The processor, shared fairly: one thread per core, each serving the job that has used least so far, a slice at a time.
/// A job that fails ends alone.
public final class Workers implements AutoCloseable {
    /*
     * As Linux' completely fair scheduler: every job has a virtual time, the processor time it has used, and the least
     * is served next. A job that is new, or that slept, starts at the virtual time of those being served, so that it
     * comes at once but cannot save up a claim; nor may a job that could not stop in time (a picture of a large network,
     * a first run of code not compiled yet) owe so much that it would be still for seconds.
     */
    private static final System.Logger LOG = System.getLogger(Workers.class.getName());

    private final Clock clock;
    private final List<Thread> threads;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final TreeSet<Seat> ready =
            new TreeSet<>(Comparator.comparingLong((Seat seat) -> seat.used).thenComparingLong(seat -> seat.number));
    private final TreeSet<Seat> sleeping =
            new TreeSet<>(Comparator.comparingLong((Seat seat) -> seat.wakeAt).thenComparingLong(seat -> seat.number));
    private long served;
    private long seats;
    private boolean closed;

    public Workers(int count, Clock clock) {
        this.clock = clock;
        threads = IntStream.range(0, count)
                .mapToObj(i -> Thread.ofPlatform().name("worker-" + i).daemon().unstarted(this::work))
                .toList();
        threads.forEach(Thread::start);
    }

    /// Takes in a job; it sleeps until woken.
    public Seat admit(Job job) {
        lock.lock();
        try {
            return new Seat(job, seats++);
        } finally {
            lock.unlock();
        }
    }

    /// Lets the slices under way end, and serves no more.
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void work() {
        try {
            for (Optional<Turn> turn = await(); turn.isPresent(); turn = await()) {
                turn.get().take();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Waits for a job that wants to be served; empty when the workers are closed.
    private Optional<Turn> await() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (!closed) {
                long now = clock.nanos();
                wakeSleepers(now);
                Seat seat = ready.pollFirst();
                if (seat != null) {
                    seat.state = State.SERVED;
                    served = Math.max(served, seat.used);
                    return Optional.of(new Turn(seat, now + share().slice()));
                }
                if (sleeping.isEmpty()) {
                    changed.await();
                } else {
                    long _ = changed.awaitNanos(sleeping.first().wakeAt - now);
                }
            }
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    private void wakeSleepers(long now) {
        while (!sleeping.isEmpty() && sleeping.first().wakeAt - now <= 0) {
            sleeping.first().queue();
        }
    }

    private Share share() {
        return new Share(threads.size(), ready.size() + 1);
    }

    private record Turn(Seat seat, long deadline) {
        void take() {
            seat.end(seat.serve(deadline));
        }
    }

    private enum State {
        IDLE,
        SLEEPING,
        READY,
        SERVED,
        GONE
    }

    /// A job's place among the others.
    public final class Seat {
        private final Job job;
        private final long number;
        private State state = State.IDLE;
        private boolean woken;
        private long used;
        private long wakeAt;

        private Seat(Job job, long number) {
            this.job = job;
            this.number = number;
        }

        /// The job gets a slice soon, after the one under way if there is one.
        public void wake() {
            lock.lock();
            try {
                switch (state) {
                    case IDLE, SLEEPING -> queue();
                    case SERVED -> woken = true;
                    case READY, GONE -> {}
                }
            } finally {
                lock.unlock();
            }
        }

        /// No slice begins any more.
        public void leave() {
            lock.lock();
            try {
                forget();
                state = State.GONE;
            } finally {
                lock.unlock();
            }
        }

        private Next serve(long deadline) {
            long start = clock.used();
            try {
                return job.slice(deadline);
            } catch (RuntimeException | Error e) {
                LOG.log(Level.ERROR, "A job failed and was ended", e);
                tell(e);
                return Next.NEVER;
            } finally {
                used += clock.used() - start;
            }
        }

        private void tell(Throwable cause) {
            try {
                job.failed(cause);
            } catch (RuntimeException | Error e) {
                LOG.log(Level.ERROR, "A job could not be told that it failed", e);
            }
        }

        private void end(Next next) {
            lock.lock();
            try {
                if (state != State.GONE) {
                    state = State.IDLE;
                    settle(next);
                }
                woken = false;
            } finally {
                lock.unlock();
            }
        }

        private void settle(Next next) {
            switch (next) {
                case Next.Never _ -> state = State.GONE;
                case Next.Again _ -> queue();
                case Next.At(long nanos) -> {
                    if (woken) {
                        queue();
                    } else {
                        sleep(nanos);
                    }
                }
                case Next.WhenWoken _ -> {
                    if (woken) {
                        queue();
                    }
                }
            }
        }

        private void queue() {
            forget();
            used = Math.clamp(used, served, served + share().debt());
            state = State.READY;
            ready.add(this);
            changed.signal();
        }

        private void sleep(long until) {
            wakeAt = until;
            state = State.SLEEPING;
            sleeping.add(this);
            changed.signal();
        }

        private void forget() {
            ready.remove(this);
            sleeping.remove(this);
        }
    }
}
