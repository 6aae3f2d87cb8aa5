package playground.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A run that goes on differently, beside what it was.
class ForkIT {
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
        Visit visit = Visit.of(server.address("/?lang=en&" + query));
        visit.awaitRest(query);
        return visit;
    }

    @Test
    void aChangeInThePastIsComparedWithWhatTheRunWas() {
        try (Visit visit = at("data=xor&edits=60:batch:5&epoch=100")) {
            Page page = visit.page();
            page.fill("#timeline-epoch", "40");
            visit.awaitRest("data=xor&edits=60:batch:5&epoch=40");
            page.selectOption("#learningRate", "0.1");
            visit.awaitRest("data=xor&edits=40:learningRate:0.1&epoch=40");
            assertEquals(List.of(), Axe.violations(page));
            Page race = page.waitForPopup(() -> page.click("#branched a"));
            race.waitForURL(server.address("/compare?data=xor&edits=60:batch:5&fork=40:learningRate:0.1&lang=en"));
            race.waitForCondition(() -> race.textContent("[data-compare=round]").equals("Round 40 of 200"));
            assertTrue(race.textContent("#compare-result").contains("The same run up to epoch 40. Then the fork: Learning rate 0.1. The original: Batch size 5 (epoch 60)."));
            assertEquals(losses(race, 0), losses(race, 1));
            race.selectOption("#speed", "max");
            race.click("[data-command=play]");
            race.waitForCondition(() -> race.textContent("[data-compare=round]").equals("Round 200 of 200"));
            assertEquals(List.of(), Axe.violations(race));
            double alone = server.run("data=xor&edits=40:learningRate:0.1", 200).at("/history/200/test").asDouble();
            assertEquals(alone, Double.parseDouble(race.textContent("td[data-lane='1']")), 0.006 * alone);
            race.click("[data-command=reset]");
            race.waitForCondition(() -> race.textContent("[data-compare=round]").equals("Round 0 of 200"));
            race.click("#tile-1");
            assertTrue(race.url().contains("/?data=xor&edits=40:learningRate:0.1&"), race.url());
            assertEquals(List.of(), visit.complaints());
        }
    }

    private static String losses(Page page, int lane) {
        return page.getAttribute(".plot path[data-losses] >> nth=" + lane, "data-losses");
    }

    @Test
    void aChangeOnTheWayIsComparedWithTheRunWithoutIt() {
        try (Visit visit = at("epoch=30")) {
            Page page = visit.page();
            assertTrue(page.locator("#fork-compare").isHidden());
            page.selectOption("#regularization", "l2");
            visit.awaitRest("edits=30:regularization:l2&epoch=30");
            page.locator("#fork-compare").waitFor();
            visit.command("step");
            visit.awaitRest("edits=30:regularization:l2&epoch=31");
            page.selectOption("#learningRate", "0.1");
            String edits = "30:regularization:l2,31:learningRate:0.1";
            visit.awaitRest("edits=" + edits + "&epoch=31");
            page.locator("#fork-compare").focus();
            Page race = page.waitForPopup(() -> page.keyboard().press("Enter"));
            race.waitForURL(server.address("/compare?edits=30:regularization:l2&fork=" + edits + "&lang=en"));
            race.waitForCondition(() -> race.textContent("[data-compare=round]").equals("Round 31 of 200"));
            race.click("#compare-choose > summary");
            assertTrue(race.isChecked("#kind-fork"));
            race.fill("#epochs", "300");
            race.click("text=Compare >> visible=true >> nth=-1");
            race.waitForURL(url -> url.contains("fork=" + edits + "&epochs=300"));
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void itIsShownInASlideAndWithoutScripts() {
        try (BrowserContext context = TestBrowser.context(new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(server.address("/embed/compare?data=xor&fork=5:learningRate:0.3&epochs=20&lang=zh&computed=true"));
            assertEquals(2, page.locator(".tile__first").count());
            assertTrue(page.textContent("#compare-result").contains("到第 5 轮为止是同一个运行。此后分叉：学习率 0.3。"));
        }
    }
}
