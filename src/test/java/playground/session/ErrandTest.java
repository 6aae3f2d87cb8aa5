package playground.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import playground.run.LinkQuery;
import playground.run.Replay;

class ErrandTest {
    /// So nobody waits for all of it.
    @Test
    void whatIsNotReadyIsGoneOnWithInFurtherSlices() {
        Queue<Boolean> ready = new ArrayDeque<>(List.of(false, false, true));
        Errand<Long> errand = new Errand<>(
                () -> Replay.of(LinkQuery.parse("samples=20&epoch=3").value(), true), Long.MAX_VALUE / 2, Clock.system(),
                _ -> {}, _ -> ready.remove(), replay -> replay.training().position().epoch());
        long later = Clock.system().nanos() + 60_000_000_000L;
        assertEquals(Next.AGAIN, errand.slice(later));
        assertEquals(Next.AGAIN, errand.slice(later));
        assertEquals(Next.NEVER, errand.slice(later));
        assertEquals(3L, errand.outcome().join());
    }
}
