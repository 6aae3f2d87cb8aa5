package playground.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/// Many pages on one server of its own process, each training as fast as it can, and, if wanted, one with the largest
/// network among them. Prints what the pages got. Arguments: pages (100), seconds (30), `large` for the large one, then
/// options for the server's JVM.
public final class LoadTest {
    private static final String LARGE = "hidden=32,32,32,32,32,32,32,32&features=x,y,x2,y2,xy,sinx,siny&samples=5000";

    /* A server that serves classes has been up for a while: its SIMD kernel is compiled and in use. */
    private static final int UP_SECONDS = 10;
    private static final int SETTLE_SECONDS = 20;

    private LoadTest() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int pages = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 30;
        boolean large = arguments.length > 2 && arguments[2].equals("large");
        List<String> options = List.of(arguments).subList(Math.min(arguments.length, large ? 3 : 2), arguments.length);
        Process server = server(options);
        try {
            run(server, port(server), pages, seconds, large);
        } finally {
            server.destroy();
        }
    }

    private static void run(Process server, int port, int count, int seconds, boolean large)
            throws IOException, InterruptedException {
        serves(server, UP_SECONDS);
        List<Page> pages = new ArrayList<>(IntStream.range(0, count)
                .mapToObj(i -> new Page(port, "seed=" + i, "max"))
                .toList());
        if (large) {
            pages.add(new Page(port, LARGE, "max"));
        }
        pages.forEach(page -> Thread.ofVirtual().start(page));
        serves(server, SETTLE_SECONDS);
        pages.forEach(Page::begin);
        long start = System.nanoTime();
        Duration used = used(server);
        serves(server, seconds);
        double elapsed = (System.nanoTime() - start) / 1e9;
        List<Page.Figures> figures = pages.subList(0, count).stream().map(page -> page.figures(elapsed)).toList();
        report(figures, large ? "with one page of the largest network" : "alone");
        System.out.printf(
                "server: %.2f processors, %s%n", used(server).minus(used).toMillis() / 1e3 / elapsed, rss(server));
        if (large) {
            System.out.println("the large page: " + pages.getLast().figures(elapsed));
        }
    }

    /// For so long, or the measurement is none.
    private static void serves(Process server, int seconds) throws InterruptedException {
        if (server.waitFor(seconds, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The server ended by itself, with " + server.exitValue());
        }
    }

    private static void report(List<Page.Figures> figures, String what) {
        double[] rates = figures.stream().mapToDouble(Page.Figures::pictures).sorted().toArray();
        double[] gaps = figures.stream().mapToDouble(Page.Figures::longestGap).sorted().toArray();
        double[] epochs = figures.stream().mapToDouble(Page.Figures::epochs).sorted().toArray();
        double bytes = figures.stream().mapToDouble(Page.Figures::bytes).sum();
        System.out.printf("%d pages %s%n", figures.size(), what);
        System.out.printf("pictures a second: least %.1f, median %.1f%n", rates[0], rates[rates.length / 2]);
        System.out.printf("longest gap: median %.0f ms, worst %.0f ms%n", gaps[gaps.length / 2], gaps[gaps.length - 1]);
        System.out.printf("epochs a second and page: least %.0f, median %.0f%n", epochs[0], epochs[epochs.length / 2]);
        System.out.printf("epochs missing: %d%n", figures.stream().mapToLong(Page.Figures::missing).sum());
        System.out.printf("bytes a second, all pages: %.0f kB%n", bytes / 1000);
    }

    private static Duration used(Process server) {
        return server.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static Process server(List<String> options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-modules=jdk.incubator.vector",
                "-XX:+UseSerialGC",
                "-Xms64m",
                "-Xmn48m"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "playground.Main"));
        ProcessBuilder process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        process.environment().put("PORT", "0");
        return process.start();
    }

    private static int port(Process server) throws IOException {
        String line = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8)).readLine();
        return Integer.parseInt(line.substring(line.lastIndexOf(':') + 1));
    }

    private static String rss(Process server) throws IOException {
        Path status = Path.of("/proc/" + server.pid() + "/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS") || line.startsWith("VmHWM"))
                        .map(line -> line.replaceAll("\\s+", " "))
                        .reduce((a, b) -> a + ", " + b)
                        .orElse("")
                : "memory unknown on this system";
    }

    /// One page: reads the heads of its frames and counts.
    private static final class Page implements Runnable {
        record Figures(double pictures, double longestGap, double epochs, double bytes, long missing) {}

        private final int port;
        private final String query;
        private final String speed;
        private boolean counting;
        private int frames;
        private long last;
        private long gap;
        private double firstEpoch;
        private double epoch;
        private double nextEpoch;
        private long missing;
        private long bytes;

        Page(int port, String query, String speed) {
            this.port = port;
            this.query = query;
            this.speed = speed;
        }

        @Override
        public void run() {
            try (RawSocket socket = new RawSocket(port, "/socket", 0)) {
                socket.say("open " + query);
                socket.say("speed " + speed);
                socket.say("play");
                while (true) {
                    RawSocket.Piece message = socket.message();
                    if (message.opcode() == 2) {
                        note(ByteBuffer.wrap(message.payload()).order(ByteOrder.LITTLE_ENDIAN));
                    }
                }
            } catch (IOException _) {
                // The server was stopped: the measurement is over.
            }
        }

        private synchronized void note(ByteBuffer frame) {
            long now = System.nanoTime();
            epoch = frame.getDouble(16);
            double first = frame.getDouble(72);
            int count = frame.getInt(80);
            if (count > 0) {
                missing += first > nextEpoch ? (long) (first - nextEpoch) : 0;
                nextEpoch = first + count;
            }
            if (counting) {
                frames++;
                bytes += frame.limit();
                gap = Math.max(gap, now - last);
            }
            last = now;
        }

        synchronized void begin() {
            counting = true;
            firstEpoch = epoch;
            last = System.nanoTime();
        }

        synchronized Figures figures(double seconds) {
            long longest = Math.max(gap, System.nanoTime() - last);
            return new Figures(frames / seconds, longest / 1e6, (epoch - firstEpoch) / seconds, bytes / seconds, missing);
        }
    }
}
