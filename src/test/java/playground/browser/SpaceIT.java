package playground.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The space of a layer and what a unit computes, on the page.
class SpaceIT {
    private static LocalServer server;

    @BeforeAll
    static void start() {
        server = new LocalServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static boolean inSight(Page page, String selector) {
        var box = page.locator(selector).boundingBox();
        return box.y >= 0 && box.y + box.height <= page.viewportSize().height;
    }

    private static String grid(Page page) {
        return page.getAttribute("#look-space .space__grid--up", "d");
    }

    @Test
    void anExampleOpensTheSpaceItIsAboutAndItMovesAsTheNetworkLearns() {
        try (Visit visit = Visit.of(server.address("/"))) {
            Page page = visit.page();
            page.locator("button[data-dialog=presets]").click();
            page.locator("[data-preset=spaceXor]").click();
            visit.await(() -> visit.said().contains("inspect space:0"));
            visit.await(() -> page.locator("#look-space .dots--train .points").count() == 2
                    && page.getAttribute("#look-space .dots--train .points", "d").chars().filter(c -> c == 'M').count() == 2);
            visit.await(() -> page.url().contains("look=space:0"));
            visit.await(() -> inSight(page, "#look-space .space__grid--up"));
            assertTrue(inSight(page, "button[data-command=play]"));
            String before = grid(page);
            String cut = page.getAttribute("#look-space .space__cut", "d");
            visit.command("play");
            visit.await(() -> !grid(page).equals(before) && !page.getAttribute("#look-space .space__cut", "d").equals(cut));
            page.locator("#space-layer-0").focus();
            page.keyboard().press("Enter");
            visit.await(() -> "true".equals(page.getAttribute("#space-layer-0", "aria-pressed")));
            assertEquals("space-layer-0", page.evaluate("document.activeElement.id"));
            assertEquals(2, page.locator("#look-space .space__number").count());
            visit.await(() -> page.url().contains("look=space:inputs"));
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void aLinkSaysAlongWhichUnitsAndSelectsChooseOthers() {
        try (Visit visit = Visit.of(server.address("/?hidden=4&epoch=20&look=space:0:2:1"))) {
            Page page = visit.page();
            assertEquals(List.of("2", "1"), List.of(page.inputValue("#space-across-1"), page.inputValue("#space-up-1")));
            JsonNode found = server.inspect("hidden=4", 20, "space:0:2:1").path("space");
            double u = found.path("train").path("u").path(0).asDouble();
            double v = found.path("train").path("v").path(0).asDouble();
            String place = "M" + Math.round(1000 * (u + 1.15) / 2.3) + " " + Math.round(1000 * (1.15 - v) / 2.3) + "h0";
            int target = found.path("train").path("targets").path(0).asInt();
            assertTrue(page.getAttribute("#look-space .dots--train .points[data-class='" + target + "']", "d").startsWith(place));
            page.selectOption("#space-across-1", "1");
            visit.await(() -> visit.said().getLast().equals("inspect space:0:1:0"));
            visit.awaitText("#look-space .space__names span", "→ Neuron 2: −1.15 to 1.15");
            page.selectOption("#space-across-1", "output");
            visit.await(() -> visit.said().getLast().equals("inspect space:0:output"));
            visit.await(() -> page.locator("#look-space .space__names span").nth(1).textContent().startsWith("↑ main direction of the rest: "));
            assertEquals("", page.inputValue("#space-up-1"));
            page.selectOption("#space-up-1", "3");
            visit.await(() -> visit.said().getLast().equals("inspect space:0:0:3"));
        }
    }

    @Test
    void aUnitSaysWhatItComputes() {
        try (Visit visit = Visit.of(server.address("/?hidden=3&activation=relu&epoch=30&look=unit"))) {
            Page page = visit.page();
            page.locator("#unit-0-1").click();
            visit.awaitText("#look-unit .look__name", "Neuron 2 in hidden layer 1");
            JsonNode unit = server.inspect("hidden=3&activation=relu", 30, "unit:0:1").path("unit");
            String bias = String.format(Locale.ROOT, "%.4f", Math.abs(unit.path("bias").asDouble()));
            assertEquals(bias, page.locator("#look-unit .neuron__sum mn").first().textContent());
            assertEquals(2, page.locator("#look-unit tbody tr").count());
            assertEquals(3, page.locator("#look-unit figure path.plot__line:not(.plot__line--axis)").count());
            assertEquals(1, page.locator("#look-unit path.plot__line--value").count());
            assertEquals(1, page.locator("#look-unit path.plot__bars").count());
            assertEquals(List.of(), new AxeBuilder(page).include(List.of("#look")).analyze().getViolations());
        }
    }

    @Test
    void embeddedTheSpaceIsAllThereIsAndMovesThere() {
        try (Visit visit = Visit.blank()) {
            Page page = visit.page();
            page.setViewportSize(960, 540);
            page.navigate(server.address("/embed?data=moons&learningRate=0.1&show=space&look=space:1"));
            assertTrue(page.locator("#look-space .space").isVisible());
            for (String hidden : List.of("#network", "#map", "#timeline", "#look > summary", "#look-activation")) {
                assertTrue(!page.locator(hidden).isVisible(), hidden);
            }
            String before = grid(page);
            visit.command("play");
            visit.await(() -> !grid(page).equals(before));
            assertEquals(List.of(), visit.complaints());
        }
    }
}
