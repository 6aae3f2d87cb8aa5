package playground.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingIT {
    private static final String PLACE = "document.querySelector('#network').getBoundingClientRect().top";
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
    void playTrainsAndEveryEpochsLossArrives() {
        try (Visit visit = Visit.of(server.address("/"))) {
            visit.page().selectOption("#speed", "max");
            visit.command("play");
            visit.await(() -> visit.frame().epoch > 300);
            visit.awaitState("running");
            assertEquals("true", visit.page().getAttribute("[data-command=play]", "aria-pressed"));
            visit.command("play");
            visit.awaitRest("epoch=.*");
            long last = (long) visit.frame().epoch + 1;
            visit.command("step");
            visit.awaitRest("epoch=" + last);
            assertEquals(LongStream.rangeClosed(0, last).boxed().toList(), List.copyOf(visit.curve().keySet()));
            JsonNode run = server.run("", last);
            assertEquals(run.path("digest").asText(), visit.digest());
            assertEquals((float) run.path("history").get(17).path("train").asDouble(), visit.curve().get(17L)[0]);
            assertEquals(List.of(), visit.complaints());
        }
    }

    /// What it has not painted yet waits on the server, where the next command overtakes it.
    @Test
    void aSlowBrowserHasNoOldPicturesBeforeIt() {
        try (Visit visit = Visit.of(server.address("/"))) {
            CDPSession machine = visit.page().context().newCDPSession(visit.page());
            machine.send("Emulation.setCPUThrottlingRate", JsonParser.parseString("{\"rate\": 4}").getAsJsonObject());
            visit.page().selectOption("#speed", "max");
            visit.command("play");
            visit.await(() -> visit.heard() > 6);
            assertEquals("false", visit.page().evaluate("""
                    () => { document.body.dispatchEvent(new KeyboardEvent("keydown", {key: "r", bubbles: true}));
                      return document.querySelector("[data-command=play]").getAttribute("aria-pressed"); }"""));
            visit.awaitShown("epoch", "0");
            assertTrue(visit.unseen() <= 3, () -> visit.unseen() + " frames waited on the page");
        }
    }

    @Test
    void aLongWaySaysHowFarItIs() {
        try (Visit visit = Visit.of(server.address("/?lang=en&hidden=8,8,8,8&epoch=20000"))) {
            visit.page().waitForFunction("""
                    () => { const seek = document.getElementById("seek");
                      return seek.checkVisibility() && seek.value > 0 && seek.value < 1
                        && /^of 20,000 · \\d+%$/.test(document.querySelector("[data-show=rate]").textContent)
                        && /^Catching up: epoch [\\d,]+ of 20,000, \\d+%\\.$/.test(document.getElementById("live").textContent); }""");
            visit.command("reset");
            visit.awaitShown("rate", "");
            visit.await(() -> visit.page().locator("#seek").isHidden());
        }
    }

    @Test
    void epochsUpdatesAndSamplesAreCountedApart() {
        try (Visit visit = Visit.of(server.address("/?batch=100&epoch=4"))) {
            visit.await(() -> visit.restedAt().equals("batch=100&epoch=4"));
            visit.awaitShown("epochs", "4");
            visit.awaitShown("updates", "12");
            visit.awaitShown("samples", "1,000");
            visit.command("update");
            visit.awaitShown("updates", "13");
            visit.awaitShown("samples", "1,100");
            visit.awaitShown("epochs", "4");
            assertEquals(0, visit.page().locator("[data-show=learningRate]").count());
        }
    }

    @Test
    void aScheduledLearningRateIsShownAsItIs() {
        try (Visit visit = Visit.of(server.address("/?schedule=step&scheduleEpochs=2&epoch=1"))) {
            visit.awaitShown("learningRate", "0.03");
            visit.command("step");
            visit.awaitShown("learningRate", "0.015");
            assertEquals(0.015, visit.frame().learningRate);
        }
    }

    @Test
    void stepUpdateAndResetGoToTheirPlaces() {
        try (Visit visit = Visit.of(server.address("/"))) {
            visit.command("step");
            visit.awaitShown("epoch", "1");
            visit.command("update");
            visit.await(() -> visit.restedAt().equals("epoch=1&step=1"));
            visit.command("step");
            visit.await(() -> visit.restedAt().equals("epoch=2"));
            visit.command("reset");
            visit.awaitShown("epoch", "0");
            assertEquals(server.run("", 0).path("digest").asText(), visit.digest());
        }
    }

    @Test
    void theCurveAndTheTablesShowWhatTheApiSays() {
        try (Visit visit = Visit.of(server.address("/?epoch=40"))) {
            visit.await(() -> visit.restedAt().equals("epoch=40"));
            JsonNode run = server.run("", 40);
            visit.page().locator("#tables summary").click();
            visit.await(() -> visit.page().locator("#history-table tbody tr").count() > 10);
            double loss = run.path("history").get(40).path("test").asDouble();
            visit.awaitText("#history-table tbody tr:last-child td:last-child", String.format("%.4f", loss));
            double weight = run.path("layers").get(0).path("weights").get(1).get(0).asDouble();
            visit.awaitText("#weights-table td[data-parameter='2']", String.format("%.3f", weight));
            visit.page().locator("#chart .u-over").hover();
            visit.await(() -> visit.page().locator(".chart__readout").textContent().matches("Epoch \\d+ · .*0\\.\\d+.*"));
        }
    }

    @Test
    void divergenceIsSaidWithWhatToTry() {
        try (Visit visit = Visit.of(server.address("/?problem=regression&data=plane&hidden=4,4&activation=linear&learningRate=10"))) {
            visit.command("play");
            visit.awaitState("diverged");
            visit.await(() -> visit.shown("testLoss").length() <= 9);
            visit.await(() -> visit.page().locator("#hint .hint__said").textContent().startsWith("Diverged: after epoch "));
            assertEquals("", visit.page().locator("#problems").textContent());
            visit.await(() -> visit.page().getAttribute("[data-command=play]", "aria-pressed").equals("false"));
            visit.page().locator("#hint-line-diverged-fix").click();
            visit.awaitState("paused");
            visit.awaitValue("#learningRate", "1");
            visit.awaitShown("epoch", "0");
            visit.page().selectOption("#learningRate", "0.001");
            visit.command("play");
            visit.await(() -> visit.frame().epoch > 20);
            assertEquals("running", visit.state());
            visit.page().navigate(server.address("/embed?problem=regression&data=plane&hidden=4,4&activation=linear&learningRate=10&hide=look"));
            visit.command("play");
            visit.awaitState("diverged");
            visit.await(() -> visit.page().locator("#problems").textContent().contains("smaller learning rate"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1000, 1280})
    void whyItStoppedIsSaidWithoutMovingThePage(int width) {
        try (Visit visit = Visit.of(server.address("/?stopEpochs=3"))) {
            visit.page().setViewportSize(width, 800);
            Object place = visit.page().evaluate(PLACE);
            visit.command("play");
            visit.awaitState("epochs");
            visit.await(() -> visit.page().locator("#stopped:visible").textContent().startsWith("Stopped at epoch 3,"));
            assertEquals(place, visit.page().evaluate(PLACE));
        }
    }

    /// An example was chosen over a feature.
    @Test
    void aPointerThatLiesStillPointsAtNothing() {
        try (Visit visit = Visit.of(server.address("/"))) {
            Page page = visit.page();
            BoundingBox feature = page.locator("#feature-xy").boundingBox();
            page.locator("[data-dialog=presets]").first().click();
            page.mouse().move(feature.x + 20, feature.y + 20);
            page.locator("a.preset[data-preset=moons]").press("Enter");
            visit.awaitRest("data=moons.*");
            page.mouse().move(feature.x + 21, feature.y + 20);
            page.keyboard().press("ArrowRight");
            visit.awaitRest("data=moons.*epoch=1");
            assertEquals(0, page.locator(".map__feature img").count());
            page.mouse().move(feature.x + 24, feature.y + 20);
            visit.await(() -> page.locator(".map__feature img:visible").count() == 1);
        }
    }

    @Test
    void aUnitOnePointsAtIsShownLarge() {
        try (Visit visit = Visit.of(server.address("/?epoch=5"))) {
            visit.page().locator("#unit-0-2").hover();
            visit.await(() -> visit.page().getAttribute("#map", "data-focus").equals("0 2"));
            visit.awaitText("[data-map=title]", "Neuron 3 in hidden layer 1");
            visit.page().locator("h1").hover();
            visit.await(() -> visit.page().getAttribute("#map", "data-focus").equals("2 0"));
            visit.page().locator("#feature-xy").hover();
            visit.await(() -> visit.page().locator(".map__feature img:visible").count() == 1);
            visit.awaitText("[data-map=feature]", visit.page().getAttribute("#feature-xy", "data-feature-name"));
            visit.page().locator("h1").hover();
            visit.await(() -> visit.page().locator("[data-map=title]").isVisible());
            assertEquals(0, visit.page().locator(".map__feature img").count());
        }
    }
}
