package playground.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
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
        routes.get("/", pages::home);
        routes.get("/embed", pages::embed);
        routes.get("/compare", contests::home);
        routes.get("/embed/compare", contests::embed);
        routes.get("/table", tables::form);
        routes.post("/table", tables::read);
        routes.get("/tables/{fingerprint}", tables::give);
        routes.post("/tables", tables::take);
        routes.get("/api/v1/run", api::run);
        routes.post("/api/v1/run", api::run);
        routes.get("/api/v1/grid", api::grid);
        routes.post("/api/v1/grid", api::grid);
        routes.get("/api/v1/inspect", api::inspect);
        routes.post("/api/v1/inspect", api::inspect);
        routes.get("/api/v1/compare", compare::compare);
        routes.post("/api/v1/compare", compare::compare);
        routes.get("/api/v1/export/{file}", exports::give);
        routes.post("/api/v1/export/{file}", exports::give);
        routes.get("/snapshot.png", portraits::png);
        routes.get("/snapshot.svg", portraits::svg);
        routes.get("/compare.png", comparisons::png);
        routes.get("/compare.svg", comparisons::svg);
        routes.get("/film.png", portraits::strip);
        routes.get("/film.gif", portraits::gif);
        routes.get("/healthz", Routes::health);
        routes.get(Assets.ROUTE, assets::serve);
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

    private static void health(Context context) {
        context.header("Cache-Control", "no-store").contentType("text/plain").result("ok");
    }
}
