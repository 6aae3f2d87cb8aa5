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
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import playground.experiment.TableText;

/// Pictures of what cards show.
class PlatesIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.start(new ServerConfig("localhost", 0, 5, 2));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /// An SVG that says what it must, and a PNG of the size and of many colours.
    @ParameterizedTest
    @CsvSource({
        "space, data=xor&hidden=4&epoch=20, Hidden space · Hidden layer 1", "space, data=xor&hidden=4&epoch=20&look=space:inputs, Hidden space · Inputs",
        "space, data=spiral3&hidden=5&epoch=3&theme=dark&palette=contrast&showTest=true, principal component 1", "landscape, data=xor&hidden=3&epoch=20, main direction 1",
        "landscape, data=xor&hidden=3&epoch=20&look=landscape:0:random:3, random direction 1", "landscape, data=plane&features=x&hidden=&epoch=20&landscape=surface, Loss landscape",
        "landscape, data=xor&hidden=3&landscape=surface:10:86&theme=dark, Loss landscape", "health, 'data=xor&hidden=4,4&epoch=20', Stuck neurons over the epochs",
        "health, data=plane&hidden=, Gradient over the epochs (logarithmic)", "activation, data=xor&hidden=3&epoch=5&unit=0.2, Tanh · Neuron 3 in hidden layer 1",
        "activation, data=xor&hidden=3&look=activation:0, Tanh · Hidden layer 1", "neuron, data=xor&hidden=3&epoch=5&look=unit:0:1, Neuron 2 in hidden layer 1",
        "metrics, data=iris&epoch=5, versicolor", "metrics, data=digits16&hidden=4&epoch=1, Recall", "metrics, data=boston&epoch=2&theme=dark, Answer over target: right ones lie on the line",
        "metrics, data=sine&hidden=3&train=90, answered", "microscope, data=xor-table&hidden=2&epoch=5&walk=3, Weighted sum · Neuron 2 in hidden layer 1",
        "microscope, 'optimizer=adam&hidden=4,3&epoch=2&walk=165&theme=dark', 166 / 166", "microscope, data=digits&hidden=8&epoch=1, Training sample",
        "sample, data=iris&hidden=5&epoch=5&look=sample:test:3, Test sample 4 of 75", "sample, data=digits&hidden=8&epoch=1, Weighted sum z",
        "sample, data=sentences&hidden=3&epoch=1, Weighted sum z", "sample, 'data=moons&hidden=64,64,64', Wide lines contribute",
        "rows, data=boston&epoch=1&look=rows:test:loss:0&hidden=, Test samples 1 to 10", "collapse, 'activation=linear&hidden=4,3', Linear layers are one layer"})
    void everyCardCanBeDrawn(String motif, String run, String word) throws Exception {
        String query = "motif=" + motif + "&width=420&lang=en&" + run;
        HttpResponse<byte[]> svg = get("/snapshot.svg?" + query);
        Element root = root(svg);
        assertEquals("420", root.getAttribute("width"));
        assertTrue(root.getTextContent().contains(word), root.getTextContent());
        boolean written = motif.equals("rows") || motif.equals("collapse");
        assertTrue(root.getElementsByTagName(written ? "text" : "path").getLength() > 4);
        assertFalse(Pattern.compile(" style=|class=|var\\(|NaN|Infinity").matcher(text(svg)).find());
        BufferedImage png = image(get("/snapshot.png?" + query));
        assertEquals(420, png.getWidth());
        assertEquals(root.getAttribute("height"), Integer.toString(png.getHeight()));
        int[] pixels = png.getRGB(0, 0, png.getWidth(), png.getHeight(), null, 0, png.getWidth());
        assertTrue(Arrays.stream(pixels).distinct().count() > 20);
        assertEquals(run.contains("dark") ? 0xff161e26 : 0xffffffff, pixels[0]);
    }

    /// XOR's corners have the colours of their classes, as on the page.
    @ParameterizedTest
    @CsvSource({"look=health, health", "look=unit:0:1, neuron", "show=landscape, landscape", "show=output, output", "walk=3, microscope", "'look=unit:0:1,health', run"})
    void theLinkOfAPageShowsWhatItOpens(String link, String motif) throws Exception {
        String query = "data=xor&hidden=3&epoch=5&lang=en&" + link;
        assertEquals(text(get("/snapshot.svg?" + query + "&motif=" + motif)), text(get("/snapshot.svg?" + query)));
    }

    @Test
    void colorsAreThoseOfTheStyleSheets() throws Exception {
        String light = text(get("/snapshot.svg?motif=space&data=xor&hidden=2&epoch=5"));
        assertTrue(light.contains("stroke=\"#f59322\" stroke-width=\"5.5\"") && light.contains("stroke=\"#0877bd\" stroke-width=\"5.5\""), light);
        String contrast = text(get("/snapshot.svg?motif=space&data=xor-table&hidden=2&epoch=5&palette=contrast"));
        assertTrue(contrast.contains("stroke=\"#ffb000\" stroke-width=\"15\" stroke-linejoin=\"round\" stroke-linecap=\"square\""), contrast);
    }

    /// The first and the last layer have the ends of the scale, another one what lies between.
    @Test
    void layersHaveColorsInBetween() throws Exception {
        String health = text(get("/snapshot.svg?motif=health&hidden=3,3&epoch=5"));
        assertTrue(health.contains("stroke=\"#f59322\"") && health.contains("stroke=\"#0a6296\""), health);
        assertTrue(Pattern.compile("stroke=\"#(?!f59322|0a6296)[0-9a-f]{6}\" stroke-width=\"2\"").matcher(health).find(), health);
    }

    @Test
    void whatIsNotShownIsNotInIt() throws Exception {
        String query = "motif=space&data=xor&hidden=2&epoch=5&width=300";
        assertNotEquals(text(get("/snapshot.svg?" + query)).length(), text(get("/snapshot.svg?showTest=true&" + query)).length());
    }

    @Test
    void wordsAreInTheLanguageAskedForAndInPixelsInEnglish() throws Exception {
        String query = "motif=health&data=xor&epoch=2";
        assertTrue(text(get("/snapshot.svg?lang=zh&" + query)).contains("梯度"));
        assertArrayEquals(get("/snapshot.png?lang=en&" + query).body(), get("/snapshot.png?lang=zh&" + query).body());
    }

    @Test
    void namesOfAVisitorsTableAreText() throws Exception {
        String table = TableText.read("size,kind\n" + "1,<b>\n2,&\n3,<b>\n4,&\n".repeat(5)).orElseThrow().text();
        HttpResponse<byte[]> svg = get("/snapshot.svg?motif=metrics&lang=en&data=table&target=kind&epoch=1&table=" + table);
        assertTrue(root(svg).getTextContent().contains("<b>"));
        assertEquals(0, root(svg).getElementsByTagName("b").getLength());
    }

    /// Cut where there is no room, between letters and not within one; what XML does not know is another sign there.
    @Test
    void namesOfAVisitorsTableMayHaveAnyLetters() throws Exception {
        String table = TableText.read("size,kind\n" + "1,😀😀😀😀😀😀😀😀😀\n2,a😁😁😁😁😁😁😁😁😁\n3,\uFFFEx\n".repeat(5)).orElseThrow().text();
        String query = "motif=metrics&data=table&target=kind&epoch=1&table=" + URLEncoder.encode(table, StandardCharsets.UTF_8);
        String words = root(get("/snapshot.svg?" + query)).getTextContent();
        assertTrue(words.contains("😀…") && words.contains("a😁") && words.contains("\uFFFDx"), words);
        assertEquals(200, get("/snapshot.png?" + query).statusCode());
        String name = URLEncoder.encode(TableText.read("a\uFFFE,kind\n" + "1,0\n2,1\n".repeat(8)).orElseThrow().text(), StandardCharsets.UTF_8);
        assertTrue(root(get("/snapshot.svg?motif=neuron&hidden=2&unit=0.0&data=table&target=kind&epoch=1&table=" + name)).getTextContent().contains("a\uFFFD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"motif=cat", "motif=space&theme=foo", "motif=landscape&landscape=surface:10:-500", "motif=space&width=99", "motif=neuron&unit=9.0", "motif=space&data=own&points="})
    void whatIsWrongIsAProblem(String query) throws Exception {
        HttpResponse<byte[]> answer = get("/snapshot.svg?" + query);
        assertEquals(400, answer.statusCode(), text(answer));
        assertEquals("application/problem+json", answer.headers().firstValue("Content-Type").orElseThrow());
    }

    private static Element root(HttpResponse<byte[]> answer) throws Exception {
        assertEquals(200, answer.statusCode(), () -> text(answer));
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(answer.body())).getDocumentElement();
    }

    private static BufferedImage image(HttpResponse<byte[]> answer) throws IOException {
        assertEquals(200, answer.statusCode(), () -> text(answer));
        return ImageIO.read(new ByteArrayInputStream(answer.body()));
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
