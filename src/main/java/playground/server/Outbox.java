package playground.server;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;

/// What goes down one socket, one message at a time: the next is sent when the one before has left. Whoever fills it asks
/// first whether it is free, so a page that does not read costs one frame, and texts up to a limit.
final class Outbox {
    private static final int MOST_CHARACTERS = 256 * 1024;
    private static final int MOST_MESSAGES = 64;
    private static final Executor AFTER_GOODBYE = CompletableFuture.delayedExecutor(5, TimeUnit.SECONDS);

    private final Session socket;
    private final Runnable whenFree;
    private final Queue<Message> waiting = new ArrayDeque<>();
    private int characters;
    private boolean sending;
    private boolean ended;

    /// `whenFree` is called, on any thread, each time everything has left.
    Outbox(Session socket, Runnable whenFree) {
        this.socket = socket;
        this.whenFree = whenFree;
    }

    /// Nothing is on its way.
    synchronized boolean free() {
        return !sending && !ended;
    }

    /// Messages have not piled up.
    synchronized boolean hasRoom() {
        return characters < MOST_CHARACTERS && waiting.size() < MOST_MESSAGES && !ended;
    }

    void send(ByteBuffer frame) {
        add(new Message(0, callback -> socket.sendBinary(frame, callback)));
    }

    void send(String line) {
        add(new Message(line.length(), callback -> socket.sendText(line, callback)));
    }

    /// Closes the socket after what was sent before; nothing is sent after it. Hangs up on a page that does not read or does not
    /// close, too.
    void close(int status) {
        add(new Message(0, callback -> socket.close(status, "", callback)));
        end();
        AFTER_GOODBYE.execute(socket::disconnect);
    }

    private synchronized void end() {
        ended = true;
    }

    private void add(Message message) {
        synchronized (this) {
            if (ended) {
                return;
            }
            waiting.add(message);
            characters += message.characters;
            if (sending) {
                return;
            }
            sending = true;
        }
        sendNext();
    }

    private void sendNext() {
        next().ifPresentOrElse(
                message -> message.sending.accept(Callback.from(this::sendNext, _ -> shut())), whenFree);
    }

    private synchronized Optional<Message> next() {
        Optional<Message> next = Optional.ofNullable(waiting.poll());
        next.ifPresent(message -> characters -= message.characters);
        sending = next.isPresent();
        return next;
    }

    /// Nothing more can be sent.
    synchronized void shut() {
        ended = true;
        waiting.clear();
    }

    private record Message(int characters, Consumer<Callback> sending) {}
}
