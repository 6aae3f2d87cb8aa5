package playground.server;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsConnectContext;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import playground.compare.Comparison;
import playground.compare.ComparisonForm;
import playground.compare.ComparisonQuery;
import playground.compare.Standing;
import playground.experiment.Limits;
import playground.experiment.Parsed;
import playground.experiment.Problem;
import playground.experiment.QueryText;
import playground.page.ComparePage;
import playground.page.CompareModel;
import playground.page.View;
import playground.session.Clock;
import playground.session.Contest;
import playground.session.Workers;

/// The pages that compare runs, and their sockets; so many as there is room for.
final class Contests {
    private static final long PING_SECONDS = 15;
    private static final String COMPUTED = "computed";

    /* A quarter of the memory there is, counted in thousands of numbers. */
    private static final long THOUSAND = 1000;
    private static final long PART = 4 * Double.BYTES * THOUSAND;

    private final Assets assets;
    private final TableShelf shelf;
    private final Workers workers;
    private final Clock clock;
    private final Tours tours;
    private final Semaphore room =
            new Semaphore((int) Math.max(Limits.COMPARISON_NUMBERS / THOUSAND, Runtime.getRuntime().maxMemory() / PART));
    private final Map<String, Live> live = new ConcurrentHashMap<>();

    private record Live(ContestSocket socket, int room) {}

    Contests(Assets assets, TableShelf shelf, Workers workers, Clock clock, Tours tours) {
        this.assets = assets;
        this.shelf = shelf;
        this.workers = workers;
        this.clock = clock;
        this.tours = tours;
    }

    void home(Context context) {
        answer(context, false);
    }

    void embed(Context context) {
        answer(context, true);
    }

    /// A form is answered with the address of what it asks for, unless it asks for something wrong.
    private void answer(Context context, boolean embedded) {
        Map<String, String> pairs = QueryText.parse(Requests.query(context));
        Parsed<View> view = Requests.asked(context, embedded);
        boolean form = ComparisonForm.isForm(pairs);
        boolean computed = pairs.remove(COMPUTED) != null;
        Parsed<Comparison> asked = ComparisonQuery.parse(form ? ComparisonForm.meant(pairs) : pairs, shelf);
        if (form && asked.problems().isEmpty()) {
            context.redirect(context.path() + "?" + view.value().beside(shelf.format(asked.value())), HttpStatus.SEE_OTHER);
            return;
        }
        shelf.keep(asked.value());
        CompareModel model =
                new CompareModel(asked.value(), Requests.problems(asked, view), form ? pairs : Map.of(), view.value(), assets.urls(), Requests.origin(context));
        Standing standing = standing(asked.value(), computed, embedded);
        context.header("Cache-Control", "no-cache");
        context.contentType("text/html; charset=utf-8").result(ComparePage.html(model, standing));
    }

    /// A page inside another connects only when somebody turns to it: it shows something by itself.
    private Standing standing(Comparison comparison, boolean computed, boolean embedded) {
        if (computed) {
            return tours.complete(comparison);
        }
        return embedded ? tours.start(comparison) : Standing.before(comparison);
    }

    void configure(WsConfig socket, boolean embedded) {
        socket.onConnect(context -> connect(context, embedded));
        socket.onMessage(context -> contest(context.sessionId()).ifPresent(contest -> contest.receive(context.message())));
        socket.onClose(context -> leave(context.sessionId()));
        socket.onError(context -> leave(context.sessionId()));
    }

    private Optional<ContestSocket> contest(String id) {
        return Optional.ofNullable(live.get(id)).map(Live::socket);
    }

    private void connect(WsConnectContext context, boolean embedded) {
        View view = Requests.view(context, embedded);
        String query = Objects.requireNonNullElse(context.queryString(), "");
        Parsed<Comparison> asked = ComparisonQuery.parse(query, shelf);
        Optional<String> lacking = asked.problems().stream().filter(Problem::lacksTable).map(Problem::value).findFirst();
        if (lacking.isPresent()) {
            Connection.ask(context, lacking.get());
            return;
        }
        CompareModel model = new CompareModel(asked.value(), asked.problems(), Map.of(), view, assets.urls(), Requests.origin(context));
        int needed = (int) (asked.value().numbers() / THOUSAND) + 1;
        if (!room.tryAcquire(needed)) {
            Connection.refuse(context, model.messages());
            return;
        }
        context.enableAutomaticPings(PING_SECONDS, TimeUnit.SECONDS);
        ContestSocket socket =
                new ContestSocket(context.session, model, clock, workers, sink -> new Contest(asked.value(), sink, clock));
        live.put(context.sessionId(), new Live(socket, needed));
        socket.connection().wake();
    }

    private void leave(String id) {
        Optional.ofNullable(live.remove(id)).ifPresent(gone -> {
            gone.socket().connection().leave();
            room.release(gone.room());
        });
    }

    /// Tells every page that the server goes away.
    void close() {
        live.values().forEach(each -> each.socket().connection().close(Connection.GOING_AWAY));
    }
}
