package playground.browser;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures in pixels, which the page makes of the server's drawings.
class KeepsakeIT {
    private static final String CARD = "[data-look=space] [data-taken$=png]";
    private static LocalServer server;

    @BeforeAll
    static void start() {
        server = new LocalServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /// The title of a card, and what has come of a race.
    @ParameterizedTest
    @CsvSource({
        "'/?data=xor&hidden=4&epoch=7&look=space:inputs', '', " + CARD + ", 0, 0.06",
        "'/compare?data=xor&race=hidden:1,4&epochs=5', share, 'a[download=\"comparison.png\"]', 0.46, 0.56"})
    void wordsAreInTheLanguageOfThePage(String address, String dialog, String link, double top, double bottom) throws IOException {
        BufferedImage english = taken(address + "&lang=en", dialog, link);
        BufferedImage chinese = taken(address + "&lang=zh", dialog, link);
        assertEquals(2400, english.getWidth());
        assertEquals(List.of(english.getWidth(), english.getHeight()), List.of(chinese.getWidth(), chinese.getHeight()));
        int[] first = band(english, top, bottom);
        int[] second = band(chinese, top, bottom);
        assertTrue(Arrays.stream(first).distinct().count() > 1);
        assertTrue(Arrays.stream(second).distinct().count() > 1);
        assertTrue(Arrays.mismatch(first, second) >= 0);
    }

    private static int[] band(BufferedImage image, double top, double bottom) {
        int from = (int) (top * image.getHeight());
        int rows = (int) (bottom * image.getHeight()) - from;
        return image.getRGB(0, from, image.getWidth(), rows, null, 0, image.getWidth());
    }

    private static BufferedImage taken(String address, String dialog, String link) throws IOException {
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = TestBrowser.context()) {
            Page page = context.newPage();
            page.onPageError(complaints::add);
            page.onConsoleMessage(message -> complaints.addAll(message.type().equals("error") ? List.of(message.text()) : List.of()));
            page.navigate(server.address(address));
            if (!dialog.isEmpty()) {
                page.locator("[data-dialog=" + dialog + "]").first().click();
            }
            BufferedImage image = ImageIO.read(Files.newInputStream(download(page, link).path()));
            assertEquals(List.of(), complaints);
            return image;
        }
    }

    private static Download download(Page page, String link) {
        Locator file = page.locator(link).first();
        Download download = page.waitForDownload(file::click);
        assertEquals(file.getAttribute("download"), download.suggestedFilename());
        return download;
    }

    @ParameterizedTest
    @CsvSource({"light, 0xffffff", "dark, 0x161e26"})
    void theyLookAsThePageDoes(String theme, String paper) throws IOException {
        BufferedImage image = taken("/?data=xor&hidden=4&epoch=7&look=space:inputs&theme=" + theme, "", CARD);
        assertEquals(Integer.decode(paper), image.getRGB(0, 0) & 0xffffff);
        assertTrue(Arrays.stream(band(image, 0, 1)).distinct().count() > 20);
        assertTrue(Arrays.stream(band(image, 0, 1)).allMatch(pixel -> pixel >>> 24 == 0xff));
    }

    /// Where the browser makes no pixels, the server does.
    @Test
    void theServerHelpsOut() throws IOException {
        try (Visit visit = Visit.blank()) {
            Page page = visit.page();
            page.addInitScript("HTMLCanvasElement.prototype.toBlob = (done) => done(null)");
            page.navigate(server.address("/?data=xor&hidden=4&epoch=7&look=space:inputs&lang=zh"));
            Download download = download(page, CARD);
            String address = String.valueOf(page.locator(CARD).evaluate("link => link.href"));
            assertArrayEquals(page.request().get(address).body(), Files.readAllBytes(download.path()));
            assertEquals(List.of(), visit.complaints());
        }
    }

    /// A picture so high that two pixels for each of its own are more than a browser may hold.
    @Test
    void highOnesAreAsFineAsTheyMayBe() {
        try (Visit visit = Visit.of(server.address("/"))) {
            Object size = visit.inModule("raster", """
                    async (m) => {
                      const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="20000" viewBox="0 0 1200 20000"/>';
                      const image = await createImageBitmap(await m.rastered(svg));
                      return `${image.width} ${image.height}`;
                    }""");
            assertEquals("1003 16721", size);
        }
    }
}
