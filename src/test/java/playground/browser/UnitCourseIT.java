package playground.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// How the weights of a unit went on, on its card and in its picture.
class UnitCourseIT {
    private static final String QUERY = "data=spiral&hidden=8,4&epoch=30";
    private static final String LINES = "#look-unit .plot__line[class*='--weight-']";

    private static LocalServer server;

    @BeforeAll
    static void start() {
        server = new LocalServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /// Five by name, the others thin and by their sign.
    @Test
    void everyWeightOfAUnitIsALine() {
        try (Visit visit = Visit.of(server.address("/?lang=en&" + QUERY + "&look=unit:1:2"))) {
            Page page = visit.page();
            visit.await(() -> page.locator(LINES).count() == 8);
            JsonNode unit = server.inspect("data=spiral&hidden=8,4", 30, "unit:1:2").path("unit");
            long negative = IntStream.range(5, 8).filter(n -> unit.path("weights").path(unit.path("strongest").path(n).asInt()).asDouble() < 0).count();
            assertEquals(8, unit.path("courses").size());
            assertEquals(negative, page.locator("#look-unit .plot__line--weight-negative").count());
            assertEquals(3 - negative, page.locator("#look-unit .plot__line--weight-positive").count());
            String others = negative > 0 ? "negative" : "positive";
            assertTrue(page.textContent("#look-unit figure:last-of-type .plot__key").contains("other weights, " + others + " now"));
            assertEquals("1px", page.evaluate("getComputedStyle(document.querySelector('#look-unit .plot__line--weight-" + others + "')).strokeWidth"));
            assertEquals(6 + (negative % 3 == 0 ? 1 : 2), page.locator("#look-unit figure:last-of-type .plot__key > span").count());
            assertEquals(List.of(), Axe.violations(page));
            visit.command("step");
            visit.awaitRest("data=spiral&hidden=8,4&epoch=31");
            assertEquals(8, page.locator(LINES).count());
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void ofManyTheStrongestAndItsPictureDoesAsTheCard() {
        try (Visit visit = Visit.of(server.address("/?lang=en&hidden=17,2&look=unit:1:0"))) {
            Page page = visit.page();
            visit.await(() -> page.locator(LINES).count() == 5);
            assertTrue(page.textContent("#look-unit").contains("Bias and the 5 strongest of 17 weights over the epochs"));
            String picture = page.request().get(server.address("/snapshot.svg?motif=neuron&lang=en&theme=light&" + QUERY + "&unit=1.2")).text();
            assertTrue(picture.contains("other weights, "), picture);
            assertEquals(3, Pattern.compile("<path d=\"M[^\"L]*+(?:L[^\"L]*+){9,}\"[^>]*stroke=\"#(?:0877bd|f59322)\" stroke-width=\"1\"").matcher(picture).results().count(), picture);
        }
    }
}
