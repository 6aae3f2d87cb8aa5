package playground.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.server.Server;
import playground.server.ServerConfig;

class AccessibilityIT {
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
    @CsvSource({
        "1280, /?theme=light",
        "1280, /?theme=dark&epoch=5",
        "1280, /?palette=contrast&theme=dark&showTest=true",
        "1280, /?lang=zh&problem=regression&learningRate=0",
        "1280, /?projector=true",
        "1280, /?projector=true&theme=dark&lang=zh",
        "1280, /?data=and&hidden=&loss=perceptron&epoch=3",
        "360, /?data=xor-table&hidden=2&theme=dark",
        "1280, /?data=own&points=2SwlgAAAAAB",
        "360, /?data=own&points=0SwlgB&theme=dark&lang=zh",
        "1280, /?data=xsinx&hidden=8&epoch=20&showTest=true",
        "1280, /?data=sine&hidden=5,5&projector=true&theme=dark",
        "360, /?data=line&hidden=20&theme=dark&lang=zh&palette=contrast",
        "1280, /?data=xor-table&hidden=2&activation=step&output=step&projector=true",
        "960, /embed?data=xor-table&hidden=&loss=perceptron&theme=dark",
        "1280, /compare?data=xor&sweep=learningRate:0.03,0.3*hidden:1,4&epochs=20&computed=true&projector=true",
        "1280, /compare?data=xor&sweep=learningRate:0.03,0.3*hidden:1,4&epochs=20&computed=true&theme=dark",
        "1280, /embed",
        "1280, /embed?lang=zh&theme=dark&hide=data",
        "1280, /?hidden=2&walk=12&theme=light",
        "360, /?walk=40&theme=dark&lang=zh",
        "1280, /?projector=true&hidden=64&walk=9",
        "960, /embed?show=microscope&hidden=3",
        "360, /?theme=light",
        "360, /embed?theme=dark"
    })
    void axeFindsNothing(int width, String path) {
        try (BrowserContext context = context(width)) {
            Page page = open(context, path);
            assertEquals(List.of(), Axe.violations(page));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".drop--more", ".drop--menu", "#tables"})
    void axeFindsNothingInWhatUnfolds(String details) {
        try (BrowserContext context = context(1280)) {
            Page page = open(context, "/?data=sine");
            page.locator(details + " > summary").click();
            assertEquals(List.of(), Axe.violations(page));
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, /?theme=light", "360, /?theme=dark&lang=zh", "1280, /?data=plane&palette=contrast", "360, /?data=blobs3", "360, /?data=jump"})
    void axeFindsNothingInWhatIsLookedInto(int width, String path) {
        try (BrowserContext context = context(width)) {
            Page page = open(context, path + "&hidden=3&activation=linear");
            page.evaluate("document.querySelectorAll('#look, #look details').forEach((part) => { part.open = true; })");
            page.locator("#look-collapse td").first().waitFor();
            page.locator("#look-sample math").first().waitFor();
            assertEquals(List.of(), Axe.violations(page));
        }
    }

    /// What lies behind them is the page, looked at above.
    @Test
    void axeFindsNothingInDialogs() {
        try (BrowserContext context = context(1280)) {
            Page page = open(context, "/");
            for (String dialog : List.of("presets", "share", "import", "keys", "own-table", "takeaway")) {
                page.locator("#" + dialog).evaluate("dialog => dialog.open || dialog.showModal()");
                assertEquals(List.of(), Axe.violations(page, "#" + dialog), dialog);
                page.locator("#" + dialog).evaluate("dialog => dialog.close()");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, /?theme=light", "360, /?theme=dark&lang=zh", "1280, /?projector=true&palette=contrast"})
    void axeFindsNothingInAVisitorsTable(int width, String path) {
        try (BrowserContext context = context(width)) {
            Page page = open(context, path);
            page.locator("#own-table").evaluate("dialog => dialog.showModal()");
            page.fill("#own-table-text", "id;area;city;price\n1;50,5;Rome;200\n2;80;Paris;510\n3;65;Rome;\n4;90;Oslo;400\n5;1;Rome;5\n");
            page.locator("#own-table-problems li").waitFor();
            assertEquals(List.of(), Axe.violations(page, "#own-table"));
            page.locator("#own-table-gaps").check();
            page.locator("#own-table-use:enabled").click();
            page.locator("[id='feature-city=Rome']").waitFor();
            assertEquals(List.of(), Axe.violations(page));
        }
    }

    private static BrowserContext context(int width) {
        return TestBrowser.context(new Browser.NewContextOptions().setViewportSize(width, 800));
    }

    private static Page open(BrowserContext context, String path) {
        Page page = context.newPage();
        page.navigate("http://localhost:" + server.port() + path);
        page.waitForLoadState();
        return page;
    }
}
