package playground.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import playground.run.LinkQuery;
import playground.run.Replay;
import playground.run.Training;

class PortraitsIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int ORANGE = 0xf59322;
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
    @CsvSource({
        "'', 1200, 630", "'&width=600', 600, 315", "'&motif=output&width=315', 315, 315", "'&motif=network&width=400&theme=dark', 400, 315",
        "'&motif=losses&width=800', 800, 450", "'&motif=unit&width=315', 315, 315"})
    void aSnapshotIsAsLargeAsAskedFor(String how, int width, int height) throws Exception {
        BufferedImage picture = image(get("/snapshot.png?data=xor&epoch=20" + how));
        assertEquals(width, picture.getWidth());
        assertEquals(height, picture.getHeight());
    }

    /// The network has learned XOR: each corner of the large picture has the colour of its class.
    @Test
    void aSnapshotShowsWhatTheNetworkAnswers() throws Exception {
        BufferedImage picture = image(get("/snapshot.png?data=xor&features=xy&hidden=&epoch=50&motif=output&width=630"));
        int positive = reddish(picture.getRGB(16, 614));
        assertTrue(reddish(picture.getRGB(16, 16)) > 40, "upper left is " + Integer.toHexString(picture.getRGB(16, 16)));
        assertTrue(positive < -40, "lower left is " + Integer.toHexString(picture.getRGB(16, 614)));
        assertTrue(reddish(picture.getRGB(614, 614)) > 40);
        assertTrue(reddish(picture.getRGB(614, 16)) < -40);
    }

    /// The only output unit answers what the network does, a hidden one something else; of a function, too.
    @ParameterizedTest
    @ValueSource(strings = {"data=xor&hidden=3&epoch=20", "data=sine&hidden=3,3&epoch=20"})
    void aSingleUnitIsDrawn(String run) throws Exception {
        String output = run.contains("3,3") ? "2.0" : "1.0";
        byte[] whole = get("/snapshot.png?motif=output&" + run).body();
        assertArrayEquals(whole, get("/snapshot.png?motif=unit&unit=" + output + "&" + run).body());
        assertNotEquals(
                new String(whole, StandardCharsets.ISO_8859_1),
                new String(get("/snapshot.png?motif=unit&unit=0.2&" + run).body(), StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.0", "0.99", "x", "0", "1.0.0"})
    void aUnitThatIsNoneIsToldToBeWrong(String unit) throws Exception {
        HttpResponse<byte[]> answer = get("/snapshot.svg?motif=unit&unit=" + unit);
        assertEquals(400, answer.statusCode());
        assertTrue(new String(answer.body(), StandardCharsets.UTF_8).contains("\"name\":\"unit\""));
    }

    /// A curve for each set there is, with a point for each epoch; the last is as high as the last loss.
    @Test
    void theLossesAreDrawn() throws Exception {
        String svg = new String(get("/snapshot.svg?data=xor&epoch=40&motif=losses&validation=20").body(), StandardCharsets.UTF_8);
        List<String> curves = Pattern.compile("<path d=\"([^\"]*)\"").matcher(svg).results()
                .map(found -> found.group(1))
                .filter(path -> path.split("L", -1).length == 41)
                .toList();
        assertEquals(3, curves.size());
        double first = height(curves.get(1), 0);
        double last = height(curves.get(1), 40);
        Training trained = Replay.complete(LinkQuery.parse("data=xor&validation=20&epoch=40").value());
        Training fresh = Replay.complete(LinkQuery.parse("data=xor&validation=20").value());
        double bottom = 400;
        assertEquals(trained.trainer().losses().test() / fresh.trainer().losses().test(), (bottom - last) / (bottom - first), 0.01);
        assertEquals(1200, image(get("/snapshot.png?motif=losses")).getWidth());
    }

    private static double height(String path, int point) {
        return Double.parseDouble(path.split("[ML]", -1)[point + 1].split(" ", -1)[1]);
    }

    private static int reddish(int rgb) {
        return (rgb >> 16 & 0xff) - (rgb & 0xff);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "data=spiral3&hidden=8&epoch=9&showTest=true&discretize=true", "data=sine&hidden=5&epoch=40", "data=digits16&hidden=10,5&epoch=1",
        "data=boston&epoch=3&palette=contrast", "data=and&hidden=&loss=perceptron&theme=dark", "data=iris&validation=20",
        "data=own&points=2SwlgAAAAAB", "hidden=64,64,64,64,64,64,64,64,64,64&samples=20", "data=not&hidden="})
    void everyKindOfRunCanBeDrawn(String query) throws Exception {
        assertEquals(1200, image(get("/snapshot.png?" + query)).getWidth());
        HttpResponse<byte[]> svg = get("/snapshot.svg?" + query);
        assertEquals("image/svg+xml", svg.headers().firstValue("Content-Type").orElseThrow());
        Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg.body())).getDocumentElement();
        assertEquals("1200", root.getAttribute("width"));
        assertTrue(root.getElementsByTagName("path").getLength() > 2);
        assertFalse(new String(svg.body(), StandardCharsets.UTF_8).contains("style="));
    }

    @Test
    void linksAreAsWideAsTheirWeights() throws Exception {
        String svg = new String(get("/snapshot.svg?hidden=&features=x,y&edits=0:weight.0.0.0:-5,0:weight.0.0.1:0.5").body(), StandardCharsets.UTF_8);
        assertTrue(svg.contains("stroke=\"#" + Integer.toHexString(ORANGE) + "\" stroke-width=\"10.00\""), svg.substring(0, 600));
        assertTrue(svg.contains("stroke=\"#0877bd\" stroke-width=\"1.90\""), svg.substring(0, 600));
    }

    @Test
    void aFilmBeginsAtTheStartAndEndsAtThePlace() throws Exception {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(get("/film.gif?data=xor&epoch=40&frames=5").body()))) {
            ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
            reader.setInput(in);
            assertEquals(5, reader.getNumImages(true));
            assertNotEquals(reader.read(0).getRGB(60, 60), reader.read(4).getRGB(60, 60));
        }
        BufferedImage strip = image(get("/film.png?data=xor&epoch=40&frames=8&spacing=growing"));
        assertEquals(12 + 6 * 252, strip.getWidth());
        assertEquals(12 + 2 * 282, strip.getHeight());
    }

    @Test
    void aFilmOfARunWithoutEpochsHasOneFrame() throws Exception {
        assertEquals(12 + 252, image(get("/film.png?data=xor")).getWidth());
    }

    @Test
    void aPictureKnownIsNotSentAgain() throws Exception {
        HttpResponse<byte[]> first = get("/snapshot.png?data=xor&epoch=3");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpRequest again = HttpRequest.newBuilder(uri("/snapshot.png?epoch=3&data=xor")).header("If-None-Match", tag).build();
        HttpResponse<byte[]> second = CLIENT.send(again, HttpResponse.BodyHandlers.ofByteArray());
        assertEquals(304, second.statusCode());
        assertEquals(0, second.body().length);
        assertArrayEquals(first.body(), get("/snapshot.png?data=xor&seed=1&epoch=3").body());
        assertNotEquals(tag, get("/snapshot.png?data=xor&epoch=3&theme=dark").headers().firstValue("ETag").orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "/snapshot.png?data=pony, 400", "/snapshot.png?width=99, 400", "/snapshot.svg?width=2401, 400", "/film.gif?frames=41, 400",
        "/film.gif?spacing=odd, 400", "/snapshot.png?motif=cat, 400", "'/film.png?hidden=64,64,64,64&samples=5000&epoch=1000000', 422"})
    void whatIsWrongIsAProblem(String path, int status) throws Exception {
        HttpResponse<byte[]> answer = get(path);
        assertEquals(status, answer.statusCode());
        assertEquals("application/problem+json", answer.headers().firstValue("Content-Type").orElseThrow());
    }

    @Test
    void pagesSayWhatTheirLinkShows() throws Exception {
        String page = new String(get("/?data=xor&epoch=30").body(), StandardCharsets.UTF_8);
        String image = "http://localhost:" + server.port() + "/snapshot.png?data=xor&amp;epoch=30";
        assertTrue(page.contains("property=\"og:image\" content=\"" + image + "\""), () -> page.substring(0, 3000));
        assertTrue(page.contains("content=\"XOR · 2 hidden layers · epoch 30\""), () -> page.substring(0, 3000));
        String far = new String(get("/?hidden=64,64,64,64&samples=5000&epoch=1000000").body(), StandardCharsets.UTF_8);
        String clipped = far.replaceAll("(?s).*og:image\" content=\"http://localhost:\\d+([^\"]*)\".*", "$1").replace("&amp;", "&");
        assertFalse(clipped.contains("epoch=1000000"), clipped);
    }

    /// What a link opens alone is what its preview shows, and the address leads to it.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "look=space:1&show=space | motif=space&look=space:1 | The space that the neurons of a layer span",
        "look=landscape:0:weights:0:6&landscape=surface:20:30&show=landscape | motif=landscape&look=landscape:0:weights:0:6&landscape=surface:20:30 | The loss landscape around the weights",
        "show=health | motif=health&look=health | How the layers do, now and over the epochs",
        "look=unit:0:1 | motif=neuron&look=unit:0:1 | How the bias and weights of a neuron went on",
        "walk=3&show=microscope | motif=microscope&walk=3 | A sub-step of an update, under the microscope",
        "look=sample:test:3 | motif=sample&look=sample:test:3 | What becomes of a sample, layer by layer",
        "show=network | motif=network | The network",
        "discretize=true&show=output | motif=output&discretize=true | What the network answers",
        "show=curve | motif=losses | The loss curve"
    })
    void previewsShowWhatALinkOpensAlone(String view, String picture, String alt) throws Exception {
        String page = new String(get("/?data=xor&hidden=3,2&epoch=20&lang=en&" + view).body(), StandardCharsets.UTF_8).replace("&amp;", "&");
        String home = "http://localhost:" + server.port();
        assertTrue(page.contains("\"og:image\" content=\"" + home + "/snapshot.png?data=xor&hidden=3,2&epoch=20&" + picture + "\""), () -> page.substring(0, 3000));
        assertTrue(page.contains("\"og:image:alt\" content=\"" + alt + "\""), () -> page.substring(0, 3000));
        assertTrue(page.contains("\"og:url\" content=\"" + home + "/?data=xor&hidden=3,2&epoch=20&"), () -> page.substring(0, 3000));
        for (String key : view.split("&", -1)) {
            assertTrue(page.replaceAll("(?s).*og:url\" content=\"([^\"]*)\".*", "$1").contains(key), key);
        }
        assertEquals(1200, image(get("/snapshot.png?data=xor&hidden=3,2&epoch=20&" + picture)).getWidth());
    }

    private static BufferedImage image(HttpResponse<byte[]> answer) throws IOException {
        assertEquals(200, answer.statusCode(), () -> new String(answer.body(), StandardCharsets.UTF_8));
        return ImageIO.read(new ByteArrayInputStream(answer.body()));
    }

    private static HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static URI uri(String path) {
        return URI.create("http://localhost:" + server.port() + path);
    }
}
