package playground.server;

import io.javalin.http.Context;
import io.javalin.websocket.WsContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import playground.experiment.Parsed;
import playground.experiment.Problem;
import playground.page.Messages;
import playground.page.View;
import playground.page.ViewReader;

/// What is read from a request besides settings.
final class Requests {
    private Requests() {}

    static String query(Context context) {
        return Objects.requireNonNullElse(context.queryString(), "");
    }

    static View view(Context context, boolean embedded) {
        return asked(context, embedded).value();
    }

    /// How the page is to be shown, and what of that is wrong.
    static Parsed<View> asked(Context context, boolean embedded) {
        return ViewReader.read(query(context), header(context, "Accept-Language"), embedded);
    }

    /// What a page says is wrong: of its settings, and of how it is to be shown.
    static List<Problem> problems(Parsed<?> settings, Parsed<View> view) {
        List<Problem> all = Stream.concat(settings.problems().stream(), view.problems().stream()).toList();
        return new Parsed<>(settings.value(), all).problems();
    }

    static View view(WsContext context, boolean embedded) {
        String query = Objects.requireNonNullElse(context.queryString(), "");
        return View.parse(query, Objects.requireNonNullElse(context.header("Accept-Language"), ""), embedded);
    }

    static Messages messages(Context context) {
        return Messages.of(view(context, false).language());
    }

    static String header(Context context, String name) {
        return Objects.requireNonNullElse(context.header(name), "");
    }

    /// How the visitor addresses this server: `https://host:port`. A proxy in front says by which scheme.
    static String origin(Context context) {
        String scheme = header(context, "X-Forwarded-Proto").equals("https") ? "https" : context.scheme();
        return scheme + "://" + Objects.requireNonNullElse(context.host(), "");
    }

    static String origin(WsContext context) {
        return Optional.ofNullable(context.header("Origin"))
                .filter(origin -> !origin.equals("null"))
                .orElse("http://" + context.host());
    }
}
