package playground.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import playground.server.Server;
import playground.server.ServerConfig;

/// A server in this process, and its API as an oracle for what pages show.
final class LocalServer implements AutoCloseable {
    private final Server server = Server.start(new ServerConfig("localhost", 0, 20, 4));

    String address(String path) {
        return "http://localhost:" + server.port() + path;
    }

    /// What the API says about a run after some epochs.
    JsonNode run(String query, long epochs) {
        return run(address("/"), query, epochs);
    }

    /// What the API finds looking into a run after some epochs.
    JsonNode inspect(String query, long epochs, String subjects) {
        return ask(address("/api/v1/inspect?") + query + (query.isEmpty() ? "" : "&") + "epochs=" + epochs + "&subjects=" + subjects)
                .path("findings");
    }

    /// What the API says a run answers at the place of a link.
    JsonNode grid(String query, int size) {
        return ask(address("/api/v1/grid?") + query + "&size=" + size);
    }

    static JsonNode run(String home, String query, long epochs) {
        return ask(home + "api/v1/run?" + query + (query.isEmpty() ? "" : "&") + "epochs=" + epochs);
    }

    private static JsonNode ask(String address) {
        URI uri = URI.create(address);
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer =
                    client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
            return new ObjectMapper().readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
