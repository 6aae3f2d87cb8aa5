package playground.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/// Somebody else's page, on an origin of its own.
final class Slides implements AutoCloseable {
    private final HttpServer server;
    private volatile String html = "";

    private Slides(HttpServer server) {
        this.server = server;
    }

    static Slides open() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            Slides slides = new Slides(server);
            server.createContext("/", slides::answer);
            server.start();
            return slides;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The playground as the share dialog's snippet has it.
    static String frame(String address) {
        return "<iframe src=\"" + address.replace("&", "&amp;") + "\" width=\"960\" height=\"540\" sandbox=\"allow-scripts\""
                + " title=\"Neural Network Playground\"></iframe>";
    }

    void show(String html) {
        this.html = html;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
