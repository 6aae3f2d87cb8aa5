package playground.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocket;
import com.microsoft.playwright.WebSocketFrame;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import playground.wire.FrameReader;

/// A page open in a browser: what it said and was told on its socket, and what it complained about.
final class Visit implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final BrowserContext context;
    private final Page page;
    private final List<String> said = new ArrayList<>();
    private final List<JsonNode> told = new ArrayList<>();
    private final Map<Long, float[]> curve = new TreeMap<>();
    private final List<String> complaints = new ArrayList<>();
    private FrameReader frame = new FrameReader();
    private int heard;
    private int unseen;

    private Visit(BrowserContext context) {
        this.context = context;
        page = context.newPage();
        page.onWebSocket(this::listen);
        page.onConsoleMessage(this::note);
        page.onPageError(complaints::add);
    }

    /// A blank page, listened to.
    static Visit blank() {
        return new Visit(TestBrowser.context());
    }

    /// The same in a browser of another kind.
    static Visit blankOn(BrowserContext context) {
        return new Visit(context);
    }

    /// A page of ours, connected and showing the run its address asks for.
    static Visit of(String address) {
        return of(TestBrowser.context(), address);
    }

    /// The same in a browser of another kind.
    static Visit of(BrowserContext context, String address) {
        Visit visit = new Visit(context);
        visit.page.navigate(address);
        visit.await(() -> visit.frame.revision > 0);
        return visit;
    }

    Page page() {
        return page;
    }

    /// The newest frame.
    FrameReader frame() {
        return frame;
    }

    /// All but the receipts of frames.
    List<String> said() {
        return said;
    }

    /// How many frames came on the present socket.
    int heard() {
        return heard;
    }

    /// How many frames had come, at most, that the page did not know of yet.
    int unseen() {
        return unseen;
    }

    /// Losses by epoch, as they came.
    Map<Long, float[]> curve() {
        return curve;
    }

    List<String> complaints() {
        return complaints;
    }

    /// The link and digest last told when the run came to rest; empty before.
    String restedAt() {
        return last("link", "query");
    }

    String digest() {
        return last("link", "digest");
    }

    /// The canonical query of the run.
    String query() {
        return last("run", "query");
    }

    private String last(String type, String field) {
        return told.stream()
                .filter(message -> message.path("type").asText().equals(type))
                .reduce((_, later) -> later)
                .map(message -> message.path(field).asText())
                .orElse("");
    }

    /// Waits until the run rests at a link like `pattern`, and the page shows it there.
    void awaitRest(String pattern) {
        await(() -> restedAt().matches(pattern) && HexFormat.of().formatHex(frame.digest).equals(digest()));
    }

    void await(BooleanSupplier condition) {
        page.waitForCondition(condition);
    }

    /// Waits until the page shows a text.
    void awaitShown(String key, String text) {
        await(() -> shown(key).equals(text));
    }

    /// Waits until an element has a text.
    void awaitText(String selector, String text) {
        await(() -> page.locator(selector).first().textContent().equals(text));
    }

    /// Waits until a control holds a value.
    void awaitValue(String selector, String value) {
        await(() -> page.inputValue(selector).equals(value));
    }

    /// Waits until the page is `paused`, `running`, …
    void awaitState(String state) {
        await(() -> state().equals(state));
    }

    /// What a `data-show` element shows.
    String shown(String key) {
        return page.locator("[data-show=" + key + "]").first().textContent();
    }

    /// `paused`, `running`, …, as the page sees it.
    String state() {
        return String.valueOf(page.evaluate("document.documentElement.dataset.state"));
    }

    void command(String name) {
        page.locator("button[data-command=" + name + "]").first().click();
    }

    /// What a function makes of a module of the page: `(m) => m.answer(42)`.
    Object inModule(String name, String function) {
        return page.evaluate("""
                async (name) => {
                  const main = document.querySelector("script[type=module]").src;
                  return (%s)(await import(new URL(`./${name}.js`, main)));
                }""".formatted(function), name);
    }

    private void listen(WebSocket socket) {
        frame = new FrameReader();
        heard = 0;
        AtomicInteger seen = new AtomicInteger();
        socket.onFrameSent(sent -> say(sent.text(), seen));
        socket.onFrameReceived(received -> {
            hear(received);
            unseen = Math.max(unseen, heard - seen.get());
        });
    }

    private void say(String line, AtomicInteger seen) {
        if (line.startsWith("seen ")) {
            seen.set(Integer.parseInt(line.substring("seen ".length())));
        } else {
            said.add(line);
        }
    }

    private void hear(WebSocketFrame received) {
        if (received.text() != null) {
            told.add(parsed(received.text()));
            return;
        }
        heard++;
        frame.read(ByteBuffer.wrap(received.binary()));
        for (int n = 0; n < frame.losses.length / 2; n++) {
            curve.put((long) frame.historyFirst + n, new float[] {frame.losses[2 * n], frame.losses[2 * n + 1]});
        }
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text());
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
