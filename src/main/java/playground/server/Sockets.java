package playground.server;

import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsConnectContext;
import io.javalin.websocket.WsContext;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import playground.page.Messages;
import playground.page.View;
import playground.session.Clock;
import playground.session.Session;
import playground.session.SessionLimits;
import playground.session.Workers;

/// All live pages of this server; no more than it may have, and has memory for.
final class Sockets {
    private static final long PING_SECONDS = 15;

    private final Semaphore places;
    private final Headroom headroom;
    private final Room room = Room.system();
    private final Assets assets;
    private final TableShelf shelf;
    private final Workers workers;
    private final Clock clock;
    private final Supplier<String> seeds;
    private final Map<String, TrainSocket> live = new ConcurrentHashMap<>();

    Sockets(int limit, Assets assets, TableShelf shelf, Workers workers, Clock clock, Supplier<String> seeds) {
        places = new Semaphore(limit);
        headroom = Headroom.system(clock);
        this.assets = assets;
        this.shelf = shelf;
        this.workers = workers;
        this.clock = clock;
        this.seeds = seeds;
    }

    void configure(WsConfig socket, boolean embedded) {
        socket.onConnect(context -> connect(context, embedded));
        socket.onMessage(context -> page(context).ifPresent(page -> page.receive(context.message())));
        socket.onBinaryMessage(context -> page(context).ifPresent(TrainSocket::receiveBytes));
        socket.onClose(context -> leave(context.sessionId()));
        socket.onError(context -> leave(context.sessionId()));
    }

    private Optional<TrainSocket> page(WsContext context) {
        return Optional.ofNullable(live.get(context.sessionId()));
    }

    private void connect(WsConnectContext context, boolean embedded) {
        View view = Requests.view(context, embedded);
        if (!headroom.left() || !places.tryAcquire()) {
            Connection.refuse(context, Messages.of(view.language()));
            return;
        }
        context.enableAutomaticPings(PING_SECONDS, TimeUnit.SECONDS);
        Markup markup = new Markup(view, assets.urls(), Requests.origin(context));
        live.put(
                context.sessionId(),
                new TrainSocket(context.session, markup, shelf, room.part(), clock, workers, sink ->
                        new Session(SessionLimits.DEFAULT, sink, clock, seeds, shelf)));
    }

    private void leave(String id) {
        Optional.ofNullable(live.remove(id)).ifPresent(page -> {
            page.leave();
            places.release();
        });
    }

    int live() {
        return live.size();
    }

    /// Tells every page that the server goes away; they will look for it again.
    void close() {
        live.values().forEach(page -> page.connection().close(Connection.GOING_AWAY));
    }
}
