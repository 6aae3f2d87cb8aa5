package playground.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.SessionHandler;
import org.eclipse.jetty.ee10.websocket.server.JettyWebSocketServletFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.core.server.WebSocketServerComponents;
import playground.experiment.Defaults;
import playground.experiment.Limits;
import playground.run.Link;
import playground.run.LossLog;
import playground.run.Position;
import playground.run.Replay;
import playground.run.Run;
import playground.run.Training;
import playground.session.Clock;
import playground.session.Errand;
import playground.session.Moment;
import playground.session.Phase;
import playground.session.Seeds;
import playground.session.Snapshots;
import playground.session.Workers;
import playground.wire.FrameCodec;

/// The server: everything it is made of, put together.
public final class Server implements AutoCloseable {
    private static final long STOP_MILLIS = 5000;
    private static final int MOST_THREADS = 64;
    private static final int IDLE_MILLIS = 60_000;
    private static final int PAGES_AT_ONCE = 64;
    /* So that live pages keep the processor. */
    private static final int DRAWN_AT_ONCE = 2;
    private static final long WARM_UP = 1_000_000_000;
    private static final int WARM_UP_PICTURE = 10;

    /* A message of more than the 16 KiB a command may have is refused politely; a much longer one is not read. */
    private static final long LONGEST_MESSAGE = 64 * 1024;

    /* The longest link twice over (the page's own address comes along as the referrer) and the browser's other headers. */
    private static final int LONGEST_HEADERS = 40 * 1024;

    /* A class that opens the page at one word. Beyond, connections are tried again after seconds. */
    private static final int ACCEPTED_AT_ONCE = 1024;

    /* A line of 64 bytes. Jetty, left to find out, would start all of the JVM's management first, a fifth of our start. */
    private static final String REFERENCES_PER_CACHE_LINE = "16";

    private final Workers workers;
    private final Sockets sockets;
    private final Pages pages;
    private final Contests contests;
    private final Javalin javalin;

    private Server(ServerConfig config) {
        Clock clock = Clock.system();
        workers = new Workers(Runtime.getRuntime().availableProcessors(), clock);
        Assets assets = new Assets(Path.of("static"));
        TableShelf shelf = new TableShelf();
        Uploads uploads = new Uploads(clock, config.proxies());
        sockets = new Sockets(config.sessions(), assets, shelf, workers, clock, new Seeds(new SecureRandom()::nextDouble));
        pages = new Pages(new Errands(PAGES_AT_ONCE, workers, clock), assets, shelf);
        Tours tours = new Tours(workers, clock);
        contests = new Contests(assets, shelf, workers, clock, tours);
        Thread.startVirtualThread(pages::prepare);
        Tables tables = new Tables(uploads, shelf, assets);
        Errands errands = new Errands(config.calls(), workers, clock);
        Calls calls = new Calls(uploads, shelf);
        Api api = new Api(errands, calls, shelf, clock);
        Exports exports = new Exports(errands, calls, shelf);
        CompareApi compare = new CompareApi(tours, calls, shelf, clock);
        Places easels = new Places(DRAWN_AT_ONCE);
        ComparisonPictures comparisons = new ComparisonPictures(tours, calls, easels);
        Portraits portraits = new Portraits(errands, calls, shelf, easels);
        javalin = Javalin.create(javalin -> {
            configure(javalin, config);
            Routes.configure(javalin.routes, pages, tables, api, compare, comparisons, exports, portraits, assets, sockets, contests);
        });
    }

    /// A server that listens. Port 0 takes a free one.
    public static Server start(ServerConfig config) {
        Server server = new Server(config);
        server.javalin.start();
        return server;
    }

    /// Trains and paints a little behind the scenes, so that visitors meet compiled code. One who is there already has his
    /// page first.
    public void warmUp() throws InterruptedException {
        pages.awaitVisitor();
        Link link = new Link(Run.of(Defaults.experiment()), new Position(Limits.EPOCHS, 0));
        Errand<Boolean> errand = new Errand<>(() -> Replay.of(link, true), WARM_UP, Clock.system(), Server::paint, _ -> true, _ -> true);
        workers.admit(errand).wake();
    }

    private static void paint(Training training) {
        if (training.position().epoch() % WARM_UP_PICTURE == 0) {
            new FrameCodec().encode(new Moment(
                    new Snapshots(training).snapshot(new LossLog().take(), false), Phase.RUNNING, 0, 0, 0));
        }
    }

    public int port() {
        return javalin.port();
    }

    /// Tells the live pages, lets requests under way end, and stops.
    @Override
    public void close() {
        sockets.close();
        contests.close();
        javalin.stop();
        workers.close();
    }

    private static void configure(JavalinConfig javalin, ServerConfig config) {
        javalin.startup.showJavalinBanner = false;
        javalin.startup.showOldJavalinVersionWarning = false;
        javalin.startup.startupWatcherEnabled = false;
        javalin.http.prefer405over404 = true;
        javalin.jetty.addConnector((server, http) -> connector(server, http, config));
        javalin.jetty.threadPool = threads();
        javalin.jetty.modifyHttpConfiguration(http -> http.setRequestHeaderSize(LONGEST_HEADERS));
        javalin.jetty.modifyServer(server -> {
            server.setStopTimeout(STOP_MILLIS);
            server.insertHandler(new GracefulHandler());
        });
        AtomicReference<ServletContextHandler> handler = new AtomicReference<>();
        javalin.jetty.modifyServletContextHandler(context -> {
            handler.set(context);
            forgetVisitors(context.getSessionHandler());
        });
        javalin.jetty.modifyWebSocketServletFactory(factory -> configure(factory, handler.get()));
    }

    private static ServerConnector connector(
            org.eclipse.jetty.server.Server server, HttpConfiguration http, ServerConfig config) {
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(config.host().isEmpty() ? null : config.host());
        connector.setPort(config.port());
        connector.setAcceptQueueSize(ACCEPTED_AT_ONCE);
        return connector;
    }

    /// Each upgrade to a socket opens a session of the servlet kind, which nobody wants: no cookie, and gone soon.
    private static void forgetVisitors(SessionHandler sessions) {
        sessions.setUsingCookies(false);
        sessions.setMaxInactiveInterval(1);
    }

    private static QueuedThreadPool threads() {
        System.setProperty("org.eclipse.jetty.util.referencesPerCacheLine", REFERENCES_PER_CACHE_LINE);
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS);
        threads.setName("jetty");
        threads.setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
        return threads;
    }

    /// Without permessage-deflate: frames are deflated already, and doing so again would cost a window per socket.
    private static void configure(JettyWebSocketServletFactory factory, ServletContextHandler handler) {
        WebSocketServerComponents.getWebSocketComponents(handler).getExtensionRegistry().unregister("permessage-deflate");
        factory.setIdleTimeout(Duration.ofMillis(IDLE_MILLIS));
        factory.setMaxTextMessageSize(LONGEST_MESSAGE);
        factory.setMaxBinaryMessageSize(LONGEST_MESSAGE);
    }
}
