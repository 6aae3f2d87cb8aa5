package playground.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A page that says which frames it has shown has no old ones before it.
class PacingIT {
    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.start(new ServerConfig("localhost", 0, 5, 1));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whatWasNotSeenIsNotPiledUpAndNoLossIsMissed() {
        try (LivePage page = LivePage.open(server.port())) {
            page.say("seen 0");
            page.say("open ");
            page.say("speed max");
            page.say("play");
            page.seen(Receipts.MOST_UNSEEN - 1, _ -> true);
            page.say("pause");
            page.told("\"type\":\"link\",\"query\":\"epoch=");
            assertEquals(Receipts.MOST_UNSEEN, page.frames().size());
            page.say("seen " + Receipts.MOST_UNSEEN);
            double end = page.seen(Receipts.MOST_UNSEEN, _ -> true).epoch();
            assertEquals(0, page.frames().getLast().state());
            assertEquals((int) end + 1, page.curve((int) end).size());
        }
    }
}
