package playground.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineIT {
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
        visit.awaitRest(query);
        return visit;
    }

    private static String place(Visit visit) {
        return visit.page().locator("[data-timeline=place]").textContent();
    }

    @Test
    void everyViewFollowsTheHandAndTheCurveStays() {
        try (Visit visit = at("epoch=300")) {
            Page page = visit.page();
            visit.await(() -> place(visit).equals("300 of 300"));
            page.fill("#timeline-epoch", "120");
            visit.awaitRest("epoch=120");
            visit.awaitShown("epoch", "120");
            assertEquals(server.run("", 120).path("digest").asText(), visit.digest());
            visit.await(() -> place(visit).equals("120 of 300"));
            assertEquals(301, visit.curve().size());
            page.locator("#timeline-epoch").focus();
            page.keyboard().press("ArrowRight");
            visit.awaitRest("epoch=121");
            page.keyboard().press("End");
            visit.awaitRest("epoch=300");
            page.locator("[data-jump=first]").click();
            visit.awaitRest("");
            visit.await(() -> place(visit).equals("0 of 300"));
            assertEquals(List.of(), visit.complaints());
        }
    }

    /// Whatever stands above it, and where that ends it is the last thing.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1280 | 800 | data=xor-table&hidden=2", "1280 | 800 | data=xor&hidden=20,3", "1280 | 720 | data=xor-table&hidden=&loss=perceptron&lang=zh",
        "1920 | 1080 | data=xor&hidden=32", "1280 | 800 | data=xor&hidden=4", "1280 | 720 | data=xor&hidden=20&projector=true"
    })
    void itIsInSightHoweverHighTheNetworkIs(int width, int height, String query) {
        try (BrowserContext context = TestBrowser.context(new Browser.NewContextOptions().setViewportSize(width, height));
                Visit visit = Visit.of(context, server.address("/?epoch=3&" + query))) {
            Page page = visit.page();
            String free = """
                    () => { const { top, left, right, bottom } = document.getElementById("timeline").getBoundingClientRect();
                      const seen = (x) => document.elementFromPoint(x, (top + bottom) / 2)?.closest("#timeline");
                      const verdict = document.querySelector(".logic__wrong")?.getBoundingClientRect().bottom ?? 0;
                      return top > 0 && verdict <= top && bottom <= innerHeight && !!seen(left + 12) && !!seen((left + right) / 2) && !!seen(right - 12); }""";
            assertEquals(true, page.evaluate(free));
            page.evaluate("scrollTo(0, document.querySelector('.network-panel').getBoundingClientRect().bottom - innerHeight + 200)");
            assertEquals(true, page.evaluate("document.getElementById('timeline').getBoundingClientRect().top "
                    + "> document.querySelector('.network-panel').getBoundingClientRect().bottom - 6"));
        }
    }

    @ParameterizedTest
    @CsvSource({"1024, 768, en", "1024, 768, zh", "1280, 800, en", "1920, 1080, en"})
    void itLeavesTheLineBelowTheNetworkFree(int width, int height, String language) {
        try (BrowserContext context = TestBrowser.context(new Browser.NewContextOptions().setViewportSize(width, height));
                Visit visit = Visit.of(context, server.address("/?data=xor&hidden=4,3&lang=" + language))) {
            assertEquals(true, visit.page().evaluate("""
                    () => document.querySelector(".network__caption").getBoundingClientRect().bottom
                      <= document.getElementById("timeline").getBoundingClientRect().top + 1"""));
        }
    }

    @Test
    void playingFromThePastGoesOnAsTheRunDid() {
        try (Visit visit = at("epoch=60")) {
            visit.page().fill("#timeline-epoch", "20");
            visit.awaitRest("epoch=20");
            visit.page().selectOption("#speed", "max");
            visit.command("play");
            visit.await(() -> visit.frame().epoch > 80);
            visit.command("step");
            visit.awaitRest("epoch=\\d+");
            assertEquals(server.run("", (long) visit.frame().epoch).path("digest").asText(), visit.digest());
            assertEquals((int) visit.frame().epoch + 1, visit.curve().size());
        }
    }

    @Test
    void aChangeInThePastCutsTheFutureOff() {
        try (Visit visit = at("epoch=100")) {
            Page page = visit.page();
            page.fill("#timeline-epoch", "40");
            visit.awaitRest("epoch=40");
            page.selectOption("#learningRate", "0.1");
            visit.awaitRest("edits=40:learningRate:0.1&epoch=40");
            visit.await(() -> place(visit).equals("40 of 40"));
            String said = "The run goes on from epoch 40; Undo brings back what it was up to epoch 100.";
            assertEquals(said, page.textContent("#branched span"));
            assertEquals(said, page.textContent("#said"));
            page.locator("#branched button").click();
            visit.awaitRest("epoch=40");
            visit.await(() -> place(visit).equals("40 of 100"));
            assertTrue(page.locator("#branched").isHidden());
        }
    }

    @Test
    void aForkGoesOnInAPageOfItsOwnWithoutWhatCameLater() {
        try (Visit visit = at("edits=40:learningRate:0.1,60:batch:5&epoch=80")) {
            Page page = visit.page();
            assertEquals(null, page.getAttribute("#fork", "href"));
            page.fill("#timeline-epoch", "50");
            visit.awaitRest("edits=40:learningRate:0.1,60:batch:5&epoch=50");
            page.locator("#fork[href]").waitFor();
            Page fork = page.waitForPopup(() -> page.locator("#fork").click());
            fork.waitForURL(server.address("/?edits=40:learningRate:0.1&epoch=50&lang=en"));
            page.waitForCondition(() -> fork.locator("[data-timeline=place]").textContent().equals("50 of 50"));
            assertEquals("0.1", fork.inputValue("#learningRate"));
            assertEquals("50 of 80", place(visit));
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void beginningAnewAtTheFirstEpochCanBeUndone() {
        try (Visit visit = at("epoch=30")) {
            Page page = visit.page();
            assertTrue(page.locator("[data-history=undo]").first().isDisabled());
            page.locator("[data-jump=first]").click();
            visit.await(() -> place(visit).equals("0 of 30"));
            visit.command("reset");
            visit.await(() -> place(visit).equals("0 of 0"));
            page.locator("[data-history=undo]").first().click();
            visit.await(() -> place(visit).equals("0 of 30"));
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void undoAndRedoBringBackTheFutureToo() {
        try (Visit visit = at("epoch=90")) {
            Page page = visit.page();
            page.fill("#timeline-epoch", "30");
            visit.awaitRest("epoch=30");
            page.locator("#add-layer").click();
            visit.awaitRest("hidden=4,2,2");
            visit.command("step");
            visit.awaitRest("hidden=4,2,2&epoch=1");
            page.locator("[data-jump=first]").click();
            visit.awaitRest("hidden=4,2,2");
            page.locator("[data-history=undo]").click();
            visit.await(() -> place(visit).equals("30 of 90"));
            assertEquals(server.run("", 30).path("digest").asText(), visit.digest());
            page.locator("[data-history=redo]").click();
            visit.await(() -> place(visit).equals("0 of 1"));
            visit.awaitRest("hidden=4,2,2");
        }
    }

    @Test
    void keysAndTheLowestTestLossAndMarksLeadThere() {
        try (Visit visit = at("samples=100&noise=30&hidden=16,16&learningRate=0.1&epoch=300")) {
            Page page = visit.page();
            String run = "samples=100&noise=30&hidden=16,16&learningRate=0.1";
            page.locator("[data-jump=lowest]").click();
            visit.await(() -> visit.frame().epoch < 300 && visit.state().equals("paused"));
            long lowest = (long) visit.frame().epoch;
            float least = visit.curve().get(lowest)[1];
            assertTrue(visit.curve().values().stream().allMatch(losses -> losses[1] >= least));
            page.locator("[data-jump=mark]").click();
            assertEquals("true", page.locator("[data-jump=mark]").getAttribute("aria-pressed"));
            page.waitForURL(url -> url.contains("marks=" + lowest));
            page.locator("h1").click();
            page.keyboard().press("ArrowLeft");
            visit.awaitRest(run + "&epoch=" + (lowest - 1));
            visit.await(() -> "false".equals(page.locator("[data-jump=mark]").getAttribute("aria-pressed")));
            page.reload();
            visit.awaitRest(run + "&epoch=" + (lowest - 1));
            assertTrue(page.evaluate("document.body.dataset.viewQuery").toString().contains("marks=" + lowest));
        }
    }

    @Test
    void aClickOnTheCurveGoesThere() {
        try (Visit visit = at("epoch=200")) {
            visit.await(() -> visit.page().locator("#chart .u-over").count() == 1);
            visit.page().locator("#chart .u-over").click();
            visit.await(() -> visit.frame().epoch > 60 && visit.frame().epoch < 140);
        }
    }
}
