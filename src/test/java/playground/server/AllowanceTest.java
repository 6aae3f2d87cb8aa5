package playground.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AllowanceTest {
    private final AtomicLong now = new AtomicLong();
    private final Allowance allowance = new Allowance(10, 20, 5, now::get);

    private void take(int times, Allowance.Grant expected) {
        for (int n = 0; n < times; n++) {
            assertEquals(expected, allowance.take());
        }
    }

    @Test
    void whatIsTooMuchIsRefusedOnceThenIgnoredAndAtLastEndsTheVisit() {
        take(20, Allowance.Grant.GIVEN);
        take(1, Allowance.Grant.REFUSED);
        take(4, Allowance.Grant.IGNORED);
        take(1, Allowance.Grant.ENDED);
        take(3, Allowance.Grant.IGNORED);
    }

    @Test
    void itFillsUpAgain() {
        take(20, Allowance.Grant.GIVEN);
        now.addAndGet(TimeUnit.MILLISECONDS.toNanos(300));
        take(3, Allowance.Grant.GIVEN);
        take(1, Allowance.Grant.REFUSED);
    }

    @Test
    void whoGoesOnAtOnceIsNotRefusedAgain() {
        take(20, Allowance.Grant.GIVEN);
        take(1, Allowance.Grant.REFUSED);
        now.addAndGet(TimeUnit.MILLISECONDS.toNanos(100));
        take(1, Allowance.Grant.GIVEN);
        take(1, Allowance.Grant.IGNORED);
    }

    @Test
    void afterAPauseTheExcessIsForgotten() {
        take(20, Allowance.Grant.GIVEN);
        take(1, Allowance.Grant.REFUSED);
        take(4, Allowance.Grant.IGNORED);
        now.addAndGet(TimeUnit.SECONDS.toNanos(1));
        take(10, Allowance.Grant.GIVEN);
        take(1, Allowance.Grant.REFUSED);
    }
}
