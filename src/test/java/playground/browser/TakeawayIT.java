package playground.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TakeawayIT {
    private static LocalServer server;

    @BeforeAll
    static void start() {
        server = new LocalServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String taken(Page page, Runnable by) throws IOException {
        Download download = page.waitForDownload(by);
        return download.suggestedFilename() + "\n" + Files.readString(download.path());
    }

    @Test
    void filesAreOfThePlaceOnThePage() throws IOException {
        try (Visit visit = Visit.of(server.address("/?data=xor&epoch=7"))) {
            visit.command("step");
            visit.awaitRest(".*epoch=8");
            visit.page().locator("[data-dialog=takeaway]").click();
            String weights = taken(visit.page(), () -> visit.page().locator("a[download='weights.json']").click());
            assertTrue(weights.startsWith("weights.json\n{\"query\":\"data=xor&epoch=8\",\"digest\":\"" + visit.digest()), weights);
            assertEquals(List.of(), visit.complaints());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"film.gif", "run.png", "output.svg", "network.onnx", "TrainedNetwork.java"})
    void keysAreEnough(String file) {
        try (Visit visit = Visit.of(server.address("/?data=xor&epoch=7&lang=zh"))) {
            Page page = visit.page();
            page.locator("[data-dialog=takeaway]").focus();
            page.keyboard().press("Enter");
            page.locator("a[download='" + file + "']").first().focus();
            Download download = page.waitForDownload(() -> page.keyboard().press("Enter"));
            assertEquals(file, download.suggestedFilename());
            page.keyboard().press("Escape");
            assertTrue(page.locator("#takeaway").isHidden());
        }
    }

    /// As it is shown, at the place on the page.
    @Test
    void theSpaceThatIsOpenIsKeptAsAPicture() throws IOException {
        try (Visit visit = Visit.of(server.address("/?data=xor&hidden=4&epoch=7&look=space:inputs"))) {
            visit.command("step");
            visit.awaitRest(".*epoch=8");
            String drawn = taken(visit.page(), () -> visit.page().locator("[data-look=space] [data-taken$=svg]").click());
            assertTrue(drawn.startsWith("space.svg\n<svg") && drawn.contains("Hidden space · Inputs"), drawn);
            assertTrue(visit.page().locator("[data-look=space] [data-taken$=svg]").getAttribute("href").contains("epoch=8"));
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void whatIsTooMuchIsSaid() {
        try (Visit visit = Visit.of(server.address("/?hidden=64,64,64,64&samples=5000&epoch=1000000"))) {
            visit.page().locator("[data-dialog=takeaway]").click();
            visit.page().locator("a[download='weights.csv']").click();
            visit.await(() -> visit.page().locator("#takeaway [data-told]").textContent().contains("more than one call may compute"));
        }
    }

    @Test
    void withoutScriptsTheyAreLinks() throws IOException {
        try (BrowserContext context = TestBrowser.context(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(server.address("/?data=xor&epoch=7"));
            String history = taken(page, () -> page.locator("a[download='history.csv']").click());
            assertTrue(history.startsWith("history.csv\nepoch,train,test,validation,"), history);
            assertEquals(10, history.lines().count());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void theDialogFitsTheWindow(int width) {
        try (Visit visit = Visit.of(server.address("/?data=xor"))) {
            visit.page().setViewportSize(width, 740);
            visit.page().locator("[data-dialog=takeaway]").click();
            assertEquals(0, visit.page().locator("#takeaway .dialog__body").evaluate("e => e.scrollWidth - e.clientWidth"));
        }
    }
}
