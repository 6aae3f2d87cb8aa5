package playground.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HealthApiIT {
    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.start(new ServerConfig("localhost", 0, 20, 4));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonNode health(String query) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI uri = URI.create("http://localhost:" + server.port() + "/api/v1/inspect?subjects=health&" + query);
            String body = client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString()).body();
            return new ObjectMapper().readTree(body).at("/findings/health");
        }
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
