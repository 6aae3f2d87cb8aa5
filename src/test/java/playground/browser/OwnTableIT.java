package playground.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A table of one's own: pasted, dropped, opened, learned from, given away.
class OwnTableIT {
    private static final String HOMES = "area,city,price\n50,Rome,200\n80,Paris,510\n65,Rome,290\n90,Oslo,400\n";
    private static final String TEXT = "#own-table-text";
    static final String USE = "#own-table-use";
    private static LocalServer server;

    @BeforeAll
    static void start() {
        server = new LocalServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /// No link holds so many digits.
    static String large(int seed) {
        return "a,b,y\n" + new Random(seed).doubles(3000).mapToObj(value -> value + "," + value * value + "," + (value > 0.5 ? "yes" : "no") + "\n")
                .collect(Collectors.joining());
    }

    static void chooseLarge(Page page, int seed) {
        choose(page, "#own-table-file", file("large.csv", large(seed).getBytes(StandardCharsets.UTF_8)));
    }

    static void openDialog(Page page) {
        if (!page.locator("#data-table").isVisible()) {
            page.locator("#data-group-own").click();
        }
        page.locator("#data-table").click();
    }

    /// Fills the text in, and waits until it is understood.
    static void paste(Visit visit, String text) {
        openDialog(visit.page());
        visit.page().fill(TEXT, text);
        visit.page().locator(USE).waitFor();
    }

    static void use(Visit visit) {
        visit.page().locator(USE + ":enabled").click();
        visit.await(() -> visit.query().contains("data=table"));
        visit.await(() -> visit.page().locator("#own-table").isHidden());
    }

    static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "text/plain", content);
    }

    static void choose(Page page, String button, FilePayload file) {
        FileChooser chooser = page.waitForFileChooser(() -> page.locator(button).click());
        chooser.setFiles(file);
    }

    static byte[] saved(Page page, String button) {
        Download download = page.waitForDownload(() -> page.locator(button).click());
        assertEquals("playground-run.txt", download.suggestedFilename());
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What nobody chose is guessed again once a misprint is mended.
    @Test
    void guessesAreMadeAnewWithEveryEdit() {
        try (Visit visit = Visit.of(server.address("/?hidden=3"))) {
            Page page = visit.page();
            paste(visit, "name;size;colour;price\nA;1,5;red;10\nB;2,5;blue;20\nC;3,5;red;30\nD;x;blue;40\n");
            visit.await(() -> page.inputValue("[id='kind-size']").equals("category"));
            page.selectOption("[id='kind-price']", "category");
            visit.await(() -> page.locator(".columns__values").last().textContent().startsWith("4 kinds"));
            page.fill(TEXT, "name;size;colour;price\nA;1,5;red;10\nB;2,5;blue;20\nC;3,5;red;30\nD;4,5;blue;40\n");
            visit.await(() -> page.inputValue("[id='kind-size']").equals("number"));
            assertEquals("category", page.inputValue("[id='kind-price']"));
        }
    }

    @Test
    void whatIsPastedIsLearnedSharedSavedAndOpened() {
        try (Visit visit = Visit.of(server.address("/?hidden=3"))) {
            paste(visit, HOMES);
            assertEquals(List.of("area", "city", "price"), visit.page().locator(".columns__name").allTextContents());
            visit.page().locator("#learn-city").check();
            visit.await(() -> visit.page().locator("#own-table-said").textContent()
                    .matches("Learns to tell the 3 kinds of city apart from 2 inputs, 4 rows. The table travels in the link \\(1\\d\\d characters\\)."));
            use(visit);
            visit.command("step");
            visit.awaitRest(".*target=city.*epoch=1");
            visit.page().locator("[data-dialog=share]").first().click();
            String link = visit.page().inputValue("[data-share=link]");
            byte[] run = saved(visit.page(), "#share-save");
            try (Visit other = Visit.of(link)) {
                other.awaitRest(".*epoch=1");
                assertEquals(visit.digest(), other.digest());
            }
            try (Visit third = Visit.of(server.address("/"))) {
                third.page().locator("details.drop--menu summary").click();
                choose(third.page(), "#open-file", file("run.txt", run));
                third.awaitRest(".*epoch=1");
                assertEquals(visit.digest(), third.digest());
                third.page().keyboard().press("Control+z");
                third.await(() -> third.query().isEmpty());
                assertEquals(List.of(), third.complaints());
            }
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void mistakesLeadToTheirLine() {
        try (Visit visit = Visit.of(server.address("/"))) {
            paste(visit, "a,b\n1,2\n3,\n5,6\n");
            assertFalse(visit.page().locator(USE).isEnabled());
            visit.page().locator("#own-table-problems button").first().click();
            Object selected = visit.page().evaluate("document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)");
            assertEquals("3,", selected);
            visit.page().keyboard().type("3,4");
            visit.page().locator(USE + ":enabled").waitFor();
            visit.page().fill(TEXT, "a,b\n1,2\n3,\n5,6\n7,8\n");
            visit.page().locator("#own-table-gaps").check();
            visit.await(() -> visit.page().locator("#own-table-said").textContent().contains("3 rows"));
            use(visit);
        }
    }

    @Test
    void anotherTextIsReadAfresh() {
        try (Visit visit = Visit.of(server.address("/"))) {
            paste(visit, HOMES);
            visit.page().fill(TEXT, "a;b;c\n1,5;2;0\n2,5;3;1\n3,5;4;1\n4,5;6;0\n");
            visit.await(() -> visit.page().locator(".columns__name").allTextContents().equals(List.of("a", "b", "c")));
            visit.page().locator("#own-table-header").uncheck();
            visit.await(() -> !visit.page().locator(".columns__name").allTextContents().contains("a"));
            visit.page().fill(TEXT, "1,5;2;0\n2,5;3;1\n3,5;4;1\n4,5;6;1\n5,5;6;0\n");
            visit.await(() -> visit.page().locator(".table-preview__size").textContent().contains("5 rows"));
            assertFalse(visit.page().locator("#own-table-header").isChecked());
        }
    }

    @Test
    void theWholeWayGoesByKeyboard() {
        try (Visit visit = Visit.of(server.address("/"))) {
            Page page = visit.page();
            page.locator("#data-group-own").focus();
            page.keyboard().press("Enter");
            page.locator("#data-table").focus();
            page.keyboard().press("Enter");
            page.keyboard().insertText(HOMES);
            page.locator(USE + ":enabled").waitFor();
            page.locator("#learn-price").focus();
            page.keyboard().press("ArrowUp");
            visit.await(() -> page.locator("#own-table-said").textContent().contains("kinds of city"));
            assertEquals("learn-city", page.evaluate("document.activeElement.id"));
            page.locator(USE).focus();
            page.keyboard().press("Enter");
            visit.await(() -> visit.query().contains("target=city"));
            assertTrue(page.locator("#own-table").isHidden());
        }
    }

    @Test
    void theTableShownCanBeTakenUpAgain() {
        try (Visit visit = Visit.of(server.address("/"))) {
            paste(visit, HOMES);
            visit.page().locator("#learn-area").check();
            visit.page().locator("#kind-price").selectOption("category");
            visit.await(() -> visit.page().locator("#own-table-said").textContent().contains("number area from 7 inputs"));
            use(visit);
            visit.page().waitForURL("**target=area&categories=price**");
            visit.page().reload();
            openDialog(visit.page());
            visit.page().locator("#own-table-shown").click();
            visit.await(() -> visit.page().inputValue(TEXT).equals(HOMES));
            visit.await(() -> visit.page().locator("#own-table-said").textContent().contains("number area from 7 inputs"));
        }
    }

    @Test
    void aLargeTextIsPastedAtOnce() {
        try (Visit visit = Visit.of(server.address("/"))) {
            openDialog(visit.page());
            visit.page().evaluate("""
                    (text) => {
                      const data = new DataTransfer();
                      data.setData("text/plain", text);
                      const paste = new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true});
                      document.getElementById("own-table-text").dispatchEvent(paste);
                    }""", large(1));
            visit.page().locator(USE + ":enabled").waitFor();
            assertEquals(large(1), visit.page().inputValue(TEXT));
        }
    }

    @Test
    void anotherTargetIsOneChoiceAway() {
        try (Visit visit = Visit.of(server.address("/"))) {
            paste(visit, HOMES);
            use(visit);
            visit.page().locator(".drop--more > summary").click();
            visit.page().selectOption("#target", "city");
            visit.await(() -> visit.query().contains("target=city"));
            assertEquals(List.of("Oslo", "Paris", "Rome"), visit.page().locator(".legend__class").allTextContents());
        }
    }
}
