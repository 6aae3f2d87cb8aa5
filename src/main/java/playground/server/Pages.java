package playground.server;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import playground.engine.data.Split;
import playground.experiment.Limits;
import playground.experiment.Parsed;
import playground.inspect.Inspection;
import playground.inspect.Inspector;
import playground.inspect.Subject;
import playground.page.EmbedPage;
import playground.page.HomePage;
import playground.page.PageModel;
import playground.page.View;
import playground.page.ViewReader;
import playground.run.FormQuery;
import playground.run.Link;
import playground.run.LinkQuery;
import playground.run.LossLog;
import playground.run.Replay;
import playground.run.Snapshot;
import playground.run.Training;
import playground.session.Snapshots;

/// The pages, complete and true without a script: the run of the link is computed as far as a page may cost.
final class Pages {
    /* The work is bounded beforehand; this is for the case that the machine is much slower than thought. */
    private static final long BUDGET = 2_000_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Errands errands;
    private final Assets assets;
    private final TableShelf shelf;
    private final CountDownLatch visited = new CountDownLatch(1);

    Pages(Errands errands, Assets assets, TableShelf shelf) {
        this.errands = errands;
        this.assets = assets;
        this.shelf = shelf;
    }

    /// Makes a page for nobody, so that all a page takes is loaded when the first visitor comes.
    void prepare() {
        HomePage.html(page(LinkQuery.parse(""), ViewReader.read("", "", false), ""));
    }

    void home(Context context) {
        answer(context, false, HomePage::html);
    }

    void embed(Context context) {
        answer(context, true, EmbedPage::html);
    }

    /// A form that says nothing wrong is answered with the address of what it asks for.
    private void answer(Context context, boolean embedded, Function<PageModel, String> html) {
        String query = Requests.query(context);
        boolean form = FormQuery.isForm(query);
        Parsed<Link> link = form ? FormQuery.parse(query, shelf) : LinkQuery.parse(query, shelf);
        if (form && link.problems().isEmpty()) {
            String address = Requests.view(context, embedded).beside(shelf.format(link.value()));
            context.redirect(context.path() + "?" + address, HttpStatus.SEE_OTHER);
        } else {
            show(context, embedded, link, html);
        }
    }

    private void show(Context context, boolean embedded, Parsed<Link> link, Function<PageModel, String> html) {
        PageModel page = page(link, Requests.asked(context, embedded), Requests.origin(context));
        context.header("Cache-Control", "no-cache");
        context.contentType("text/html; charset=utf-8").result(html.apply(page));
        visited.countDown();
    }

    /// Waits for the first visitor's page to be made, but not long; false when nobody came.
    boolean awaitVisitor() throws InterruptedException {
        return visited.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private PageModel page(Parsed<Link> link, Parsed<View> view, String origin) {
        Shown shown = replay(link.value(), view.value().subjects());
        shelf.keep(link.value());
        return new PageModel(link.value(), Requests.problems(link, view), view.value(), shown.split, shown.snapshot, shown.inspection, assets.urls(), origin);
    }

    private record Shown(Split split, Snapshot snapshot, Inspection inspection) {}

    /// With what there is to look into, and `besides` these subjects.
    private Shown replay(Link link, List<Subject> besides) {
        LossLog losses = new LossLog();
        return errands.run(
                () -> Replay.of(link.within(Limits.PAGE_WORK), true),
                BUDGET,
                training -> losses.record(training.position().epoch(), training.trainer().losses()),
                training -> Inspector.ready(training, besides),
                replay -> new Shown(
                        replay.training().split(),
                        snapshot(replay.training(), losses),
                        Inspector.everything(replay.training(), besides)));
    }

    private static Snapshot snapshot(Training training, LossLog losses) {
        return new Snapshots(training).snapshot(losses.take(), true);
    }
}
