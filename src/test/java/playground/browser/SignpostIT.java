package playground.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignpostIT {
    private static LocalServer server;

    @BeforeAll
    static void start() {
        server = new LocalServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /// In the field of a target, while none is typed.
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void whatStandsInForATargetCanBeReadWhole(String language) {
        try (Visit visit = Visit.of(server.address("/?data=boston&hidden=&look=sample&lang=" + language))) {
            Locator target = visit.page().locator("#typed-sample-target");
            assertTrue(target.getAttribute("placeholder").endsWith("18.7"));
            assertEquals(true, target.evaluate("""
                    field => {
                      const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(field);
                      const pen = document.createElement("canvas").getContext("2d");
                      pen.font = font;
                      return pen.measureText(field.placeholder).width <= field.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
                    }"""));
        }
    }

    @Test
    void theCardsOfALinkStandBesideTheNetworkUntilTheyAreClosed() {
        try (Visit visit = Visit.of(server.address("/?epoch=3&lang=en&look=metrics,health"))) {
            Page page = visit.page();
            assertTrue(beside(page, "metrics"));
            assertTrue(page.locator("#look-health").isVisible());
            assertEquals(0, page.evaluate("scrollY"));
            assertEquals("BODY", page.evaluate("document.activeElement.tagName"));
            visit.await(() -> visit.said().contains("inspect metrics health"));
            page.locator("#explain-close").click();
            assertTrue(page.locator(".map__plot").isVisible() && page.locator("#chart").isVisible());
            assertEquals(false, page.evaluate("document.getElementById('look').open"));
            page.locator("#look > summary").click();
            page.locator("[data-look=health] > summary").click();
            assertTrue(page.locator("#look-health").isVisible() && page.locator(".map__plot").isVisible(), "Unfolded by hand, a card is below");
            assertEquals(List.of(), visit.complaints());
        }
    }

    /// The address says so.
    @Test
    void aCardUnfoldedByHandIsWhereItWasAfterAReload() {
        try (Visit visit = Visit.of(server.address("/?epoch=3&lang=en"))) {
            Page page = visit.page();
            page.locator("#look > summary").click();
            page.locator("[data-look=health] > summary").click();
            visit.await(() -> page.url().endsWith("&look=activation,health&unfolded=true"));
            page.reload();
            page.locator("html[data-js]").waitFor();
            assertTrue(page.locator("#look-health").isVisible() && page.locator(".map__plot").isVisible());
            page.locator("#unit-0-0").click();
            visit.await(() -> page.url().endsWith("&look=unit:0:0"));
            page.locator("#explain-close").click();
            visit.await(() -> page.url().endsWith("&look=activation,health&unfolded=true"));
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void whatIsSeenInAPictureLeadsToItsCardBelow() {
        try (Visit visit = Visit.of(server.address("/?epoch=3&lang=en&look=unit,sample:train:7"))) {
            Page page = visit.page();
            assertTrue(beside(page, "unit"));
            page.locator("#explain-close").click();
            page.locator("#look > summary").click();
            page.locator("[data-look=sample] > summary").click();
            page.evaluate("scrollTo(0, 0)");
            String loss = String.format(Locale.ROOT, "%.4f", server.inspect("", 3, "sample:train:7").path("sample").path("value").asDouble());
            visit.awaitText("#map-signpost .signpost__what", "Sample 8: loss " + loss);
            page.locator("#map-signpost").click();
            visit.await(() -> inSight(page, "sample"));
            assertEquals(true, page.evaluate("document.activeElement.matches('[data-look=sample] > summary')"));
            page.locator("#unit-0-2").click();
            page.keyboard().press("Escape");
            visit.awaitText("#unit-signpost .signpost__what", "Neuron 3 in hidden layer 1");
            assertEquals(List.of(), Axe.violations(page));
            page.locator("#unit-signpost").click();
            visit.await(() -> inSight(page, "unit"));
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void whatIsPressedExplainsItselfBesideTheNetworkAndInTheLink() {
        try (Visit visit = Visit.of(server.address("/?epoch=3&lang=en"))) {
            Page page = visit.page();
            double top = page.locator(".map__plot").boundingBox().y;
            page.locator("#unit-0-1").click();
            visit.awaitText("#look-unit .look__name", "Neuron 2 in hidden layer 1");
            assertTrue(beside(page, "unit"));
            assertTrue(page.locator("#look-unit path.plot__bars").isVisible());
            assertTrue(page.locator("#unit-panel").isVisible());
            assertTrue(page.locator("#chart").isHidden());
            page.waitForURL(url -> url.endsWith("&look=unit:0:1"));
            JsonNode sample = server.inspect("", 3, "sample:train:7").path("sample");
            click(page, sample.path("x").asDouble(), sample.path("y").asDouble());
            visit.awaitText("#look-sample .look__name", "Training sample 8 of 250");
            assertTrue(beside(page, "sample"));
            assertTrue(page.locator("#look-unit").isHidden());
            assertEquals(top, page.locator(".map__plot").boundingBox().y);
            String answer = String.format(Locale.ROOT, "%.4f", sample.path("answers").path(0).asDouble()).replace('-', '−');
            assertEquals(answer, page.locator("#look-sample .way td.way__answer").last().innerText());
            page.locator("#explain-close").click();
            assertTrue(page.locator("#chart").isVisible());
            assertTrue(page.locator("#look-sample").isHidden());
            page.locator("#unit-1-0").focus();
            page.keyboard().press("Enter");
            visit.awaitText("#look-unit .look__name", "Neuron 1 in hidden layer 2");
            assertEquals(true, page.evaluate("document.activeElement.matches('[data-look=unit] > summary')"));
            assertEquals("Neuron 1 in hidden layer 2: explained beside the network. Escape closes it.", page.textContent("#said"));
            assertEquals(List.of(), Axe.violations(page));
            page.waitForURL(url -> url.endsWith("&look=unit:1:0"));
            page.reload();
            visit.awaitText("[data-map=title]", "Neuron 1 in hidden layer 2");
            assertTrue(beside(page, "unit"));
            page.keyboard().press("Escape");
            page.locator("#unit-1-0").focus();
            page.keyboard().press("Enter");
            page.keyboard().press("Escape");
            assertEquals("unit-1-0", page.evaluate("document.activeElement.id"));
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void onAWallTheCardOfALinkTakesHalfOfIt() {
        try (Visit visit = Visit.of(server.address("/?epoch=3&lang=en&projector=true&look=metrics"))) {
            Page page = visit.page();
            page.setViewportSize(1280, 720);
            assertTrue(beside(page, "metrics"));
            assertTrue(page.locator("#look-metrics").boundingBox().width > 600);
            assertTrue(page.locator("#unit-0-0").isVisible());
            page.waitForURL(url -> url.contains("look=metrics"));
            page.locator("#explain-close").click();
            assertTrue(page.locator(".map__plot").isVisible());
        }
    }

    private static void click(Page page, double x, double y) {
        var box = page.locator(".map__plot").boundingBox();
        page.mouse().click(box.x + (x + 6) / 12 * box.width, box.y + (6 - y) / 12 * box.height);
    }

    /// Begins and ends in the window, to the right of the whole network.
    private static boolean beside(Page page, String card) {
        return (Boolean) page.evaluate("""
                card => {
                  const [begin, whole, network] = [`[data-look=${card}] > summary`, "#look", "#network"].map((q) => document.querySelector(q).getBoundingClientRect());
                  return begin.top > whole.top - 1 && begin.bottom < whole.bottom && whole.bottom < innerHeight + 1 && network.right < whole.left
                    && network.top > 0 && network.bottom < innerHeight;
                }""", card);
    }

    /// As much of a card as there is room for, from its beginning on.
    private static boolean inSight(Page page, String card) {
        return (Boolean) page.evaluate("""
                card => {
                  const { top, bottom } = document.querySelector(`#look [data-look=${card}]`).getBoundingClientRect();
                  return top > -1 && top < innerHeight - 40 && (bottom < innerHeight + 1 || top < innerHeight / 2);
                }""", card);
    }
}
