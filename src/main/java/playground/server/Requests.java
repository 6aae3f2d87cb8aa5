package playground.server;

import io.javalin.http.Context;
import io.javalin.websocket.WsContext;
import java.util.Objects;
import java.util.Optional;
import playground.page.Messages;
import playground.page.View;

/// What is read from a request besides settings.
final class Requests {
    private Requests() {}

    static String query(Context context) {
        return Objects.requireNonNullElse(context.queryString(), "");
    }

    static View view(Context context, boolean embedded) {
        return View.parse(query(context), header(context, "Accept-Language"), embedded);
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
