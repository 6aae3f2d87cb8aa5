package playground.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbedIT {
    private static LocalServer server;
    private static Slides slides;

    @BeforeAll
    static void start() {
        server = new LocalServer();
        slides = Slides.open();
    }

    @AfterAll
    static void stop() {
        server.close();
        slides.close();
    }

    @Test
    void itTrainsInASandboxOnceSomebodyTurnsToIt() {
        try (Visit visit = framed("data=xor&epoch=3&speed=100&hide=speed")) {
            FrameLocator frame = visit.page().frameLocator("iframe");
            assertEquals("3", frame.locator("[data-show=epoch]").textContent());
            assertEquals(List.of(), visit.said(), "A poster says nothing");
            frame.locator("[data-command=play]").click();
            visit.await(() -> visit.frame().state == 1 && visit.frame().epoch > 5);
            visit.await(() -> Integer.parseInt(frame.locator("[data-show=epoch]").textContent()) > 10);
            assertTrue(visit.said().contains("speed 100"), "As its address asks");
            frame.locator("[data-command=play]").click();
            visit.await(() -> visit.restedAt().startsWith("data=xor&epoch="));
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void itsLinkLeadsToTheRunBeforeItIsLive() {
        try (Visit visit = Visit.blank()) {
            slides.show("<iframe style=\"margin: 9em\" src=\"" + server.address("/embed?data=xor&epoch=3") + "\"></iframe>");
            visit.page().navigate(slides.address());
            FrameLocator frame = visit.page().frameLocator("iframe");
            frame.locator("html[data-js]").waitFor();
            Page opened = visit.page().waitForPopup(() -> frame.locator("a[data-run-link]").dispatchEvent("click"));
            opened.waitForURL(server.address("/?data=xor&epoch=3&lang=en"));
            assertEquals(List.of(), visit.said());
        }
    }

    @ParameterizedTest
    @CsvSource({"640, en", "800, en", "960, en", "640, zh", "800, zh", "960, zh"})
    void labelsAndValuesOfItsControlsAreWhole(int width, String language) {
        try (Visit visit = Visit.blank()) {
            visit.page().setViewportSize(width, 540);
            visit.page().navigate(server.address("/embed?lang=" + language));
            assertEquals("", visit.page().evaluate("""
                    () => [...document.querySelectorAll(".bar > .field > label")]
                      .filter((label) => label.scrollWidth > label.clientWidth + 1).map((label) => label.textContent).join()"""));
            assertEquals("", visit.page().evaluate("""
                    () => { const pen = document.createElement("canvas").getContext("2d");
                      return [...document.querySelectorAll(".bar > .field select")].filter((select) => {
                        pen.font = getComputedStyle(select).font;
                        return pen.measureText(select.selectedOptions[0].text).width > select.clientWidth - 16;
                      }).map((select) => select.id).join(); }"""));
            assertEquals(0, visit.page().evaluate("document.documentElement.scrollWidth - innerWidth"));
            if (width == 960) {
                assertEquals(1, visit.page().evaluate(
                        "new Set([...document.querySelectorAll('.bar > *')].map((e) => Math.round(e.getBoundingClientRect().bottom / 12))).size"),
                        "All in one row");
            }
        }
    }

    /// Nothing that one looks at or presses is under it.
    @ParameterizedTest
    @CsvSource({
        "400, 300, '', en", "400, 300, show=timeline, en", "400, 300, show=network, zh", "640, 480, '', en", "720, 480, '', zh",
        "960, 540, '', en", "960, 540, show=output, zh", "1280, 720, '', en", "1280, 720, data=xor-table&hidden=2, zh", "1280, 720, data=xor-table&projector=true, en"
    })
    void whyItStoppedIsSaidWhereItCoversNothing(int width, int height, String query, String language) {
        try (Visit visit = Visit.blank()) {
            Page page = visit.page();
            page.setViewportSize(width, height);
            page.navigate(server.address("/embed?stopEpochs=3&lang=" + language + "&" + query));
            page.locator("html[data-js]").waitFor();
            visit.command("play");
            visit.awaitState("epochs");
            page.locator("#stopped:visible").waitFor();
            assertEquals("", page.evaluate("""
                    () => { const box = (part) => part.getBoundingClientRect();
                      const notice = document.getElementById("stopped"), { top, left, right, bottom } = box(notice);
                      const over = (a, b) => a.left < b.right && b.left < a.right && a.top + 1 < b.bottom && b.top + 1 < a.bottom;
                      const whole = top >= 0 && left >= 0 && right <= innerWidth && bottom <= innerHeight && notice.scrollHeight <= notice.clientHeight;
                      const above = [...document.querySelectorAll("#timeline, .unit, .feature__picture, .map__plot, #numbers, .logic > *, .bar > *")];
                      const beneath = innerWidth < 561 && !("alone" in document.documentElement.dataset) ? [] : above;
                      return [whole ? "" : "cut", ...[...document.querySelectorAll(".transport > *"), ...beneath]
                        .filter((part) => part.checkVisibility() && over(box(part), box(notice))).map((part) => part.id + part.className)].join(""); }"""));
        }
    }

    @Test
    void itKeepsNothing() {
        try (Visit visit = Visit.blank()) {
            visit.page().navigate(server.address("/embed?epoch=2"));
            visit.command("play");
            visit.await(() -> visit.frame().epoch > 4);
            visit.page().locator("#discretize").check();
            assertEquals(server.address("/embed?epoch=2"), visit.page().url());
            assertEquals(0, ((Number) visit.page().evaluate("localStorage.length + sessionStorage.length")).intValue());
            assertEquals(List.of(), visit.page().context().cookies());
        }
    }

    @Test
    void itRestsWhileItIsOutOfSight() {
        try (Visit visit = framed("")) {
            Page page = visit.page();
            page.frameLocator("iframe").locator("[data-command=play]").click();
            visit.await(() -> visit.frame().epoch > 2);
            page.evaluate("scrollTo(0, 5000)");
            visit.await(() -> visit.said().getLast().equals("pause"));
            page.evaluate("scrollTo(0, 0)");
            visit.await(() -> visit.said().contains("play") && visit.said().getLast().equals("play"));
        }
    }

    @Test
    void hiddenControlsAreLeftOut() {
        try (Visit visit = framed("hide=curve,losses,features,step,reset,epoch,speed,legend")) {
            visit.page().frameLocator("iframe").locator("[data-command=play]").click();
            visit.await(() -> visit.frame().epoch > 2);
            Frame frame = visit.page().frames().get(1);
            assertEquals(0, frame.locator("#chart, #numbers, [data-command=step]").count());
            visit.await(() -> frame.locator("canvas.is-ready").count() > 5);
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void hiddenControlsStayAwayWhenTheNetworkChanges() {
        try (Visit visit = framed("hide=hidden,features,data")) {
            visit.page().frameLocator("iframe").locator("[data-command=play]").click();
            visit.page().frameLocator("iframe").locator("#activation").selectOption("relu");
            visit.await(() -> visit.query().contains("activation=relu"));
            Frame frame = visit.page().frames().get(1);
            visit.await(() -> frame.locator(".network__activation").first().textContent().equals("ReLU"));
            assertEquals(0, frame.locator("#network button[name=hidden], #network [name=features], #datasets").count());
        }
    }

    /// A page of somebody else's with the playground in it, as the share dialog's snippet has it.
    private static Visit framed(String query) {
        Visit visit = Visit.blank();
        slides.show(Slides.frame(server.address("/embed?" + query)) + "<div style=\"height: 6000px\"></div>");
        visit.page().navigate(slides.address());
        visit.page().frameLocator("iframe").locator("html[data-js]").waitFor();
        return visit;
    }
}
