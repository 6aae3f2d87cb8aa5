package playground.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KeyboardIT {
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
    void keysPlayStepAndReset() {
        try (Visit visit = Visit.of(server.address("/?projector=true"))) {
            Page page = visit.page();
            page.keyboard().press("ArrowRight");
            visit.await(() -> visit.restedAt().equals("epoch=1"));
            page.keyboard().press("Shift+ArrowRight");
            visit.await(() -> visit.restedAt().equals("epoch=1&step=1"));
            page.keyboard().press("Space");
            visit.await(() -> visit.frame().epoch > 3);
            page.keyboard().press("PageDown");
            visit.await(() -> visit.state().equals("paused"));
            page.keyboard().press("r");
            visit.await(() -> visit.restedAt().isEmpty() && visit.frame().epoch == 0);
            page.keyboard().press("?");
            assertTrue(page.locator("#keys").isVisible());
            page.keyboard().press("Escape");
            assertTrue(page.locator("#keys").isHidden());
        }
    }

    /// Shift counts where it makes a difference.
    @Test
    void theCardListsTheKeysThatDoSomething() {
        try (Visit visit = Visit.of(server.address("/"))) {
            Object listed = visit.page().locator("kbd[data-key]").evaluateAll(
                    "all => all.map((key) => key.dataset.key).filter((key) => key !== 'Escape').sort().join(' ')");
            Object heard = visit.inModule("keys", """
                    (m) => {
                      const printed = Array.from({ length: 94 }, (_, n) => String.fromCharCode(33 + n)).filter((c) => !/[a-z]/.test(c));
                      const others = ["Space", "Enter", "Tab", "Home", "End", "PageUp", "PageDown", "Delete",
                        "ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"];
                      const meaning = (name, ctrlKey, shiftKey) =>
                        m.meaning({ key: name === "Space" ? " " : name, ctrlKey, shiftKey, metaKey: false, altKey: false }, true);
                      const named = (name) => [
                        meaning(name, false, false) && name,
                        meaning(name, true, false) && `Control+${name}`,
                        meaning(name, false, true) !== meaning(name, false, false) && `Shift+${name}`,
                        meaning(name, true, true) !== meaning(name, true, false) && `Control+Shift+${name}`,
                      ];
                      return [...printed, ...others].flatMap(named).filter(Boolean).sort().join(" ");
                    }""");
            assertEquals(heard, listed);
        }
    }

    @Test
    void keysMeanLettersWhereOneTypes() {
        try (Visit visit = Visit.of(server.address("/"))) {
            Page page = visit.page();
            page.locator("details.drop--more > summary").click();
            page.locator("#seed").focus();
            page.keyboard().type("r z?");
            page.keyboard().press("Enter");
            visit.await(() -> visit.query().contains("seed="));
            assertTrue(page.inputValue("#seed").contains("r z?"));
            assertEquals(0, visit.said().stream().filter(line -> line.matches("reset|play|undo")).count());
        }
    }

    @Test
    void theSpaceBarPressesTheButtonThatHasTheFocus() {
        try (Visit visit = Visit.of(server.address("/"))) {
            visit.page().locator("#feature-x2").focus();
            visit.page().keyboard().press("Space");
            visit.await(() -> visit.query().equals("features=x,y,x2"));
            assertEquals("paused", visit.state());
        }
    }

    @Test
    void theCardOfKeysListsThoseTheMicroscopeListensTo() {
        try (Visit visit = Visit.of(server.address("/"))) {
            Object listed = visit.page().locator("kbd[data-walk-key]")
                    .evaluateAll("all => all.map((key) => key.dataset.walkKey.toLowerCase()).sort().join(' ')");
            Object heard = visit.inModule("walking", """
                    (m) => [...Array.from({ length: 94 }, (_, n) => String.fromCharCode(33 + n)), "PageDown", "PageUp", "Home", "End", "Enter", "ArrowLeft", "ArrowRight"]
                      .filter((key) => m.direction({ key })).map((key) => key.toLowerCase()).sort().join(" ")""");
            assertEquals(heard, listed);
        }
    }

    @Test
    void aPageThatComparesHasACardOfItsKeys() {
        try (BrowserContext context = TestBrowser.context()) {
            Page page = context.newPage();
            page.navigate(server.address("/compare?data=xor&race=batch:1,all&epochs=20&lang=en"));
            page.locator("canvas.is-ready").nth(1).waitFor();
            page.keyboard().press("?");
            assertTrue(page.locator("#keys").isVisible());
            assertEquals(List.of(), Axe.violations(page, "#keys"));
            page.keyboard().press("ArrowRight");
            page.keyboard().press("Escape");
            assertFalse(page.locator("#keys").isVisible());
            for (String listed : List.of("Space", "R")) {
                assertEquals(1, page.locator("#keys kbd[data-comparing-key='" + listed + "']").count());
            }
            page.keyboard().press("ArrowRight");
            page.waitForCondition(() -> page.textContent("[data-compare=round]").equals("Round 1 of 20"));
            page.keyboard().press("r");
            page.waitForCondition(() -> page.textContent("[data-compare=round]").equals("Round 0 of 20"));
        }
    }
}
