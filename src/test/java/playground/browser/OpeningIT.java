package playground.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.experiment.Presets;

/// What one sees of an example or a link as it opens, before anything is pressed or scrolled.
class OpeningIT {
    private static final String SPACE = "/?lang=en&data=moons&learningRate=0.1&look=space:1";

    /// What is missing from the window of an example: what to watch for, the network, what is looked into beside it, or the
    /// microscope; empty where all is there.
    private static final String MISSING = """
            ([caption, card, walks]) => {
              const box = (q) => document.querySelector(q)?.getBoundingClientRect();
              const seen = ({ top, bottom }, least) => Math.min(bottom, innerHeight) - Math.max(top, 0) >= least;
              const [watch, network, look, sheet] = ["#network-caption", "#network", `#look [data-look="${card}"]`, "#microscope"].map(box);
              return [
                scrollY > 0 && "scrolled",
                caption && !(watch.height > 0 && watch.top >= 0 && watch.bottom <= innerHeight) && "caption",
                !seen(network, 100) && "network",
                card && !(seen(look, 200) && look.left > network.right) && card,
                walks && !(seen(sheet, 200) && sheet.top > watch.bottom) && "microscope",
                !walks && box("#timeline").bottom > innerHeight && "timeline",
              ].filter(Boolean).join(" ");
            }""";

    /// How much of what was seen has moved since the page began to show, as browsers reckon it.
    private static final String MOVED = """
            () => new Promise((done) => new PerformanceObserver((list) => done(list.getEntries().reduce((sum, { value }) => sum + value, 0)))
              .observe({ type: "layout-shift", buffered: true }) ?? setTimeout(() => done(0), 300))""";

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
    void everyExampleOpensWithItsSentenceItsNetworkAndItsCardInSight() {
        List<String> missing = new ArrayList<>();
        try (BrowserContext context = TestBrowser.context()) {
            context.route("**/*.{js,png}", Route::abort);
            Page page = context.newPage();
            for (Presets.Preset preset : Presets.ALL) {
                page.setViewportSize(1280, 800);
                page.navigate(server.address("/?" + preset.query() + (preset.look().isEmpty() ? "" : "&look=" + preset.look())
                        + (preset.walks() ? "&walk=" + preset.walk() : "")));
                List<Object> asked = List.of(!preset.query().isEmpty(), preset.look().split(":", 2)[0], preset.walks());
                String small = String.valueOf(page.evaluate(MISSING, asked));
                page.setViewportSize(1920, 1080);
                String large = String.valueOf(page.evaluate(MISSING, asked));
                if (!(small + large).isEmpty()) {
                    missing.add(preset.id() + ": " + small + " / " + large);
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "1920, 1080"})
    void nothingMovesAsAPageOpens(int width, int height) {
        try (BrowserContext context = TestBrowser.context(new Browser.NewContextOptions().setViewportSize(width, height));
                Visit visit = Visit.of(context, server.address(SPACE))) {
            Page page = visit.page();
            visit.await(() -> visit.said().stream().anyMatch(line -> line.equals("inspect space:1")));
            assertEquals(0.0, ((Number) page.evaluate(MOVED)).doubleValue(), 0.005);
            assertEquals(0, page.evaluate("scrollY"));
            assertEquals(List.of(), visit.complaints());
        }
    }

    /// A deep network over a line of 60 kB a second, where its columns come one after another.
    @Test
    void nothingMovesWhileANetworkIsStillComing() {
        try (BrowserContext context = TestBrowser.context()) {
            Page page = context.newPage();
            context.newCDPSession(page).send("Network.emulateNetworkConditions", JsonParser.parseString(
                    "{\"offline\": false, \"latency\": 20, \"downloadThroughput\": 60000, \"uploadThroughput\": 60000}").getAsJsonObject());
            page.navigate(server.address("/?lang=en&hidden=8,8,8,8,8,8"));
            assertEquals(0.0, ((Number) page.evaluate(MOVED)).doubleValue(), 0.005);
        }
    }

    @Test
    void withoutScriptsACardStandsBesideTheNetworkToo() {
        try (BrowserContext context = TestBrowser.context(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(server.address(SPACE));
            assertEquals("", page.evaluate(MISSING, List.of(true, "space", false)));
            page.locator(".explain-back").click();
            assertTrue(page.locator(".map__plot").isVisible() && page.locator("#look-space").isHidden());
            assertTrue(page.url().contains("data=moons") && !page.url().contains("look="), page.url());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"data=moons&learningRate=0.1&look=space:1", "hidden=8,8,8,8,8,8,8,8,8,8&activation=sigmoid&look=health", "hidden=4,4,4&look=health"})
    void onAWallNothingOfTheNetworkOrThePictureIsCut(String query) {
        try (BrowserContext context = TestBrowser.context(new Browser.NewContextOptions().setViewportSize(1280, 720));
                Visit visit = Visit.of(context, server.address("/?lang=en&projector=true&epoch=20&" + query))) {
            assertEquals(List.of(), visit.page().evaluate("""
                    () => [...document.querySelectorAll("#network :is(.feature__label, .feature__picture, .unit__map, h2, .network__name), #network ~ .network__line p, #look .space, #look .health tr")]
                      .filter((part) => part.checkVisibility({ visibilityProperty: true }))
                      .map((part) => [part, part.getBoundingClientRect()])
                      .filter(([part, { left, right, top, bottom }]) => left < 0 || top < 0 || bottom > innerHeight || right > innerWidth
                        || (part.matches(".network__name") && part.scrollWidth > part.parentElement.clientWidth)
                        || (part.closest(".network__line") && bottom > document.getElementById("timeline").getBoundingClientRect().top)
                        || (part.closest("#network") && right > document.getElementById("look").getBoundingClientRect().left))
                      .map(([part]) => part.className + " " + part.textContent)"""));
            assertEquals(List.of(), Axe.violations(visit.page()));
        }
    }
}
