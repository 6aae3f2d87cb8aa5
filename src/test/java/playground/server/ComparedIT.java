package playground.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What pages and pictures of comparisons say of their runs.
class ComparedIT {
    private static LiveServer server;

    @BeforeAll
    static void start() {
        server = new LiveServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /// The runs by name, what a chart shows, and what has come of them, in the language that is asked for.
    @Test
    void aPictureSaysWhatItShows() throws Exception {
        assertEquals(List.of("SGD · 0.1", "Adam · 0.01", "2 of 2 reached a test loss of 0.3", "Test loss by epochs"),
                words("lang=en&data=xor&features=xy&hidden=&race=optimizer:sgd,adam~learningRate:0.1,0.01&epochs=60&goal=0.3"));
        List<String> starts = words("lang=en&data=xor&hidden=2&seeds=4&epochs=5&goal=9");
        assertEquals(List.of("4 of 4 reached a test loss of 9", "How many starts have which test loss"), List.of(starts.get(0), starts.get(2)));
        assertTrue(starts.get(1).startsWith("Least loss 0."), starts.get(1));
        List<String> sweep = words("lang=zh&data=xor&sweep=learningRate:0.03,0.1*hidden:2,3;3&epochs=5");
        assertEquals(List.of("学习率", "隐藏层", "0.03", "0.1", "2 个单元", "2 层 × 3 个单元"), sweep.subList(0, 6));
        assertTrue(sweep.get(6).startsWith("最小测试损失") && sweep.contains("损失（对数刻度）"), sweep.toString());
    }

    /// Of networks as deep as each other: in sigmoid layers least reaches the first.
    @Test
    void aRaceOfDeepNetworksShowsTheGradientOfEachLayer() throws Exception {
        String page = server.get("/compare?lang=en&data=xor&hidden=4,4,4,4&race=activation:sigmoid,relu&epochs=2&computed=true").body();
        double[] sizes = Pattern.compile("Sigmoid, gradient sizes from the first layer to the output: ([^\"]*)").matcher(page).results()
                .flatMap(found -> Stream.of(found.group(1).split(", ", -1)))
                .mapToDouble(ComparedIT::read)
                .toArray();
        assertEquals(5, sizes.length);
        assertTrue(0 < sizes[0] && sizes[0] < sizes[4] / 10, page);
        for (String other : List.of("hidden=4,4&race=activation:sigmoid,relu", "race=hidden:4;4;4,4;4;4;4", "hidden=4,4,4&seeds=3")) {
            assertFalse(server.get("/compare?lang=en&data=xor&epochs=2&computed=true&" + other).body().contains("gradient sizes"), other);
        }
    }

    /// They are those of the runs alone, as far as the health of their layers tells it, and as high in the picture as they are large.
    @Test
    void theGradientsOfARaceAreInItsPictureAndInTheAnswerOfTheApi() throws Exception {
        String race = "data=xor&hidden=4,4,4,4&race=activation:sigmoid,relu&epochs=2";
        JsonNode runs = LiveServer.json(server.get("/api/v1/compare?" + race)).path("runs");
        for (int n = 0; n < 2; n++) {
            JsonNode alone = LiveServer.json(server.get("/api/v1/inspect?subjects=health&" + runs.at("/" + n + "/query").asText())).at("/findings/health/layers");
            assertEquals(5, runs.at("/" + n + "/gradients").size());
            for (int layer = 0; layer < 5; layer++) {
                assertEquals(alone.at("/" + layer + "/gradient").asDouble(), runs.at("/" + n + "/gradients/" + layer).asDouble(), 1e-15);
            }
        }
        String drawing = new String(server.bytes("/compare.svg?lang=en&" + race).body(), StandardCharsets.UTF_8);
        double[] bars = Pattern.compile("height=\"([\\d.]+)\" fill=\"#(?:0a72b8|c2500a)\"").matcher(drawing).results()
                .mapToDouble(found -> Double.parseDouble(found.group(1)))
                .skip(2)
                .toArray();
        assertEquals(10, bars.length, drawing);
        for (int n = 0; n < 10; n++) {
            for (int other = 0; other < 10; other++) {
                double difference = Math.log(gradient(runs, n) / gradient(runs, other));
                assertTrue(difference <= 0 || bars[n] >= bars[other] - 0.011, n + " " + other + " " + drawing);
            }
        }
        List<String> words = words("lang=zh&" + race);
        assertTrue(words.stream().anyMatch(word -> word.startsWith("各层梯度")), words.toString());
        assertEquals(200, server.bytes("/compare.png?width=600&" + race).statusCode());
        JsonNode shallow = LiveServer.json(server.get("/api/v1/compare?data=xor&hidden=4&race=activation:sigmoid,relu&epochs=2")).at("/runs/0");
        assertFalse(shallow.has("gradients"));
    }

    private static double gradient(JsonNode runs, int bar) {
        return runs.at("/" + bar / 5 + "/gradients/" + bar % 5).asDouble();
    }

    /// `1.9·10⁻⁴`.
    private static double read(String size) {
        StringBuilder digits = new StringBuilder();
        for (char sign : size.replace("·10", "e").toCharArray()) {
            int raised = "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(sign);
            digits.append(raised >= 0 ? (char) ('0' + raised) : sign == '⁻' || sign == '−' ? '-' : sign);
        }
        return Double.parseDouble(digits.toString());
    }

    /// Before scripts say so, and without any.
    @Test
    void aSweepIsColouredByItsLosses() throws Exception {
        String page = server.get("/compare?data=xor&sweep=learningRate:0.003,0.1*hidden:1,8&epochs=60&goal=0.4&computed=true").body();
        List<String> heats = Pattern.compile("data-heat=\"(\\d+)\"").matcher(page).results().map(found -> found.group(1)).toList();
        assertEquals(4, heats.size());
        assertTrue(heats.containsAll(List.of("0", "10")), heats.toString());
        assertTrue(page.contains("data-reached"), page);
    }

    private static List<String> words(String comparison) throws Exception {
        String drawing = new String(server.bytes("/compare.svg?" + comparison).body(), StandardCharsets.UTF_8);
        return Pattern.compile("<text[^>]*>([^<]*)</text>").matcher(drawing).results().map(found -> found.group(1)).toList();
    }
}
