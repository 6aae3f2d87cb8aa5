package playground.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
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
import org.junit.jupiter.params.provider.ValueSource;
import playground.run.LinkQuery;
import playground.server.Server;
import playground.server.ServerConfig;

/// The page as the server renders it, without scripts.
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
    void applyingTrainsNoFartherThanItSays() {
        try (BrowserContext context = withoutScripts()) {
            Page page = open(context, "/?data=xor&epoch=30&step=2");
            assertEquals("30", page.inputValue("#train-to"));
            page.click(".train-to button >> nth=0");
            assertEquals("/?data=xor&epoch=30&step=2&lang=en", path(page));
            page.selectOption("#activation", "relu");
            page.click(".train-to button >> nth=0");
            assertEquals("/?data=xor&activation=relu&epoch=30&lang=en", path(page));
            page.click("text=Train on for 100 epochs");
            assertEquals("/?data=xor&activation=relu&epoch=130&lang=en", path(page));
            assertEquals("130", page.textContent("[data-show=epoch]"));
        }
    }

    @Test
    void onAPhoneTheDataSetsComeFirst() {
        try (BrowserContext context = TestBrowser.context()) {
            Page page = context.newPage();
            page.setViewportSize(360, 740);
            page.navigate("http://localhost:" + server.port() + "/");
            assertEquals(true, page.evaluate("""
                    () => { const top = (selector) => document.querySelector(selector).getBoundingClientRect().y;
                      return top("#data-circle") > 0 && top("#data-circle") < top("#map"); }"""));
            page.click("#data-checkerboard");
            page.waitForURL("**data=checkerboard**");
        }
    }

    @ParameterizedTest
    @CsvSource({"360, en", "360, zh", "1280, en", "1280, zh"})
    void theBarIsWhole(int width, String language) {
        try (BrowserContext context = withoutScripts()) {
            Page page = context.newPage();
            page.setViewportSize(width, 740);
            page.navigate("http://localhost:" + server.port() + "/?epoch=20&lang=" + language);
            assertEquals("", page.evaluate("""
                    () => [...document.querySelectorAll(".transport *, .bar > .field *")].filter((e) => e.checkVisibility() && !e.matches("option")).filter((e) => {
                      const { left, right, bottom, height } = e.getBoundingClientRect();
                      const broken = e.matches("label, .button") && height > 44;
                      return left < 0 || right > innerWidth || (e.closest(".transport") && bottom > innerHeight) || e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0 || broken;
                    }).map((e) => e.outerHTML).join()"""));
            assertTrue(page.isVisible("[data-show=epoch]"));
        }
    }

    @Test
    void headsOfLargeLayersStayOnOneLine() {
        try (BrowserContext context = TestBrowser.context()) {
            Page page = context.newPage();
            page.setViewportSize(360, 740);
            page.navigate("http://localhost:" + server.port() + "/?lang=zh&hidden=27,32,27");
            assertEquals(true, page.evaluate("""
                    () => { const names = [...document.querySelectorAll(".network__name")];
                      return names.every((n) => n.offsetHeight < 2 * parseFloat(getComputedStyle(n).fontSize)); }"""));
            assertEquals(true, page.evaluate("""
                    () => { const heads = [...document.querySelectorAll(".network__head")];
                      const columns = [...document.querySelectorAll(".network__body > .column")];
                      return heads.every((h, i) => Math.abs(h.getBoundingClientRect().x - columns[i].getBoundingClientRect().x) < 1); }"""));
        }
    }

    @Test
    void buttonsOfTheNetworkChangeIt() {
        try (BrowserContext context = withoutScripts()) {
            Page page = open(context, "/");
            page.click("#add-layer");
            page.click("#add-unit-0");
            page.click("#feature-xy");
            assertThat(page.locator("path.link")).hasCount(3 * 5 + 5 * 2 + 2 * 2 + 2);
            page.click("#remove-layer");
            assertThat(page.locator("path.link")).hasCount(3 * 5 + 5 * 2 + 2);
        }
    }

    @Test
    void enterInAFieldPressesNoOtherButton() {
        try (BrowserContext context = withoutScripts()) {
            Page page = open(context, "/");
            page.fill("#train-to", "100");
            page.press("#train-to", "Enter");
            assertEquals("100", page.textContent("[data-show=epoch]"));
            assertThat(page.locator("path.link")).hasCount(2 * 4 + 4 * 2 + 2);
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

    @Test
    void settingsInForceAreShownAndSentBackTheyChangeNothing() {
        try (BrowserContext context = withoutScripts()) {
            Page page = open(context, "/?edits=5:learningRate:0.1&epoch=10");
            assertEquals("0.1", page.inputValue("#learningRate"));
            page.fill("#train-to", "20");
            page.click(".train-to button");
            assertEquals("/?edits=5:learningRate:0.1&epoch=20&lang=en", path(page));
            assertEquals("0.1", page.inputValue("#learningRate"));
        }
    }

    @Test
    void aSettingChangedOnTheWayIsChangedFromThereOn() {
        try (BrowserContext context = withoutScripts()) {
            Page page = open(context, "/?edits=5:learningRate:0.1&epoch=10");
            page.selectOption("#learningRate", "0.3");
            page.fill("#train-to", "20");
            page.click(".train-to button");
            assertEquals("/?edits=5:learningRate:0.1,10:learningRate:0.3&epoch=20&lang=en", path(page));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "train=55&noise=7&learningRate=0.07&batch=all", "data=xor&hidden=3,2&activation=relu,tanh&batch=400", "rules=tfp&noise=80"
    })
    void valuesBesideTheUsualOnesAreSentBackAsTheyAre(String query) {
        try (BrowserContext context = withoutScripts()) {
            Page page = open(context, "/?" + query);
            page.fill("#train-to", "1");
            page.click(".train-to button");
            assertEquals("/?" + inOrder(query) + "&epoch=1&lang=en", path(page));
        }
    }

    private static String inOrder(String query) {
        return LinkQuery.format(LinkQuery.parse(query).value());
    }

    private static String path(Page page) {
        return page.url().substring(page.url().indexOf('/', "http://".length()));
    }

    @Test
    void whatIsWrongIsSaidAndLeftOut() {
        try (BrowserContext context = withoutScripts()) {
            Page page = open(context, "/?data=gauss&epoch=3");
            page.click(".drop--more > summary");
            page.fill("#exact-learningRate", "-1");
            page.press("#exact-learningRate", "Enter");
            assertEquals("0.03", page.inputValue("#learningRate"));
            assertFalse(page.textContent("[data-problem=learningRate]").isEmpty());
            assertEquals("3", page.textContent("[data-show=epoch]"));
        }
    }

    @Test
    void ticksOfTheViewCanBeTakenBack() {
        try (BrowserContext context = withoutScripts()) {
            Page page = open(context, "/?showTest=true&discretize=true");
            page.uncheck("#showTest");
            page.click(".train-to button");
            assertFalse(page.isChecked("#showTest"));
            assertTrue(page.isChecked("#discretize"));
            page.uncheck("#discretize");
            page.check("#showTest");
            page.click(".train-to button");
            assertTrue(page.isChecked("#showTest"));
            assertFalse(page.isChecked("#discretize"));
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
