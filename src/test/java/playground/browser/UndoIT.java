package playground.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What comes back by undo and redo beside the run: what an example looked into, and how the picture is shown.
class UndoIT {
    private static final String EXPLAINS = "'explains' in document.documentElement.dataset";

    private static LocalServer server;

    @BeforeAll
    static void start() {
        server = new LocalServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void example(Visit visit, String id, String query) {
        visit.page().locator("[data-dialog=presets]").first().click();
        visit.page().locator("a.preset[data-preset=" + id + "]").click();
        visit.await(() -> visit.query().equals(query));
    }

    private static void undo(Visit visit, String query) {
        visit.page().locator("[data-history=undo]:enabled").click();
        visit.await(() -> visit.query().equals(query));
    }

    private static void redo(Visit visit, String query) {
        visit.page().locator("[data-history=redo]:enabled").click();
        visit.await(() -> visit.query().equals(query));
    }

    @Test
    void theCardOfAnExampleGoesWithItAndComesBackWithIt() {
        try (Visit visit = Visit.of(server.address("/?lang=en&data=xor"))) {
            Page page = visit.page();
            example(visit, "swish", "hidden=3&activation=swish");
            visit.awaitText("#look-activation .look__name", "Swish · Hidden layer 1");
            example(visit, "halfSquare", "data=plane&hidden=2");
            visit.await(() -> page.locator("#look-sample").isVisible() && page.locator("#look-activation").isHidden());
            undo(visit, "hidden=3&activation=swish");
            visit.await(() -> page.locator("#look-activation").isVisible() && page.locator("#look-sample").isHidden());
            visit.await(() -> page.url().endsWith("hidden=3&activation=swish&lang=en&look=activation:0"));
            undo(visit, "data=xor");
            visit.await(() -> page.locator("#look-activation").isHidden() && !(Boolean) page.evaluate(EXPLAINS));
            visit.await(() -> page.url().endsWith("data=xor&lang=en"));
            visit.await(() -> visit.said().stream().filter(line -> line.startsWith("inspect")).toList().getLast().equals("inspect none"));
            redo(visit, "hidden=3&activation=swish");
            visit.await(() -> page.locator("#look-activation").isVisible() && (Boolean) page.evaluate(EXPLAINS));
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void theMicroscopeOfAnExampleToo() {
        try (Visit visit = Visit.of(server.address("/?data=xor"))) {
            Page page = visit.page();
            example(visit, "swish", "hidden=3&activation=swish");
            page.locator("[data-dialog=presets]").first().click();
            page.locator("a.preset[data-preset=forwardArticle]").click();
            visit.awaitText("#walk .walk__result", "=0.829124");
            String step = page.getAttribute("#walk", "data-walk-step");
            assertFalse(page.locator("#look-activation").isVisible());
            undo(visit, "hidden=3&activation=swish");
            visit.await(() -> page.locator("#microscope").isHidden() && page.locator("#look-activation").isVisible());
            page.locator("[data-history=redo]:enabled").click();
            visit.awaitText("#walk .walk__result", "=0.829124");
            assertTrue(page.locator("#microscope").isVisible());
            assertEquals(step, page.getAttribute("#walk", "data-walk-step"));
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void whatAVisitorOpenedStaysAndComesBack() {
        try (Visit visit = Visit.of(server.address("/?lang=en&data=xor"))) {
            Page page = visit.page();
            page.selectOption("#learningRate", "0.1");
            visit.await(() -> visit.query().equals("data=xor&learningRate=0.1"));
            page.locator("#look > summary").click();
            page.locator("#look [data-look=rows] > summary").click();
            page.locator("#rows-next").click();
            visit.await(() -> "train:10".equals(page.getAttribute("#look-rows", "data-rows")));
            undo(visit, "data=xor");
            assertTrue(page.locator("#look-rows").isVisible());
            example(visit, "swish", "hidden=3&activation=swish");
            visit.await(() -> page.locator("#look-activation").isVisible() && page.locator("#look-rows").isHidden());
            undo(visit, "data=xor");
            visit.await(() -> page.locator("#look-rows").isVisible() && !(Boolean) page.evaluate(EXPLAINS));
            visit.await(() -> page.url().contains("rows:train:10"));
        }
    }

    @Test
    void howThePictureIsShownAndHowFastItGoesAreStepsToo() {
        try (Visit visit = Visit.of(server.address("/?lang=en"))) {
            Page page = visit.page();
            page.selectOption("#learningRate", "0.1");
            visit.await(() -> visit.query().equals("learningRate=0.1"));
            page.locator("#showTest").check();
            assertEquals("Undo: " + page.locator("label:has(#showTest)").textContent().strip(), page.getAttribute("[data-history=undo]", "title"));
            page.selectOption("#speed", "10");
            visit.await(() -> visit.said().getLast().equals("speed 10"));
            page.locator("[data-history=undo]").click();
            assertEquals("30", page.inputValue("#speed"));
            visit.await(() -> visit.said().getLast().equals("speed 30"));
            page.locator("[data-history=undo]").click();
            assertFalse(page.isChecked("#showTest"));
            assertFalse((Boolean) page.evaluate("'showTest' in document.documentElement.dataset"));
            assertEquals("learningRate=0.1", visit.query());
            undo(visit, "");
            assertTrue(page.locator("[data-history=undo]").isDisabled());
            redo(visit, "learningRate=0.1");
            page.keyboard().press("Control+y");
            assertTrue(page.isChecked("#showTest"));
            page.keyboard().press("Control+y");
            assertEquals("10", page.inputValue("#speed"));
            page.waitForURL(url -> url.contains("learningRate=0.1") && url.contains("showTest=true") && url.contains("speed=10"));
        }
    }

    /// What is shown otherwise takes nothing away of what was undone before.
    @Test
    void whatWasUndoneCanBeRedoneAfterALookAtTheTestPoints() {
        try (Visit visit = Visit.of(server.address("/"))) {
            visit.page().selectOption("#learningRate", "0.1");
            visit.await(() -> visit.query().equals("learningRate=0.1"));
            undo(visit, "");
            visit.page().locator("#showTest").check();
            redo(visit, "learningRate=0.1");
            assertTrue(visit.page().isChecked("#showTest"));
        }
    }

    @Test
    void aForeignLinkIsUndoneWithTheTicksItBrought() {
        try (Visit visit = Visit.of(server.address("/?discretize=true"))) {
            Page page = visit.page();
            page.locator("details.drop--menu summary").click();
            page.locator("[data-dialog=import]").click();
            page.fill("#tfp", "https://playground.tensorflow.org/#activation=relu&seed=0.5&showTestData=true&discretize=false");
            page.keyboard().press("Enter");
            visit.awaitValue("#activation", "relu");
            assertTrue(page.isChecked("#showTest") && !page.isChecked("#discretize"));
            undo(visit, "");
            assertTrue(!page.isChecked("#showTest") && page.isChecked("#discretize"));
            assertTrue(page.locator("[data-history=undo]").isDisabled());
        }
    }
}
