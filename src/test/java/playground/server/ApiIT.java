package playground.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import playground.engine.train.Answers;
import playground.engine.train.Losses;
import playground.experiment.Limits;
import playground.inspect.SubjectReader;
import playground.run.LinkQuery;
import playground.run.Replay;
import playground.run.Training;

class ApiIT {
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
    void runAnswersWithTheRunInFullPrecision() throws Exception {
        JsonNode run = server.found("/api/v1/run?data=xor&hidden=3&epochs=10");
        Training training = training("data=xor&hidden=3&epoch=10");
        Losses losses = training.trainer().losses();
        assertEquals("data=xor&hidden=3&epoch=10", run.get("query").asText());
        assertEquals(10, run.get("epoch").asInt());
        assertEquals(13, run.get("parameters").asInt());
        assertEquals(training.digest(), run.get("digest").asText());
        assertEquals(11, run.get("history").size());
        assertEquals(losses.train(), run.at("/history/10/train").asDouble());
        assertEquals(losses.test(), run.at("/history/10/test").asDouble());
        assertTrue(run.get("elapsedMillis").asDouble() > 0);
        assertFalse(run.has("diverged"));
        assertArrayEquals(training.trainer().parameters().values(), parameters(run.get("layers")));
    }

    @Test
    void inspectAnswersWhatWasAskedInFullPrecision() throws Exception {
        JsonNode found = server.found("/api/v1/inspect?data=xor&hidden=3&epochs=10&subjects=sample:test:4,metrics");
        Training training = training("data=xor&hidden=3&epoch=10");
        assertEquals(training.digest(), found.get("digest").asText());
        assertEquals(2, found.get("findings").size());
        JsonNode sample = found.at("/findings/sample");
        assertEquals("test", sample.get("set").asText());
        assertEquals(training.split().test().x()[4], sample.get("x").asDouble());
        assertEquals(training.trainer().losses().test(), sample.at("/test/mean").asDouble());
        assertEquals(training.trainer().accuracy().train(), found.at("/findings/metrics/train/accuracy").asDouble());
        HttpResponse<String> wrong = server.get("/api/v1/inspect?subjects=everything");
        assertEquals(400, wrong.statusCode());
        assertTrue(wrong.body().contains(SubjectReader.BEGINNINGS));
    }

    private static double[] parameters(JsonNode layers) {
        List<Double> values = new java.util.ArrayList<>();
        for (JsonNode layer : layers) {
            layer.get("weights").forEach(row -> row.forEach(weight -> values.add(weight.asDouble())));
            layer.get("biases").forEach(bias -> values.add(bias.asDouble()));
        }
        return values.stream().mapToDouble(value -> value).toArray();
    }

    @Test
    void historyHasTheFirstEveryKthAndTheLastEpoch() throws Exception {
        JsonNode run = server.found("/api/v1/run?epochs=10&every=4");
        assertEquals(List.of(0, 4, 8, 10), epochs(run));
    }

    private static List<Integer> epochs(JsonNode run) {
        List<Integer> epochs = new java.util.ArrayList<>();
        run.get("history").forEach(point -> epochs.add(point.get("epoch").asInt()));
        return epochs;
    }

    @Test
    void aRunAskedToStopSaysWhy() throws Exception {
        JsonNode run = server.found("/api/v1/run?stopEpochs=3&epochs=10");
        assertEquals("epochs", run.get("stopped").asText());
        assertEquals(List.of(0, 1, 2, 3), epochs(run));
        assertFalse(server.found("/api/v1/run?stopEpochs=3&epochs=2").has("stopped"));
        assertEquals(10, server.found("/api/v1/run?stopEpochs=3&epoch=10").get("epoch").asInt());
    }

    @Test
    void numbersThatAreNoneAreNull() throws Exception {
        String large = "data=plane&edits=0:weight.2.0.0:1e308,0:weight.2.0.1:1e308&epochs=0";
        JsonNode run = server.found("/api/v1/run?" + large);
        assertTrue(run.at("/history/0/train").isNull(), run::toString);
        assertEquals(1e308, run.at("/layers/2/weights/0/0").asDouble());
        JsonNode corner = server.found("/api/v1/grid?size=2&" + large).at("/values/0/0");
        assertTrue(corner.isNull() || corner.isNumber(), corner::toString);
    }

    @Test
    void aGridHasNoHistoryThatWouldBoundIt() throws Exception {
        String query = "hidden=&samples=20&epochs=150000";
        assertEquals(150_000, server.found("/api/v1/grid?size=2&" + query).get("epoch").asInt());
        HttpResponse<String> run = server.get("/api/v1/run?" + query);
        assertEquals(99_999, LiveServer.json(run).at("/limits/epochs").asInt());
    }

    @Test
    void ofManyWrongParametersTheFirstAreNamed() throws Exception {
        JsonNode problem = LiveServer.json(server.get("/api/v1/run?edits=" + ",".repeat(15_000)));
        assertEquals(Limits.PROBLEMS + 1, problem.get("errors").size());
        assertTrue(problem.at("/errors/20/allowed").asText().contains("181"), problem::toString);
    }

    @Test
    void theLongestLinkIsRead() throws Exception {
        String edits = IntStream.rangeClosed(1, Limits.EDITS)
                .mapToObj(n -> n + ":weight.0.0.0:-1.2345678901234568e-300")
                .collect(Collectors.joining(","));
        String query = "edits=" + edits + "&epoch=" + Limits.EDITS;
        String padded = query + "&lang=" + "x".repeat(Limits.QUERY_LENGTH - query.length() - 6);
        HttpResponse<String> page = server.get("/?" + padded);
        assertEquals(200, page.statusCode());
        assertEquals(query, server.found("/api/v1/run?" + padded).get("query").asText());
    }

    @Test
    void withoutEpochsTheLinksOwnPlaceCounts() throws Exception {
        assertEquals(training("epoch=3&step=2").digest(), server.found("/api/v1/run?epoch=3&step=2").get("digest").asText());
    }

    @Test
    void gridAnswersRowByRowFromTheTop() throws Exception {
        JsonNode grid = server.found("/api/v1/grid?hidden=&features=x,y&epochs=1&size=3");
        Training training = training("hidden=&epoch=1");
        double[] p = training.trainer().parameters().values();
        assertEquals(StrictMath.tanh(p[2] + p[0] * -6.0 + p[1] * 6.0), grid.at("/values/0/0").asDouble());
        assertEquals(StrictMath.tanh(p[2] + p[0] * 6.0 + p[1] * 0.0), grid.at("/values/1/2").asDouble());
        assertEquals("[-6.0,0.0,6.0]", grid.get("x").toString());
        assertEquals("[6.0,0.0,-6.0]", grid.get("y").toString());
    }

    @Test
    void aRunThatDivergesStopsAtItsLastFiniteEpochAndSaysSo() throws Exception {
        JsonNode run = server.found("/api/v1/run?problem=regression&activation=linear&learningRate=1000&epochs=500");
        assertTrue(run.get("diverged").asBoolean());
        assertTrue(run.get("epoch").asInt() < 500);
        List<Integer> epochs = epochs(run);
        assertEquals(run.get("epoch").asInt(), epochs.getLast());
        assertEquals(epochs.stream().distinct().sorted().toList(), epochs);
    }

    @Test
    void everyWrongParameterIsNamed() throws Exception {
        HttpResponse<String> answer = server.get("/api/v1/run?data=pony&epochs=-1&every=x&size=1000&learningRate=0");
        assertEquals(400, answer.statusCode());
        assertEquals("application/problem+json", answer.headers().firstValue("Content-Type").orElseThrow());
        JsonNode problem = LiveServer.json(answer);
        assertEquals(400, problem.get("status").asInt());
        List<String> names = new java.util.ArrayList<>();
        problem.get("errors").forEach(error -> names.add(error.get("name").asText()));
        assertEquals(List.of("data", "every", "epochs", "learningRate", "size"), names.stream().sorted(
                java.util.Comparator.comparing((String name) -> List.of("data", "every", "epochs", "learningRate", "size").indexOf(name))).toList());
        problem.get("errors").forEach(error -> assertTrue(error.get("allowed").asText().length() > 5));
    }

    @Test
    void tooMuchWorkIsRefusedWithWhatWouldDo() throws Exception {
        HttpResponse<String> answer = server.get("/api/v1/run?hidden=32,32,32,32,32,32,32,32&samples=5000&epochs=1000000");
        assertEquals(422, answer.statusCode());
        JsonNode problem = LiveServer.json(answer);
        long most = problem.at("/limits/epochs").asLong();
        assertTrue(most > 0 && most < 1000, answer.body());
        assertTrue(problem.get("detail").asText().contains(Long.toString(most)));
    }

    @Test
    void theLargestNumberThatWouldDoDoes() throws Exception {
        HttpResponse<String> answer = server.get("/api/v1/run?hidden=32,32&samples=5000&epochs=1000000");
        long most = LiveServer.json(answer).at("/limits/epochs").asLong();
        assertEquals(most, server.found("/api/v1/run?hidden=32,32&samples=5000&every=1000&epochs=" + most).get("epoch").asLong());
    }

    @Test
    void aGridCostsNoMoreThanItMay() throws Exception {
        String large = "hidden=64,64,64,64,64,64,64,64,64,64&epochs=0";
        HttpResponse<String> answer = server.get("/api/v1/grid?size=200&" + large);
        assertEquals(422, answer.statusCode());
        JsonNode problem = LiveServer.json(answer);
        int most = problem.at("/limits/size").asInt();
        assertTrue(most > 100 && most < 200, answer.body());
        assertTrue(problem.get("detail").asText().contains(most + " by " + most), answer.body());
        assertEquals(422, server.get("/api/v1/grid?size=" + (most + 1) + "&" + large).statusCode());
        JsonNode values = server.found("/api/v1/grid?size=" + most + "&" + large).get("values");
        assertEquals(most, values.size());
        Training training = training("hidden=64,64,64,64,64,64,64,64,64,64");
        assertEquals(Answers.of(training.trainer().parameters(), new double[] {-6, 6})[0], values.at("/0/0").asDouble());
        assertEquals(Answers.of(training.trainer().parameters(), new double[] {6, -6})[0], values.at("/" + (most - 1) + "/" + (most - 1)).asDouble());
    }

    @Test
    void problemsAreToldInTheCallersLanguage() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.uri("/api/v1/run?data=pony")).header("Accept-Language", "zh-CN,zh;q=0.9").build();
        String body = server.send(request).body();
        assertTrue(body.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN), body);
    }

    @Test
    void unknownAddressesAndMethodsAreProblemsToo() throws Exception {
        HttpResponse<String> unknown = server.get("/api/v2/run");
        assertEquals(404, unknown.statusCode());
        assertEquals(404, LiveServer.json(unknown).get("status").asInt());
        HttpRequest put = HttpRequest.newBuilder(server.uri("/api/v1/run")).PUT(HttpRequest.BodyPublishers.noBody()).build();
        HttpResponse<String> wrong = server.send(put);
        assertEquals(405, wrong.statusCode());
        assertEquals(405, LiveServer.json(wrong).get("status").asInt());
    }

    @Test
    void moreCallsThanTheServerTakesAtOnceAreAskedToComeLater() {
        List<CompletableFuture<HttpResponse<String>>> calls = IntStream.range(0, 8)
                .mapToObj(_ -> server.call("/api/v1/run?epochs=20000&every=1000"))
                .toList();
        List<Integer> statuses = calls.stream().map(call -> call.join().statusCode()).toList();
        assertTrue(statuses.contains(200), statuses::toString);
        assertTrue(statuses.contains(503), statuses::toString);
    }

    private static Training training(String query) {
        return Replay.complete(LinkQuery.parse(query).value());
    }
}
