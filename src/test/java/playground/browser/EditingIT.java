package playground.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EditingIT {
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
    void everyKindOfChangeCanBeUndone() {
        try (Visit visit = Visit.of(server.address("/"))) {
            Page page = visit.page();
            page.selectOption("#learningRate", "0.1");
            visit.await(() -> visit.query().equals("learningRate=0.1"));
            page.locator("#feature-xy").click();
            visit.await(() -> visit.query().equals("features=x,y,xy&learningRate=0.1"));
            page.locator("#add-layer").click();
            visit.await(() -> visit.query().equals("features=x,y,xy&hidden=4,2,2&learningRate=0.1"));
            page.locator("[data-history=undo]").click();
            visit.await(() -> visit.query().equals("features=x,y,xy&learningRate=0.1"));
            page.keyboard().press("Control+z");
            page.keyboard().press("Control+z");
            visit.await(() -> visit.query().isEmpty());
            visit.await(() -> page.locator("[data-history=undo]").isDisabled());
            visit.awaitValue("#learningRate", "0.03");
            page.keyboard().press("Control+y");
            visit.await(() -> visit.query().equals("learningRate=0.1"));
            visit.awaitValue("#learningRate", "0.1");
        }
    }

    @Test
    void aChangeOnTheWayIsPartOfTheRunAndOfItsLink() {
        try (Visit visit = Visit.of(server.address("/?epoch=10"))) {
            visit.await(() -> visit.restedAt().equals("epoch=10"));
            visit.page().selectOption("#regularization", "l2");
            visit.await(() -> visit.query().equals("edits=10:regularization:l2&epoch=10"));
            visit.awaitValue("#regularization", "l2");
            visit.page().waitForURL("**/?edits=10:regularization:l2&epoch=10");
            visit.page().reload();
            visit.awaitValue("#regularization", "l2");
        }
    }

    @Test
    void structureChangesKeepTheFocus() {
        try (Visit visit = Visit.of(server.address("/"))) {
            visit.page().locator("#add-unit-0").focus();
            visit.page().keyboard().press("Enter");
            visit.await(() -> visit.query().equals("hidden=5,2"));
            visit.await(() -> visit.page().locator("#add-unit-0:focus").count() == 1);
            visit.page().keyboard().press("Enter");
            visit.await(() -> visit.query().equals("hidden=6,2"));
            visit.await(() -> visit.page().locator("#network .unit canvas").count() == 9);
        }
    }

    @Test
    void quickPressesAllCount() {
        try (Visit visit = Visit.of(server.address("/"))) {
            visit.page().evaluate("for (const id of ['add-unit-0', 'add-unit-0', 'add-unit-1', 'add-layer', 'add-layer']) document.getElementById(id).click()");
            visit.await(() -> visit.query().equals("hidden=6,3,2,2"));
            visit.await(() -> visit.page().locator("#remove-layer").count() == 1);
            visit.page().evaluate("for (let i = 0; i < 9; i++) document.getElementById('remove-unit-0').click()");
            visit.await(() -> visit.query().equals("hidden=1,3,2,2"));
            visit.await(() -> visit.page().locator("#remove-unit-0").isDisabled());
        }
    }

    @Test
    void aButtonThatIsReplacedWhileItIsDownIsPressedAllTheSame() {
        try (Visit visit = Visit.of(server.address("/"))) {
            Page page = visit.page();
            page.locator("#add-unit-0").hover();
            page.mouse().down();
            page.evaluate("document.getElementById('add-unit-1').click()");
            visit.await(() -> page.locator("#network .unit").count() == 8);
            page.mouse().up();
            visit.await(() -> visit.query().equals("hidden=5,3"));
            page.locator("#add-unit-0").click();
            visit.await(() -> visit.query().equals("hidden=6,3"));
        }
    }

    @Test
    void aWrongValueIsSaidBesideItsControl() {
        try (Visit visit = Visit.of(server.address("/"))) {
            Page page = visit.page();
            page.locator("details.drop--more > summary").click();
            page.locator("#samples").press("Control+a");
            page.keyboard().type("7");
            page.keyboard().press("Enter");
            visit.await(() -> !page.locator("[data-problem=samples]").textContent().isEmpty());
            visit.await(() -> "true".equals(page.getAttribute("#samples", "aria-invalid")));
            page.keyboard().press("Tab");
            visit.await(() -> visit.said().stream().filter("set samples=7"::equals).count() == 2);
            page.locator("#exact-learningRate").fill(" 0.02 ");
            page.keyboard().press("Enter");
            visit.await(() -> visit.query().equals("learningRate=0.02"));
            visit.awaitValue("#samples", "500");
            page.fill("#samples", "100");
            page.keyboard().press("Enter");
            visit.await(() -> visit.query().equals("samples=100&learningRate=0.02"));
            visit.awaitText("[data-problem=samples]", "");
            visit.awaitValue("#samples", "100");
        }
    }

    @Test
    void aWrongExactValueIsSaidBesideItsOwnField() {
        try (Visit visit = Visit.of(server.address("/"))) {
            Page page = visit.page();
            page.locator("details.drop--more > summary").click();
            page.fill("#exact-learningRate", "abc");
            page.keyboard().press("Enter");
            visit.await(() -> !page.locator("#field-exact-learningRate [data-problem]").textContent().isEmpty());
            assertEquals("true", page.getAttribute("#exact-learningRate", "aria-invalid"));
            assertEquals("", page.locator("#problem-learningRate").textContent());
            page.keyboard().press("Escape");
            assertEquals(1, page.locator("details.drop--more > summary:focus").count());
        }
    }

    @Test
    void theLastLayerRemovedLeavesTheFocusWithItsNeighbour() {
        try (Visit visit = Visit.of(server.address("/?hidden=3"))) {
            visit.page().locator("#remove-layer").focus();
            visit.page().keyboard().press("Enter");
            visit.await(() -> visit.query().equals("hidden="));
            visit.await(() -> visit.page().locator("#add-layer:focus").count() == 1);
        }
    }

    @Test
    void aWeightIsReadAndTypedOnItsCard() {
        try (Visit visit = Visit.of(server.address("/?features=x&hidden=&seed=3"))) {
            Page page = visit.page();
            page.locator("path.link").dispatchEvent("pointermove");
            var svg = page.locator("svg.links").boundingBox();
            page.mouse().move(svg.x + svg.width * 0.5, svg.y + svg.height * middle(page));
            visit.await(() -> page.locator("#card").isVisible());
            assertEquals("Weight from x₁ to Output", page.locator("[data-card=title]").textContent());
            assertEquals(visit.frame().parameters[0], Float.parseFloat(page.inputValue("[data-card=value]")), 1e-3f);
            page.mouse().down();
            page.mouse().up();
            page.fill("[data-card=value]", "");
            page.keyboard().press("Enter");
            assertTrue(page.locator("#card").isVisible(), "What is no number stays to be put right");
            page.fill("[data-card=value]", "2.5");
            page.keyboard().press("Enter");
            visit.await(() -> visit.frame().parameters[0] == 2.5f);
            assertEquals(1, visit.said().stream().filter(line -> line.startsWith("set weight")).count());
        }
    }

    /// Where the only link is halfway, as a share of the network's height.
    private static double middle(Page page) {
        return ((Number) page.evaluate("""
                () => { const p = document.querySelector("path.link"); return p.getPointAtLength(p.getTotalLength() / 2).y / 1000; }"""))
                .doubleValue();
    }

    @Test
    void whatIsUndoneIsSaid() {
        try (Visit visit = Visit.of(server.address("/"))) {
            Page page = visit.page();
            page.selectOption("#learningRate", "0.1");
            visit.await(() -> page.getAttribute("[data-history=undo]", "title").equals("Undo: Learning rate"));
            page.locator("#add-layer").click();
            visit.await(() -> page.getAttribute("[data-history=undo]", "aria-label").equals("Undo: layers and neurons"));
            page.locator("[data-history=undo]").click();
            visit.awaitText("#said", "Undone: layers and neurons");
            assertEquals("Undo: Learning rate", page.getAttribute("[data-history=undo]", "title"));
            page.locator("[data-history=redo]").click();
            visit.awaitText("#said", "Redone: layers and neurons");
            visit.await(() -> visit.query().equals("hidden=4,2,2&learningRate=0.1"));
        }
    }

    @Test
    void aBiasIsCalledByWhatItIs() {
        try (Visit visit = Visit.of(server.address("/?epoch=3"))) {
            visit.await(() -> visit.restedAt().equals("epoch=3"));
            visit.page().evaluate("document.getElementById('bias-2-0').click()");
            visit.page().fill("[data-card=value]", "-1.25");
            visit.page().keyboard().press("Enter");
            visit.await(() -> visit.page().getAttribute("#bias-2-0", "title").endsWith(": −1.250"));
        }
    }

    @Test
    void aBiasIsSetByKeyboard() {
        try (Visit visit = Visit.of(server.address("/"))) {
            Page page = visit.page();
            page.locator("#bias-2-0").focus();
            page.keyboard().press("Enter");
            visit.await(() -> page.locator("#card").isVisible());
            page.keyboard().press("ArrowUp");
            page.keyboard().press("Shift+ArrowUp");
            page.keyboard().press("Escape");
            visit.await(() -> visit.query().contains("bias.2.0:1.1"));
            assertEquals(1, page.locator("#bias-2-0:focus").count());
        }
    }

    @Test
    void thePanelLeadsToEveryWeightOfAUnit() {
        try (Visit visit = Visit.of(server.address("/"))) {
            Page page = visit.page();
            page.locator("#unit-1-1").click();
            visit.await(() -> page.locator("#unit-panel").isVisible());
            visit.await(() -> page.locator("#unit-panel tbody [data-row=value]").count() == 5);
            visit.awaitText("#unit-panel tbody tr:last-child th", "Neuron 4");
            page.locator("#unit-panel tbody [data-row=value]").nth(4).fill("-1");
            page.keyboard().press("Tab");
            visit.await(() -> visit.query().contains("weight.1.1.3:-1"));
        }
    }
}
