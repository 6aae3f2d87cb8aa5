package playground.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import playground.engine.data.Dataset;
import playground.engine.data.Split;
import playground.run.LinkQuery;
import playground.run.Replay;
import playground.run.Training;

/// Functions of one input, as programs see them.
class FunctionApiIT {
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
    void parametersAreThoseThatAreLearned() throws Exception {
        String houses = "/api/v1/run?data=boston&split=keras&scaling=none&activation=relu&epochs=0&biases=";
        assertEquals(13, server.found(houses + "false&hidden=").get("parameters").asInt());
        assertEquals(140, server.found(houses + "false&hidden=10").get("parameters").asInt());
        assertEquals(151, server.found(houses + "true&hidden=10").get("parameters").asInt());
    }

    @Test
    void aGridIsOneRow() throws Exception {
        JsonNode grid = server.found("/api/v1/grid?data=line&hidden=&features=x,x2&epochs=3&size=5");
        double[] p = training("data=line&hidden=&features=x,x2&epoch=3").trainer().parameters().values();
        assertEquals("[-6.0,-3.0,0.0,3.0,6.0]", grid.get("x").toString());
        assertEquals("[0.0]", grid.get("y").toString());
        assertEquals(1, grid.get("values").size());
        for (int c = 0; c < 5; c++) {
            double x = -6 + 3 * c;
            assertEquals(p[2] + p[0] * x + p[1] * x * x, grid.at("/values/0/" + c).asDouble());
        }
        assertTrue(grid.get("outputs") == null);
    }

    @Test
    void aSampleHasItsNumberForAPlace() throws Exception {
        JsonNode sample = server.found("/api/v1/inspect?data=line&epochs=0&subjects=sample:test:7").at("/findings/sample");
        Training training = training("data=line");
        assertEquals(training.split().test().x()[7], sample.get("x").asDouble());
        assertEquals(training.split().test().target()[7], sample.get("y").asDouble());
        assertEquals(training.split().test().target()[7], sample.at("/targets/0").asDouble());
    }

    @Test
    void theNearestSampleIsTheOneNearestInThePicture() throws Exception {
        Split split = training("data=line").split();
        int learned = nearest(split.train());
        int tested = nearest(split.test());
        JsonNode sample = server.found("/api/v1/inspect?data=line&epochs=0&subjects=sample:at:1:1").at("/findings/sample");
        assertEquals(learned, sample.get("number").asInt());
        JsonNode any = server.found("/api/v1/inspect?data=line&epochs=0&subjects=sample:any:1:1").at("/findings/sample");
        boolean test = distance(split.test(), tested) < distance(split.train(), learned);
        assertEquals(test ? "test" : "train", any.get("set").asText());
        assertEquals(test ? tested : learned, any.get("number").asInt());
    }

    private static int nearest(Dataset data) {
        return IntStream.range(0, data.size()).boxed().min(Comparator.comparingDouble(n -> distance(data, n))).orElseThrow();
    }

    /// To the place 1, 1 of a square picture, 12 wide and 3 high.
    private static double distance(Dataset data, int n) {
        return Math.hypot((data.x()[n] - 1) / 12, (data.target()[n] - 1) / 3);
    }

    private static Training training(String query) {
        return Replay.complete(LinkQuery.parse(query).value());
    }
}
