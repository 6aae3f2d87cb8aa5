package playground.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HealthIT {
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
    void aHintIsShownThenFixedThenUndone() {
        try (Visit visit = Visit.of(server.address("/?hidden=4,4,4,4,4,4,4,4&activation=sigmoid"))) {
            Page page = visit.page();
            assertTrue(page.locator("#hint .hint__said").textContent().startsWith("Vanishing gradient"));
            page.locator("#hint-line-vanishing-show").press("Enter");
            visit.await(() -> visit.said().contains("inspect health"));
            assertTrue(page.locator("[data-look=health] > summary").evaluate("summary => summary === document.activeElement").equals(true));
            assertEquals(9, page.locator("#look-health tbody tr").count());
            assertEquals(List.of(), Axe.violations(page));
            page.locator("#hint-line-vanishing-fix").press("Enter");
            visit.awaitRest("hidden=4,4,4,4,4,4,4,4&activation=relu");
            visit.await(() -> page.locator("#hint-vanishing-fix").count() == 0);
            assertFalse(page.locator("#hint-line-vanishing-show").isVisible());
            page.locator("button[data-history=undo]").click();
            page.locator("#hint-line-vanishing-fix").waitFor();
            page.setViewportSize(360, 800);
            assertEquals(0, page.evaluate("document.documentElement.scrollWidth - innerWidth"));
            assertEquals(List.of(), visit.complaints());
        }
    }

    /// With the card of its activation beside it.
    @Test
    void aHintAboutALayerLeavesTheNetworkInSight() {
        try (Visit visit = Visit.of(server.address("/?hidden=3,4&init=zero&lang=en"))) {
            Page page = visit.page();
            page.locator("#hint-line-alike-show").click();
            visit.awaitText("#look-activation .look__name", "Tanh · Hidden layer 1");
            page.locator("[data-look=activation][data-explained] .plot").first().waitFor();
            assertEquals(true, page.evaluate("""
                    () => { const box = (selector) => document.querySelector(selector).getBoundingClientRect();
                      return scrollY === 0 && box("#network").top >= 0 && box("#network").right < box("[data-look=activation]").left
                        && box("#look-activation .plot").bottom <= innerHeight; }"""));
            assertEquals(true, page.evaluate("document.activeElement.matches('[data-look=activation] > summary')"));
            page.keyboard().press("Escape");
            page.locator(".map__plot").waitFor();
            page.setViewportSize(360, 740);
            page.locator("#hint-line-alike-show").click();
            assertEquals(true, page.evaluate("""
                    () => { const box = (selector) => document.querySelector(selector).getBoundingClientRect();
                      return box("#unit-0-0").top >= 0 && box("#unit-0-0").bottom <= box("#look").top; }"""));
            assertEquals(List.of(), visit.complaints());
        }
    }

    /// Two settings, one step back.
    @Test
    void aRemedyMayBeTwoSettingsAtOnce() {
        try (Visit visit = Visit.of(server.address("/?data=xor&hidden=4,4&activation=relu&learningRate=3&epoch=30"))) {
            Page page = visit.page();
            assertEquals("Fix it: activation Leaky ReLU, learning rate 0.3", page.locator("#hint-line-dead-fix").textContent());
            visit.awaitRest(".*epoch=30");
            page.locator("#hint-line-dead-fix").click();
            visit.awaitRest("data=xor&hidden=4,4&activation=leakyrelu&learningRate=0.3");
            page.locator("button[data-history=undo]").click();
            visit.awaitRest("data=xor&hidden=4,4&activation=relu&learningRate=3&epoch=30");
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void aHintThatWasDismissedStaysAway() {
        try (Visit visit = Visit.of(server.address("/?hidden=4&init=zero&lang=zh"))) {
            Page page = visit.page();
            page.locator("#hint-line-alike-show").click();
            visit.awaitText("#look-activation .look__name", "Tanh · 隐藏层 1");
            page.locator("#hint-dismiss").press("Enter");
            assertFalse(page.locator("#hint").isVisible());
            assertEquals("play", page.evaluate("document.activeElement.dataset.command"));
            visit.command("step");
            visit.awaitRest("hidden=4&init=zero&epoch=1");
            assertFalse(page.locator("#hint").isVisible());
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void whatIsShownMayBeAnEpochOfTheRun() {
        String query = "samples=100&noise=30&hidden=16,16&learningRate=0.1";
        try (Visit visit = Visit.of(server.address("/?" + query + "&epoch=150"))) {
            visit.awaitRest(query + "&epoch=150");
            long since = server.inspect(query, 150, "health").at("/health/hints/0/evidence/since").asLong();
            visit.page().locator("#hint-line-overfitting-show").click();
            visit.awaitRest(query + "&epoch=" + since);
            Page page = visit.page();
            visit.await(() -> !page.locator("#hint").isVisible());
            assertTrue(page.locator("#hint-held").textContent().startsWith("Overfitting since epoch " + since));
            assertEquals("Back to epoch 150", page.evaluate("document.activeElement.textContent"));
            assertEquals(List.of(), Axe.violations(page));
            page.keyboard().press("Enter");
            visit.awaitRest(query + "&epoch=150");
            visit.await(() -> page.locator("#hint").isVisible() && !page.locator("#hint-held").isVisible());
            assertEquals("hint-line-overfitting-show", page.evaluate("document.activeElement.id"));
            page.keyboard().press("Enter");
            visit.awaitRest(query + "&epoch=" + since);
            page.locator("#hint-held-overfitting-fix").click();
            visit.awaitRest(".*edits=" + since + ":dropout:0.2&epoch=" + since);
            assertFalse(page.locator("#hint-held").isVisible());
            assertEquals(List.of(), visit.complaints());
        }
    }
}
