package playground.server;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import playground.engine.data.OwnTable;
import playground.engine.data.Table;
import playground.experiment.Experiment;
import playground.experiment.ExperimentQuery;
import playground.experiment.Limits;
import playground.experiment.Problem;
import playground.experiment.QueryText;
import playground.experiment.TableText;
import playground.page.TableModel;
import playground.page.TablePage;
import playground.page.TablePreview;
import playground.page.View;
import playground.run.FormQuery;
import playground.run.Link;
import playground.run.LinkQuery;
import playground.run.Position;
import playground.run.Run;
import playground.table.Choices;
import playground.table.Draft;
import playground.table.DraftReader;

/// Visitors' own tables: the form to paste them into, what is understood of them, and, for those that have no room in a link,
/// the way back and forth between page and server.
final class Tables {
    private static final String PART = "part";
    private static final String USE = "use";
    private static final String TEXT = "text";

    private final Uploads uploads;
    private final TableShelf shelf;
    private final Assets assets;

    Tables(Uploads uploads, TableShelf shelf, Assets assets) {
        this.uploads = uploads;
        this.shelf = shelf;
        this.assets = assets;
    }

    /// `GET /table`: the form, empty.
    void form(Context context) {
        html(context, TablePage.html(model(Requests.view(context, false), Map.of()), assets.urls()));
    }

    /// `POST /table`: the form with what was understood; with `use`, without scripts, the page that learns from it.
    void read(Context context) {
        View view = Requests.view(context, false);
        TableModel model = uploads.work(context, body -> model(view, QueryText.parseForm(body)));
        if (QueryText.parse(Requests.query(context)).containsKey(PART)) {
            html(context, TablePreview.html(model));
        } else if (model.chosen()) {
            context.redirect("/?" + view.beside(model.link()), HttpStatus.SEE_OTHER);
        } else {
            html(context, TablePage.html(model, assets.urls()));
        }
    }

    private static void html(Context context, String html) {
        context.header("Cache-Control", "no-store").contentType("text/html; charset=utf-8").result(html);
    }

    private TableModel model(View view, Map<String, String> fields) {
        String text = fields.getOrDefault(TEXT, "");
        Draft draft = DraftReader.read(text, new Choices(fields));
        Link was = LinkQuery.parse(fields.getOrDefault(FormQuery.WAS, ""), shelf).value();
        boolean chosen = fields.containsKey(USE) && draft.table().isPresent();
        String link = draft.table().map(own -> link(was, own, draft)).map(found -> chosen ? shelf.format(found) : LinkQuery.format(found)).orElse("");
        return new TableModel(view, LinkQuery.format(was), text, draft, link, chosen);
    }

    /// The run that was shown, with this table in the place of its data.
    private static Link link(Link was, OwnTable own, Draft draft) {
        Experiment before = was.run().settings(was.at());
        return new Link(Run.of(ExperimentQuery.withTable(before, own, draft.scaling()).value()), Position.START);
    }

    /// `GET /tables/<fingerprint>`: a table that has no room in a link, packed.
    void give(Context context) {
        Table table = shelf.find(context.pathParam("fingerprint")).orElseThrow(NotFoundResponse::new);
        text(context, TableText.pack(table));
    }

    /// `POST /tables`: takes such a table, packed, and answers with its fingerprint.
    void take(Context context) {
        Table table = uploads.work(context, Tables::unpacked).orElseThrow(() -> new WrongParameters(
                List.of(Problem.of(ExperimentQuery.TABLE, "", "table", Limits.MOST_ROWS, Limits.MOST_COLUMNS))));
        shelf.keep(table);
        text(context, table.fingerprint());
    }

    private static Optional<Table> unpacked(byte[] body) {
        return body.length > Limits.PACKED_LENGTH ? Optional.empty() : TableText.unpack(new String(body, StandardCharsets.US_ASCII));
    }

    private static void text(Context context, String text) {
        context.header("Cache-Control", "no-store").header("Access-Control-Allow-Origin", "*");
        context.contentType("text/plain; charset=utf-8").result(text);
    }
}
