package playground.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import playground.load.RawSocket;

class FairnessIT {
    private static final String LARGE = "hidden=32,32,32,32,32,32,32,32&features=x,y,x2,y2,xy,sinx,siny&samples=5000";
    private static final int RUNNING = 1;
    private static final int ENOUGH = 40;
    private static final int RUNS = 100;
    private static final int STANDINGS = 15;
    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.start(new ServerConfig("localhost", 0, 20, 4));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void largeNetworksDoNotStopASmallOnesPictures() {
        try (LivePage large = LivePage.open(server.port());
                LivePage larger = LivePage.open(server.port());
                LivePage small = LivePage.open(server.port())) {
            play(large, LARGE);
            play(larger, LARGE + "&seed=2");
            large.seen(frame -> frame.state() == RUNNING);
            larger.seen(frame -> frame.state() == RUNNING);
            play(small, "");
            small.seen(ENOUGH, frame -> frame.state() == RUNNING);
            double worst = longestGap(small);
            assertTrue(worst < 1000, () -> "a gap of " + worst + " ms");
        }
    }

    /// In milliseconds, from the first picture of the running network on.
    private static double longestGap(LivePage page) {
        long[] times = page.frames().stream()
                .dropWhile(frame -> frame.state() != RUNNING)
                .mapToLong(LivePage.Seen::at)
                .toArray();
        assertTrue(times.length > ENOUGH / 2, () -> "only " + times.length + " pictures");
        return IntStream.range(1, times.length).mapToDouble(i -> (times[i] - times[i - 1]) / 1e6).max().orElseThrow();
    }

    private static void play(LivePage page, String query) {
        page.say("open " + query);
        page.say("speed max");
        page.say("play");
    }

    /// All runs of a comparison together are one job: had each a share of its own, they would do a hundred times what a page does.
    @Test
    void aComparisonOfManyRunsTakesNoMoreThanItsShare() throws IOException {
        try (RawSocket comparison = new RawSocket(server.port(), "/compare/socket?data=xor&epochs=10000&seeds=" + RUNS, 0);
                LivePage page = LivePage.open(server.port())) {
            comparison.say("speed max");
            comparison.say("play");
            play(page, "data=xor");
            page.seen(frame -> frame.state() == RUNNING);
            double rounds = round(comparison, 1);
            double epochs = page.frames().getLast().epoch();
            double compared = RUNS * (round(comparison, STANDINGS) - rounds);
            double trained = page.frames().getLast().epoch() - epochs;
            assertTrue(compared > 0 && trained > compared / 4, () -> trained + " epochs beside " + compared);
            double worst = longestGap(page);
            assertTrue(worst < 1000, () -> "a gap of " + worst + " ms");
        }
    }

    /// How many rounds are complete in the last of so many frames from the first running one on.
    private static double round(RawSocket comparison, int count) throws IOException {
        double round = 0;
        for (int seen = 0; seen < count; ) {
            RawSocket.Piece message = comparison.message();
            ByteBuffer frame = ByteBuffer.wrap(message.payload()).order(ByteOrder.LITTLE_ENDIAN);
            if (message.opcode() == 2 && frame.get(5) == RUNNING) {
                round = frame.getDouble(8);
                seen++;
            }
        }
        return round;
    }

    /// The pages that do not read would fill the heap if anything were kept for them without bound.
    @Test
    void aPageThatDoesNotReadWaitsAndThenMissesNoEpoch() throws IOException {
        try (RawSocket lazy = new RawSocket(server.port(), "/socket", 4096);
                LivePage other = LivePage.open(server.port())) {
            lazy.say("open ");
            lazy.say("speed max");
            lazy.say("play");
            play(other, "");
            other.seen(frame -> frame.epoch() > 500);
            double next = 0;
            while (next < 500) {
                RawSocket.Piece message = lazy.message();
                if (message.opcode() == 2) {
                    ByteBuffer frame = ByteBuffer.wrap(message.payload()).order(ByteOrder.LITTLE_ENDIAN);
                    assertTrue(frame.getInt(80) <= 16_384);
                    assertEquals(next, frame.getDouble(72));
                    next += frame.getInt(80);
                }
            }
        }
    }
}
