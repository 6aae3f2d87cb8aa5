package playground.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// More pages at once than a small heap has memory for, all with the largest network there can be.
class CrowdIT {
    private static final int PAGES = 30;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);
    private static final String LARGEST = "samples=10000&hidden=64,64,64,64,64,64,64,64,64,64&optimizer=adam";

    @Test
    void someAreToldToComeAgainAndTheOthersGoOn() throws IOException {
        Process process = start();
        try {
            int port = port(process);
            List<LivePage> pages = IntStream.range(0, PAGES).mapToObj(_ -> LivePage.open(port)).toList();
            pages.forEach(page -> page.say("open " + LARGEST));
            pages.forEach(page -> page.say("play"));
            List<LivePage> within = pages.stream().filter(LivePage::admitted).toList();
            assertTrue(within.size() >= 5 && within.size() < PAGES, () -> within.size() + " were let in");
            pages.stream().filter(page -> !within.contains(page)).forEach(CrowdIT::turnedAway);
            within.forEach(CrowdIT::trains);
            within.getFirst().close();
            comesIn(port);
            pages.forEach(LivePage::close);
        } finally {
            process.destroyForcibly();
        }
    }

    private static void turnedAway(LivePage page) {
        page.told("refused");
        assertEquals(Connection.TRY_AGAIN_LATER, page.closed());
    }

    private static void trains(LivePage page) {
        int step = page.frames().getLast().step();
        page.seen(page.frames().size(), frame -> frame.step() > step || frame.epoch() > 0);
    }

    /// Another, once one has left; the server may not have heard of that yet.
    private static void comesIn(int port) {
        boolean in = false;
        long end = System.nanoTime() + PATIENCE;
        while (!in && System.nanoTime() < end) {
            try (LivePage page = LivePage.open(port)) {
                page.say("open " + LARGEST);
                in = page.admitted();
            }
        }
        assertTrue(in);
    }

    private static Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dplayground.kernel=scalar",
                "-XX:+UseSerialGC",
                "-Xmx320m",
                "-cp",
                System.getProperty("java.class.path"),
                "playground.Main");
        builder.environment().put("PORT", "0");
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static int port(Process process) throws IOException {
        String line = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
        return Integer.parseInt(line.substring(line.lastIndexOf(':') + 1));
    }
}
