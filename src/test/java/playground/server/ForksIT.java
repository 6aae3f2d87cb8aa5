package playground.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A run beside what became of it after a change on the way, over HTTP.
class ForksIT {
    private static final String FORK = "data=xor&edits=12:batch:1&fork=8.1:learningRate:0.3,15:weight.0.0.0:2&epochs=20";

    private static LiveServer server;

    @BeforeAll
    static void start() {
        server = new LiveServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theApiAnswersWithBothRuns() throws Exception {
        JsonNode fork = LiveServer.json(server.get("/api/v1/compare?" + FORK));
        assertEquals(FORK, fork.path("query").asText());
        assertEquals("fork {\"epoch\":8,\"step\":1}", fork.path("kind").asText() + " " + fork.path("parts"));
        for (int n = 0; n < 2; n++) {
            String edits = n == 0 ? "12:batch:1" : "8.1:learningRate:0.3,15:weight.0.0.0:2";
            JsonNode alone = LiveServer.json(server.get("/api/v1/run?data=xor&edits=" + edits + "&epochs=20"));
            assertEquals(alone.path("query").asText(), fork.at("/runs/" + n + "/query").asText());
            assertEquals(alone.at("/history/20/test").asDouble(), fork.at("/runs/" + n + "/test").asDouble());
            assertEquals("{\"edits\":\"" + edits + "\"}", fork.at("/runs/" + n + "/settings").toString());
        }
        assertEquals(2, fork.path("order").size());
        assertEquals(400, server.get("/api/v1/compare?edits=3:batch:1&fork=3:batch:1").statusCode());
        assertEquals(400, server.get("/api/v1/compare?fork=3:batch:1&clock=work").statusCode());
        assertEquals(422, server.get("/api/v1/compare?samples=10000&fork=3:batch:1&epochs=10000").statusCode());
    }

    @Test
    void pageAndPictureSayWhereTheyPart() throws Exception {
        String page = server.get("/compare?lang=en&computed=true&" + FORK).body();
        String parts = "The same run up to epoch 8. Then the fork: Learning rate 0.3, a weight set by hand (epoch 15). The original: Batch size 1 (epoch 12).";
        assertTrue(page.contains(parts), page);
        assertTrue(page.contains("data-begin=\"8\"") && page.contains("compare--race"), page);
        assertTrue(page.contains("/?data=xor&amp;edits=8.1:learningRate:0.3,15:weight.0.0.0:2&amp;epoch=20&amp;lang=en"), page);
        String drawing = new String(server.bytes("/compare.svg?lang=zh&" + FORK).body(), StandardCharsets.UTF_8);
        assertTrue(drawing.contains(">到第 8 轮为止是同一个运行。此后分叉："), drawing);
        assertTrue(drawing.contains(">原来的运行<") && drawing.contains(">分叉<"), drawing);
        assertEquals(200, server.bytes("/compare.png?width=600&" + FORK).statusCode());
    }
}
