package playground.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.lang.System.Logger.Level;

/// What is to be had at which address.
final class Routes {
    private static final System.Logger LOG = System.getLogger(Routes.class.getName());
    private static final String SOCKET = "/socket";
    private static final String EMBEDDED_SOCKET = "/embed/socket";
    private static final String COMPARING_SOCKET = "/compare/socket";
    private static final String EMBEDDED_COMPARING_SOCKET = "/embed/compare/socket";

    private Routes() {}

    static void configure(
            RoutesConfig routes, Pages pages, Tables tables, Api api, CompareApi compare, ComparisonPictures comparisons, Exports exports, Portraits portraits, Assets assets, Sockets sockets,
            Contests contests) {
        routes.before(SecurityHeaders::set);
        give(routes, "/", pages::home);
        give(routes, "/embed", pages::embed);
        give(routes, "/compare", contests::home);
        give(routes, "/embed/compare", contests::embed);
        give(routes, "/table", tables::form);
        routes.post("/table", tables::read);
        give(routes, "/tables/{fingerprint}", tables::give);
        routes.post("/tables", tables::take);
        give(routes, "/api/v1/run", api::run);
        routes.post("/api/v1/run", api::run);
        give(routes, "/api/v1/grid", api::grid);
        routes.post("/api/v1/grid", api::grid);
        give(routes, "/api/v1/inspect", api::inspect);
        routes.post("/api/v1/inspect", api::inspect);
        give(routes, "/api/v1/compare", compare::compare);
        routes.post("/api/v1/compare", compare::compare);
        give(routes, "/api/v1/export/{file}", exports::give);
        routes.post("/api/v1/export/{file}", exports::give);
        give(routes, "/snapshot.png", portraits::png);
        give(routes, "/snapshot.svg", portraits::svg);
        give(routes, "/compare.png", comparisons::png);
        give(routes, "/compare.svg", comparisons::svg);
        give(routes, "/film.png", portraits::strip);
        give(routes, "/film.gif", portraits::gif);
        give(routes, "/healthz", Routes::health);
        give(routes, Assets.ROUTE, assets::serve);
        routes.wsBeforeUpgrade(SOCKET, Origins::check);
        routes.wsBeforeUpgrade(EMBEDDED_SOCKET, Origins::checkEmbedded);
        routes.ws(SOCKET, socket -> sockets.configure(socket, false));
        routes.ws(EMBEDDED_SOCKET, socket -> sockets.configure(socket, true));
        routes.wsBeforeUpgrade(COMPARING_SOCKET, Origins::check);
        routes.wsBeforeUpgrade(EMBEDDED_COMPARING_SOCKET, Origins::checkEmbedded);
        routes.ws(COMPARING_SOCKET, socket -> contests.configure(socket, false));
        routes.ws(EMBEDDED_COMPARING_SOCKET, socket -> contests.configure(socket, true));
        routes.wsException(Exception.class, (e, _) -> LOG.log(Level.ERROR, "A socket failed", e));
        new ErrorResponses(assets).configure(routes);
    }

    /// `HEAD` is answered as `GET`; the server leaves the body out.
    private static void give(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }

    private static void health(Context context) {
        context.header("Cache-Control", "no-store").contentType("text/plain").result("ok");
    }
}
