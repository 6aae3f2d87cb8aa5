package playground.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.server.Server;
import playground.server.ServerConfig;

class ConsoleIT {
    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.start(new ServerConfig("localhost", 0, 20, 4));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/embed", "/?lang=zh&data=spiral&epoch=20", "/nothing/here"})
    void pagesShowWithoutACrossWordInTheConsole(String path) {
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = TestBrowser.context()) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.text().contains("404 (Not Found)")) {
                    complaints.add(message.text());
                }
            });
            page.onPageError(complaints::add);
            page.navigate("http://localhost:" + server.port() + path);
            page.waitForLoadState();
        }
        assertEquals(List.of(), complaints);
    }
}
