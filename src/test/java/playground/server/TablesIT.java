package playground.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import playground.engine.data.Table;
import playground.experiment.Limits;
import playground.experiment.QueryText;
import playground.experiment.TableText;
import playground.run.LinkQuery;
import playground.run.Replay;

/// Visitors' own tables over HTTP and socket.
class TablesIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HOMES = "area,city,price\n50,Rome,200\n80,Paris,510\n65,Rome,290\n70,Paris,450\n";
    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.start(new ServerConfig("localhost", 0, 10, 4));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        return post(path, QueryText.format(fields));
    }

    private static HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(request(path).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String digest(String query) {
        return Replay.complete(LinkQuery.parse(query).value()).digest();
    }

    private static String link(String csv) {
        return "data=table&table=" + TableText.read(csv).orElseThrow().packed();
    }

    /// No link holds so many digits.
    private static String large(int seed) {
        return "a,b,y\n" + new Random(seed).doubles(6000).mapToObj(value -> value + "," + value * value + "," + (value > 0.5 ? "yes" : "no") + "\n")
                .limit(3000).collect(Collectors.joining());
    }

    @Test
    void whatIsPastedIsUnderstoodAndChosen() throws Exception {
        String preview = post("/table?part=true", Map.of("text", HOMES)).body();
        assertTrue(preview.startsWith("<div id=\"own-table-preview\""), preview);
        assertTrue(preview.contains("4 rows, 3 columns") && preview.contains("2 kinds: Paris, Rome"), preview);
        assertFalse(preview.contains("data-link"), preview);
        String used = post("/table?part=true", Map.of("text", HOMES, "use", "true", "was", "hidden=3&noise=10&epoch=7")).body();
        assertTrue(used.contains("data-link=\"" + link(HOMES).replace("&", "&amp;") + "&amp;hidden=3\""), used);
    }

    @Test
    void withoutScriptsTheAnswerIsAPageThenTheRun() throws Exception {
        String page = post("/table?lang=zh", Map.of("text", HOMES)).body();
        assertTrue(page.startsWith("<!DOCTYPE html>") && page.contains("lang=\"zh-Hans\"") && page.contains("50,Rome,200"), page);
        HttpResponse<String> used = post("/table?lang=zh", Map.of("text", HOMES, "use", "true"));
        assertEquals(303, used.statusCode());
        assertEquals("/?" + link(HOMES) + "&lang=zh", used.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", ""));
        assertEquals(200, get("/table").statusCode());
    }

    @Test
    void mistakesAreToldWithTheirPlace() throws Exception {
        String preview = post("/table?part=true", Map.of("text", "a,b\n1,2\n3\n4,5\n", "use", "true")).body();
        assertTrue(preview.contains("Line 3 has 1 cells, the first row has 2.") && preview.contains("data-line=\"3\""), preview);
        assertTrue(preview.contains("disabled") && !preview.contains("data-link"), preview);
        assertTrue(post("/table?part=true&lang=zh", Map.of("text", "a,b\n1,2\n3\n4,5\n")).body().contains("第 3 行有 1 个单元格"));
    }

    @Test
    void hostileTextStaysText() throws Exception {
        String evil = "<script>alert(1)</script>";
        String csv = "\"" + evil + "\",\"\"\" onclick=\"\"x\",y\n1,<img src=x>,a\n2,<b>,b\n3,<img src=x>,a\n";
        String preview = post("/table?part=true", Map.of("text", csv, "use", "true")).body();
        assertFalse(preview.contains("<script") || preview.contains("<img") || preview.contains("<b>"), preview);
        assertFalse(preview.contains("\" onclick"), preview);
        String link = preview.replaceFirst("(?s).*data-link=\"", "").replaceFirst("(?s)\".*", "").replace("&amp;", "&");
        String page = get("/?" + link).body();
        assertTrue(page.contains("&lt;script&gt;alert(1)") && !page.contains("<script>alert") && !page.contains("<img src=x"), page);
        try (LivePage live = LivePage.open(server.port())) {
            live.say("open " + link);
            String told = live.told("\"type\":\"run\"");
            assertFalse(told.contains("<script>alert") || told.contains("<img src=x"), told);
            assertEquals(digest(link), live.atRest(0).digest());
        }
    }

    @Test
    void noTextMakesItFail() throws Exception {
        for (String text : new String[] {"", "\0\1\2", "a", "%%%", "\"", "a,b\n\"", ",,,\n", "x".repeat(100_000), "1\n".repeat(9000), "\uD83C\uDF40,b\n1,2\n3,4\n"}) {
            int status = post("/table", Map.of("text", text, "use", "true")).statusCode();
            assertTrue(status == 200 || status == 303, () -> status + " to " + text);
        }
        assertEquals(200, post("/table", "text=%ZZ&=&&a&use=%").statusCode());
    }

    @Test
    void aTableTooLargeForALinkIsNamedAndKept() throws Exception {
        Table table = TableText.read(large(1)).orElseThrow();
        String used = post("/table?part=true", Map.of("text", large(1), "use", "true")).body();
        String named = "data=table&table=" + table.fingerprint();
        assertTrue(used.contains("data-link=\"data=table&amp;table=" + table.fingerprint() + "\""), used.substring(0, 300));
        HttpResponse<String> packed = get("/tables/" + table.fingerprint());
        assertEquals(table, TableText.unpack(packed.body()).orElseThrow());
        assertTrue(get("/?" + named).body().contains("too large for a link"));
        try (LivePage page = LivePage.open(server.port())) {
            page.say("open " + named + "&epoch=2");
            String digest = page.atRest(2).digest();
            assertTrue(page.texts().stream().allMatch(text -> text.length() < 400_000));
            assertTrue(page.told("\"type\":\"link\"").length() < 300);
            JsonNode run = JSON.readTree(post("/api/v1/run", Map.of("data", "table", "table", packed.body(), "epochs", "2")).body());
            assertEquals(run.path("digest").asText(), digest);
            assertEquals(named + "&epoch=2", run.path("query").asText());
            page.say("set hidden=3");
            page.seen(frame -> frame.revision() == 2);
        }
    }

    @Test
    void aTableThatIsNotAtHandIsAskedFor() throws Exception {
        Table table = TableText.read(large(2)).orElseThrow();
        String named = "data=table&table=" + table.fingerprint();
        assertEquals(404, get("/tables/" + table.fingerprint()).statusCode());
        try (LivePage page = LivePage.open(server.port())) {
            page.say("resume 3 " + named + "&epoch=3");
            assertTrue(page.told("\"type\":\"wanted\"").contains(table.fingerprint()));
            assertEquals(4013, page.closed());
        }
        assertEquals(table.fingerprint(), post("/tables", TableText.pack(table)).body());
        try (LivePage page = LivePage.open(server.port())) {
            page.say("resume 3 " + named + "&epoch=3");
            JsonNode run = JSON.readTree(post("/api/v1/run", Map.of("csv", large(2), "epochs", "3")).body());
            assertEquals(run.path("digest").asText(), page.atRest(3).digest());
        }
        assertTrue(get("/?data=table&table=sha256:0").body().contains("only names its table"));
    }

    /// More than are worked on, and more than are read, at once.
    @Test
    void manyAtOnceAreServedOneAfterTheOther() {
        String text = QueryText.format(Map.of("text", large(3)));
        List<CompletableFuture<HttpResponse<String>>> answers = IntStream.range(0, 16)
                .mapToObj(_ -> CLIENT.sendAsync(request("/table?part=true").POST(HttpRequest.BodyPublishers.ofString(text)).build(), HttpResponse.BodyHandlers.ofString()))
                .toList();
        List<Integer> statuses = answers.stream().map(answer -> answer.join().statusCode()).distinct().toList();
        assertTrue(statuses.contains(200) && List.of(200, 503).containsAll(statuses), statuses::toString);
    }

    @Test
    void whatIsNoTableIsNotTaken() throws Exception {
        assertEquals(400, post("/tables", "nothing").statusCode());
        assertEquals(400, post("/tables", "A".repeat(Limits.PACKED_LENGTH + 1)).statusCode());
        assertEquals(404, get("/tables/x").statusCode());
        HttpResponse<String> much = send(request("/tables").POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(new byte[Limits.BODY_BYTES + 1]))));
        assertEquals(413, much.statusCode());
    }

    @Test
    void theApiTakesSettingsInTheBody() throws Exception {
        Map<String, String> settings = Map.of("data", "xor", "hidden", "3", "epochs", "10");
        JsonNode posted = JSON.readTree(post("/api/v1/run", settings).body());
        assertEquals(JSON.readTree(get("/api/v1/run?" + QueryText.format(settings)).body()).path("digest"), posted.path("digest"));
        assertEquals(5, JSON.readTree(post("/api/v1/grid", Map.of("size", "5")).body()).path("values").size());
        assertEquals("metrics", JSON.readTree(post("/api/v1/inspect", Map.of("csv", HOMES, "subjects", "metrics")).body()).path("findings").fieldNames().next());
        assertEquals(422, post("/api/v1/run", Map.of("epochs", "1000000")).statusCode());
        JsonNode tooLong = JSON.readTree(post("/api/v1/run", Map.of("edits", ",".repeat(20_000))).body());
        assertTrue(tooLong.toString().contains("at most 16000 characters"), tooLong::toString);
    }

    @Test
    void theApiReadsTablesAsTheyAre() throws Exception {
        String iris = Files.readString(Path.of("src/main/resources/playground/data/iris.csv"));
        JsonNode run = JSON.readTree(post("/api/v1/run", Map.of("csv", iris, "categories", "species", "train", "80", "epochs", "5")).body());
        assertEquals(digest("data=iris&train=80&epoch=5"), run.path("digest").asText());
        assertEquals(digest(run.path("query").asText()), run.path("digest").asText());
        JsonNode small = JSON.readTree(get("/api/v1/run?" + link(HOMES) + "&target=city&epochs=2").body());
        assertEquals(
                small.path("digest"),
                JSON.readTree(post("/api/v1/run", Map.of("csv", HOMES, "target", "city", "epochs", "2")).body()).path("digest"));
    }

    @Test
    void theApiTellsMistakesInATable() throws Exception {
        HttpResponse<String> answer = post("/api/v1/run", Map.of("csv", "a,b\n1,2\n,3\n4,5\n", "epochs", "x"));
        assertEquals(400, answer.statusCode());
        JsonNode problem = JSON.readTree(answer.body());
        assertEquals("table", problem.at("/errors/0/name").asText());
        assertEquals("Line 3, column 1 (a): nothing is there.", problem.at("/errors/0/allowed").asText());
        JsonNode unknown = JSON.readTree(post("/api/v1/run", Map.of("csv", HOMES, "target", "colour")).body());
        assertEquals("target", unknown.at("/errors/0/name").asText());
        assertEquals(400, post("/api/v1/run", Map.of("csv", " ")).statusCode());
    }
}
