package playground.server;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import playground.wire.FrameReader;

/// A page without a browser: speaks on the socket, and keeps what it was told and shown.
public final class LivePage implements WebSocket.Listener, AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    /// As browsers say: it ended without a code.
    static final int BROKEN_OFF = 1006;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

    /// What a frame said. `at` is when it came.
    public record Seen(int state, int revision, double epoch, int step, double rate, String digest, long at) {}

    private final FrameReader reader = new FrameReader();
    private final StringBuilder line = new StringBuilder();
    private final List<byte[]> pieces = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final List<Seen> seen = new ArrayList<>();
    private final Map<Long, float[]> curve = new TreeMap<>();
    private int closed;
    private WebSocket socket;

    private LivePage() {}

    public static LivePage open(int port) {
        return open(port, "/socket", "http://localhost:" + port);
    }

    public static LivePage open(int port, String path, String origin) {
        LivePage page = new LivePage();
        page.socket = CLIENT.newWebSocketBuilder()
                .header("Origin", origin)
                .buildAsync(URI.create("ws://localhost:" + port + path), page)
                .join();
        return page;
    }

    public void say(String command) {
        socket.sendText(command, true).join();
    }

    public void sayBytes() {
        socket.sendBinary(ByteBuffer.allocate(1), true).join();
    }

    /// Says what the server may answer by closing while it is still being said.
    public void sayTooMuch(Consumer<LivePage> message, int times) {
        try {
            for (int n = 0; n < times; n++) {
                message.accept(this);
            }
        } catch (CompletionException _) {
            /* It closed on the way, as it should. */
        }
    }

    /// The first frame from the `from`th on that is as wanted.
    public synchronized Seen seen(int from, Predicate<Seen> wanted) {
        return await(() -> seen.stream().skip(from).filter(wanted).toList()).getFirst();
    }

    public Seen seen(Predicate<Seen> wanted) {
        return seen(0, wanted);
    }

    public Seen atRest(double epoch) {
        return seen(frame -> frame.epoch() == epoch && !frame.digest().startsWith("0000"));
    }

    /// The first text that holds `part`.
    public synchronized String told(String part) {
        return await(() -> told.stream().filter(text -> text.contains(part)).toList()).getFirst();
    }

    /// Everything told up to here.
    public synchronized List<String> texts() {
        return List.copyOf(told);
    }

    public synchronized int closed() {
        return await(() -> closed == 0 ? List.<Integer>of() : List.of(closed)).getFirst();
    }

    /// Whether the server shows something, rather than ending the connection.
    public synchronized boolean admitted() {
        return await(() -> closed != 0 ? List.of(false) : seen.isEmpty() ? List.<Boolean>of() : List.of(true)).getFirst();
    }

    public synchronized List<Seen> frames() {
        return List.copyOf(seen);
    }

    public synchronized Map<Long, float[]> curve() {
        return new TreeMap<>(curve);
    }

    /// The training losses of the epochs 0 to `last`; fails if one is missing.
    public synchronized List<Float> curve(int last) {
        List<Float> losses = new ArrayList<>();
        for (long epoch = 0; epoch <= last; epoch++) {
            losses.add(curve.get(epoch)[0]);
        }
        return losses;
    }

    private synchronized <T> List<T> await(java.util.function.Supplier<List<T>> found) {
        long end = System.nanoTime() + PATIENCE;
        try {
            while (found.get().isEmpty()) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    throw new AssertionError("Not in time. Told last: "
                            + told.subList(Math.max(0, told.size() - 5), told.size()) + ", seen: "
                            + (seen.isEmpty() ? "nothing" : seen.getLast()) + ", closed: " + closed);
                }
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return found.get();
    }

    @Override
    public synchronized CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        line.append(data);
        if (last) {
            told.add(line.toString());
            line.setLength(0);
            notifyAll();
        }
        from.request(1);
        return null;
    }

    @Override
    public synchronized CompletionStage<?> onBinary(WebSocket from, ByteBuffer data, boolean last) {
        byte[] piece = new byte[data.remaining()];
        data.get(piece);
        pieces.add(piece);
        if (last) {
            frame();
            pieces.clear();
            notifyAll();
        }
        from.request(1);
        return null;
    }

    private void frame() {
        ByteBuffer whole = ByteBuffer.allocate(pieces.stream().mapToInt(piece -> piece.length).sum());
        pieces.forEach(whole::put);
        reader.read(whole.flip());
        seen.add(new Seen(
                reader.state, reader.revision, reader.epoch, reader.step, reader.rate,
                HexFormat.of().formatHex(reader.digest), System.nanoTime()));
        for (int i = 0; i < reader.losses.length; i += 2) {
            curve.put((long) reader.historyFirst + i / 2, Arrays.copyOfRange(reader.losses, i, i + 2));
        }
    }

    @Override
    public synchronized CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        closed = status;
        notifyAll();
        return null;
    }

    @Override
    public synchronized void onError(WebSocket from, Throwable error) {
        closed = closed == 0 ? BROKEN_OFF : closed;
        notifyAll();
    }

    @Override
    public void close() {
        socket.abort();
    }
}
