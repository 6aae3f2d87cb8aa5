package playground.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Points drawn by hand.
class DrawingIT {
    private static final String TWO = "data=own&points=2SwlgAAAAAB";
    private static final String SURFACE = "#draw-surface";
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
    void aStrokeOfTheMouseIsOneStepThatCanBeUndone() {
        try (Visit visit = Visit.of(server.address("/?" + TWO))) {
            Page page = visit.page();
            page.locator("#draw-class1").click();
            BoundingBox box = page.locator(SURFACE).boundingBox();
            page.mouse().move(box.x + box.width / 4, box.y + box.height / 4);
            page.mouse().down();
            page.mouse().move(box.x + box.width / 4, box.y + box.height / 2);
            page.mouse().move(box.x + box.width / 4, box.y + box.height * 3 / 4);
            page.mouse().up();
            visit.awaitText("#draw-told", "5 of at most 500 points.");
            String drawn = visit.query();
            assertTrue(drawn.startsWith(TWO) && drawn.length() == TWO.length() + 3 * 5, drawn);
            page.locator("[data-history=undo]").click();
            visit.await(() -> visit.query().equals(TWO));
            page.locator("[data-history=redo]").click();
            visit.await(() -> visit.query().equals(drawn));
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void keysSetAndErasePoints() {
        try (Visit visit = Visit.of(server.address("/?data=own"))) {
            Page page = visit.page();
            page.locator(SURFACE).focus();
            page.keyboard().press("Enter");
            visit.await(() -> visit.query().equals("data=own&points=2SwlgA"));
            page.keyboard().press("2");
            for (int n = 0; n < 4; n++) {
                page.keyboard().press("ArrowRight");
            }
            page.keyboard().press(" ");
            visit.awaitText("#draw-told", "2 of at most 500 points.");
            visit.await(() -> visit.query().length() == "data=own&points=2".length() + 10);
            page.keyboard().press("Delete");
            visit.await(() -> visit.query().equals("data=own&points=2SwlgA"));
            assertEquals("draw-surface", page.evaluate("document.activeElement.id"));
            visit.awaitState("paused");
        }
    }

    @Test
    void oneClickAfterTheOtherLosesNone() {
        try (Visit visit = Visit.of(server.address("/?data=own"))) {
            BoundingBox box = visit.page().locator(SURFACE).boundingBox();
            for (int n = 1; n <= 10; n++) {
                visit.page().mouse().click(box.x + box.width * n / 12, box.y + box.height / 2);
            }
            visit.awaitText("#draw-told", "10 of at most 500 points. All of one class so far: any network that always answers it is right. Draw some of another.");
            visit.await(() -> visit.query().length() == "data=own&points=2".length() + 50);
        }
    }

    @Test
    void whatWasDrawnOpensElsewhereWithTheSameDigest() {
        try (Visit visit = Visit.of(server.address("/?hidden=3"))) {
            Page page = visit.page();
            page.locator("#data-group-own").click();
            page.locator("#draw-from").click();
            visit.awaitText("#draw-told", "500 of at most 500 points.");
            page.locator("#draw-erase").click();
            page.locator(SURFACE).click();
            visit.await(() -> !page.locator("#draw-told").textContent().startsWith("500"));
            visit.command("step");
            visit.awaitRest("data=own.*epoch=1");
            try (Visit other = Visit.of(server.address("/?" + visit.restedAt()))) {
                other.awaitRest("data=own.*epoch=1");
                assertEquals(visit.digest(), other.digest());
            }
        }
    }

    @Test
    void withoutPointsPlaySaysWhatIsMissing() {
        try (Visit visit = Visit.of(server.address("/?data=own"))) {
            visit.command("play");
            visit.await(() -> visit.page().locator("#problems").textContent().contains("draw some points first"));
            visit.awaitState("paused");
        }
    }

    @Test
    void withoutScriptsDrawnPointsAreShownAndLearned() {
        try (BrowserContext context = TestBrowser.context(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(server.address("/?" + TWO));
            assertTrue(page.locator("#draw").textContent().contains("Drawing needs scripts"));
            assertEquals(0, page.locator(SURFACE + ":visible").count());
            page.fill("#train-to", "20");
            page.click(".train-to button");
            assertTrue(page.url().contains("epoch=20"));
            page.click("#data-own");
            assertThat(page.locator(".map__points .points--train")).hasCount(2);
        }
    }
}
