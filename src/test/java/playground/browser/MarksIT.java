package playground.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Epochs that are marked, for who sees, who only hears, and who comes by a link.
class MarksIT {
    private static LocalServer server;

    @BeforeAll
    static void start() {
        server = new LocalServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Visit at(String query) {
        Visit visit = Visit.of(server.address("/?" + query));
        visit.awaitState("paused");
        return visit;
    }

    private static String place(Visit visit) {
        return visit.page().locator("[data-timeline=place]").textContent();
    }

    private static List<String> listed(Page page) {
        return page.locator("#marks [data-mark-go]").allTextContents();
    }

    @Test
    void aLinkCarriesHowFarTheRunWentAndKeysLeadToItsMarks() {
        try (Visit visit = at("epoch=120&marks=50,200&reach=200")) {
            Page page = visit.page();
            visit.awaitRest("epoch=120");
            assertEquals("120 of 200", place(visit));
            assertEquals(List.of("Epoch 50", "Epoch 200"), listed(page));
            page.keyboard().press("l");
            visit.awaitRest("epoch=200");
            assertEquals(server.run("", 200).path("digest").asText(), visit.digest());
            visit.await(() -> place(visit).equals("200 of 200"));
            assertEquals("Epoch 200 of 200, marked", page.getAttribute("#timeline-epoch", "aria-valuetext"));
            page.keyboard().press("l");
            visit.awaitText("#said", "No more marks in this direction");
            page.keyboard().press("j");
            visit.awaitRest("epoch=50");
            visit.await(() -> "true".equals(page.getAttribute("[data-jump=mark]", "aria-pressed")));
            page.keyboard().press("k");
            assertEquals("Epoch 50 is no longer marked", page.textContent("#said"));
            assertEquals(List.of("Epoch 200"), listed(page));
            page.waitForURL(url -> url.contains("marks=200") && !url.contains("marks=50") && url.contains("reach=200"));
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void whoGoesBackHasALinkToTheWholeRun() {
        try (Visit visit = at("epoch=60")) {
            Page page = visit.page();
            visit.awaitRest("epoch=60");
            page.fill("#timeline-epoch", "20");
            visit.awaitRest("epoch=20");
            page.waitForURL(url -> url.contains("epoch=20") && url.contains("reach=60"));
            page.reload();
            visit.await(() -> visit.restedAt().equals("epoch=20") && place(visit).equals("20 of 60"));
            page.locator("[data-jump=last]").click();
            visit.awaitRest("epoch=60");
            page.waitForURL(url -> url.contains("epoch=60") && !url.contains("reach"));
            page.fill("#timeline-epoch", "30");
            visit.awaitRest("epoch=30");
            page.selectOption("#learningRate", "0.1");
            visit.await(() -> place(visit).equals("30 of 30"));
            page.waitForURL(url -> url.contains("edits=30") && !url.contains("reach"));
            assertEquals(List.of(), visit.complaints());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&projector=true", "&theme=dark&lang=zh"})
    void marksAreAListToGoByAndToTakeAway(String view) {
        try (Visit visit = at("epoch=20" + view)) {
            Page page = visit.page();
            visit.awaitRest("epoch=20");
            assertFalse(page.locator("#marks").isVisible());
            page.locator("[data-jump=mark]").press("Enter");
            page.locator("[data-jump=first]").press("Enter");
            visit.awaitRest("");
            page.locator("[data-jump=mark]").press("Enter");
            page.locator("#marks > summary").press("Enter");
            assertEquals(List.of(), Axe.violations(page));
            page.locator("#marks [data-mark-go='20']").press("Enter");
            visit.awaitRest("epoch=20");
            visit.await(() -> "true".equals(page.getAttribute("#marks [data-mark-go='20']", "aria-current")));
            page.locator("#marks [data-mark-away='0']").press("Enter");
            assertEquals("20", page.evaluate("document.activeElement.dataset.markAway"));
            page.keyboard().press("Enter");
            assertFalse(page.locator("#marks").isVisible());
            assertEquals("mark", page.evaluate("document.activeElement.dataset.jump"));
            page.locator("[data-jump=mark]").press("?");
            assertTrue(page.locator("#keys kbd[data-key=K]").isVisible());
            assertEquals(List.of(), visit.complaints());
        }
    }

    /// Of a slide that shows the timeline: before anybody turned to it there is no connection.
    @Test
    void theFirstDragOnASlideMovesTheRun() {
        try (Visit visit = Visit.blankOn(Finger.phone())) {
            Page page = visit.page();
            page.navigate(server.address("/embed?epoch=100&marks=30&show=timeline&lang=en"));
            page.locator("html[data-js]").waitFor();
            assertTrue(page.locator("#timeline-epoch").isEnabled());
            assertEquals(List.of("Epoch 30"), listed(page));
            page.waitForCondition(() -> painted(page));
            assertEquals(List.of(), visit.said());
            Finger.drag(page, "#timeline-epoch", 0.97, 0.25);
            visit.awaitRest("epoch=[23]\\d");
            long epoch = Long.parseLong(visit.restedAt().substring("epoch=".length()));
            assertEquals(server.run("", epoch).path("digest").asText(), visit.digest());
        }
    }

    @Test
    void tabLeadsToTheTimelineOfASlide() {
        try (Visit visit = Visit.blank()) {
            Page page = visit.page();
            page.navigate(server.address("/embed?epoch=100&show=timeline&lang=en"));
            page.locator("html[data-js]").waitFor();
            page.locator("[data-jump=first]").focus();
            page.keyboard().press("Tab");
            assertEquals("timeline-epoch", page.evaluate("document.activeElement.id"));
            page.keyboard().press("ArrowLeft");
            visit.awaitRest("epoch=99");
        }
    }

    private static boolean painted(Page page) {
        return (boolean) page.evaluate("""
                () => { const canvas = document.querySelector(".timeline__marks");
                  return canvas.width > 0 && canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data.some((part) => part > 0); }""");
    }
}
