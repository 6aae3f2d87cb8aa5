package playground.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ReconnectIT {
    @Test
    void aKilledServerThatComesBackGoesOnWithTheSameBits() {
        try (ServerProcess server = ServerProcess.start();
                Visit visit = Visit.of(server.home() + "?data=xor")) {
            visit.page().selectOption("#speed", "100");
            visit.command("play");
            visit.await(() -> visit.frame().epoch > 60);
            visit.page().selectOption("#learningRate", "0.1");
            visit.await(() -> visit.query().contains("edits="));
            double before = visit.frame().epoch;
            server.kill();
            visit.await(() -> visit.page().locator("#connection").isVisible());
            visit.awaitState("offline");
            server.restart();
            visit.await(() -> visit.state().equals("running") && visit.frame().epoch > before + 60);
            visit.await(() -> visit.page().locator("#connection").isHidden());
            visit.command("step");
            visit.awaitRest(".*epoch=\\d+");
            long last = (long) visit.frame().epoch;
            assertEquals(LongStream.rangeClosed(0, last).boxed().toList(), List.copyOf(visit.curve().keySet()));
            String run = visit.restedAt().replaceAll("&epoch=\\d+", "");
            assertEquals(LocalServer.run(server.home(), run, last).path("digest").asText(), visit.digest());
            assertEquals(1, visit.said().stream().filter(line -> line.startsWith("resume ")).count());
        }
    }

    @Test
    void whatIsAskedWhileTheServerIsAwayIsDoneWhenItIsBack() {
        try (ServerProcess server = ServerProcess.start();
                Visit visit = Visit.of(server.home() + "?epoch=12")) {
            visit.await(() -> visit.restedAt().equals("epoch=12"));
            server.kill();
            visit.await(() -> visit.page().locator("#connection").isVisible());
            visit.command("step");
            server.restart();
            visit.await(() -> visit.restedAt().equals("epoch=13"));
            assertEquals(LocalServer.run(server.home(), "", 13).path("digest").asText(), visit.digest());
        }
    }

    @Test
    void tablesTooLargeForALinkAreBroughtBackToAServerThatForgotThem() {
        try (ServerProcess server = ServerProcess.start();
                Visit visit = Visit.of(server.home())) {
            OwnTableIT.openDialog(visit.page());
            OwnTableIT.chooseLarge(visit.page(), 1);
            OwnTableIT.use(visit);
            visit.command("step");
            visit.awaitRest("data=table&table=sha256:\\w+&epoch=1");
            String first = visit.restedAt();
            String before = visit.digest();
            visit.page().locator("#data-table").click();
            OwnTableIT.chooseLarge(visit.page(), 2);
            visit.page().locator(OwnTableIT.USE + ":enabled").click();
            visit.await(() -> visit.restedAt().startsWith("data=table&table=sha256:") && !visit.restedAt().startsWith(first.substring(0, 60)));
            String second = visit.restedAt();
            visit.await(() -> holds(visit, second));
            server.kill();
            visit.await(() -> visit.page().locator("#connection").isVisible());
            server.restart();
            visit.await(() -> visit.page().locator("#connection").isHidden());
            visit.command("step");
            visit.awaitRest(second + "&epoch=1");
            visit.page().locator("[data-history=undo]").click();
            visit.awaitRest(first);
            assertEquals(before, visit.digest());
            aComparisonLoadedAgainHasItsTable(server, visit.page().context().newPage(), first.replace("&epoch=1", ""));
        }
    }

    private static void aComparisonLoadedAgainHasItsTable(ServerProcess server, Page page, String link) {
        page.navigate(server.home() + "compare?" + link + "&race=batch:10,50&epochs=2");
        page.waitForFunction("name => (sessionStorage.getItem('table') ?? '').startsWith(name)", link.replaceAll(".*table=", ""));
        server.kill();
        server.restart();
        page.reload();
        page.waitForFunction("link => document.body?.dataset.query?.startsWith(link)", link);
        assertEquals(0, page.locator("#problems li").count());
    }

    /// Whether the page has fetched the table that a link names.
    private static boolean holds(Visit visit, String link) {
        String address = "/tables/" + link.replaceAll(".*table=([^&]*).*", "$1");
        return Boolean.TRUE.equals(visit.page()
                .evaluate("(address) => performance.getEntriesByType('resource').some((r) => r.name.endsWith(address))", address));
    }
}
