package playground.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.experiment.Limits;

/// What the API says of calls where nothing is wrong, and of those where something is.
class ApiNotesIT {
    private static LiveServer server;

    @BeforeAll
    static void start() {
        server = new LiveServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "run?tfp=activation%3Drelu | tfp seed 'rules=tfp&activation=relu'",
        "grid?size=2&tfp=seed%3D1%26tutorial%3Dfirst | tfp tutorial=first rules=tfp",
        "inspect?subjects=metrics&tfp=seed%3D1%26noise%3D12.5 | tfp noise=12.5 'rules=tfp&noise=12'",
        "run?momentum=0.5 | momentum 0.5 ''"
    })
    void whatIsNoMistake_isNotedBesideTheResult(String call, String noted) throws Exception {
        JsonNode answer = server.found("/api/v1/" + call.strip());
        JsonNode note = answer.at("/notes/0");
        String query = answer.get("query").asText();
        assertEquals(noted.replace("'", "").strip(), (note.path("name").asText() + " " + note.path("value").asText() + " " + query).strip());
        assertTrue(note.path("note").asText().length() > 5, answer::toString);
        assertEquals(1, answer.get("notes").size());
    }

    @Test
    void aComparisonHasItsNotesToo_andOtherwiseThereAreNone() throws Exception {
        String race = "/api/v1/compare?epochs=1&race=learningRate:0.1,1";
        assertEquals("decay", server.found(race + "&decay=0.5").at("/notes/0/name").asText());
        assertFalse(server.found(race).has("notes"));
    }

    @Test
    void mistakesAreNamedWithoutNotes_andNothingIsSaidToBeLeftAside() throws Exception {
        HttpResponse<String> answer = server.get("/api/v1/run?foo=1&data=iris&samples=100");
        assertEquals(400, answer.statusCode());
        JsonNode errors = LiveServer.json(answer).get("errors");
        assertEquals(1, errors.size(), answer::body);
        assertEquals("foo There is no such setting.", errors.at("/0/name").asText() + " " + errors.at("/0/allowed").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000001", "2000000", "99999999999", "123456789012345678901234567890123456789012345678901"})
    void moreEpochsThanARunCanHave_areTooMuch_withTheMostThatWouldDo(String epochs) throws Exception {
        HttpResponse<String> answer = server.get("/api/v1/run?every=1000&epochs=" + epochs);
        assertEquals(422, answer.statusCode(), answer::body);
        long most = LiveServer.json(answer).at("/limits/epochs").asLong();
        assertEquals(LiveServer.json(server.get("/api/v1/run?every=1000&epochs=1000000")).at("/limits/epochs").asLong(), most);
        HttpResponse<String> small = server.get("/api/v1/inspect?data=and&hidden=&subjects=metrics&epochs=" + epochs);
        assertEquals(Limits.EPOCHS, LiveServer.json(small).at("/limits/epochs").asLong(), small::body);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "circle | x, y, x2, y2, xy, sinx, siny", "xor-table | x, y, x2, y2, xy, sinx, siny, d00, d11", "sine | x, x2, sinx"
    })
    void theFeaturesNamedAsAllowedAre(String data, String features) throws Exception {
        JsonNode problem = LiveServer.json(server.get("/api/v1/run?data=" + data + "&features="));
        String allowed = problem.at("/errors/0/allowed").asText();
        assertTrue(allowed.endsWith(": " + features + "."), allowed);
        server.found("/api/v1/run?epochs=0&data=" + data + "&features=" + features.replace(" ", ""));
    }
}
