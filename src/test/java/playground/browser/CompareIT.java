package playground.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocket;
import com.microsoft.playwright.WebSocketRoute;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CompareIT {
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
    void aRaceIsChosenRunAndOpened() {
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = TestBrowser.context()) {
            Page page = context.newPage();
            page.onPageError(complaints::add);
            page.onConsoleMessage(message -> complaints.addAll(message.type().equals("error") ? List.of(message.text()) : List.of()));
            page.navigate(server.address("/?data=xor&hidden=3&lang=en"));
            page.click(".drop--menu > summary");
            page.click("#open-compare");
            page.click("#compare-choose > summary");
            page.selectOption("#vary", "learningRate");
            assertEquals("0.003,0.01,0.03,0.1", page.inputValue("#values"));
            page.fill("#values", "0.03, 0.1");
            page.fill("#epochs", "60");
            page.fill("#goal", "0.2");
            page.click("text=Compare >> visible=true >> nth=-1");
            assertTrue(page.url().contains("/compare?data=xor&hidden=3&race=learningRate:0.03,0.1&epochs=60&goal=0.2&"), page.url());
            assertEquals("0", page.inputValue("#compare-at"));
            run(page, 60);
            assertEquals("60", page.inputValue("#compare-at"));
            String first = page.textContent(".compare__order tbody tr >> nth=0");
            double reached = server.run("data=xor&hidden=3&learningRate=0.1", epochOf(first)).path("history").path(epochOf(first)).path("test").asDouble();
            assertTrue(first.startsWith("10.1epoch") && reached <= 0.2, first);
            assertNotEquals(pixels(page, 0), pixels(page, 1));
            curvesAreReadByKeys(page);
            theResultIsShared(page);
            List<String> left = List.of(pixels(page, 0), pixels(page, 1), page.textContent("#compare-result"));
            page.click("#tile-1");
            assertTrue(page.url().contains("/?data=xor&hidden=3&learningRate=0.1&epoch=60"), page.url());
            page.goBack();
            page.waitForCondition(() -> left.equals(List.of(pixels(page, 0), pixels(page, 1), page.textContent("#compare-result"))));
            assertEquals("Round 60 of 60", page.textContent("[data-compare=round]"));
            assertEquals(List.of(), complaints);
        }
    }

    /// Each loss on the curves is that of the run alone.
    private static void curvesAreReadByKeys(Page page) {
        page.focus("#compare-at");
        page.keyboard().press("Home");
        for (int epoch = 0; epoch < 3; epoch++) {
            page.keyboard().press("ArrowRight");
        }
        assertEquals("Loss at epoch 3", page.textContent("[data-lane=head]"));
        for (int lane = 0; lane < 2; lane++) {
            double loss = server.run("data=xor&hidden=3" + (lane == 0 ? "" : "&learningRate=0.1"), 3).at("/history/3/test").asDouble();
            assertEquals(loss, Double.parseDouble(page.textContent("td[data-lane='" + lane + "']")), 0.006 * loss);
        }
        assertTrue(page.getAttribute("#compare-at", "aria-valuetext").startsWith("Loss at epoch 3, 0.1 0."), page.getAttribute("#compare-at", "aria-valuetext"));
        page.hover("svg[data-end]");
        page.waitForCondition(() -> page.textContent("[data-lane=head]").matches("Loss at epoch 2\\d"));
        page.hover("#tile-0");
        page.evaluate("document.activeElement.blur()");
        assertEquals("Loss", page.textContent("[data-lane=head]"));
    }

    private static void theResultIsShared(Page page) {
        page.click("[data-dialog=share]");
        assertTrue(page.inputValue("#share-link").endsWith("/compare?data=xor&hidden=3&race=learningRate:0.03,0.1&epochs=60&goal=0.2"), page.inputValue("#share-link"));
        assertTrue(page.inputValue("#share-embed").contains("/embed/compare?data=xor&amp;hidden=3&amp;race="), page.inputValue("#share-embed"));
        FrameLocator preview = page.frameLocator("iframe");
        preview.locator(".tile__first").nth(1).waitFor();
        assertEquals("Round 60 of 60", preview.locator("[data-compare=round]").textContent());
        assertEquals(List.of(), Axe.violations(page));
        page.keyboard().press("Escape");
    }

    private static int epochOf(String row) {
        return Integer.parseInt(row.replaceAll(".*epoch (\\d+).*", "$1"));
    }

    @Test
    void aSweepIsWalkedByKeysAndStartsAnew() {
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = TestBrowser.context()) {
            Page page = context.newPage();
            page.onPageError(complaints::add);
            page.onConsoleMessage(message -> complaints.addAll(message.type().equals("error") ? List.of(message.text()) : List.of()));
            page.navigate(server.address("/compare?data=xor&sweep=learningRate:0.001,0.1*hidden:1,4&epochs=40&lang=en"));
            page.locator("canvas.is-ready").nth(3).waitFor();
            String untrained = pixels(page, 3);
            page.keyboard().press("Space");
            page.waitForCondition(() -> page.textContent("[data-compare=round]").equals("Round 40 of 40"));
            assertEquals(List.of(), Axe.violations(page));
            page.focus("#tile-0");
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowDown");
            assertEquals("tile-3", page.evaluate("document.activeElement.id"));
            assertEquals("0", page.evaluate("document.getElementById('tile-3').style.getPropertyValue('--heat')"));
            assertTrue(page.textContent("#compare-result").contains("Learning rate: 0.1, Hidden layers: 4 units"));
            page.click("[data-command=reset]");
            page.waitForCondition(() -> page.textContent("[data-compare=round]").equals("Round 0 of 40"));
            page.waitForCondition(() -> pixels(page, 3).equals(untrained));
            assertEquals(List.of(), complaints);
        }
    }

    @Test
    void startsAreCountedInAnEmbeddedPageOnAPhone() {
        try (BrowserContext context = TestBrowser.context(new Browser.NewContextOptions().setViewportSize(360, 740))) {
            Page page = context.newPage();
            page.navigate(server.address("/embed/compare?data=xor&hidden=2&seeds=8&epochs=30&goal=0.3&theme=dark&lang=zh&computed=true"));
            String computed = page.textContent("#compare-result");
            assertEquals(0, page.locator("canvas.is-ready").count());
            assertEquals(8, page.locator(".tile__first").count());
            assertEquals(List.of(), Axe.violations(page));
            page.selectOption("#speed", "max");
            page.click("[data-command=play]");
            page.locator("canvas.is-ready").nth(7).waitFor();
            page.waitForCondition(() -> page.getAttribute("[data-command=play]", "aria-pressed").equals("false"));
            page.waitForCondition(() -> page.textContent("#compare-result").equals(computed));
            page.waitForCondition(() -> computed.contains("8 次中有 " + page.locator(".tile[data-reached]").count() + " 次"));
            assertEquals(360, page.evaluate("document.documentElement.scrollWidth"));
        }
    }

    @Test
    void whatIsDoneStaysWhenStopped() {
        try (BrowserContext context = TestBrowser.context()) {
            Page page = context.newPage();
            List<WebSocket> sockets = new ArrayList<>();
            page.onWebSocket(sockets::add);
            page.navigate(server.address("/compare?data=xor&hidden=2&seeds=4&epochs=10000&lang=en"));
            page.locator("canvas.is-ready").nth(3).waitFor();
            assertEquals("true", page.getAttribute("[data-command=stop]", "aria-disabled"));
            page.keyboard().press("Space");
            page.waitForCondition(() -> page.textContent("[data-compare=round]").matches("Round [1-9].* of 10,000"));
            page.keyboard().press("Escape");
            page.waitForCondition(() -> page.textContent("[data-compare=round]").matches("Stopped: [1-9].* of 10,000 rounds done"));
            String stopped = page.textContent("[data-compare=round]");
            assertEquals(stopped, page.textContent("#live"));
            assertEquals("false", page.getAttribute("[data-command=play]", "aria-pressed"));
            assertTrue(page.textContent("#compare-result").contains("of 4 reached"));
            page.waitForCondition(() -> sockets.getFirst().isClosed());
            assertEquals(1, sockets.size());
            int done = Integer.parseInt(stopped.replaceAll("Stopped: ([\\d,]+) .*", "$1").replace(",", ""));
            String drawn = pixels(page, 3);
            page.click("[data-command=step]");
            page.waitForCondition(() -> page.textContent("[data-compare=round]").equals("Round %,d of 10,000".formatted(done + 1)));
            assertEquals(2, sockets.size());
            assertTrue(page.locator("canvas.is-ready").count() == 4 && !drawn.isEmpty());
        }
    }

    /// The server shows a comparison at its start before it hears where the page was.
    @Test
    void aSlowLineLeadsBackToWhereThePageWas() {
        try (BrowserContext context = TestBrowser.context()) {
            Page page = context.newPage();
            page.routeWebSocket(Pattern.compile(".*/compare/socket.*"), CompareIT::slowly);
            page.navigate(server.address("/compare?data=xor&hidden=2&seeds=4&epochs=10000&lang=en"));
            page.locator("canvas.is-ready").nth(3).waitFor();
            page.keyboard().press("Space");
            page.waitForCondition(() -> page.textContent("[data-compare=round]").matches("Round [1-9].* of 10,000"));
            page.keyboard().press("Escape");
            page.waitForCondition(() -> page.textContent("[data-compare=round]").matches("Stopped: [1-9].* of 10,000 rounds done"));
            int done = Integer.parseInt(page.textContent("[data-compare=round]").replaceAll("Stopped: ([\\d,]+) .*", "$1").replace(",", ""));
            page.waitForCondition(() -> "true".equals(page.getAttribute("[data-command=stop]", "aria-disabled")));
            page.click("[data-command=step]");
            page.waitForCondition(() -> page.textContent("[data-compare=round]").equals("Round %,d of 10,000".formatted(done + 1)));
        }
    }

    /// What the page says arrives after what the server says first.
    private static void slowly(WebSocketRoute page) {
        WebSocketRoute server = page.connectToServer();
        List<String> waiting = new ArrayList<>();
        boolean[] answered = {false};
        page.onMessage(message -> {
            if (answered[0]) {
                server.send(message.text());
            } else {
                waiting.add(message.text());
            }
        });
        server.onMessage(message -> {
            answered[0] = true;
            if (message.binary() == null) {
                page.send(message.text());
            } else {
                page.send(message.binary());
            }
            waiting.forEach(server::send);
            waiting.clear();
        });
    }

    @Test
    void withoutScriptsTheServerComputes() {
        try (BrowserContext context = TestBrowser.context(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(server.address("/compare?data=xor&race=batch:1,all,x&epochs=20&lang=en"));
            assertTrue(page.textContent("#problems").contains("Race"));
            page.navigate(server.address("/compare?data=xor&race=batch:1,all&epochs=20&lang=en"));
            page.click("text=Compute the comparison");
            assertEquals("Round 20 of 20", page.textContent("[data-compare=round]"));
            assertThat(page.locator(".tile__first")).hasCount(2);
            assertTrue(page.getAttribute("#tile-0", "href").startsWith("/?data=xor&batch=1&epoch=20"));
        }
    }

    /// From the start to the end, as fast as can be.
    private static void run(Page page, int rounds) {
        page.selectOption("#speed", "max");
        page.click("[data-command=play]");
        page.waitForCondition(() -> page.textContent("[data-compare=round]").matches(".*" + rounds + ".*" + rounds + ".*"));
        page.waitForCondition(() -> page.getAttribute("[data-command=play]", "aria-pressed").equals("false"));
    }

    private static String pixels(Page page, int tile) {
        return String.valueOf(page.evaluate("document.querySelector('#tile-" + tile + " canvas').toDataURL()"));
    }
}
