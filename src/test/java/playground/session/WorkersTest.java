package playground.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkersTest {
    private final Clock clock = Clock.system();
    private final Workers workers = new Workers(1, clock);

    @AfterEach
    void close() {
        workers.close();
    }

    @Test
    void jobsThatWantEverythingGetEqualShares() throws InterruptedException {
        AtomicLong[] worked = {new AtomicLong(), new AtomicLong(), new AtomicLong()};
        CountDownLatch enough = new CountDownLatch(300);
        for (AtomicLong mine : worked) {
            workers.admit(new Slices(deadline -> {
                        long start = clock.used();
                        while (clock.nanos() < deadline) {
                            Thread.onSpinWait();
                        }
                        mine.addAndGet(clock.used() - start);
                        enough.countDown();
                        return Next.AGAIN;
                    }))
                    .wake();
        }
        assertTrue(enough.await(30, TimeUnit.SECONDS));
        double total = worked[0].get() + worked[1].get() + worked[2].get();
        for (AtomicLong mine : worked) {
            assertEquals(1 / 3.0, mine.get() / total, 0.1);
        }
    }

    @Test
    void aJobThatFailsEndsAlone() throws InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        CountDownLatch others = new CountDownLatch(3);
        workers.admit(new Job() {
                    @Override
                    public Next slice(long deadline) {
                        throw new IllegalStateException("a job that fails on purpose");
                    }

                    @Override
                    public void failed(Throwable cause) {
                        told.countDown();
                    }
                })
                .wake();
        workers.admit(new Slices(_ -> {
                    others.countDown();
                    return Next.AGAIN;
                }))
                .wake();
        assertTrue(told.await(10, TimeUnit.SECONDS));
        assertTrue(others.await(10, TimeUnit.SECONDS));
    }

    @Test
    void aJobThatCannotEvenBeToldOfItsFailureEndsAlone() throws InterruptedException {
        CountDownLatch others = new CountDownLatch(3);
        workers.admit(new Slices(_ -> {
                    throw new IllegalStateException("a job that fails on purpose");
                }))
                .wake();
        workers.admit(new Slices(_ -> {
                    others.countDown();
                    return Next.AGAIN;
                }))
                .wake();
        assertTrue(others.await(10, TimeUnit.SECONDS));
    }

    @Test
    void aSleepingJobWakesAtItsTimeAndNotBefore() throws InterruptedException {
        long at = clock.nanos() + TimeUnit.MILLISECONDS.toNanos(30);
        AtomicLong woke = new AtomicLong();
        CountDownLatch done = new CountDownLatch(1);
        AtomicInteger slices = new AtomicInteger();
        workers.admit(new Slices(_ -> {
                    if (slices.getAndIncrement() == 0) {
                        return new Next.At(at);
                    }
                    woke.set(clock.nanos());
                    done.countDown();
                    return Next.NEVER;
                }))
                .wake();
        assertTrue(done.await(10, TimeUnit.SECONDS));
        assertTrue(woke.get() >= at);
    }

    @Test
    void aJobWokenDuringItsSliceGetsAnother() throws InterruptedException {
        CountDownLatch slices = new CountDownLatch(2);
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch woken = new CountDownLatch(1);
        Workers.Seat seat = workers.admit(new Slices(_ -> {
            slices.countDown();
            inside.countDown();
            await(woken);
            return Next.WHEN_WOKEN;
        }));
        seat.wake();
        await(inside);
        seat.wake();
        woken.countDown();
        assertTrue(slices.await(10, TimeUnit.SECONDS));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(10, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Slices(java.util.function.LongFunction<Next> work) implements Job {
        @Override
        public Next slice(long deadline) {
            return work.apply(deadline);
        }

        @Override
        public void failed(Throwable cause) {
            throw new AssertionError(cause);
        }
    }
}
