package playground.browser;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import playground.server.Server;
import playground.server.ServerConfig;

class FullServerIT {
    @Test
    void aPageThatFindsNoPlaceSaysSoAndComesInLater() {
        Server server = Server.start(new ServerConfig("localhost", 0, 1, 4));
        String home = "http://localhost:" + server.port() + "/";
        try (Visit late = Visit.blank()) {
            try (Visit first = Visit.of(home)) {
                late.page().navigate(home);
                late.await(() -> late.page().locator("#connection").isVisible());
                assertFalse(late.page().locator("#connection").textContent().isBlank());
                late.awaitState("offline");
                first.awaitState("paused");
            }
            late.awaitState("paused");
            late.awaitText("#connection", "");
        } finally {
            server.close();
        }
    }
}
