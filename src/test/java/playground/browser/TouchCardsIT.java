package playground.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What looks inside, compares and gives away, by the finger on a phone.
class TouchCardsIT {
    /// Pixels, by the guidelines for accessibility (WCAG 2.2).
    private static final int LEAST = 24;
    private static LocalServer server;

    @BeforeAll
    static void start() {
        server = new LocalServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Visit phone(String query) {
        return Visit.of(Finger.phone(), server.address("/?lang=en&" + query));
    }

    /// Unfolds a card of what is looked into.
    private static void unfold(Page page, String card) {
        if (!(boolean) page.evaluate("document.getElementById('look').open")) {
            page.locator("#look > summary").tap();
        }
        page.locator("[data-look=" + card + "] > summary").tap();
    }

    private static int overhang(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - innerWidth")).intValue();
    }

    @Test
    void aFingerTurnsToAnotherHiddenSpace() {
        try (Visit visit = phone("data=xor&hidden=3,2&epoch=40")) {
            Page page = visit.page();
            unfold(page, "space");
            page.locator("#look-space .space").waitFor();
            String before = page.locator("#look-space .look__name").textContent();
            page.locator("#space-layer-1").tap();
            visit.await(() -> !page.locator("#look-space .look__name").textContent().equals(before));
            page.locator("#space-across-1").selectOption("1");
            visit.await(() -> page.getAttribute("body", "data-view-query").contains("space:0:1:0"));
            assertEquals("", Finger.tooSmall(page, "#look-space", LEAST));
            assertEquals(0, overhang(page));
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void aFingerFollowsAHintOnTheCardOfHealth() {
        try (Visit visit = phone("hidden=4,4,4,4,4,4,4,4&activation=sigmoid")) {
            Page page = visit.page();
            page.locator("#hint-line-vanishing-show").tap();
            page.locator("#look-health tbody tr").nth(8).waitFor();
            assertEquals("", Finger.tooSmall(page, "#look-health", LEAST));
            assertEquals(0, overhang(page));
            page.locator("#hint-vanishing-fix").tap();
            visit.awaitRest("hidden=4,4,4,4,4,4,4,4&activation=relu");
            visit.await(() -> page.locator("#hint-vanishing-fix").count() == 0);
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void aFingerReadsTheLandscapeAndTurnsIt() {
        try (Visit visit = phone("hidden=2&epoch=20&look=landscape:0:weights:0:6")) {
            Page page = visit.page();
            visit.await(() -> page.locator("#look-landscape .landscape__progress--done").count() == 1);
            Finger.drag(page, "#landscape-plot", 0.1, 0.5);
            JsonNode losses = server.inspect("hidden=2", 20, "landscape:0:weights:0:6").path("landscape").path("losses");
            double loss = losses.path(losses.size() / 2).path(losses.size() / 2).asDouble();
            visit.await(() -> page.textContent("#landscape-cursor").contains("loss"));
            assertEquals(loss, Double.parseDouble(page.textContent("#landscape-cursor").replaceAll(".*loss ", "")), loss / 20);
            page.selectOption("#landscape-relief", "surface");
            page.locator(".landscape__surface").waitFor();
            String seen = page.getAttribute("html", "data-landscape");
            Finger.drag(page, "#landscape-plot", 0.3, 0.7);
            visit.await(() -> !page.getAttribute("html", "data-landscape").equals(seen));
            assertTrue(page.getAttribute("html", "data-landscape").startsWith("surface:"));
            assertEquals("", Finger.tooSmall(page, "#look-landscape", LEAST));
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void aFingerPicksASampleOfTheMetrics() {
        try (Visit visit = phone("data=iris&hidden=4&epoch=40")) {
            Page page = visit.page();
            unfold(page, "metrics");
            page.locator("#look-metrics .confusion").first().waitFor();
            assertEquals("", Finger.tooSmall(page, "#look-metrics", LEAST));
            assertEquals(0, overhang(page));
            unfold(page, "rows");
            page.locator("#look-rows [data-sample]").first().tap();
            visit.await(() -> page.getAttribute("body", "data-view-query").contains("sample:train:"));
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void aFingerTakesANumberSheetAway() throws IOException {
        try (Visit visit = phone("data=xor&epoch=7")) {
            Page page = visit.page();
            page.locator("[data-dialog=takeaway]").tap();
            assertEquals("", Finger.tooSmall(page, "#takeaway", LEAST));
            Download download = page.waitForDownload(() -> page.locator("a[download='weights.json']").tap());
            assertTrue(Files.readString(download.path()).startsWith("{\"query\":\"data=xor&epoch=7\""));
            page.locator("#takeaway [data-close]").tap();
            assertTrue(page.locator("#takeaway").isHidden());
        }
    }

    @Test
    void aFingerRunsAComparisonAndOpensATile() {
        try (BrowserContext context = Finger.phone()) {
            Page page = context.newPage();
            page.navigate(server.address("/compare?data=xor&hidden=3&race=learningRate:0.03,0.1&epochs=30&lang=en"));
            page.locator("html[data-js]").waitFor();
            Object before = picture(page);
            page.locator("button[data-command=play]").first().tap();
            page.waitForCondition(() -> page.textContent("[data-compare=round]").equals("Round 30 of 30"));
            assertNotEquals(before, picture(page));
            Finger.drag(page, "#compare-at", 0.9, 0.3);
            page.waitForCondition(() -> !page.textContent("[data-lane=head]").equals("Loss"));
            assertEquals("", Finger.tooSmall(page, "body", LEAST));
            assertEquals(0, overhang(page));
            page.locator("#tile-1").tap();
            page.waitForURL(url -> url.contains("/?data=xor&hidden=3&learningRate=0.1&epoch=30"));
        }
    }

    private static Object picture(Page page) {
        return page.evaluate("document.querySelector('#tile-1 canvas').toDataURL()");
    }
}
