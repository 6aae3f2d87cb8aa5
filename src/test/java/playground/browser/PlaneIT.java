package playground.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlaneIT {
    private static LocalServer server;

    @BeforeAll
    static void start() {
        server = new LocalServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String picture(Visit visit) {
        return (String) visit.page().evaluate("document.querySelector('.map__canvas').toDataURL()");
    }

    @Test
    void twoColumnsSpanThePictureAndOthersAreMovedByHand() {
        try (Visit visit = Visit.of(server.address("/?data=boston&hidden=3&epoch=5"))) {
            Page page = visit.page();
            visit.awaitRest("data=boston&hidden=3&epoch=5");
            String digest = visit.digest();
            page.selectOption("#across", "rm");
            visit.awaitRest("data=boston&hidden=3&across=rm&up=crim&epoch=5");
            page.selectOption("#up", "lstat");
            visit.awaitRest("data=boston&hidden=3&across=rm&up=lstat&epoch=5");
            visit.await(() -> page.locator(".map__names").textContent().contains("rm"));
            page.locator("#plane .plane__others summary").click();
            String before = picture(visit);
            page.locator("#held-0").focus();
            page.keyboard().press("End");
            visit.awaitRest("data=boston&hidden=3&across=rm&up=lstat&held=crim:[\\d.]+&epoch=5");
            visit.await(() -> !picture(visit).equals(before));
            assertEquals("held-0", page.evaluate("document.activeElement.id"));
            assertEquals(digest, visit.digest());
            page.locator("#plane-reset").click();
            visit.awaitRest("data=boston&hidden=3&across=rm&up=lstat&epoch=5");
            visit.await(() -> picture(visit).equals(before));
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void aLinkOpensOnItsPlaneAndUndoLeavesItBe() {
        try (Visit visit = Visit.of(server.address("/?data=iris&across=petal_length&up=petal_width"))) {
            Page page = visit.page();
            visit.awaitRest("data=iris&across=petal_length&up=petal_width");
            assertEquals("petal_length", page.inputValue("#across"));
            page.selectOption("#up", "sepal_width");
            visit.awaitRest("data=iris&across=petal_length&up=sepal_width");
            assertEquals(true, page.locator("button[data-history=undo]").first().isDisabled());
            page.selectOption("#up", "");
            visit.awaitRest("data=iris");
            visit.awaitValue("#across", "");
        }
    }

    @Test
    void withoutScriptsTheFormAsksForThePlane() {
        try (var context = TestBrowser.context(new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(server.address("/?data=iris&epoch=2&lang=en"));
            page.selectOption("#across", "petal_length");
            page.selectOption("#up", "sepal_width");
            page.click(".train-to button >> nth=0");
            page.waitForURL(url -> url.contains("across=petal_length&up=sepal_width"));
            assertEquals("petal_length", page.inputValue("#across"));
        }
    }

    @Test
    void aClickOnAGraphLooksIntoTheSampleThatIsPointedAtElseIntoThePlaceItself() {
        try (Visit visit = Visit.of(server.address("/?data=line&hidden="))) {
            visit.awaitRest("data=line.*");
            JsonNode sample = server.inspect("data=line&hidden=", 0, "sample:at:3:1.2").path("sample");
            double x = sample.path("x").asDouble();
            double y = sample.path("y").asDouble();
            assertEquals(3, x, 1);
            click(visit.page().locator(".map__plot"), x, y);
            awaitMark(visit, x, y, 0.01);
            click(visit.page().locator(".map__plot"), 3, -1.2);
            awaitMark(visit, 3, -1.2, 0.05);
        }
    }

    private static void click(Locator plot, double x, double y) {
        plot.click(new Locator.ClickOptions()
                .setPosition(plot.boundingBox().width * (x + 6) / 12, plot.boundingBox().height * (1.5 - y) / 3));
    }

    /// Pictures count 4 upwards for 1 of the graph.
    private static void awaitMark(Visit visit, double x, double y, double tolerance) {
        Locator mark = visit.page().locator("#map-mark circle").first();
        mark.waitFor();
        visit.await(() -> Math.abs(x - Double.parseDouble(mark.getAttribute("cx"))) < tolerance
                && Math.abs(-4 * y - Double.parseDouble(mark.getAttribute("cy"))) < 4 * tolerance);
    }

    @Test
    void keysGoOnFromTheTestSampleThatIsLookedInto() {
        try (Visit visit = Visit.of(server.address("/?epoch=3&showTest=true&look=sample:test:0"))) {
            Page page = visit.page();
            visit.await(() -> "test:0".equals(page.getAttribute("#look-sample", "data-sample")));
            String last = page.getAttribute("#look-previous", "data-sample");
            assertEquals("test:", last.substring(0, 5));
            page.locator("#cross-x").focus();
            page.keyboard().press("p");
            visit.await(() -> last.equals(page.getAttribute("#cross-read", "data-sample")));
            page.keyboard().press("n");
            page.keyboard().press("n");
            visit.await(() -> "test:1".equals(page.getAttribute("#cross-read", "data-sample")));
            page.keyboard().press("Enter");
            visit.await(() -> "test:1".equals(page.getAttribute("#look-sample", "data-sample")));
            assertEquals(List.of(), visit.complaints());
        }
    }
}
