package playground.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Those who send tables so slowly that others would wait for ever.
class SlowUploadsIT {
    /// More than are read at once.
    private static final int MANY = 8;
    private static final String TOO_SLOW = "HTTP/1.1 408 Request Timeout";
    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.start(new ServerConfig("127.0.0.1", 0, 5, 2));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /// Announces a body, and sends the beginning.
    private static Socket beginning() throws IOException {
        Socket socket = new Socket();
        socket.connect(new InetSocketAddress("127.0.0.1", server.port()));
        socket.getOutputStream().write("POST /tables HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10000000\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /// A little more; some have been sent away by now.
    private static void goOn(List<Socket> senders) {
        for (Socket sender : senders) {
            try {
                sender.getOutputStream().write(new byte[1000]);
            } catch (IOException _) {
                // sent away
            }
        }
    }

    /// What it is told at last; nothing where the line is cut before that is read.
    private static String end(Socket sender) {
        try {
            return Objects.requireNonNullElse(
                    new BufferedReader(new InputStreamReader(sender.getInputStream(), StandardCharsets.US_ASCII)).readLine(), "");
        } catch (IOException _) {
            return "";
        }
    }

    private static HttpResponse<String> upload(String from) throws Exception {
        try (HttpClient client = HttpClient.newBuilder().localAddress(InetAddress.ofLiteral(from)).build()) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/table?part=true"));
            return client.send(
                    request.timeout(Duration.ofSeconds(20)).POST(HttpRequest.BodyPublishers.ofString("text=a,b%0A1,2%0A3,4%0A")).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    /// Ten kilobytes a second are enough to be read on and on, and to keep every place.
    @Test
    void oneAddressDoesNotKeepOthersWaitingAndAPauseEndsAnUpload() throws Exception {
        List<Socket> senders = new ArrayList<>();
        try (ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor()) {
            for (int n = 0; n < MANY; n++) {
                senders.add(beginning());
            }
            pace.scheduleAtFixedRate(() -> goOn(senders), 0, 100, TimeUnit.MILLISECONDS);
            HttpResponse<String> answer = upload("127.0.0.2");
            pace.shutdown();
            assertEquals(200, answer.statusCode(), answer::body);
            assertTrue(answer.body().contains("2 rows, 2 columns"), answer::body);
            CompletableFuture<String> slow = new CompletableFuture<>();
            senders.forEach(sender -> Thread.startVirtualThread(() -> Optional.of(end(sender)).filter(TOO_SLOW::equals).ifPresent(slow::complete)));
            assertEquals(TOO_SLOW, slow.get(20, TimeUnit.SECONDS));
        } finally {
            for (Socket socket : senders) {
                socket.close();
            }
        }
    }
}
