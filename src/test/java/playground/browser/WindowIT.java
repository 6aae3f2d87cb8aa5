package playground.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.server.Server;
import playground.server.ServerConfig;

/// The page in windows of many sizes, from a phone to a wall.
class WindowIT {
    /// Indices in formulas are smaller than their letters, as everywhere in mathematics; those of the features, which one
    /// tells the pictures apart by, are not.
    private static final String SMALL = """
            (selector) => [...document.querySelectorAll(selector)]
              .filter(e => e.checkVisibility() && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
              .filter(e => (!e.closest(".visually-hidden, math") || e.closest(".feature__label")) && parseFloat(getComputedStyle(e).fontSize) < 24)
              .map(e => e.outerHTML).join()""";

    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.start(new ServerConfig("localhost", 0, 20, 4));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"360, /", "360, /?lang=zh&projector=false&hidden=8,8,8,8,8,8,8,8", "360, /?data=sentences&hidden=10&epoch=60", "360, /embed", "768, /", "1280, /?projector=true"})
    void nothingMakesThePageWiderThanTheWindow(int width, String path) {
        try (BrowserContext context = TestBrowser.context(new Browser.NewContextOptions().setViewportSize(width, 720))) {
            Page page = open(context, path);
            assertEquals(width, page.evaluate("document.documentElement.scrollWidth"));
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, 800, /", "1280, 720, /?projector=true", "1920, 1080, /?projector=true", "1920, 1080, /", "1280, 720, /?projector=true&data=iris&lang=en", "1280, 720, /?projector=true&data=boston&validation=20&lang=en"})
    void theStageFitsTheWindow(int width, int height, String path) {
        try (BrowserContext context = TestBrowser.context(new Browser.NewContextOptions().setViewportSize(width, height))) {
            Page page = open(context, path);
            assertTrue(bottom(page, ".network__body") <= height);
            assertTrue(bottom(page, "#chart") <= height);
        }
    }

    @Test
    void textOnAProjectorIsLarge() {
        try (BrowserContext context = TestBrowser.context(new Browser.NewContextOptions().setViewportSize(1280, 720))) {
            Page page = open(context, "/?projector=true");
            assertEquals("", page.evaluate(SMALL, "main *, header *"));
            page.evaluate("document.querySelectorAll('dialog').forEach(e => e.showModal())");
            assertEquals("", page.evaluate(SMALL, "dialog *"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "800, 500, ''", "640, 400, data=iris", "640, 480, 'hidden=8,8,8'", "720, 405, 'data=iris&hidden=8,8,8&lang=zh'",
        "640, 400, 'hide=data,train,noise,batch,regenerate,learningRate,activation,regularization,rate,problem,speed,more'"
    })
    void aNarrowFrameHasNetworkAndPictureInSight(int width, int height, String query) {
        try (BrowserContext context = TestBrowser.context(new Browser.NewContextOptions().setViewportSize(width, height))) {
            Page page = open(context, "/embed?epoch=5&" + query);
            double bar = number(page, ".transport", "top");
            assertTrue(bottom(page, ".network__body") <= bar);
            assertTrue(bottom(page, ".map__plot") <= bar);
            assertTrue(number(page, ".network", "right") <= number(page, ".map__plot", "left"));
            assertTrue(number(page, ".map__plot", "width") >= 140);
            assertEquals(width, page.evaluate("document.documentElement.scrollWidth"));
        }
    }

    private static double bottom(Page page, String selector) {
        return number(page, selector, "bottom");
    }

    private static double number(Page page, String selector, String side) {
        return ((Number) page.locator(selector).evaluate("(e, side) => e.getBoundingClientRect()[side]", side)).doubleValue();
    }

    private static Page open(BrowserContext context, String path) {
        Page page = context.newPage();
        page.navigate("http://localhost:" + server.port() + path);
        page.waitForLoadState();
        return page;
    }
}
