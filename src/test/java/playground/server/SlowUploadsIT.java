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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Those who send tables so slowly that others would wait for ever.
class SlowUploadsIT {
    /// More than are read at once.
    private static final int MANY = 8;
    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.start(new ServerConfig("127.0.0.1", 0, 5, 2));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /// Announces a body, sends the beginning, and pauses.
    private static Socket pausing() throws IOException {
        Socket socket = new Socket();
        socket.connect(new InetSocketAddress("127.0.0.1", server.port()));
        socket.getOutputStream().write(("POST /tables HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\n" + "A".repeat(1000)).getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static HttpResponse<String> upload(String from) throws Exception {
        try (HttpClient client = HttpClient.newBuilder().localAddress(InetAddress.ofLiteral(from)).build()) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/table?part=true"));
            return client.send(
                    request.timeout(Duration.ofSeconds(20)).POST(HttpRequest.BodyPublishers.ofString("text=a,b%0A1,2%0A3,4%0A")).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void oneAddressDoesNotKeepOthersWaitingAndAPauseEndsAnUpload() throws Exception {
        List<Socket> pausing = new ArrayList<>();
        try {
            for (int n = 0; n < MANY; n++) {
                pausing.add(pausing());
            }
            long start = System.nanoTime();
            HttpResponse<String> answer = upload("127.0.0.2");
            assertEquals(200, answer.statusCode(), answer::body);
            assertTrue(answer.body().contains("2 rows, 2 columns"), answer::body);
            assertTrue(System.nanoTime() - start < 2_000_000_000L, "waits for those of another address");
            for (Socket socket : pausing) {
                String status = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)).readLine();
                assertTrue(List.of("HTTP/1.1 408 Request Timeout", "HTTP/1.1 503 Service Unavailable").contains(status), status);
            }
        } finally {
            for (Socket socket : pausing) {
                socket.close();
            }
        }
    }
}
