package playground.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The graph of a function of one input, as one sees it.
class GraphIT {
    private static final int PLACES = 121;
    private static final Color INK = new Color(0x16212b);
    private static final Color POSITIVE = new Color(0x0877bd);
    private static final Color NEGATIVE = new Color(0xf59322);
    private static LocalServer server;

    @BeforeAll
    static void start() {
        server = new LocalServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theAnswerIsPaintedWhereTheEngineSaysItIs() {
        try (Visit visit = Visit.of(server.address("/?data=sine&hidden=5&optimizer=adam&epoch=3"))) {
            visit.awaitRest("data=sine&hidden=5&optimizer=adam&epoch=3");
            assertAnswerIsPainted(visit.page(), "data=sine&hidden=5&optimizer=adam&epoch=3");
            visit.command("play");
            visit.await(() -> visit.frame().epoch > 40);
            visit.command("play");
            visit.awaitRest("data=sine&hidden=5&optimizer=adam&epoch=[4-9]\\d+.*");
            visit.await(() -> visit.page().locator(".graph__answer").getAttribute("d").startsWith("M-6 " + down(visit.frame().curves[0]) + "L"));
            assertAnswerIsPainted(visit.page(), visit.restedAt());
            assertEquals(List.of(), visit.complaints());
        }
    }

    private static String down(float number) {
        return String.format(java.util.Locale.ROOT, "%.3f", -6 * number / 1.5);
    }

    @Test
    void withoutScriptsTheSamePictureIsThere() {
        try (BrowserContext context = withoutScripts()) {
            Page page = context.newPage();
            page.navigate(server.address("/?data=xsinx&hidden=8&epoch=40"));
            assertAnswerIsPainted(page, "data=xsinx&hidden=8&epoch=40");
            assertTrue(pixels(page, POSITIVE) > 100 && pixels(page, NEGATIVE) > 100);
            page.uncheck("#contributions");
            page.click(".train-to button >> nth=0");
            assertTrue(page.url().endsWith("/?data=xsinx&hidden=8&epoch=40&lang=en&contributions=false"), page.url());
            assertEquals(0, pixels(page, POSITIVE) + pixels(page, NEGATIVE));
            assertFalse(page.isChecked("#contributions"));
            assertAnswerIsPainted(page, "data=xsinx&hidden=8&epoch=40");
        }
    }

    @Test
    void contributionsComeAndGo() {
        try (Visit visit = Visit.of(server.address("/?data=sine&hidden=8&epoch=20"))) {
            Page page = visit.page();
            visit.awaitRest("data=sine.*");
            assertTrue(page.isChecked("#contributions"));
            assertTrue(pixels(page, POSITIVE) > 100 && pixels(page, NEGATIVE) > 100);
            page.uncheck("#contributions");
            assertEquals(0, pixels(page, POSITIVE) + pixels(page, NEGATIVE));
            assertFalse(page.locator(".legend__contributions").isVisible());
            assertAnswerIsPainted(page, "data=sine&hidden=8&epoch=20");
            page.locator("#unit-0-3").focus();
            visit.await(() -> page.locator(".graph__contribution[data-lit]").count() == 1);
            assertTrue(page.locator(".graph__contribution[data-lit]").isVisible(), "The one looked at is shown all the same");
            page.navigate(server.address("/?data=sine&hidden=7"));
            visit.await(() -> !page.isChecked("#contributions"));
        }
    }

    @Test
    void manyContributionsWaitToBeAskedFor() {
        try (Visit visit = Visit.of(server.address("/?data=sine&hidden=16"))) {
            Page page = visit.page();
            visit.awaitRest("data=sine.*");
            assertTrue(page.isChecked("#contributions") && page.locator(".graph__contribution").first().isVisible());
            page.click("#add-unit-0");
            visit.await(() -> visit.query().equals("data=sine&hidden=17") && page.locator("[data-contribution]").count() == 17);
            assertFalse(page.isChecked("#contributions") || page.locator(".graph__contribution").first().isVisible());
            page.check("#contributions");
            assertTrue(page.locator(".graph__contribution").first().isVisible());
            page.click("#add-unit-0");
            visit.await(() -> page.locator("[data-contribution]").count() == 18);
            assertTrue(page.isChecked("#contributions") && page.locator(".graph__contribution").first().isVisible());
        }
    }

    @Test
    void aUnitLookedAtShowsItsContributionOrItsAnswer() {
        try (Visit visit = Visit.of(server.address("/?data=abs&hidden=3,2&activation=relu&epoch=10"))) {
            Page page = visit.page();
            visit.awaitRest("data=abs.*");
            assertEquals(0, page.locator("[data-lit]").count());
            page.locator("#unit-1-1").focus();
            visit.await(() -> page.locator("[data-contribution='1'][data-lit]").count() == 1);
            assertEquals("Neuron 2 in hidden layer 2", page.textContent(".map__title"));
            assertTrue(page.getAttribute(".graph", "aria-label").startsWith("Neuron 2 in hidden layer 2: its contribution"));
            page.locator("#unit-0-2").focus();
            visit.await(() -> !page.getAttribute(".graph__unit", "d").isEmpty());
            assertEquals(0, page.locator("[data-lit]").count());
            assertTrue(page.getAttribute(".graph", "aria-label").startsWith("Neuron 3 in hidden layer 1: its answer"));
            page.locator("#unit-2-0").focus();
            visit.await(() -> page.getAttribute(".graph__unit", "d").isEmpty());
            assertTrue(page.getAttribute(".graph", "aria-label").startsWith("Output"));
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void planeAndGraphTakeTurns() {
        try (Visit visit = Visit.of(server.address("/"))) {
            Page page = visit.page();
            page.selectOption("#problem", "regression");
            visit.await(() -> page.locator("#data-plane").count() == 1);
            page.click("#data-group-functions");
            page.click("#data-line");
            visit.await(() -> page.locator("#map[data-graph]").count() == 1);
            assertEquals("20%", page.textContent("#shown-noise"));
            assertEquals(0, page.locator("#feature-y, #feature-xy").count());
            assertFalse(page.locator("#discretize").isVisible());
            assertTrue(page.locator("#contributions").isVisible());
            visit.await(() -> page.locator(".unit canvas.is-ready").count() == 7);
            page.click("#data-plane");
            visit.await(() -> page.locator(".map__canvas.is-ready").count() == 1);
            assertTrue(page.locator("#discretize").isVisible());
            assertEquals(0, page.locator("#contributions").count());
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void theTableHasTheNumbers() {
        try (Visit visit = Visit.of(server.address("/?data=abs&hidden=2&epoch=30"))) {
            visit.awaitRest("data=abs.*");
            visit.page().click("#tables > summary");
            JsonNode values = server.grid("data=abs&hidden=2&epoch=30", PLACES).path("values").get(0);
            for (int place = 0; place < PLACES; place += 10) {
                String cell = visit.page().textContent("#graph-table td[data-place='" + place + "']");
                assertEquals(values.get(place).asDouble(), Double.parseDouble(cell.replace('−', '-')), 0.0006);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"360, 740, /?data=xsinx&showTest=true&validation=20", "360, 740, /embed?data=sine&hidden=8", "1280, 800, /?data=sine&showTest=true"})
    void nothingMakesThePageWiderThanTheWindow(int width, int height, String path) {
        try (BrowserContext context = TestBrowser.context(new Browser.NewContextOptions().setViewportSize(width, height))) {
            Page page = context.newPage();
            page.navigate(server.address(path));
            assertEquals(width, page.evaluate("document.documentElement.scrollWidth"));
            if (width > 1000) {
                assertTrue(((Number) page.locator("#chart").evaluate("e => e.getBoundingClientRect().bottom")).doubleValue() <= height);
            }
        }
    }

    private static BrowserContext withoutScripts() {
        return TestBrowser.context(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    /// Dark pixels lie on the answer, and none farther away.
    private static void assertAnswerIsPainted(Page page, String query) {
        BufferedImage picture = picture(page);
        JsonNode values = server.grid(query, PLACES).path("values").get(0);
        for (int place = 5; place < PLACES - 5; place++) {
            int x = Math.round((float) place * (picture.getWidth() - 1) / (PLACES - 1));
            double y = (0.5 - values.get(place).asDouble() / 3) * (picture.getHeight() - 1);
            assertTrue(dark(picture, x, y, 1), "Nothing at place " + place);
            boolean steep = Math.abs(values.get(place + 2).asDouble() - values.get(place - 2).asDouble()) > 0.1;
            assertTrue(steep || !dark(picture, x, y - 14, 3) && !dark(picture, x, y + 14, 3), "Something besides place " + place);
        }
    }

    private static boolean dark(BufferedImage picture, int x, double y, int reach) {
        boolean dark = false;
        for (int row = (int) Math.round(y) - reach; row <= Math.round(y) + reach; row++) {
            dark |= row >= 0 && row < picture.getHeight() && like(picture, x, row, INK);
        }
        return dark;
    }

    private static long pixels(Page page, Color color) {
        BufferedImage picture = picture(page);
        long count = 0;
        for (int n = 0; n < picture.getWidth() * picture.getHeight(); n++) {
            count += like(picture, n % picture.getWidth(), n / picture.getWidth(), color) ? 1 : 0;
        }
        return count;
    }

    private static boolean like(BufferedImage picture, int x, int y, Color color) {
        Color there = new Color(picture.getRGB(x, y));
        return Math.abs(there.getRed() - color.getRed()) < 40
                && Math.abs(there.getGreen() - color.getGreen()) < 40
                && Math.abs(there.getBlue() - color.getBlue()) < 40;
    }

    private static BufferedImage picture(Page page) {
        try {
            return ImageIO.read(new ByteArrayInputStream(page.locator(".map__plot").screenshot()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
