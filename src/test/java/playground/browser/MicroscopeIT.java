package playground.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// One update, walked through on the page.
class MicroscopeIT {
    private static final String RUN = "data=xor&hidden=2&activation=sigmoid&batch=1&shuffle=false";
    private static LocalServer server;

    @BeforeAll
    static void start() {
        server = new LocalServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void awaitStep(Visit visit, int step) {
        visit.await(() -> Integer.toString(step).equals(visit.page().getAttribute("#walk", "data-walk-step")));
    }

    private static double result(Visit visit) {
        return Double.parseDouble(visit.page().locator("#walk .walk__result [data-exact]").first().getAttribute("data-exact"));
    }

    private static JsonNode walk(String subject) {
        return server.inspect(RUN, 0, subject).path("walk");
    }

    @Test
    void itWalksByButtonAndByKeyAndShowsTheEnginesNumbersWhereTheyArise() {
        try (Visit visit = Visit.of(server.address("/?" + RUN))) {
            Page page = visit.page();
            assertFalse(page.locator("#microscope").isVisible());
            page.locator("#walk-open").click();
            awaitStep(visit, 0);
            assertTrue(page.locator("#microscope").isVisible());
            page.locator("[data-walk-go=next]").click();
            awaitStep(visit, 1);
            assertEquals(walk("walk").path("layers").path(0).path("sums").path(0).asDouble(), result(visit));
            assertEquals(2, page.locator("#network-mark path").count());
            page.keyboard().press(".");
            awaitStep(visit, 2);
            double answer = walk("walk").path("layers").path(0).path("answers").path(0).asDouble();
            assertEquals(answer, result(visit));
            String shown = page.locator("#network-numbers .network__number--lit").textContent().replace('−', '-');
            assertEquals(answer, Double.parseDouble(shown), 1e-4);
            page.keyboard().press("ArrowLeft");
            awaitStep(visit, 1);
            assertEquals(0, visit.said().stream().filter(line -> line.matches("step|back")).count());
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void keysCountFasterThanTheServerAnswers() {
        try (Visit visit = Visit.of(server.address("/?" + RUN + "&walk=0"))) {
            for (int n = 0; n < 12; n++) {
                visit.page().keyboard().press(n % 2 == 0 ? "." : "ArrowRight");
            }
            awaitStep(visit, 12);
            visit.page().keyboard().press("]");
            awaitStep(visit, 14);
            visit.page().keyboard().press("[");
            visit.page().keyboard().press("[");
            awaitStep(visit, 7);
        }
    }

    @Test
    void itsPlaceIsInTheAddressAndComesBack() {
        try (Visit visit = Visit.of(server.address("/?" + RUN + "&walk=3"))) {
            Page page = visit.page();
            awaitStep(visit, 3);
            page.locator("#walk-update").click();
            awaitStep(visit, 26);
            page.locator("[data-walk-sample=next]").click();
            visit.await(() -> "train:1".equals(page.getAttribute("#walk", "data-sample")));
            visit.await(() -> page.url().endsWith("walk=26:train:1"));
            page.reload();
            awaitStep(visit, 26);
            assertEquals("train:1", page.getAttribute("#walk", "data-sample"));
            page.keyboard().press("Escape");
            visit.await(() -> !page.url().contains("walk"));
            assertFalse(page.locator("#microscope").isVisible());
        }
    }

    @Test
    void aPointOfThePictureGoesUnderIt() {
        try (Visit visit = Visit.of(server.address("/?" + RUN + "&walk=1"))) {
            Page page = visit.page();
            JsonNode sample = server.inspect(RUN, 0, "sample:train:17").path("sample");
            var box = page.locator(".map__plot").boundingBox();
            double x = (sample.path("x").asDouble() + 6) / 12 * box.width;
            double y = (6 - sample.path("y").asDouble()) / 12 * box.height;
            page.evaluate("""
                    ([x, y]) => { const plot = document.querySelector(".map__plot"), box = plot.getBoundingClientRect();
                      plot.dispatchEvent(new MouseEvent("click", { bubbles: true, clientX: box.left + x, clientY: box.top + y })); }""",
                    List.of(x, y));
            visit.await(() -> "train:17".equals(page.getAttribute("#walk", "data-sample")));
            assertEquals(walk("walk:1:train:17").path("layers").path(0).path("sums").path(0).asDouble(), result(visit));
            assertFalse(page.locator("#look[open]").count() > 0);
        }
    }

    @Test
    void aTypedSampleWithATypedTargetIsWalkedWith() {
        try (Visit visit = Visit.of(server.address("/?" + RUN + "&walk=8"))) {
            Page page = visit.page();
            page.locator("#typed-walk-0").fill("0.5");
            visit.await(() -> "own".equals(page.getAttribute("#walk", "data-sample")));
            page.locator("#typed-walk-1").fill("1");
            page.locator("#typed-walk-target").selectOption("0");
            double error = walk("walk:8:row:0.5:1:to:0").path("layers").path(1).path("errors").path(0).asDouble();
            visit.await(() -> result(visit) == error);
            visit.await(() -> page.url().endsWith("walk=8:row:0.5:1:to:0"));
            page.locator("[data-walk-sample=batch]").click();
            visit.await(() -> "train:0".equals(page.getAttribute("#walk", "data-sample")));
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void playingSlowlyItWalksByItselfUntilItIsStopped() {
        try (Visit visit = Visit.of(server.address("/?" + RUN + "&walk=0"))) {
            visit.page().keyboard().press("p");
            assertEquals("true", visit.page().getAttribute("[data-walk-go=play]", "aria-pressed"));
            awaitStep(visit, 1);
            awaitStep(visit, 2);
            visit.page().locator("[data-walk-go=play]").click();
            assertEquals("false", visit.page().getAttribute("[data-walk-go=play]", "aria-pressed"));
        }
    }

    @Test
    void theUpdateThatWasWalkedIsTheOneThatIsMade() {
        try (Visit visit = Visit.of(server.address("/?" + RUN + "&walk=34"))) {
            awaitStep(visit, 34);
            JsonNode after = walk("walk").path("update").path("after");
            visit.page().locator("#microscope [data-command=update]").click();
            visit.awaitRest(".*step=1");
            for (int p = 0; p < visit.frame().parameters.length; p++) {
                assertEquals((float) after.path(p).asDouble(), visit.frame().parameters[p]);
            }
            visit.await(() -> "train:1".equals(visit.page().getAttribute("#walk", "data-sample")));
        }
    }

    @Test
    void whatPlaysStandsStillForIt() {
        try (Visit visit = Visit.of(server.address("/?" + RUN))) {
            visit.command("play");
            visit.await(() -> visit.frame().epoch > 2);
            visit.page().keyboard().press("m");
            visit.awaitState("paused");
            awaitStep(visit, 0);
        }
    }

    @Test
    void anArticlesExampleOpensAtItsNumbers() {
        try (Visit visit = Visit.of(server.address("/"))) {
            Page page = visit.page();
            page.locator("button[data-dialog=presets]").first().click();
            page.locator("[data-preset=forwardArticle]").click();
            visit.await(() -> visit.query().startsWith("data=own"));
            visit.awaitText("#walk .walk__result", "=0.829124");
            page.locator("button[data-dialog=presets]").first().click();
            page.locator("[data-preset=backpropArticle]").click();
            visit.awaitText("#walk .walk__result", "=−0.0287307");
            page.locator("#walk-step").focus();
            page.keyboard().press("End");
            visit.awaitText("#walk .walk__result", "=0.00555918");
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void inASlideItIsThereAloneAndAClickerLeadsOn() {
        try (Visit visit = Visit.blank()) {
            Page page = visit.page();
            page.navigate(server.address("/embed?" + RUN + "&show=microscope"));
            page.locator("html[data-js]").waitFor();
            assertTrue(page.locator("#microscope").isVisible());
            assertFalse(page.locator(".output").isVisible() || page.locator(".strip").isVisible());
            page.keyboard().press("PageDown");
            awaitStep(visit, 1);
            page.keyboard().press("PageDown");
            awaitStep(visit, 2);
            page.keyboard().press("PageUp");
            awaitStep(visit, 1);
            assertEquals(0, visit.said().stream().filter(line -> line.matches("play|step")).count());
        }
    }

    @Test
    void withoutScriptsLinksLeadOn() {
        try (var context = TestBrowser.context(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(server.address("/?" + RUN));
            page.locator("#walk-open").click();
            page.locator("#microscope a:has-text('Next sub-step')").click();
            assertEquals("1", page.getAttribute("#walk", "data-walk-step"));
            assertThat(page.locator("#network-mark path")).hasCount(2);
            assertTrue(page.locator("#walk .walk__result").isVisible());
        }
    }

    @Test
    void onAPhoneNetworkAndStepsAreBothInSight() {
        try (Visit visit = Visit.blank()) {
            Page page = visit.page();
            page.setViewportSize(360, 740);
            page.navigate(server.address("/?" + RUN + "&walk=1"));
            visit.await(() -> visit.frame().revision > 0);
            var unit = page.locator("#unit-0-0").boundingBox();
            var sheet = page.locator("#microscope").boundingBox();
            var next = page.locator("[data-walk-go=next]").boundingBox();
            assertTrue(unit.y > 0 && unit.y + unit.height < sheet.y, unit.y + " " + sheet.y);
            assertTrue(next.y + next.height < 740 && next.height >= 40 && next.width >= 40, next.height + " " + next.y);
            assertEquals(0, page.evaluate("document.documentElement.scrollWidth - innerWidth"));
        }
    }
}
