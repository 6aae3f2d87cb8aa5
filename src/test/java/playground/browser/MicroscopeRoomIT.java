package playground.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever a sub-step is about is in sight: in the network above the sheet, and on the sheet uncut, nothing over anything else.
class MicroscopeRoomIT {
    private static final String BATCH = "data=xor&hidden=3&learningRate=0.01&optimizer=adam";
    private static final String DEEP = "hidden=8,8,8,8,8,8,8,8,8,8&activation=sigmoid";

    /// Walks to the end and tells what is out of sight on the way: numbers, rings and links that are lit.
    private static final String WALK = """
            async () => {
              const out = [], root = () => document.getElementById("walk"), last = Number(root().dataset.walkSteps) - 1;
              const frame = () => new Promise(requestAnimationFrame);
              for (let step = 0; step <= last; step++) {
                while (Number(root().dataset.walkStep) !== step) await frame();
                const rim = document.getElementById("microscope").getBoundingClientRect();
                const lit = [...document.querySelectorAll(".network__number--lit, .network__ring, .network__lit")];
                for (const mark of lit.filter((each) => getComputedStyle(each).display !== "none")) {
                  const { left, top, right, bottom } = mark.getBoundingClientRect();
                  const across = matchMedia("(max-width: 860px)").matches || (left >= 0 && right <= innerWidth);
                  if (top < 0 || bottom > rim.top || !across) out.push(`${step}: ${mark.getAttribute("class")} ${mark.textContent}`);
                }
                if (lit.length === 0 && step > 0 && !/loss|memory/.test(document.querySelector(".walk__title").textContent.toLowerCase())) {
                  out.push(`${step}: nothing`);
                }
                if (rim.bottom > innerHeight + 1) out.push(`${step}: sheet`);
                const sample = document.querySelector(".walk__sample")?.getBoundingClientRect();
                const over = ({ left, top, right, bottom }) => sample && left < sample.right && right > sample.left && top < sample.bottom && bottom > sample.top + 1;
                const letters = [...document.querySelectorAll(".walk__matrices :is(mi, mn, mo, mtext)")];
                if (letters.some((each) => over(each.getBoundingClientRect()))) out.push(`${step}: matrices over the sample`);
                if (step < last) document.querySelector("[data-walk-go=next]").click();
              }
              return out.join("\\n");
            }""";

    private static LocalServer server;

    @BeforeAll
    static void start() {
        server = new LocalServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Page opened(Visit visit, int width, int height, String path) {
        Page page = visit.page();
        page.setViewportSize(width, height);
        page.navigate(server.address(path));
        page.locator("html[data-js]").waitFor();
        return page;
    }

    @ParameterizedTest
    @CsvSource({
        "1280, 720, '/?walk=0&" + BATCH + "'", "1280, 720, '/?walk=0&projector=true&" + BATCH + "'",
        "1280, 800, '/?walk=0&data=iris&hidden=4'", "1920, 1080, '/?walk=0&projector=true&data=iris&hidden=4'",
        "1280, 720, '/embed?show=microscope&" + DEEP + "'",
        "1280, 800, '/?walk=0&data=digits'", "1280, 720, '/?walk=0&data=digits&hidden=16'", "1920, 1080, '/?walk=0&data=digits&hidden=16&lang=zh'",
        "360, 740, '/?walk=0&data=rings&hidden=8'"
    })
    void everySubStepIsInSight(int width, int height, String path) {
        try (Visit visit = Visit.blank()) {
            assertEquals("", opened(visit, width, height, path).evaluate(WALK));
        }
    }

    /// As when a tablet is turned.
    @Test
    void aWindowThatBecomesNarrowKeepsTheNetworkInSight() {
        try (Visit visit = Visit.blank()) {
            Page page = opened(visit, 1280, 800, "/?data=rings&hidden=8&walk=20");
            page.locator(".network__number--lit").first().waitFor();
            page.setViewportSize(360, 740);
            page.waitForFunction("""
                    () => { const rim = document.getElementById("microscope").getBoundingClientRect();
                      return [...document.querySelectorAll(".network__number--lit")].every((each) => {
                        const { top, bottom, left, right } = each.getBoundingClientRect();
                        return top >= 0 && bottom <= rim.top && left >= 0 && right <= innerWidth; }); }""");
        }
    }

    /// What is wider or higher than its place has to be moved to be read.
    @ParameterizedTest
    @CsvSource({
        "'/?projector=true&" + BATCH + "', 36", "'/?projector=true&" + BATCH + "', 60", "'/?" + DEEP + "', 74", "'/?" + DEEP + "', 185",
        "'/embed?show=microscope&" + DEEP + "', 185", "'/?projector=true&" + DEEP + "', 74", "'/?projector=true&" + DEEP + "', 185",
        "'/?data=rings&hidden=8&projector=true&lang=zh', 3", "'/?data=iris&hidden=4', 95", "'/?data=wine&hidden=4', 20"
    })
    void nothingOnTheSheetIsCut(String path, int step) {
        try (Visit visit = Visit.blank()) {
            Page page = opened(visit, 1280, 720, path + "&walk=" + step);
            assertEquals("", page.evaluate("""
                    () => [".walk__title", ".walk__formula", ".walk__matrices", ".walk__saying", ".walk__sample p"]
                        .filter((part) => [...document.querySelectorAll(part)].some((each) =>
                            each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 4)).join()"""));
        }
    }

    /// Numbers between many columns are those of the present layer and the ones beside it.
    @ParameterizedTest
    @CsvSource({"74", "185"})
    void numbersOfManyLayersDoNotLieOverEachOther(int step) {
        try (Visit visit = Visit.blank()) {
            Page page = opened(visit, 1280, 720, "/?" + DEEP + "&walk=" + step);
            assertEquals("", page.evaluate("""
                    () => { const boxes = [...document.querySelectorAll(".network__number")].map((each) => [each.textContent, each.getBoundingClientRect()]);
                      const over = ([, a], [, b]) => a.left + 2 < b.right && b.left + 2 < a.right && a.top + 2 < b.bottom && b.top + 2 < a.bottom;
                      return boxes.flatMap((one, n) => boxes.slice(n + 1).filter((other) => over(one, other)).map((other) => one[0] + "/" + other[0])).join(); }"""));
        }
    }

    /// A number lies over its own unit at most.
    @ParameterizedTest
    @CsvSource({
        "1280, 800, '', 15", "1280, 800, '', 74", "1280, 720, '', 185", "1280, 720, '&projector=true', 74",
        "1920, 1080, '&projector=true', 185", "360, 740, '', 74"
    })
    void numbersOfManyLayersLeaveOtherUnitsFree(int width, int height, String view, int step) {
        try (Visit visit = Visit.blank()) {
            Page page = opened(visit, width, height, "/?" + DEEP + view + "&walk=" + step);
            assertEquals("", page.evaluate("""
                    () => { const box = (each) => each.getBoundingClientRect();
                      const numbers = [...document.querySelectorAll(".network__number:not(.network__number--link)")].filter((each) => each.checkVisibility());
                      const own = (number, tile) => { const { left, right } = box(tile.closest(".column")), picture = box(number.ownerSVGElement);
                        const x = picture.left + picture.width * parseFloat(number.getAttribute("x")) / 100; return left <= x && x <= right; };
                      const over = (a, b) => a.left + 1 < b.right && b.left + 1 < a.right && a.top + 1 < b.bottom && b.top + 1 < a.bottom;
                      return numbers.filter((number) => [...document.querySelectorAll(".unit__map, .feature__picture")]
                        .some((tile) => !own(number, tile) && over(box(number), box(tile)))).map((number) => number.textContent).join(); }"""));
        }
    }

    @Test
    void thePictureThatComesInIsRinged() {
        try (Visit visit = Visit.blank()) {
            Page page = opened(visit, 1280, 720, "/?walk=0&data=digits&hidden=16");
            page.waitForFunction("""
                    () => { const rings = document.querySelectorAll(".network__ring");
                      const [ring, tile] = [rings[0], document.querySelector(".feature--pixels")].map((part) => part?.getBoundingClientRect());
                      return rings.length === 1 && ring && tile && Math.abs(ring.left + ring.width / 2 - tile.left - tile.width / 2) < 2; }""");
        }
    }
}
