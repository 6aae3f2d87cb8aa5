package playground.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

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

    @Test
    void aLinkAndWhatOnePointsAtLeadToTheirCards() {
        try (Visit visit = Visit.of(server.address("/?epoch=3&lang=en&look=unit,metrics"))) {
            Page page = visit.page();
            visit.await(() -> inSight(page, "unit"));
            assertEquals("BODY", page.evaluate("document.activeElement.tagName"));
            page.evaluate("document.dispatchEvent(new KeyboardEvent('keydown'))");
            page.evaluate("scrollTo(0, 0)");
            JsonNode sample = server.inspect("", 3, "sample:train:7").path("sample");
            double top = page.locator(".map__plot").boundingBox().y;
            click(page, sample.path("x").asDouble(), sample.path("y").asDouble());
            String loss = String.format(Locale.ROOT, "%.4f", sample.path("value").asDouble());
            visit.awaitText("#map-signpost .signpost__what", "Sample 8: loss " + loss);
            assertEquals(top, page.locator(".map__plot").boundingBox().y);
            page.locator("#map-signpost").click();
            visit.await(() -> inSight(page, "sample"));
            assertEquals(true, page.evaluate("document.activeElement.matches('[data-look=sample] > summary')"));
            page.locator("#look [data-look=unit] > summary").click();
            page.locator("#unit-0-2").click();
            visit.awaitText("#unit-signpost .signpost__what", "Neuron 3 in hidden layer 1");
            assertEquals(List.of(), Axe.violations(page));
            page.locator("#unit-signpost").click();
            visit.awaitText("#look-unit .look__name", "Neuron 3 in hidden layer 1");
            visit.await(() -> inSight(page, "unit"));
            assertEquals(List.of(), visit.complaints());
        }
    }

    private static void click(Page page, double x, double y) {
        var box = page.locator(".map__plot").boundingBox();
        page.mouse().click(box.x + (x + 6) / 12 * box.width, box.y + (6 - y) / 12 * box.height);
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
