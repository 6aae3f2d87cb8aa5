package playground.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The loss around the weights, on the page.
class LandscapeIT {
    private static LocalServer server;

    @BeforeAll
    static void start() {
        server = new LocalServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String way(Page page) {
        return page.getAttribute("#look-landscape .landscape__way >> nth=1", "d");
    }

    private static boolean complete(Page page) {
        return page.locator("#look-landscape .landscape__progress--done").count() == 1;
    }

    @Test
    void anExampleOpensItAndTheWayGrowsAsTheNetworkLearns() {
        try (Visit visit = Visit.of(server.address("/"))) {
            Page page = visit.page();
            page.locator("button[data-dialog=presets]").click();
            page.locator("[data-preset=landZigzag]").click();
            visit.await(() -> visit.said().contains("inspect landscape:1"));
            visit.await(() -> page.locator(".landscape__contours path").count() > 3 && complete(page));
            String contours = page.getAttribute(".landscape__contours path >> nth=2", "d");
            for (int step = 1; step <= 3; step++) {
                String before = way(page);
                visit.command("step");
                visit.await(() -> !way(page).equals(before));
            }
            assertEquals(4, way(page).split("[ML]").length - 1);
            assertTrue(page.locator("#landscape-random").count() == 0);
            page.locator("#landscape-in").focus();
            page.keyboard().press("Enter");
            visit.await(() -> visit.said().getLast().equals("inspect landscape:2"));
            visit.await(() -> page.url().contains("look=landscape:2"));
            assertEquals("landscape-in", page.evaluate("document.activeElement.id"));
            assertEquals(List.of(), new AxeBuilder(page).include(List.of("#look")).analyze().getViolations());
            visit.await(() -> complete(page) && !contours.equals(page.getAttribute(".landscape__contours path >> nth=2", "d")));
            assertEquals(List.of(), visit.complaints());
        }
    }

    /// What keys read is what the API computes; the choice of weights goes on from there.
    @Test
    void aLinkOpensItAloneAndKeysReadTheLoss() {
        try (Visit visit = Visit.blank()) {
            Page page = visit.page();
            page.navigate(server.address("/embed?hidden=2&epoch=20&look=landscape:0:weights:0:6&show=landscape"));
            assertTrue(complete(page));
            page.locator("#landscape-plot").focus();
            page.keyboard().press("ArrowUp");
            page.keyboard().press("ArrowRight");
            JsonNode found = server.inspect("hidden=2", 20, "landscape:0:weights:0:6").path("landscape");
            String said = page.textContent("#landscape-cursor");
            double loss = found.path("losses").path(15).path(17).asDouble();
            assertEquals(loss, Double.parseDouble(said.replaceAll(".*loss ", "")), loss / 1000);
            assertTrue(page.getAttribute(".landscape__cursor", "d").startsWith("M503 469"), () -> page.getAttribute(".landscape__cursor", "d"));
            assertTrue(StreamSupport.stream(found.path("way").path("u").spliterator(), false).count() > 10);
            assertTrue(page.locator(".network-panel").isHidden());
            page.selectOption("#landscape-up", "landscape:0:weights:0:1");
            visit.await(() -> visit.said().contains("inspect landscape:0:weights:0:1"));
            visit.await(() -> page.locator("#look-landscape .space__names span").nth(1).textContent().startsWith("↑ x₂ → neuron 1 in hidden layer 1: "));
            page.locator("#landscape-random").click();
            visit.awaitText("#look-landscape .space__names span", "→ random direction 1: −1 to 1");
            page.locator("#landscape-weights").click();
            visit.await(() -> page.locator("#landscape-across").count() == 1 && complete(page));
            itIsSeenAsASurfaceAndInTables(visit);
            assertEquals(List.of(), visit.complaints());
        }
    }

    /// As numbers are written elsewhere.
    @ParameterizedTest
    @CsvSource({"en, loss 1.457·10⁻⁴", "zh, 损失 1.457·10⁻⁴"})
    void aSmallLossIsReadAsAPowerOfTen(String language, String loss) {
        try (Visit visit = Visit.blank()) {
            Page page = visit.page();
            page.navigate(server.address("/embed?data=gauss&hidden=4&epoch=500&look=landscape:0:weights:0:1&show=landscape&lang=" + language));
            page.locator("html[data-js]").waitFor();
            page.locator("#landscape-plot").focus();
            page.keyboard().press("ArrowUp");
            page.keyboard().press("ArrowRight");
            assertTrue(page.textContent("#landscape-cursor").endsWith(loss), page.textContent("#landscape-cursor"));
        }
    }

    /// Drawn by the server; what is said below goes with it.
    @Test
    void withoutScriptsTheSurfaceIsAPicture() {
        try (BrowserContext context = TestBrowser.context(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(server.address("/embed?data=xor&hidden=3&epoch=20&show=landscape&landscape=surface:20:30&theme=dark"));
            Locator picture = page.locator(".landscape__plain");
            assertEquals(true, picture.evaluate("picture => picture.complete && picture.naturalWidth > 300"));
            assertTrue(picture.getAttribute("src").contains("landscape=surface:20:30") && picture.getAttribute("src").contains("theme=dark"));
            assertTrue(page.isVisible(".landscape__of-surface") && !page.isVisible(".landscape"));
        }
    }

    /// The pair is that which moved farthest; a ninth of the places is in the table.
    private static void itIsSeenAsASurfaceAndInTables(Visit visit) {
        Page page = visit.page();
        String pair = page.inputValue("#landscape-across");
        JsonNode found = server.inspect("hidden=2", 20, pair).path("landscape");
        page.locator(".landscape__table summary").click();
        double told = Double.parseDouble(page.locator(".landscape__table tbody >> nth=0 >> tr >> nth=2 >> td >> nth=5").textContent());
        assertEquals(found.path("losses").path(8).path(20).asDouble(), told, told / 100);
        page.selectOption("#landscape-relief", "surface");
        page.locator(".landscape__surface").waitFor();
        String seen = surface(page);
        page.locator("#landscape-plot").focus();
        page.keyboard().press("ArrowRight");
        visit.await(() -> !surface(page).equals(seen));
        assertEquals("surface:-31:43", page.getAttribute("html", "data-landscape"));
        assertTrue(page.getAttribute("body", "data-view-query").contains("landscape=surface:-31:43"));
        assertTrue(page.locator(".landscape__of-surface").isVisible() && !page.locator(".landscape__of-contours").isVisible());
        assertTrue(page.getAttribute("#landscape-plot", "aria-label").contains("turn"));
        assertEquals(List.of(), new AxeBuilder(page).include(List.of("#look")).analyze().getViolations());
    }

    private static String surface(Page page) {
        return String.valueOf(page.evaluate("document.querySelector('.landscape__surface').toDataURL()"));
    }
}
