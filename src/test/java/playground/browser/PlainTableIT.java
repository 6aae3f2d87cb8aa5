package playground.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A table of one's own without scripts.
class PlainTableIT {
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
    void aTableIsPastedReadAndUsed() {
        try (BrowserContext context = withoutScripts()) {
            Page page = context.newPage();
            page.navigate(server.address("/?hidden=3&theme=dark"));
            page.click(".datasets__more > summary >> text=Your own data");
            page.click("a.dataset[href='#own-table']");
            page.fill("#own-table-text", "area;city\n50;Rome\n80;Paris\n65;Rome\n");
            page.click("#own-table-form >> text=Read the table");
            assertEquals("dark", page.getAttribute("html", "data-theme"));
            page.selectOption("#kind-area", "category");
            page.click("#own-table-form >> text=Read the table");
            assertTrue(page.textContent("#own-table-said").contains("from 3 inputs, 3 rows"));
            page.click("#own-table-use");
            assertEquals("area = 50", page.getAttribute(".feature[data-input='0']", "data-feature-name"));
            assertTrue(page.url().endsWith("&categories=area&hidden=3&lang=en&theme=dark"), page.url());
            page.fill("#train-to", "5");
            page.click(".train-to button >> nth=0");
            assertEquals("5", page.textContent("[data-show=epoch]"));
        }
    }

    @Test
    void mistakesAreShownAboveTheTextThatIsKept() {
        try (BrowserContext context = withoutScripts()) {
            Page page = context.newPage();
            page.navigate(server.address("/table?lang=zh"));
            page.fill("#own-table-text", "a,b\n1,2\n3\n4,5\n");
            page.click("#own-table-form button[type=submit]");
            assertTrue(page.textContent("#own-table-problems").contains("第 3 行有 1 个单元格"));
            assertEquals("a,b\n1,2\n3\n4,5\n", page.inputValue("#own-table-text"));
            assertTrue(page.isDisabled("#own-table-use"));
        }
    }

    private static BrowserContext withoutScripts() {
        return TestBrowser.context(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }
}
