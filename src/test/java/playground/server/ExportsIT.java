package playground.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
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
        JsonNode weights = LiveServer.json(get("weights.json?data=xor&epoch=7&step=2"));
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
        HttpRequest request = HttpRequest.newBuilder(server.uri("/api/v1/export/data.csv"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("csv=" + java.net.URLEncoder.encode(csv, java.nio.charset.StandardCharsets.UTF_8)
                        + "&target=price&train=50&epochs=3"))
                .build();
        String data = server.send(request).body();
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
        assertTrue(LiveServer.json(answer).at("/limits/epochs").asLong() > 0, answer.body());
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return server.get("/api/v1/export/" + path);
    }
}
