package playground.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LookIT {
    private static LocalServer server;

    @BeforeAll
    static void start() {
        server = new LocalServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Visit looking(String query, String subject) {
        Visit visit = Visit.of(server.address("/?" + query));
        Page page = visit.page();
        page.locator("#look > summary").click();
        Locator part = page.locator("#look [data-look=" + subject + "]");
        if (part.getAttribute("open") == null) {
            part.locator("summary").click();
        }
        visit.await(() -> visit.said().getLast().contains(subject));
        return visit;
    }

    private static String text(Visit visit, String selector) {
        return visit.page().locator(selector).first().textContent();
    }

    @Test
    void nothingIsAskedUntilSomebodyLooks() {
        try (Visit visit = Visit.of(server.address("/?epoch=3"))) {
            visit.command("step");
            visit.awaitRest("epoch=4");
            assertEquals(List.of(), visit.said().stream().filter(line -> line.startsWith("inspect")).toList());
        }
    }

    @Test
    void theSampleUnderThePointerIsShownAndThoseBesideItByKeyboard() {
        try (Visit visit = Visit.of(server.address("/?epoch=3"))) {
            Page page = visit.page();
            JsonNode sample = server.inspect("", 3, "sample:train:7").path("sample");
            click(page, sample.path("x").asDouble(), sample.path("y").asDouble());
            visit.await(() -> "train:7".equals(page.getAttribute("#look-sample", "data-sample")));
            assertTrue(text(visit, "#look-sample .look__name").contains("8"));
            assertEquals(four(sample.path("value").asDouble()), text(visit, "#look-sample .look__terms div:last-child mn"));
            assertEquals(2, page.locator("#map-mark circle").count());
            page.locator("#look-next").focus();
            page.keyboard().press("Enter");
            visit.await(() -> "train:8".equals(page.getAttribute("#look-sample", "data-sample")));
            page.keyboard().press("Enter");
            visit.await(() -> "train:9".equals(page.getAttribute("#look-sample", "data-sample")));
            assertEquals("look-next", page.evaluate("document.activeElement.id"));
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void keysMoveACrossOverThePictureAndLookIntoThePlace() {
        try (Visit visit = Visit.of(server.address("/?epoch=3&lang=en"))) {
            Page page = visit.page();
            page.locator("#cross-x").focus();
            page.keyboard().press("Shift+ArrowRight");
            page.keyboard().press("ArrowUp");
            JsonNode place = server.inspect("", 3, "place:at:1:0.1:0").path("place");
            String read = "x 1, y 0.1 · output " + BigDecimal.valueOf(place.path("answers").path(0).asDouble()).round(new MathContext(4)).toPlainString().replace('-', '−');
            visit.awaitText("#cross-read", read);
            visit.awaitText("#said", read);
            assertEquals("0.1", page.getAttribute("#cross-y", "aria-valuetext"));
            page.keyboard().press("n");
            page.keyboard().press("PageDown");
            int next = (place.path("number").asInt() + 1) % 250;
            visit.await(() -> ("train:" + next).equals(page.getAttribute("#cross-read", "data-sample")));
            double x = server.inspect("", 3, "place:train:" + next).path("place").path("x").asDouble();
            assertEquals(x, Double.parseDouble(page.getAttribute("#cross-x", "aria-valuetext")), 0.001);
            assertEquals(List.of(), Axe.violations(page));
            page.keyboard().press("Enter");
            visit.await(() -> ("train:" + next).equals(page.getAttribute("#look-sample", "data-sample")));
            assertEquals("cross-x", page.evaluate("document.activeElement.id"));
            page.evaluate("document.activeElement.blur()");
            visit.await(() -> !visit.said().getLast().contains("place:"));
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void anyPlaceOfThePictureAndWhatIsTypedIsLookedIntoToo() {
        try (Visit visit = Visit.of(server.address("/?epoch=3"))) {
            Page page = visit.page();
            click(page, 5.7, -5.7);
            visit.await(() -> "own".equals(page.getAttribute("#look-sample", "data-sample")));
            assertEquals(4, page.locator("#map-mark > *").count());
            assertEquals(0, page.locator("#look-sample .look__terms div").count());
            page.locator("#typed-sample-0").fill("1.5");
            page.locator("#typed-sample-1").fill("-2");
            page.locator("#typed-sample-1").press("ArrowUp");
            JsonNode sample = server.inspect("", 3, "sample:row:1.5:-1.9").path("sample");
            String answer = four(sample.path("answers").path(0).asDouble()).replace('-', '−');
            assertTrue(page.locator("#look-sample .way td.way__answer").last().isVisible());
            visit.await(() -> answer.equals(page.locator("#look-sample .way td.way__answer").last().textContent()));
            page.locator("#typed-sample-target").selectOption("1");
            double loss = server.inspect("", 3, "sample:row:1.5:-1.9:to:1").path("sample").path("value").asDouble();
            visit.awaitText("#look-sample .look__terms div:last-child mn", four(loss));
            visit.await(() -> page.url().endsWith("look=sample:row:1.5:-1.9:to:1"));
            page.locator("#typed-sample-0").fill("");
            assertTrue(page.locator("#look-sample .typed__problem").isVisible());
            page.locator("#look-like").click();
            visit.await(() -> ("train:" + sample.path("number").asInt()).equals(page.getAttribute("#look-sample", "data-sample")));
            assertEquals(false, page.locator("#look-sample .typed__problem").isVisible());
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void picturesAreDrawnAndSentencesTyped() {
        try (Visit visit = Visit.of(server.address("/?data=digits&hidden=4&look=sample"))) {
            Page page = visit.page();
            page.locator("#typed-sample-pad-clear").click();
            visit.await(() -> "own".equals(page.getAttribute("#look-sample", "data-sample")));
            page.locator("#typed-sample-pad").click();
            page.locator("#typed-sample-pad").press("ArrowUp");
            page.keyboard().press("Space");
            String pixels = page.getAttribute("#typed-sample-pad", "data-pad");
            assertEquals(5, Arrays.stream(pixels.split("(?<=\\G..)")).filter(pixel -> !pixel.equals("00")).count(), pixels);
            JsonNode drawn = server.inspect("data=digits&hidden=4", 0, "sample:pixels:" + pixels).path("sample");
            String answer = four(drawn.path("answers").path(3).asDouble()).replace('-', '−');
            visit.await(() -> answer.equals(page.locator("#look-sample > .look__table >> nth=0 >> tr >> nth=4 >> td >> nth=1").textContent()));
            assertEquals(List.of(), Axe.violations(page));
            page.navigate(server.address("/?data=sentences&hidden=2&look=sample"));
            page.fill("#typed-sample-words", "a Great plot of xyzzy");
            visit.await(() -> page.locator("#look-sample .typed__words").last().textContent().endsWith("xyzzy"));
            visit.await(() -> page.url().contains("look=sample:words:a_great_plot_of_xyzzy"));
            assertEquals("a Great plot of xyzzy", page.inputValue("#typed-sample-words"));
            assertEquals(List.of(), visit.complaints());
        }
    }

    private static void click(Page page, double x, double y) {
        var box = page.locator(".map__plot").boundingBox();
        page.mouse().click(box.x + (x + 6) / 12 * box.width, box.y + (6 - y) / 12 * box.height);
    }

    private static String four(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    @Test
    void whileItTrainsTheNumbersFollowAndAtRestTheyAreTheApis() {
        try (Visit visit = looking("data=xor&loss=crossentropy", "metrics")) {
            String before = text(visit, "#look-metrics caption");
            visit.command("play");
            visit.await(() -> !text(visit, "#look-metrics caption").equals(before));
            visit.command("play");
            visit.awaitRest("data=xor&loss=crossentropy&epoch=.*");
            JsonNode metrics = server.inspect("data=xor&loss=crossentropy", (long) visit.frame().epoch, "metrics").path("metrics");
            int right = metrics.path("test").path("confusion").path(1).path(1).asInt();
            visit.await(() -> visit.page().locator("#look-metrics .confusion__right").nth(1).textContent().equals("" + right));
        }
    }

    @Test
    void theActivationIsThatOfTheUnitPointedAt() {
        try (Visit visit = looking("activation=relu", "activation")) {
            visit.awaitText("#look-activation .look__name", "Tanh · Output");
            visit.page().locator("#unit-0-2").click();
            visit.awaitText("#look-unit .look__name", "Neuron 3 in hidden layer 1");
            assertTrue(visit.page().locator("#look-activation").isHidden());
            visit.page().keyboard().press("Escape");
            visit.awaitText("#look-activation .look__name", "ReLU · Neuron 3 in hidden layer 1");
            visit.page().locator("#look-whole").check();
            visit.awaitText("#look-activation .look__name", "ReLU · Hidden layer 1");
        }
    }

    @Test
    void theTableOfSamplesLeadsToASampleAndItsLayers() {
        try (Visit visit = looking("data=iris&hidden=3&epoch=3", "rows")) {
            Page page = visit.page();
            page.locator("#rows-next").click();
            visit.await(() -> "train:10".equals(page.getAttribute("#look-rows", "data-rows")));
            page.locator("#rows-order").click();
            visit.await(() -> "train:loss:0".equals(page.getAttribute("#look-rows", "data-rows")));
            JsonNode rows = server.inspect("data=iris&hidden=3", 3, "rows:train:loss:0").path("rows").path("rows");
            assertEquals(10, page.locator("#look-rows tbody tr").count());
            int worst = rows.path(0).path("number").asInt();
            assertEquals("" + (worst + 1), text(visit, "#look-rows tbody th"));
            page.locator("#look-rows .rows__number").first().click();
            visit.await(() -> ("train:" + worst).equals(page.getAttribute("#look-sample", "data-sample")));
            JsonNode layer = server.inspect("data=iris&hidden=3", 3, "sample:train:" + worst).path("sample").path("layers").path(0);
            String answer = four(layer.path("answers").path(2).asDouble()).replace('-', '−');
            assertEquals(page.evaluate("innerWidth"), page.evaluate("document.documentElement.scrollWidth"));
            assertEquals(answer, page.locator("#look-sample .look__way table").first().locator("tbody tr").nth(2).locator("td.way__answer").textContent());
            page.locator("#look-next").click();
            visit.await(() -> !("train:" + worst).equals(page.getAttribute("#look-sample", "data-sample")));
            assertTrue(page.locator("#look-sample .look__way").getAttribute("open") != null);
            page.locator("#look-sample .look__way summary").click();
            page.locator("#look-previous").click();
            visit.await(() -> ("train:" + worst).equals(page.getAttribute("#look-sample", "data-sample")));
            assertTrue(page.locator("#look-sample .look__way").getAttribute("open") == null, "What was folded stays so");
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void linearLayersComeToOneAndOthersDoNotOfferIt() {
        try (Visit visit = looking("hidden=4,4&activation=linear&epoch=2", "collapse")) {
            JsonNode whole = server.inspect("hidden=4,4&activation=linear", 2, "collapse").path("collapse");
            String weight = four(whole.path("weights").path(0).path(0).asDouble()).replace('-', '−');
            visit.await(() -> visit.page().locator("#look-collapse td").count() == 3);
            assertEquals(weight, text(visit, "#look-collapse td"));
            visit.page().selectOption("#activation", "tanh");
            visit.await(() -> visit.page().locator("#look [data-look=collapse]").count() == 0);
            visit.page().navigate(server.address("/embed?lang=en&hidden=4,4&show=collapse"));
            assertTrue(visit.page().innerText("#look-collapse").startsWith("A hidden layer bends"));
        }
    }

    @Test
    void withoutScriptsTheCardsShowThePlaceOfThePage() {
        try (var context = TestBrowser.context(new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(server.address("/?data=plane&epoch=5"));
            page.locator("#look > summary").click();
            page.locator("#look [data-look=metrics] > summary").click();
            double r2 = server.inspect("data=plane", 5, "metrics").path("metrics").path("test").path("r2").asDouble();
            assertEquals(four(r2), page.locator("#look-metrics td").first().textContent());
        }
    }
}
