package playground.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HealthApiIT {
    private static LiveServer server;

    @BeforeAll
    static void start() {
        server = new LiveServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonNode health(String query) throws Exception {
        return server.found("/api/v1/inspect?subjects=health&" + query).at("/findings/health");
    }

    @Test
    void theStaircaseOfTenSigmoidLayersIsToldWithItsHint() throws Exception {
        JsonNode health = health("hidden=8,8,8,8,8,8,8,8,8,8&activation=sigmoid&epochs=5");
        assertEquals(11, health.get("layers").size());
        assertEquals(250, health.get("samples").asInt());
        double below = 0;
        for (JsonNode layer : health.get("layers")) {
            assertTrue(layer.get("gradient").asDouble() > below);
            assertTrue(layer.get("ratio").asDouble() > 0);
            assertEquals(40, layer.at("/answers/counts").size());
            below = layer.get("gradient").asDouble();
        }
        JsonNode hint = health.at("/hints/0");
        assertEquals("vanishing", hint.get("hint").asText());
        assertEquals("activation=relu", hint.get("fix").asText());
        assertEquals(health.at("/layers/0/gradient").asDouble(), hint.at("/evidence/first").asDouble());
    }

    @Test
    void whatIsUnknownIsNullAndNothingWrongIsAnEmptyList() throws Exception {
        JsonNode health = health("epochs=0");
        assertTrue(health.at("/layers/0/ratio").isNull());
        assertTrue(health.get("hints").isEmpty());
        assertFalse(health.at("/layers/0/alike").asBoolean());
    }
}
