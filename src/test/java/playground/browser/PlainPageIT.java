package playground.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

/// The page as the server renders it: without scripts, and in windows of many sizes.
class PlainPageIT {
    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.start(new ServerConfig("localhost", 0, 20, 4));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theFormTrainsOnTheServer() {
        try (BrowserContext context = withoutScripts()) {
            Page page = open(context, "/?data=xor&theme=dark");
            assertFalse(page.isVisible("[data-command=play]"));
            page.fill("#train-to", "30");
            page.selectOption("#activation", "relu");
            page.click(".train-to button");
            assertEquals("30", page.textContent("[data-show=epoch]"));
            assertTrue(page.url().contains("activation=relu"));
            assertEquals("dark", page.getAttribute("html", "data-theme"));
            assertEquals("true", page.getAttribute("#data-xor", "aria-pressed"));
        }
    }

    @Test
    void buttonsOfTheNetworkChangeIt() {
        try (BrowserContext context = withoutScripts()) {
            Page page = open(context, "/");
            page.click("#add-layer");
            page.click("#add-unit-0");
            page.click("#feature-xy");
            assertEquals(3 * 5 + 5 * 2 + 2 * 2 + 2, page.locator("path.link").count());
            page.click("#remove-layer");
            assertEquals(3 * 5 + 5 * 2 + 2, page.locator("path.link").count());
        }
    }

    @Test
    void enterInAFieldPressesNoOtherButton() {
        try (BrowserContext context = withoutScripts()) {
            Page page = open(context, "/");
            page.press("#train-to", "Enter");
            assertEquals("100", page.textContent("[data-show=epoch]"));
            assertEquals(2 * 4 + 4 * 2 + 2, page.locator("path.link").count());
        }
    }

    @Test
    void exactNumbersHaveAFormOfTheirOwn() {
        try (BrowserContext context = withoutScripts()) {
            Page page = open(context, "/?data=gauss");
            page.click(".drop--more > summary");
            page.fill("#exact-learningRate", "0.0123");
            page.press("#exact-learningRate", "Enter");
            assertEquals("0.0123", page.inputValue("#learningRate"));
            assertEquals("true", page.getAttribute("#data-gauss", "aria-pressed"));
        }
    }

    @ParameterizedTest
    @CsvSource({"360, /", "360, /?lang=zh&projector=false&hidden=8,8,8,8,8,8,8,8", "360, /embed", "768, /", "1280, /?projector=true"})
    void nothingMakesThePageWiderThanTheWindow(int width, String path) {
        try (BrowserContext context = TestBrowser.context(new Browser.NewContextOptions().setViewportSize(width, 720))) {
            Page page = open(context, path);
            assertEquals(width, page.evaluate("document.documentElement.scrollWidth"));
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, 800, /", "1280, 720, /?projector=true", "1920, 1080, /?projector=true", "1920, 1080, /"})
    void theStageFitsTheWindow(int width, int height, String path) {
        try (BrowserContext context = TestBrowser.context(new Browser.NewContextOptions().setViewportSize(width, height))) {
            Page page = open(context, path);
            assertTrue(bottom(page, ".network__body") <= height);
            assertTrue(bottom(page, "#chart") <= height);
        }
    }

    private static double bottom(Page page, String selector) {
        return ((Number) page.locator(selector).evaluate("e => e.getBoundingClientRect().bottom")).doubleValue();
    }

    @Test
    void textOnAProjectorIsLarge() {
        try (BrowserContext context = TestBrowser.context(new Browser.NewContextOptions().setViewportSize(1280, 720))) {
            Page page = open(context, "/?projector=true");
            Object small = page.evaluate("""
                    () => [...document.querySelectorAll("main *, header *")]
                      .filter(e => e.checkVisibility() && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
                      .filter(e => !e.closest("math") && parseFloat(getComputedStyle(e).fontSize) < 24)
                      .map(e => e.outerHTML).join()""");
            assertEquals("", small);
        }
    }

    private static BrowserContext withoutScripts() {
        return TestBrowser.context(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    private static Page open(BrowserContext context, String path) {
        Page page = context.newPage();
        page.navigate("http://localhost:" + server.port() + path);
        page.waitForLoadState();
        return page;
    }
}
