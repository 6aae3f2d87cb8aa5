package playground.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.run.LinkQuery;
import playground.run.Replay;

class SocketIT {
    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.start(new ServerConfig("localhost", 0, 50, 4));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void openShowsTheRunOfALinkAtItsPlace() {
        try (LivePage page = LivePage.open(server.port())) {
            page.say("open data=xor&epoch=40");
            assertEquals(digest("data=xor&epoch=40"), page.atRest(40).digest());
            assertEquals(41, page.curve(40).size());
        }
    }

    @Test
    void openTellsTheRunWithItsMarkup() {
        try (LivePage page = LivePage.open(server.port())) {
            page.say("open data=xor");
            String run = page.told("\"type\":\"run\"");
            assertTrue(run.contains("\"query\":\"data=xor\""), run);
            assertTrue(run.contains("\"network\":"), run);
        }
    }

    @Test
    void everyEpochsLossArrivesHoweverFastTheRunIs() {
        try (LivePage page = LivePage.open(server.port())) {
            page.say("open ");
            page.say("speed max");
            page.say("play");
            page.seen(frame -> frame.epoch() > 3000);
            page.say("pause");
            double end = page.seen(frame -> frame.state() == 0 && frame.epoch() > 3000).epoch();
            assertEquals((int) end + 1, page.curve((int) end).size());
        }
    }

    @Test
    void resumeGoesOnAsIfNothingHadHappened() {
        try (LivePage page = LivePage.open(server.port());
                LivePage again = LivePage.open(server.port())) {
            page.say("open seed=7&epoch=30");
            page.atRest(30);
            again.say("resume 20 seed=7&epoch=20");
            again.atRest(20);
            again.say("speed max");
            step(again, 20, 30);
            assertEquals(page.atRest(30).digest(), again.atRest(30).digest());
        }
    }

    private static void step(LivePage page, int from, int to) {
        for (int epoch = from + 1; epoch <= to; epoch++) {
            page.say("step");
            page.atRest(epoch);
        }
    }

    @Test
    void editsMadeOnTheWayArePartOfTheLink() {
        try (LivePage page = LivePage.open(server.port())) {
            page.say("open epoch=5");
            page.atRest(5);
            page.say("set learningRate=0.1");
            page.say("set weight.0.1.0=-0.5");
            page.say("step");
            String digest = page.atRest(6).digest();
            String link = page.told("&epoch=6");
            String query = link.replaceFirst(".*\"query\":\"", "").replaceFirst("\".*", "");
            assertEquals(digest(query), digest);
        }
    }

    @Test
    void anotherSettingStartsAnewAtRest() {
        try (LivePage page = LivePage.open(server.port())) {
            page.say("open epoch=5");
            page.say("play");
            page.seen(frame -> frame.epoch() > 6);
            page.say("set hidden=3");
            assertEquals(0, page.seen(frame -> frame.revision() == 2).epoch());
            assertEquals(digest("hidden=3"), page.seen(frame -> frame.revision() == 2 && frame.state() == 0).digest());
        }
    }

    @Test
    void resetReturnsToTheSameWeights() {
        try (LivePage page = LivePage.open(server.port())) {
            page.say("open data=gauss");
            page.say("step");
            page.atRest(1);
            page.say("reset");
            assertEquals(digest("data=gauss"), page.seen(frame -> frame.revision() == 2).digest());
        }
    }

    @Test
    void updateMakesOneUpdate() {
        try (LivePage page = LivePage.open(server.port())) {
            page.say("open ");
            page.say("update");
            assertEquals(0, page.seen(frame -> frame.step() == 1).epoch());
        }
    }

    @Test
    void playAfterResumePlaysOnFromThePlace() {
        try (LivePage page = LivePage.open(server.port())) {
            page.say("resume 50 epoch=50");
            page.say("play");
            assertEquals(1, page.seen(frame -> frame.epoch() > 51).state());
            assertTrue(page.curve().keySet().stream().allMatch(epoch -> epoch >= 50), page.curve().keySet()::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fly", "set learningRate=-1", "set weight.9.0.0=1", "focus 7 7", "set hidden=99", "speed warp"})
    void wrongCommandsAreDeclinedAndHarmNothing(String command) {
        try (LivePage page = LivePage.open(server.port())) {
            page.say("open ");
            page.say(command);
            page.told("\"type\":\"problem\"");
            page.say("step");
            page.atRest(1);
        }
    }

    @Test
    void aFullServerRefusesAndSaysSo() {
        try (Server small = Server.start(new ServerConfig("localhost", 0, 1, 1));
                LivePage first = LivePage.open(small.port())) {
            first.say("open ");
            first.atRest(0);
            try (LivePage second = LivePage.open(small.port())) {
                second.told("\"type\":\"refused\"");
                assertEquals(4013, second.closed());
            }
        }
    }

    @Test
    void aServerThatStopsSaysGoodbye() {
        Server short0 = Server.start(new ServerConfig("localhost", 0, 5, 1));
        try (LivePage page = LivePage.open(short0.port())) {
            page.say("open ");
            page.atRest(0);
            short0.close();
            assertEquals(1001, page.closed());
        }
    }

    @ParameterizedTest
    @CsvSource({"/socket, http://evil.example", "/socket, null", "/embed/socket, http://evil.example", "/socket, http://localhost:1"})
    void foreignPagesGetNoSocket(String path, String origin) {
        assertThrows(CompletionException.class, () -> LivePage.open(server.port(), path, origin));
    }

    @Test
    void aSandboxedEmbeddedPageGetsASocket() {
        try (LivePage page = LivePage.open(server.port(), "/embed/socket", "null")) {
            page.say("open ");
            assertFalse(page.atRest(0).digest().isEmpty());
        }
    }

    @Test
    void aRunThatDivergesSaysSoAndCanBeRescued() {
        try (LivePage page = LivePage.open(server.port())) {
            page.say("open problem=regression&activation=linear&learningRate=1000");
            page.say("speed max");
            page.say("play");
            page.seen(frame -> frame.state() == 3);
            int before = page.frames().size();
            page.say("set learningRate=0.001");
            page.say("step");
            page.seen(before, frame -> frame.state() == 0 && frame.epoch() > 0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"speed 10", "pause", "set learningRate=0.03", "focus output", "set data=circle"})
    void aCommandThatChangesNothingIsAnsweredByAFrameToo(String command) {
        try (LivePage page = LivePage.open(server.port())) {
            page.say("open epoch=2");
            page.atRest(2);
            int before = page.frames().size();
            page.say(command);
            assertEquals(2, page.seen(before, _ -> true).epoch());
        }
    }

    private static String digest(String query) {
        return Replay.complete(LinkQuery.parse(query).value()).digest();
    }

    @Test
    void chineseIsSpokenWhereAskedFor() {
        try (LivePage page = LivePage.open(server.port(), "/socket?lang=zh", "http://localhost:" + server.port())) {
            page.say("set learningRate=no");
            assertFalse(List.of(page.told("problem")).getFirst().contains("number"));
        }
    }
}
