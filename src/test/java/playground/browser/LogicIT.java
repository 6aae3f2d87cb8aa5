package playground.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import playground.experiment.Presets;

/// Truth tables, weights set by hand beside them, and the perceptron rule.
class LogicIT {
    private static final String BY_HAND = "/?data=and&hidden=&output=step&init=zero";
    private static final String RULE = "&hidden=&loss=perceptron&init=zero&learningRate=1&shuffle=false";
    private static final String XOR = Presets.ALL.stream().filter(preset -> preset.id().equals("xorLogic")).findFirst().orElseThrow().query();
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
    void slidersSetWeightsAndTheTableFollows() {
        try (Visit visit = Visit.of(server.address(BY_HAND))) {
            Page page = visit.page();
            visit.awaitText("[data-logic=wrong]", "3 of 4 wrong");
            page.locator("#hand-0").fill("1");
            page.locator("#hand-1").fill("1");
            page.locator("#hand-2-exact").fill("-1.5");
            visit.awaitText("[data-logic=wrong]", "0 of 4 wrong");
            assertEquals("0.5", page.locator("tr[data-row='3'] [data-cell='1']").textContent());
            visit.await(() -> page.locator("#hand-2").inputValue().equals("-1.5"));
            assertEquals(1, page.locator(".map__trail line:not([data-away])").count());
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void weightsAreTypedAsOneLikesAndAnEmptyFieldShowsAgainWhatIs() {
        try (Visit visit = Visit.of(server.address("/?data=xor-table" + RULE))) {
            Page page = visit.page();
            visit.awaitRest("data=.*");
            assertTrue(page.locator("[data-logic=tie]").textContent().contains("exactly 0 is a tie"));
            Locator field = page.locator("#hand-0-exact");
            field.fill("−1,5");
            visit.await(() -> visit.query().endsWith("&edits=0:weight.0.0.0:-1.5"));
            for (String none : List.of("", "-", "one")) {
                field.fill(none);
                field.blur();
                assertEquals("-1.5", field.inputValue());
            }
            field.press("Shift+ArrowUp");
            visit.await(() -> visit.query().endsWith("&edits=0:weight.0.0.0:-0.5"));
            page.locator("#hand-2-exact").fill("0.25");
            visit.awaitText("[data-logic=tie]", "");
            visit.awaitText("[data-logic=wrong]", "2 of 4 wrong");
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void aDragIsOneStepBack() {
        try (Visit visit = Visit.of(server.address(BY_HAND))) {
            Page page = visit.page();
            visit.awaitRest("data=.*");
            Locator slider = page.locator("#hand-2");
            slider.focus();
            for (int n = 0; n < 5; n++) {
                page.keyboard().press("ArrowLeft");
            }
            visit.await(() -> visit.query().endsWith("&edits=0:bias.0.0:-0.25"));
            page.locator("[data-history=undo]").click();
            visit.await(() -> visit.query().equals("data=and&hidden=&output=step&init=zero"));
            visit.await(() -> page.locator("[data-history=undo]").isDisabled());
        }
    }

    @Test
    void everyWeightOfHiddenLayersHasASliderAndTheTableFollows() {
        try (Visit visit = Visit.of(server.address("/?" + XOR))) {
            Page page = visit.page();
            visit.awaitRest("data=.*");
            page.locator("#bias-1-0").focus();
            page.keyboard().press("Enter");
            visit.await(() -> page.inputValue("#card-slider").equals("-0.7"));
            assertEquals(List.of("NAND", "OR", "XOR"), page.locator("#network [data-gate]").allTextContents());
            page.locator("#card-slider").focus();
            for (int n = 0; n < 8; n++) {
                page.keyboard().press("ArrowLeft");
            }
            visit.await(() -> visit.query().equals(XOR.replace(":-0.7", ":-1.1")));
            visit.awaitText("[data-logic=wrong]", "2 of 4 wrong");
            assertEquals("-1.1", page.inputValue("#card-value"));
            visit.awaitText("#gate-1-0", "always 0");
            assertEquals(List.of(), Axe.violations(page));
            page.keyboard().press("Escape");
            page.locator("[data-history=undo]").click();
            visit.await(() -> visit.query().equals(XOR));
            visit.await(() -> page.locator("[data-history=undo]").isDisabled());
            page.locator("#unit-0-1").click();
            Locator slider = page.locator("#unit-panel tbody tr:first-child input[type=range]");
            visit.await(() -> slider.inputValue().equals("-0.2"));
            slider.fill("-1");
            visit.await(() -> visit.query().endsWith("0:bias.0.1:-1"));
            visit.awaitText(".truth [data-gate='1']", "AND");
            visit.awaitText("[data-logic=wrong]", "2 of 4 wrong");
            page.locator("#unit-panel tbody tr:first-child [data-row=value]").fill("-7.25");
            page.keyboard().press("Tab");
            visit.await(() -> visit.query().endsWith("0:bias.0.1:-7.25"));
            assertEquals("-8", slider.getAttribute("min"));
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void thePerceptronStopsWhereNothingIsWrongAndLeavesATrail() {
        try (Visit visit = Visit.of(server.address("/?data=and" + RULE))) {
            visit.command("play");
            visit.awaitState("faultless");
            visit.awaitText("[data-logic=wrong]", "0 of 4 wrong");
            visit.awaitText("[data-logic=mistakes]", "Mistakes in the last epoch: 0");
            visit.awaitShown("epoch", "6");
            assertTrue(visit.page().locator(".map__trail line:not([data-away])").count() > 3);
        }
    }

    @Test
    void onXorThePageSaysWhyItNeverStops() {
        try (Visit visit = Visit.of(server.address("/?data=xor-table" + RULE))) {
            visit.command("play");
            visit.await(() -> !visit.page().locator("[data-logic=period]").textContent().isEmpty());
            assertTrue(visit.page().locator("#logic").textContent().contains("Not linearly separable"));
            assertEquals(List.of("wrong", "mistakes", "", "period", "tie"), visit.page().locator("#truth > p").all().stream()
                    .map(note -> Objects.requireNonNullElse(note.getAttribute("data-logic"), ""))
                    .toList());
            assertEquals(true, visit.page().locator("[data-logic=period]").evaluate("note => note.getBoundingClientRect().bottom < innerHeight"));
            visit.page().locator("#rule-gradient").click();
            visit.await(() -> visit.query().equals("data=xor-table&hidden=&init=zero&learningRate=1&shuffle=false"));
            visit.await(() -> visit.page().locator("#field-batch:visible").count() == 1);
        }
    }

    @Test
    void theRuleTakesHiddenLayersAwayInOneStep() {
        try (Visit visit = Visit.of(server.address("/?data=and"))) {
            Page page = visit.page();
            visit.awaitRest("data=and.*");
            String before = visit.query();
            page.locator("#rule-perceptron").click();
            visit.await(() -> visit.query().equals("data=and&hidden=&loss=perceptron"));
            visit.await(() -> "true".equals(page.getAttribute("#rule-perceptron", "aria-pressed")));
            page.locator("[data-history=undo]").click();
            visit.await(() -> visit.query().equals(before));
            visit.await(() -> page.locator("[data-history=undo]").isDisabled());
            assertEquals(List.of(), Axe.violations(page));
            page.navigate(server.address("/?data=xor&dropout=0.5&epoch=2&lang=en"));
            visit.await(() -> page.locator(".unit[data-left]").count() > 0);
            assertTrue(page.locator(".network__left-shown").isVisible() && !page.locator(".network__left-unseen").isVisible());
            int grey = page.locator(".unit[data-left]").count();
            visit.await(() -> page.locator(".unit[data-left] [aria-description='left out of the last batch']").count() == grey);
            assertEquals(grey, page.locator("[aria-description]").count());
            assertTrue(page.locator("#network-reading").first().textContent().contains("divided by 1 − rate (inverted scaling)"));
            assertEquals(List.of(), Axe.violations(page));
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void whatMeansNothingToATableIsNotShown() {
        try (Visit visit = Visit.of(server.address("/?data=and" + RULE))) {
            visit.awaitRest("data=.*");
            Page page = visit.page();
            for (String absent : List.of("#field-train", "#field-noise", "#field-batch", "[data-command=regenerate]", "#showTest")) {
                assertFalse(page.locator(absent).isVisible(), absent);
            }
            page.locator(".drop--more > summary").click();
            assertTrue(page.locator("#more-stops").isVisible());
            assertFalse(page.locator("#more-overfitting").isVisible());
            page.locator(".drop--more > summary").click();
            page.locator("#data-circle").click();
            visit.await(() -> page.locator("#field-noise").isVisible() && !page.locator("#logic").isVisible());
            page.locator(".drop--more > summary").click();
            assertTrue(page.locator("#more-overfitting").isVisible());
        }
    }

    @Test
    void theTableIsThereWithoutScripts() {
        try (BrowserContext context = TestBrowser.context(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(server.address(BY_HAND));
            assertEquals("3 of 4 wrong", page.textContent("[data-logic=wrong]"));
            page.click("#rule-perceptron");
            assertTrue(page.url().contains("loss=perceptron"));
            page.fill("#train-to", "200");
            page.click(".train-to button");
            assertEquals("0 of 4 wrong", page.textContent("[data-logic=wrong]"));
            assertThat(page.locator("tr[data-right]")).hasCount(4);
        }
    }
}
