package playground.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern ASSET = Pattern.compile("/a/[0-9a-f]{8}/css/page\\.css");
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
    @CsvSource({"/, 'none', 200", "/embed, *, 200", "/nothing, 'none', 404", "/healthz, 'none', 200"})
    void everyAnswerIsGuarded(String path, String ancestors, int status) throws Exception {
        HttpResponse<String> answer = get(path, "");
        String policy = header(answer, "Content-Security-Policy");
        assertEquals(status, answer.statusCode());
        assertTrue(policy.endsWith("frame-ancestors " + (ancestors.equals("*") ? "* file:" : "'none'")), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
        assertEquals("same-origin", header(answer, "Referrer-Policy"));
    }

    @Test
    void assetsAreKeptForeverAndReadableFromASandbox() throws Exception {
        Matcher asset = ASSET.matcher(get("/", "").body());
        assertTrue(asset.find());
        HttpResponse<String> script = get(asset.group(), "gzip");
        assertEquals(200, script.statusCode());
        assertEquals("text/css;charset=utf-8", header(script, "Content-Type").replace(" ", ""));
        assertEquals("gzip", header(script, "Content-Encoding"));
        assertEquals("*", header(script, "Access-Control-Allow-Origin"));
        assertTrue(header(script, "Cache-Control").contains("immutable"));
    }

    @Test
    void anAssetUnderAnOldAddressIsNotKept() throws Exception {
        assertEquals("no-cache", header(get("/a/0000000000000000/css/base.css", ""), "Cache-Control"));
    }

    @ParameterizedTest
    @CsvSource({"/a/0/../../pom.xml", "/a/0/%2e%2e/%2e%2e/pom.xml", "/a/0/playground/Main.class"})
    void nothingElseIsServed(String path) throws Exception {
        assertTrue(get(path, "").statusCode() >= 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/embed", "/compare", "/healthz", "/a/xx/nothing.js", "/a/xx/js/main.js", "/nothing", "/api/v1/run?epochs=1", "/api/v1/run?data=pony"})
    void headIsAnsweredAsGetWithoutABody(String path) throws Exception {
        HttpResponse<String> whole = get(path, "");
        URI address = URI.create("http://localhost:" + server.port() + path);
        HttpResponse<String> head = CLIENT.send(HttpRequest.newBuilder(address).HEAD().build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(whole.statusCode(), head.statusCode());
        for (String name : List.of("Content-Type", "Cache-Control", "Content-Security-Policy")) {
            assertEquals(header(whole, name), header(head, name));
        }
        assertFalse(header(head, "Content-Length").equals("0"));
        assertEquals("", head.body());
    }

    @ParameterizedTest
    @CsvSource({
        "'/?theme=purple&learningRate=abc', 'Theme = purple: One of: auto, light, dark.', 'Learning rate = abc: A number greater than 0. 0.03 stands in.'",
        "'/embed?hide=play,nonsense&showTest=maybe', 'hide = nonsense: ', ' = maybe: One of: true, false.'",
        "'/compare?palette=x&lang=zh', 'palette = x：', 'lang=\"zh-Hans\"'"
    })
    void aPageSaysWhatIsWrongWithItsAddress(String path, String one, String other) throws Exception {
        String page = get(path, "").body();
        assertTrue(page.contains(one), one);
        assertTrue(page.contains(other), other);
    }

    @Test
    void aPageBeyondItsWorkShowsHowFarItGot() throws Exception {
        HttpResponse<String> page = get("/?epoch=1000000", "");
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("data-query=\"epoch=1000000\""));
        Matcher reached = Pattern.compile("so this is epoch ([\\d,]+)").matcher(page.body());
        assertTrue(reached.find());
        int epoch = Integer.parseInt(reached.group(1).replace(",", ""));
        assertTrue(epoch >= 1 && epoch <= 999_999, () -> "came to epoch " + epoch);
        assertTrue(Pattern.compile("data-show=\"epoch\"[^>]*>" + reached.group(1)).matcher(page.body()).find());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static HttpResponse<String> get(String path, String encoding) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
        if (!encoding.isEmpty()) {
            request.header("Accept-Encoding", encoding);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
