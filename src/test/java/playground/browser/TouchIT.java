package playground.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A phone: everything by the finger.
class TouchIT {
    /// Pixels, by the guidelines for accessibility (WCAG 2.2) and of what one presses most.
    private static final int LEAST = 24;
    private static final int IMPORTANT = 44;
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

    @Test
    void aFingerTrainsLooksInsideTypesAndGoesBack() {
        try (Visit visit = phone("epoch=40")) {
            Page page = visit.page();
            visit.awaitRest("epoch=40");
            page.locator("button[data-command=play]").first().tap();
            visit.await(() -> visit.frame().epoch > 45);
            page.locator("button[data-command=play]").first().tap();
            visit.awaitState("paused");
            page.locator("#unit-0-1").tap();
            visit.awaitText("#look-unit .look__name", "Neuron 2 in hidden layer 1");
            assertTrue(page.locator("#look").boundingBox().y > page.locator("#unit-0-1").boundingBox().y, "The unit stays in sight");
            assertEquals("", Finger.tooSmall(page, ".look", LEAST));
            assertEquals("", Finger.tooSmall(page, ".transport", IMPORTANT));
            page.locator("#explain-close").tap();
            assertTrue(page.locator("#look-unit").isHidden());
            middleOfALink(page);
            page.locator("#card-value").fill("1.25");
            page.keyboard().press("Enter");
            visit.await(() -> visit.query().contains(":weight.1.0.0:1.25"));
            Finger.drag(page, "#timeline-epoch", 0.9, 0.25);
            visit.await(() -> visit.frame().epoch > 0 && visit.frame().epoch < 30);
            visit.awaitState("paused");
            page.locator(".map__plot").tap();
            page.locator("#look-sample").waitFor();
            assertTrue(page.locator("#look-sample .way td.way__answer").first().isVisible());
            page.locator("#explain-close").tap();
            page.locator("#walk-open").tap();
            visit.await(() -> page.textContent("#walk-place").equals("1 / " + page.getAttribute("#walk", "data-walk-steps")));
            page.locator("[data-walk-go=next]").tap();
            page.locator("[data-walk-go='part.next']").tap();
            visit.await(() -> page.url().matches(".*walk=([5-9]|\\d\\d).*"));
            assertEquals("", Finger.tooSmall(page, ".microscope", LEAST));
            assertEquals("", Finger.tooSmall(page, ".microscope__steps", IMPORTANT));
            page.locator("#walk-close").tap();
            assertEquals("", Finger.tooSmall(page, "body", LEAST));
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void aFingerDrawsPoints() {
        try (Visit visit = phone("data=own&points=2SwlgAAAAAB")) {
            Page page = visit.page();
            page.locator("#draw-class1").tap();
            page.locator("#draw-surface").tap();
            visit.awaitText("#draw-told", "3 of at most 500 points.");
            assertTrue(page.locator("#look-sample").isHidden());
            Finger.drag(page, "#draw-surface", 0.2, 0.6);
            visit.await(() -> !page.textContent("#draw-told").startsWith("3 "));
            assertEquals(List.of(), visit.complaints());
        }
    }

    /// A tap in the middle of the first link between hidden layers.
    private static void middleOfALink(Page page) {
        page.locator("path.link[data-layer='1'][data-unit='0'][data-input='0']").scrollIntoViewIfNeeded();
        JsonObject at = new Gson().fromJson(
                (String) page.evaluate("""
                        () => { const path = document.querySelector("path.link[data-layer='1'][data-unit='0'][data-input='0']");
                          const { x, y } = path.getPointAtLength(path.getTotalLength() / 2).matrixTransform(path.getScreenCTM());
                          return JSON.stringify({ x, y }); }"""), JsonObject.class);
        page.touchscreen().tap(at.get("x").getAsDouble(), at.get("y").getAsDouble());
    }
}
