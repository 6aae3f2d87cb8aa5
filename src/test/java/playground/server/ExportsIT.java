package playground.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import playground.experiment.Limits;
import playground.export.Format;
import playground.run.LinkQuery;
import playground.run.Replay;

class ExportsIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.start(new ServerConfig("localhost", 0, 5, 2));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void everyFormatIsAFileToKeep(Format format) throws Exception {
        HttpResponse<String> answer = get(format.file() + "?data=iris&hidden=3&epoch=5");
        assertEquals(200, answer.statusCode(), answer::body);
        assertEquals(format.mediaType().replace(" ", ""), answer.headers().firstValue("Content-Type").orElseThrow().replace(" ", ""));
        assertEquals("attachment; filename=\"" + format.file() + "\"", answer.headers().firstValue("Content-Disposition").orElseThrow());
        assertEquals("*", answer.headers().firstValue("Access-Control-Allow-Origin").orElseThrow());
    }

    @Test
    void weightsAreThoseOfTheRunAtItsPlace() throws Exception {
        JsonNode weights = JSON.readTree(get("weights.json?data=xor&epoch=7&step=2").body());
        assertEquals(Replay.complete(LinkQuery.parse("data=xor&epoch=7&step=2").value()).digest(), weights.get("digest").asText());
        assertEquals("data=xor&epoch=7&step=2", weights.get("query").asText());
    }

    @Test
    void aLongHistoryIsThinnedNotRefused() throws Exception {
        String lines = get("history.csv?hidden=&samples=20&epoch=150001").body();
        assertTrue(lines.lines().count() <= Limits.API_POINTS + 2, "too many");
        assertTrue(lines.endsWith(lines.lines().reduce((_, last) -> last).orElseThrow() + "\n"));
        assertTrue(lines.lines().anyMatch(line -> line.startsWith("150001,")));
        assertTrue(lines.lines().noneMatch(line -> line.startsWith("149999,")));
    }

    @Test
    void aTableMayComeInTheBody() throws Exception {
        String csv = "area,city,price\n50,Rome,200\n80,Paris,510\n65,Rome,290\n70,Paris,450\n";
        HttpRequest request = HttpRequest.newBuilder(uri("data.csv"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("csv=" + java.net.URLEncoder.encode(csv, java.nio.charset.StandardCharsets.UTF_8)
                        + "&target=price&train=50&epochs=3"))
                .build();
        String data = CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
        assertTrue(data.startsWith("set,area,city = Paris,city = Rome,target,answer\ntrain,"), data);
        assertEquals(5, data.lines().count());
    }

    @Test
    void whatIsWrongIsAProblem() throws Exception {
        assertEquals(404, get("weights.xls").statusCode());
        assertEquals(400, get("weights.json?data=pony").statusCode());
        HttpResponse<String> answer = get("network.onnx?hidden=64,64,64,64&samples=5000&epoch=1000000");
        assertEquals(422, answer.statusCode());
        assertEquals("application/problem+json", answer.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(JSON.readTree(answer.body()).at("/limits/epochs").asLong() > 0, answer.body());
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static URI uri(String path) {
        return URI.create("http://localhost:" + server.port() + "/api/v1/export/" + path);
    }
}
