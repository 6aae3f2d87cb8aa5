package playground.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Visitors that ask for more than they may.
class FloodIT {
    private static final int POLICY = 4008;
    private static final int PLACES = 5;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);
    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.start(new ServerConfig("localhost", 0, PLACES, 4));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void mistakesAreRationedToo() {
        assertRationed(page -> page.say("fly"));
    }

    @Test
    void bytesAreRationedToo() {
        assertRationed(LivePage::sayBytes);
    }

    @Test
    void receiptsOfNothingAreRationedToo() {
        assertRationed(page -> page.say("seen 9"));
    }

    /// Few answers, one of which says why there are no more; then the end.
    private static void assertRationed(Consumer<LivePage> message) {
        try (LivePage page = LivePage.open(server.port())) {
            page.sayTooMuch(message, 3000);
            assertEquals(POLICY, page.closed());
            List<String> tooMany = page.texts().stream().filter(text -> text.contains("Too many commands")).toList();
            assertEquals(1, tooMany.size());
            assertTrue(page.texts().size() < 1000, () -> "answered " + page.texts().size() + " times");
        }
    }

    @Test
    void aLongMessageIsDeclinedAndAVeryLongOneEndsTheSocket() {
        try (LivePage page = LivePage.open(server.port())) {
            page.say("open " + "x".repeat(20_000));
            page.told("\"type\":\"problem\"");
            page.sayTooMuch(one -> one.say("open " + "x".repeat(100_000)), 1);
            /* The server hangs up with much unread, and so the code may not get through. */
            assertTrue(Set.of(1009, LivePage.BROKEN_OFF).contains(page.closed()));
        }
        try (LivePage page = LivePage.open(server.port())) {
            page.say("open ");
            page.atRest(0);
        }
    }

    @Test
    void aFloodOfCommandsIsDeclinedPolitely() {
        try (LivePage page = LivePage.open(server.port())) {
            for (int i = 0; i < 400; i++) {
                page.say("update");
            }
            page.told("Too many commands");
        }
    }

    /// Its seat is free again, though it neither reads nor goes.
    @Test
    void whoDoesNotAnswerAGoodbyeIsSentAwayToo() throws IOException {
        try (Server small = Server.start(new ServerConfig("localhost", 0, 1, 1));
                Socket deaf = deaf(small.port())) {
            assertThrows(SocketException.class, () -> {
                long end = System.nanoTime() + PATIENCE;
                while (System.nanoTime() < end) {
                    say(deaf, "update");
                }
            });
            try (LivePage next = LivePage.open(small.port())) {
                next.say("open ");
                assertTrue(next.admitted());
            }
        }
    }

    /// A page that takes next to nothing.
    private static Socket deaf(int port) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(1024);
        socket.connect(new InetSocketAddress("localhost", port));
        socket.getOutputStream().write(("GET /socket HTTP/1.1\r\nHost: localhost:" + port + "\r\nOrigin: http://localhost:" + port
                + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        socket.getInputStream().readNBytes("HTTP/1.1 101".length());
        return socket;
    }

    /// One frame with a text of fewer than 126 letters, masked by zeros (RFC 6455, 5.2).
    private static void say(Socket socket, String line) throws IOException {
        ByteBuffer frame = ByteBuffer.allocate(6 + line.length()).put((byte) 0x81).put((byte) (0x80 | line.length())).putInt(0);
        socket.getOutputStream().write(frame.put(line.getBytes(StandardCharsets.US_ASCII)).array());
    }

    @Test
    void ofManyWhoComeAtOnceTheServerTakesAsManyAsItHasPlaces() {
        List<CompletableFuture<LivePage>> coming = IntStream.range(0, 40)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> LivePage.open(server.port())))
                .toList();
        List<LivePage> pages = coming.stream().map(CompletableFuture::join).toList();
        try {
            pages.forEach(page -> page.sayTooMuch(taken -> taken.say("open "), 1));
            assertEquals(PLACES, pages.stream().filter(LivePage::admitted).count());
        } finally {
            pages.forEach(LivePage::close);
        }
    }
}
