package playground.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharingIT {
    private static final String FOREIGN = "activation=relu&batchSize=5&dataset=xor&networkShape=3&seed=0.12345&x=true&y=true"
            + "&showTestData=true&noise_hide=true";
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
    void aSharedLinkShowsTheSameRunInAnotherBrowser() {
        try (Visit visit = Visit.of(server.address("/?data=gauss&epoch=7"))) {
            visit.await(() -> visit.restedAt().equals("data=gauss&epoch=7"));
            visit.page().selectOption("#learningRate", "0.3");
            visit.command("step");
            visit.awaitRest(".*epoch=8");
            visit.awaitShown("epoch", "8");
            visit.page().locator("#look > summary").click();
            visit.page().locator("details[data-look=health] > summary").click();
            visit.page().locator("[data-dialog=share]").first().click();
            String link = visit.page().inputValue("[data-share=link]");
            assertEquals(server.address("/?data=gauss&edits=7:learningRate:0.3&epoch=8&look=activation,health"), link);
            try (Visit other = Visit.of(link)) {
                other.await(() -> other.restedAt().endsWith("epoch=8"));
                assertEquals(visit.digest(), other.digest());
                other.awaitValue("#learningRate", "0.3");
                assertTrue(other.page().locator("#look-health").isVisible());
            }
        }
    }

    @Test
    void theSnippetHidesWhatIsTickedAndIsPreviewed() {
        try (Visit visit = Visit.of(server.address("/?data=spiral"))) {
            Page page = visit.page();
            page.locator("[data-dialog=share]").first().click();
            FrameLocator preview = page.frameLocator("#share iframe");
            preview.locator("html[data-js] #noise").waitFor();
            page.locator("[name=hideControl][value=noise]").check();
            page.locator("[name=hideControl][value=curve]").check();
            String address = server.address("/embed?data=spiral&lang=en&hide=noise,curve");
            assertEquals(Slides.frame(address), page.inputValue("[data-share=embed]"));
            preview.locator("html[data-js]:not(:has(#noise, #chart)) #batch").waitFor();
            assertEquals(address, page.locator("#share iframe").getAttribute("src"));
            page.selectOption("[data-share=part]", "health");
            assertEquals(Slides.frame(address.replace("&hide", "&show=health&hide")), page.inputValue("[data-share=embed]"));
            preview.locator("html[data-js][data-alone=health] #look-health").waitFor();
            page.selectOption("[data-share=part]", "");
            assertEquals(Slides.frame(address), page.inputValue("[data-share=embed]"));
            page.locator("[data-copy=link]").click();
            visit.await(() -> page.locator("[data-copy=link]").textContent().equals("Copied"));
            page.keyboard().press("Escape");
            assertTrue(page.locator("#share").isHidden());
            assertEquals(List.of(), visit.complaints());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void theShareDialogFitsTheWindow(int width) {
        try (Visit visit = Visit.of(server.address("/?data=spiral"))) {
            visit.page().setViewportSize(width, 740);
            visit.page().locator("[data-dialog=share]").first().click();
            visit.page().frameLocator("#share iframe").locator("html[data-js]").waitFor();
            assertEquals(0, visit.page().locator("#share .dialog__body").evaluate("e => e.scrollWidth - e.clientWidth"));
            BoundingBox preview = visit.page().locator("#share iframe").boundingBox();
            assertEquals(16 / 9.0, preview.width / preview.height, 0.01);
            assertTrue(visit.page().locator(".share__preview").boundingBox().height > preview.height);
            assertTrue(preview.width > 0.7 * Math.min(width, 700), () -> "The preview is " + preview.width + " wide");
        }
    }

    @Test
    void aForeignFragmentIsOpenedAndTheAddressCleaned() {
        try (Visit visit = Visit.of(server.address("/#" + FOREIGN))) {
            visit.await(() -> visit.query().startsWith("tfp=") || visit.query().contains("rules=tfp"));
            visit.await(() -> !visit.page().url().contains("#"));
            assertEquals("relu", visit.page().inputValue("#activation"));
            assertEquals("5", visit.page().inputValue("#batch"));
            assertEquals(3, visit.page().locator("#network .unit[data-layer='0']").count());
            assertTrue(visit.page().isChecked("#showTest"));
            assertEquals(0, visit.page().locator("#noise").count());
        }
    }

    @Test
    void aPastedForeignLinkIsOpened() {
        try (Visit visit = Visit.of(server.address("/"))) {
            visit.page().locator("details.drop--menu summary").click();
            visit.page().locator("[data-dialog=import]").click();
            visit.page().fill("#tfp", "nothing of the kind");
            visit.page().keyboard().press("Enter");
            assertTrue(visit.page().locator("#tfp:invalid").isVisible());
            visit.page().fill("#tfp", "https://playground.tensorflow.org/#" + FOREIGN);
            visit.page().keyboard().press("Enter");
            visit.await(() -> visit.page().inputValue("#activation").equals("relu"));
            assertTrue(visit.page().locator("#import").isHidden());
            assertTrue(visit.page().isChecked("#showTest"));
            assertEquals(0, visit.page().locator("#noise").count());
            visit.page().goBack();
            visit.await(() -> visit.page().inputValue("#activation").equals("tanh"));
        }
    }

    @Test
    void aPastedForeignLinkThatHidesNothingCanBeUndone() {
        try (Visit visit = Visit.of(server.address("/"))) {
            visit.page().locator("details.drop--menu summary").click();
            visit.page().locator("[data-dialog=import]").click();
            visit.page().fill("#tfp", "https://playground.tensorflow.org/#" + FOREIGN.replace("&noise_hide=true", ""));
            visit.page().keyboard().press("Enter");
            visit.await(() -> visit.page().inputValue("#activation").equals("relu"));
            assertTrue(visit.page().isChecked("#showTest"));
            visit.page().keyboard().press("Control+z");
            visit.await(() -> visit.page().inputValue("#activation").equals("tanh"));
        }
    }

    /// The page is loaded anew, without the controls that such a link leaves out.
    @Test
    void aForeignLinkThatHidesControlsCanBeUndoneWithWhatWasBefore() {
        try (Visit visit = Visit.of(server.address("/?data=gauss"))) {
            Page page = visit.page();
            page.selectOption("#learningRate", "0.3");
            visit.await(() -> visit.query().equals("data=gauss&learningRate=0.3"));
            page.evaluate("link => { location.hash = link; }", FOREIGN);
            visit.awaitValue("#activation", "relu");
            page.locator("[data-history=undo]:enabled").click();
            visit.awaitValue("#activation", "tanh");
            visit.awaitValue("#learningRate", "0.3");
            page.locator("details.drop--menu summary").click();
            page.locator("[data-dialog=import]").click();
            page.fill("#tfp", FOREIGN);
            page.keyboard().press("Enter");
            visit.awaitValue("#activation", "relu");
            page.locator("[data-history=undo]:enabled").click();
            visit.await(() -> visit.query().equals("data=gauss&learningRate=0.3"));
            page.locator("[data-history=undo]:enabled").click();
            visit.await(() -> visit.query().equals("data=gauss") && page.locator("[data-history=redo]:enabled").count() == 1);
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void anExampleOpensOnThePage() {
        try (Visit visit = Visit.of(server.address("/"))) {
            visit.page().evaluate("window.same = true");
            visit.page().locator("[data-dialog=presets]").first().click();
            visit.page().locator("a.preset[data-preset=xorProduct]").click();
            visit.await(() -> visit.query().contains("data=xor"));
            assertEquals(true, visit.page().evaluate("window.same"));
            visit.page().waitForURL("**/?*data=xor*");
            visit.awaitText("#network-caption strong", "XOR by the right feature");
            visit.page().selectOption("#learningRate", "0.3");
            visit.await(() -> visit.page().locator("#network-caption strong").count() == 0);
            visit.page().locator("[data-dialog=presets]").first().focus();
            visit.page().keyboard().press("Enter");
            for (String word : List.of("Xavier", "one-hot", "RMSE", "Rosenblatt", "standard deviation", "mini-batch", "PCA", "recall")) {
                visit.page().fill("#preset-search", word);
                visit.await(() -> visit.page().locator("a.preset:visible").count() > 0 && visit.page().locator("a.preset:visible").count() < 12);
            }
            visit.page().fill("#preset-search", "swish");
            visit.await(() -> visit.page().locator("a.preset:visible").count() == 1);
            visit.page().locator("a.preset[data-preset=swish]").click();
            visit.awaitText("#look-activation .look__name", "Swish · Hidden layer 1");
            visit.await(() -> visit.page().url().endsWith("look=activation:0"));
        }
    }
}
