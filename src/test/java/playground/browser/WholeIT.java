package playground.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// On a wall and in a frame nobody scrolls: what is there to be seen is in sight, and on a wall large enough.
class WholeIT {
    /// Texts seen that are smaller than 24 px, those in drawings as they are scaled.
    private static final String SMALL = """
            () => {
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const small = [];
              while (walker.nextNode()) {
                const node = walker.currentNode;
                const range = document.createRange();
                range.selectNodeContents(node);
                const { width } = range.getBoundingClientRect();
                const hidden = node.parentElement.closest(".visually-hidden") || !node.parentElement.checkVisibility({ visibilityProperty: true });
                if (!node.textContent.trim() || width < 3 || hidden) continue;
                const drawing = node.parentElement.closest("svg[viewBox]");
                const scale = drawing ? drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width : 1;
                const size = parseFloat(getComputedStyle(node.parentElement).fontSize) * scale;
                if (size < 23.9) small.push(`${node.textContent.trim()}: ${size}`);
              }
              return small;
            }""";
    /// What is wider than the place it has, and what is not wholly in the window.
    private static final String CUT = """
            (selector) => [...document.querySelectorAll(selector)].filter((part) => getComputedStyle(part).clipPath === "none").filter((part) => {
              const { top, left, right, bottom } = part.getBoundingClientRect();
              const within = top >= 0 && left >= 0 && right <= innerWidth + 1 && bottom <= innerHeight + 1;
              return !within || (part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== "inline");
            }).map((part) => `${part.id} ${part.className} ${part.textContent}`)""";
    /// Names of features that lie over each other, or under what is written below the network.
    private static final String OVERLAPPING = """
            () => {
              const letters = (part) => {
                const boxes = [part, ...part.querySelectorAll("mi, mn, mo")].slice(part.querySelector("math") ? 1 : 0).map((each) => each.getBoundingClientRect());
                const side = (name, of) => Math[of](...boxes.map((box) => box[name]));
                return { top: side("top", "min"), left: side("left", "min"), right: side("right", "max"), bottom: side("bottom", "max") };
              };
              const boxes = [...document.querySelectorAll(".feature__label, .network__caption")]
                .filter((part) => part.checkVisibility() && getComputedStyle(part).clipPath === "none").map(letters);
              return boxes.filter((box, n) => boxes.some((other, m) => m > n
                && box.bottom > other.top + 3 && other.bottom > box.top + 3 && box.right > other.left && other.right > box.left)).length;
            }""";
    /// What is not there, or not wholly in the window above what plays the run, or lies under something else.
    private static final String BELOW = """
            (selectors) => selectors.split(", ").filter((selector) => {
              const part = [...document.querySelectorAll(selector)].find((each) => each.checkVisibility());
              const bar = document.querySelector(".transport")?.getBoundingClientRect();
              const { top, left, right, bottom, height } = part?.getBoundingClientRect() ?? {};
              const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
              const free = part?.contains(seen) || seen?.contains(part);
              return !(free && height > 8 && top >= 0 && left >= 0 && right <= innerWidth && bottom <= (bar?.height ? bar.top : innerHeight));
            })""";
    private static LocalServer server;

    @BeforeAll
    static void start() {
        server = new LocalServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1280 | 720 | /?data=xor-table&hidden=2&activation=step&output=step&projector=true",
        "1920 | 1080 | /?data=xor-table&hidden=2&activation=step&output=step&projector=true&theme=dark",
        "1280 | 720 | /?data=xor-table&hidden=4&activation=step&output=step&projector=true&lang=zh",
        "1280 | 720 | /?data=xor-table&hidden=&loss=perceptron&projector=true",
        "1280 | 720 | /?data=not&hidden=&loss=perceptron&projector=true",
        "960 | 540 | /embed?data=xor-table&hidden=&loss=perceptron",
        "960 | 540 | /embed?data=xor-table&hidden=2&activation=step&output=step&lang=zh",
        "1600 | 900 | /embed?data=and&hidden=&loss=perceptron&init=zero"
    })
    void aTruthTableIsInSightToItsLastRow(int width, int height, String path) {
        try (BrowserContext context = context(width, height)) {
            Page page = open(context, path);
            page.locator("[data-logic=wrong]").waitFor();
            assertEquals(List.of(), page.evaluate(CUT, ".truth, .truth td, .truth th, [data-logic=wrong], .logic__weight, .logic .segments, .feature"));
            assertEquals(0, page.evaluate(OVERLAPPING));
            assertEquals(List.of(), path.contains("projector") ? page.evaluate(SMALL) : List.of());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1280 | 720 | race=optimizer:sgd,momentum,rmsprop,adam,nesterov,adagrad~learningRate:0.03,0.03,0.003,0.01,0.03,0.1",
        "1280 | 720 | race=batch:1,10,50,all&clock=work",
        "1920 | 1080 | race=activation:tanh,relu&theme=dark",
        "1280 | 720 | hidden=8,8,8,8,8,8,8,8,8,8&race=activation:sigmoid,sigmoid,relu,tanh~init:normal,glorot,he,glorot",
        "1280 | 720 | seeds=20",
        "1920 | 1080 | seeds=60",
        "1280 | 720 | sweep=learningRate:0.003,0.3*hidden:1,4&lang=zh",
        "1280 | 720 | sweep=learningRate:0.001,0.003,0.01,0.03,0.1,0.3,1,3*hidden:1,2,3,4,6,8,12,16"
    })
    void aComparisonFillsAWall(int width, int height, String comparison) {
        try (BrowserContext context = context(width, height)) {
            Page page = open(context, "/compare?data=xor&epochs=20&computed=true&projector=true&" + comparison);
            assertEquals(height, page.evaluate("document.documentElement.scrollHeight"));
            assertEquals(List.of(), page.evaluate(CUT, ".tile, .tile__picture, .tile__name, .tile__loss, .tiles__table th, .compare__order :is(th, td), .compare__result .plot, .gradients svg"));
            assertEquals(List.of(), page.evaluate(SMALL));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1280 | 720 | data=xor&hidden=4,3&epoch=20&walk=6",
        "1920 | 1080 | data=xor&hidden=8,8,8&epoch=20&walk=6&lang=zh",
        "1280 | 720 | data=xor&hidden=8,8,8,8&activation=sigmoid&epoch=50",
        "1280 | 720 | data=xor&hidden=8,8,8,8&activation=sigmoid&epoch=50&look=health",
        "1280 | 720 | hidden=8,8,8,8,8,8,8,8,8,8&activation=sigmoid&walk=185"
    })
    void namesOfFeaturesStandApartOnAWall(int width, int height, String run) {
        try (BrowserContext context = context(width, height)) {
            Page page = open(context, "/?projector=true&" + run);
            page.locator(".feature__label").first().waitFor();
            assertEquals(0, page.evaluate(OVERLAPPING));
            assertEquals(true, page.evaluate("[...document.querySelectorAll('.feature__label :is(mi, mn)')].every((part) => parseFloat(getComputedStyle(part).fontSize) > 23.9)"));
        }
    }

    /// As large as a picture in a text.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "network | #add-layer, #add-unit-0, #feature-x, #feature-siny, #unit-0-0, #unit-0-3, #unit-2-0",
        "output | .map__plot, .map__axis--x, #legend, #numbers tbody",
        "curve | .chart, #numbers tbody",
        "timeline | .map__plot, #numbers tbody, #timeline, #fork",
        "microscope&walk=6 | #feature-siny, #unit-0-3, .walk__phases, .walk__title, .walk__formula, .walk__result, .microscope__steps, #walk-place",
        "unit | .neuron__formula, .plot, .plot__key",
        "activation | .look__formulas, .plot, .plot__key",
        "space | .space, #space-layer-2, #space-up-2",
        "sample | .look__choice, .look__terms",
        "rows | .look__choice, tbody tr:nth-child(5)",
        "metrics | .confusion",
        "health | .health",
        "landscape | #landscape-plot, #landscape-way, #landscape-relief, .space__names"
    })
    void aPartAloneIsInSightInASmallFrame(String part, String selectors) {
        for (String look : List.of("", "&lang=zh&theme=dark")) {
            try (BrowserContext context = context(400, 300)) {
                Page page = open(context, "/embed?data=xor&hidden=4,3&epoch=20&show=" + part + look);
                page.waitForFunction("(selectors) => selectors.split(', ').every((selector) => document.querySelector(selector))", selectors);
                assertEquals(List.of(), page.evaluate(BELOW, selectors), look);
                assertEquals(0, page.evaluate(OVERLAPPING), look);
                assertEquals(400, page.evaluate("document.documentElement.scrollWidth"), look);
            }
        }
    }

    @Test
    void aWideSweepScrollsWithinItsPage() {
        try (BrowserContext context = context(360, 740)) {
            Page page = open(context, "/compare?data=circle&hidden=2&epochs=1&sweep=learningRate:0.001,0.003,0.01,0.03,0.1,0.3,1,3*batch:1,10");
            assertEquals(360, page.evaluate("document.documentElement.scrollWidth"));
        }
    }

    @Test
    void theOrderOfManyIsClearOfTheLinkBelow() {
        try (BrowserContext context = context(1280, 720)) {
            Page page = open(context, "/embed/compare?projector=true&data=circle&hidden=2&epochs=1&race=optimizer:sgd,adam,momentum,rmsprop,adagrad,nesterov");
            assertEquals(true, page.evaluate("""
                    () => document.querySelector(".compare__order").getBoundingClientRect().bottom
                      <= document.querySelector(".footer a").getBoundingClientRect().top"""));
        }
    }

    private static BrowserContext context(int width, int height) {
        return TestBrowser.context(new Browser.NewContextOptions().setViewportSize(width, height));
    }

    private static Page open(BrowserContext context, String path) {
        Page page = context.newPage();
        page.navigate(server.address(path));
        page.waitForLoadState();
        return page;
    }
}
