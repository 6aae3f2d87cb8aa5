package playground.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ViewIT {
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
    void aChosenThemeIsKept() {
        try (Visit visit = Visit.of(server.address("/"))) {
            Page page = visit.page();
            page.locator("details.drop--menu summary").click();
            page.selectOption("#theme", "dark");
            page.selectOption("#palette", "contrast");
            assertEquals("dark", page.getAttribute("html", "data-theme"));
            page.navigate(server.address("/?data=xor"));
            visit.await(() -> "dark".equals(page.getAttribute("html", "data-theme")));
            assertEquals("contrast", page.getAttribute("html", "data-palette"));
            assertEquals("dark", page.inputValue("#theme"));
        }
    }

    /// Until something else is asked for.
    @Test
    void whatIsWrongWithTheAddressIsTold() {
        try (Visit visit = Visit.of(server.address("/?data=foo&hidden=3&epoch=2"))) {
            visit.await(() -> visit.restedAt().equals("hidden=3&epoch=2"));
            assertTrue(visit.page().locator("#problems").textContent().contains("foo"));
            visit.command("step");
            visit.page().selectOption("#activation", "relu");
            visit.awaitText("#problems", "");
        }
    }

    @Test
    void discretizingPaintsTwoColours() {
        try (Visit visit = Visit.of(server.address("/?epoch=20"))) {
            visit.await(() -> visit.restedAt().equals("epoch=20"));
            visit.await(() -> colours(visit) > 50);
            visit.page().locator("#discretize").check();
            visit.await(() -> colours(visit) == 2);
            visit.page().locator("#discretize").uncheck();
            visit.await(() -> colours(visit) > 50);
            assertFalse((Boolean) visit.page().evaluate("'discretize' in document.documentElement.dataset"));
        }
    }

    private static int colours(Visit visit) {
        return ((Number) visit.page().evaluate("""
                () => {
                  const canvas = document.querySelector(".map__canvas");
                  const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
                  return new Set(new Uint32Array(data.buffer)).size;
                }""")).intValue();
    }

    @Test
    void aLinkToAnotherViewLeadsToWhereTheRunIsWhileItPlays() {
        try (Visit visit = Visit.of(server.address("/"))) {
            visit.command("play");
            visit.await(() -> visit.shown("epoch").length() > 1);
            Object late = visit.page().evaluate("""
                    () => {
                      const link = document.querySelector("[data-view-link='lang=zh']");
                      link.addEventListener("click", (event) => event.preventDefault());
                      link.click();
                      const linked = new URL(link.href).searchParams.get("epoch");
                      return Math.max(0, document.querySelector("[data-show=epoch]").textContent - linked);
                    }""");
            assertEquals(0, late);
        }
    }

    @Test
    void anotherLanguageShowsTheSamePlace() {
        try (Visit visit = Visit.of(server.address("/?data=xor"))) {
            visit.command("step");
            visit.awaitRest("data=xor&epoch=1");
            visit.awaitShown("epoch", "1");
            visit.page().locator("details.drop--menu summary").click();
            visit.page().locator("[data-view-link='lang=zh']").click();
            visit.page().waitForURL("**/?data=xor&epoch=1&lang=zh");
            assertEquals("zh-Hans", visit.page().getAttribute("html", "lang"));
            visit.awaitShown("epoch", "1");
        }
    }

    @Test
    void onAPhoneTheNamesOfAllFeaturesAreInSight() {
        try (Visit visit = Visit.blank()) {
            visit.page().setViewportSize(360, 740);
            visit.page().navigate(server.address("/?hidden=3"));
            assertEquals(true, visit.page().evaluate("""
                    () => [...document.querySelectorAll(".feature__label *")].every((name) => name.getBoundingClientRect().x >= 0)"""));
        }
    }
}
