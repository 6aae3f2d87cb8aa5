package playground.server;

import io.javalin.websocket.WsConnectContext;
import java.nio.ByteBuffer;
import org.eclipse.jetty.websocket.api.Session;
import playground.page.Messages;
import playground.session.Job;
import playground.session.Workers;
import playground.wire.Message;

/// The server's end of one page's socket: what goes down, and the seat of the job that answers what comes up.
final class Connection {
    static final int GOING_AWAY = 1001;
    /* Private codes (RFC 6455, 7.4.2), the last two digits as of the registered ones. On those Jetty hangs up at once, and
     * what the page has not read by then, the reason among it, may be lost. */
    static final int TRY_AGAIN_LATER = 4013;
    private static final int BROKEN = 4011;
    private static final int POLICY_VIOLATED = 4008;

    private final Outbox outbox;
    private final Receipts receipts = new Receipts();
    private final Workers.Seat seat;

    Connection(Session socket, Workers workers, Job job) {
        seat = workers.admit(job);
        outbox = new Outbox(socket, seat::wake);
    }

    /// Turns a page away, for there is no room.
    static void refuse(WsConnectContext context, Messages messages) {
        dismiss(context, new Message.Refused(messages.text("server.full")));
    }

    /// Asks a page for a table that it has to bring first.
    static void ask(WsConnectContext context, String fingerprint) {
        dismiss(context, new Message.Wanted(fingerprint));
    }

    private static void dismiss(WsConnectContext context, Message why) {
        Outbox outbox = new Outbox(context.session, () -> {});
        outbox.send(why.json());
        outbox.close(TRY_AGAIN_LATER);
    }

    /// There is something to do.
    void wake() {
        seat.wake();
    }

    /// What is sent now leaves at once, and the page is ready to show it.
    boolean free() {
        return outbox.free() && receipts.due();
    }

    /// Takes a line by which the page says what it has shown, and no other.
    boolean acknowledged(String line) {
        boolean taken = receipts.take(line);
        if (taken) {
            wake();
        }
        return taken;
    }

    /// The page takes what it is sent.
    boolean listening() {
        return outbox.hasRoom();
    }

    void send(ByteBuffer frame) {
        receipts.sent();
        outbox.send(frame);
    }

    void send(Message message) {
        outbox.send(message.json());
    }

    /// Ends it, saying why.
    void close(int status) {
        outbox.close(status);
    }

    /// Its job broke.
    void fail() {
        close(BROKEN);
    }

    /// The page does not stop.
    void expel() {
        close(POLICY_VIOLATED);
    }

    /// The socket is gone.
    void leave() {
        outbox.shut();
        seat.leave();
    }
}
