package playground.browser;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Runs and tables as files.
class RunFileIT {
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
    void aTableTooLargeForALinkGoesByFile() {
        byte[] run;
        String digest;
        try (Visit visit = Visit.of(server.address("/"))) {
            OwnTableIT.openDialog(visit.page());
            OwnTableIT.chooseLarge(visit.page(), 1);
            OwnTableIT.use(visit);
            visit.page().locator("#own-table-large").waitFor();
            visit.command("step");
            visit.awaitRest("data=table&table=sha256:\\w+&epoch=1");
            digest = visit.digest();
            visit.page().locator("[data-dialog=share]").first().click();
            assertTrue(visit.page().locator("[data-share=large]").isVisible());
            assertEquals(true, visit.page().evaluate("""
                    () => { const room = document.querySelector("#share").getBoundingClientRect();
                      return [...document.querySelectorAll("#share :is(p, input, textarea, button)")].filter((part) => part.checkVisibility()).map((part) => part.getBoundingClientRect())
                        .every(({ left, right }) => left >= room.left && right <= room.right) && document.querySelector("[data-share=large]").clientWidth > room.width / 2; }"""));
            visit.page().keyboard().press("Escape");
            run = OwnTableIT.saved(visit.page(), "#own-table-save");
            assertTrue(visit.said().stream().allMatch(line -> line.length() < 200));
            assertEquals(List.of(), visit.complaints());
        }
        try (LocalServer elsewhere = new LocalServer();
                Visit visit = Visit.of(elsewhere.address("/"))) {
            visit.page().locator("details.drop--menu summary").click();
            OwnTableIT.choose(visit.page(), "#open-file", OwnTableIT.file("run.txt", run));
            visit.awaitRest("data=table&table=sha256:\\w+&epoch=1");
            assertEquals(digest, visit.digest());
            visit.page().waitForURL("**epoch=1**");
            visit.page().reload();
            visit.awaitShown("epoch", "1");
            assertArrayEquals(run, OwnTableIT.saved(visit.page(), "#own-table-save"));
        }
    }

    @Test
    void aFileDroppedAnywhereOpensTheDialog() {
        try (Visit visit = Visit.of(server.address("/?lang=zh"))) {
            byte[] spreadsheet = "面积;城市\n50,5;罗马\n80;巴黎\n".getBytes(Charset.forName("GB18030"));
            visit.page().evaluate("""
                    (bytes) => {
                      const data = new DataTransfer();
                      data.items.add(new File([Uint8Array.from(bytes)], "homes.csv"));
                      document.body.dispatchEvent(new DragEvent("drop", {dataTransfer: data, bubbles: true, cancelable: true}));
                    }""", IntStream.range(0, spreadsheet.length).map(n -> spreadsheet[n] & 0xff).boxed().toList());
            visit.page().locator(OwnTableIT.USE + ":enabled").waitFor();
            assertEquals(List.of("面积", "城市"), visit.page().locator(".columns__name").allTextContents());
            OwnTableIT.use(visit);
            visit.page().locator("[id='feature-面积']").waitFor();
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void whatIsNoTableIsSaidToBeNone() throws IOException {
        try (Visit visit = Visit.of(server.address("/"))) {
            OwnTableIT.openDialog(visit.page());
            OwnTableIT.choose(visit.page(), "#own-table-file", OwnTableIT.file("a.png", Files.readAllBytes(Path.of("static/img/presets/spiral.png"))));
            visit.await(() -> visit.page().locator("#own-table-problems").textContent().contains("This is no text"));
            OwnTableIT.choose(visit.page(), "#own-table-file", OwnTableIT.file("b.csv", new byte[8_000_001]));
            visit.awaitText("#own-table [data-told]", "The file is too large: a table may have at most 8 MB.");
            OwnTableIT.choose(visit.page(), "#own-table-file", OwnTableIT.file("c.txt", "neural-network-playground run 9\n".getBytes(StandardCharsets.UTF_8)));
            visit.awaitText("#own-table [data-told]", "This file was saved by a later version of the playground.");
            String endless = "neural-network-playground run 1\nseed=" + "x".repeat(20_000) + "\n";
            OwnTableIT.choose(visit.page(), "#own-table-file", OwnTableIT.file("d.txt", endless.getBytes(StandardCharsets.UTF_8)));
            visit.awaitText("#own-table [data-told]", "This file holds no run of the playground and no table.");
        }
    }
}
