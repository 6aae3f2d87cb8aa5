package playground.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import playground.compare.ComparisonQuery;
import playground.engine.data.Table;
import playground.engine.train.Losses;
import playground.experiment.KnownTables;
import playground.experiment.Limits;
import playground.experiment.TableText;
import playground.run.LinkQuery;
import playground.run.Replay;

/// Comparisons over HTTP, and those of visitors' own tables.
class CompareApiIT {
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
    void aRaceAnswersWithTheLossesOfItsRuns() throws Exception {
        JsonNode race = LiveServer.json(compare("data=xor&hidden=3&race=learningRate:0.03,0.1&epochs=40&goal=0.2"));
        assertEquals("data=xor&hidden=3&race=learningRate:0.03,0.1&epochs=40&goal=0.2", race.path("query").asText());
        assertEquals("race epochs test", race.path("kind").asText() + " " + race.path("clock").asText() + " " + race.path("judged").asText());
        JsonNode second = race.at("/runs/1");
        Losses losses = losses("data=xor&hidden=3&learningRate=0.1&epoch=40");
        assertEquals("data=xor&hidden=3&learningRate=0.1&epoch=40", second.path("query").asText());
        assertEquals("{\"learningRate\":\"0.1\"}", second.path("settings").toString());
        assertEquals(losses.train(), second.path("train").asDouble());
        assertEquals(losses.test(), second.path("test").asDouble());
        assertEquals(losses.test(), second.path("loss").asDouble());
        double[] course = numbers(second.at("/course/losses"));
        assertEquals(41, course.length);
        assertEquals(losses("data=xor&hidden=3&learningRate=0.1&epoch=7").test(), course[7]);
        int arrived = IntStream.range(0, 41).filter(epoch -> course[epoch] <= 0.2).findFirst().orElseThrow();
        assertEquals(arrived, second.at("/goal/epoch").asInt());
        assertEquals(1, second.at("/goal/place").asInt());
        assertEquals("[1,0]", race.path("order").toString());
        assertFalse(race.has("spread") || race.has("grid"));
    }

    @Test
    void aFormWithAMistakeKeepsWhatWasTyped() throws Exception {
        String page = server.get("/compare?lang=en&kind=sweep&vary=hidden&values=1,abc,500&vary2=&values2=&starts=20&epochs=300&goal=0.2&clock=epochs").body();
        assertTrue(page.contains("value=\"1,abc,500\""), page);
        assertTrue(page.contains("value=\"sweep\" checked"), page);
        assertTrue(page.contains("value=\"300\""), page);
        assertTrue(page.contains("<details id=\"compare-choose\" open"), page);
    }

    /// Each corner of what both runs answer has the colour of its class; frames are in the colours of the curves.
    @Test
    void aPictureShowsWhatEachRunAnswers() throws Exception {
        String race = "data=xor&features=xy&hidden=&race=learningRate:0.03,0.1&epochs=60";
        HttpResponse<byte[]> answer = server.bytes("/compare.png?width=600&" + race);
        assertEquals("image/png", answer.headers().firstValue("Content-Type").orElse(""));
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(answer.body()));
        assertEquals(600, picture.getWidth());
        assertEquals(0x0a72b8, picture.getRGB(167, 77) & 0xffffff);
        assertEquals(0xc2500a, picture.getRGB(304, 77) & 0xffffff);
        for (int left : new int[] {169, 306}) {
            assertTrue(reddish(picture.getRGB(left + 8, 39)) > 40 && reddish(picture.getRGB(left + 116, 149)) > 40);
            assertTrue(reddish(picture.getRGB(left + 116, 39)) < -40 && reddish(picture.getRGB(left + 8, 149)) < -40);
        }
        String drawing = new String(server.bytes("/compare.svg?" + race).body(), StandardCharsets.UTF_8);
        assertTrue(drawing.contains("#0a72b8") && drawing.contains("#c2500a"), drawing);
        assertEquals(400, server.bytes("/compare.png?width=9&" + race).statusCode());
        assertEquals(400, server.bytes("/compare.png?race=hidden:99,2").statusCode());
        assertEquals(422, server.bytes("/compare.png?hidden=64,64,64&seeds=6&epochs=10000").statusCode());
    }

    /// What others show of a link is that picture, of no more epochs than a call may compute.
    @Test
    void aPageNamesThePictureThatOthersShow() throws Exception {
        String page = server.get("/compare?data=xor&sweep=learningRate:0.03,0.1*hidden:2,3&epochs=5&lang=en").body();
        String picture = named(page);
        assertEquals("/compare.png?data=xor&sweep=learningRate:0.03,0.1*hidden:2,3&epochs=5", picture);
        assertEquals(200, server.bytes(picture).statusCode());
        assertTrue(page.contains("content=\"4 runs side by side on “XOR”: Learning rate × Hidden layers\""), page.substring(0, 3000));
        String costly = named(server.get("/compare?hidden=64,64&seeds=6&epochs=1000").body());
        int epochs = Integer.parseInt(costly.replaceAll(".*epochs=", ""));
        assertTrue(0 < epochs && epochs < 1000, costly);
    }

    private static String named(String page) {
        return page.replaceAll("(?s).*og:image\" content=\"http://localhost:\\d+([^\"]*)\".*", "$1").replace("&amp;", "&");
    }

    private static int reddish(int color) {
        return (color >> 16 & 0xff) - (color & 0xff);
    }

    @Test
    void startsAnswerWithTheirSpread() throws Exception {
        JsonNode starts = LiveServer.json(compare("data=xor&hidden=2&seeds=5&epochs=30&goal=0.25"));
        double[] losses = StreamSupport.stream(starts.path("runs").spliterator(), false).mapToDouble(run -> run.path("loss").asDouble()).sorted().toArray();
        long reached = StreamSupport.stream(starts.path("runs").spliterator(), false).filter(run -> run.has("goal")).count();
        assertEquals(5, losses.length);
        assertEquals(reached, starts.path("reached").asLong());
        assertEquals(reached / 5.0, starts.at("/spread/success").asDouble());
        assertArrayEquals(
                new double[] {losses[0], losses[2], losses[4]},
                new double[] {starts.at("/spread/least").asDouble(), starts.at("/spread/median").asDouble(), starts.at("/spread/largest").asDouble()});
        assertEquals("4", starts.at("/runs/3/settings/seed").asText());
    }

    @Test
    void aSweepAnswersWithAGrid() throws Exception {
        JsonNode sweep = LiveServer.json(compare("data=xor&sweep=learningRate:0.001,0.03,0.1*hidden:1,4;2&epochs=20"));
        assertEquals("{\"setting\":\"hidden\",\"values\":[\"1\",\"4,2\"]}", sweep.at("/grid/down").toString());
        assertEquals(losses("data=xor&hidden=4,2&learningRate=0.03&epoch=20").test(), sweep.at("/grid/losses/1/1").asDouble());
        double[] losses = StreamSupport.stream(sweep.path("runs").spliterator(), false).mapToDouble(run -> run.path("loss").asDouble()).toArray();
        int best = sweep.at("/grid/best").asInt();
        assertTrue(IntStream.range(0, 6).allMatch(number -> losses[best] <= losses[number]));
        assertEquals("{\"learningRate\":\"0.1\",\"hidden\":\"4,2\"}", sweep.at("/runs/5/settings").toString());
    }

    @Test
    void whatIsWrongOrTooMuchIsTold() throws Exception {
        JsonNode wrong = LiveServer.json(compare("race=batch:1,x&goal=-1&lang=zh"));
        assertEquals("400 race,goal", wrong.path("status").asInt() + " " + StreamSupport.stream(wrong.path("errors").spliterator(), false)
                .map(error -> error.path("name").asText()).collect(Collectors.joining(",")));
        HttpResponse<String> much = compare("hidden=64,64,64&seeds=6&epochs=10000");
        assertEquals(422, much.statusCode());
        assertTrue(much.headers().firstValue("Content-Type").orElseThrow().startsWith("application/problem+json"));
        int most = LiveServer.json(much).at("/limits/epochs").asInt();
        assertTrue(work("hidden=64,64,64&seeds=6&epochs=" + most) <= Limits.API_WORK);
        assertTrue(work("hidden=64,64,64&seeds=6&epochs=" + (most + 2)) > Limits.API_WORK);
    }

    private static double work(String query) {
        return ComparisonQuery.whole(query, KnownTables.NONE).value().work();
    }

    /// No link holds so many digits.
    private static String large(int seed) {
        return "a,b,y\n" + new Random(seed).doubles(3000).mapToObj(value -> value + "," + value * value + "," + (value > 0.5 ? "yes" : "no") + "\n")
                .collect(Collectors.joining());
    }

    /// Fits into a link of its own, but with a comparison behind it no more.
    private static String justFitting() {
        return IntStream.iterate(1500, rows -> rows - 20)
                .mapToObj(rows -> "a,y\n" + new Random(5).doubles(rows).mapToObj(value -> value + "," + (value > 0.5 ? 1 : 0) + "\n").collect(Collectors.joining()))
                .filter(csv -> !TableText.read(csv).orElseThrow().packed().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTableJustFittingALinkIsNamedByItsComparison() throws Exception {
        Table table = TableText.read(justFitting()).orElseThrow();
        String page = server.get("/compare?data=table&table=" + table.packed()).body();
        String named = "data=table&amp;table=" + table.fingerprint() + "&amp;race=";
        assertEquals("data-query=\"" + named, page.substring(page.indexOf("data-query")).substring(0, 12 + named.length()));
        assertFalse(page.contains("only names its table"));
        assertEquals(200, server.get("/tables/" + table.fingerprint()).statusCode());
        assertFalse(server.get("/compare?" + named.replace("&amp;", "&") + "batch:1,10").body().contains("only names its table"));
    }

    @Test
    void aLargeTableIsTakenInTheBodyAndAskedForWhereItIsNotAtHand() throws Exception {
        Table table = TableText.read(large(7)).orElseThrow();
        String named = "data=table&table=" + table.fingerprint() + "&race=batch:10,50&epochs=2";
        try (LivePage page = LivePage.open(server.port(), "/compare/socket?" + named, "http://localhost:" + server.port())) {
            assertTrue(page.told("\"type\":\"wanted\"").contains(table.fingerprint()));
            assertEquals(4013, page.closed());
        }
        JsonNode race = LiveServer.json(server.post("/api/v1/compare", Map.of("csv", large(7), "race", "batch:10,50", "epochs", "2")));
        assertEquals(named, race.path("query").asText());
        JsonNode run = LiveServer.json(server.post("/api/v1/run", Map.of("csv", large(7), "batch", "50", "epochs", "2")));
        assertEquals(run.at("/history/2/test").asDouble(), race.at("/runs/1/test").asDouble());
        assertFalse(server.get("/compare?" + named).body().contains("only names its table"));
        assertEquals(race.path("runs"), LiveServer.json(compare(named)).path("runs"));
    }

    private static Losses losses(String link) {
        return Replay.complete(LinkQuery.parse(link).value()).trainer().losses();
    }

    private static double[] numbers(JsonNode row) {
        return StreamSupport.stream(row.spliterator(), false).mapToDouble(JsonNode::asDouble).toArray();
    }

    private static HttpResponse<String> compare(String query) throws IOException, InterruptedException {
        return server.get("/api/v1/compare?" + query);
    }
}
