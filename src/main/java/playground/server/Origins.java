package playground.server;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.net.URI;
import java.net.URISyntaxException;

/// Whose pages may open a socket: our own, by browsers that say where a page is from; programs that say nothing. An
/// embedded page in a sandbox has no origin to say, so its socket also takes `null`.
final class Origins {
    private Origins() {}

    static void check(Context context) {
        require(own(Requests.header(context, "Origin"), Requests.header(context, "Host")));
    }

    static void checkEmbedded(Context context) {
        String origin = Requests.header(context, "Origin");
        require(origin.equals("null") || own(origin, Requests.header(context, "Host")));
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new ForbiddenResponse();
        }
    }

    private static boolean own(String origin, String host) {
        return origin.isEmpty() || authority(origin).equalsIgnoreCase(host);
    }

    private static String authority(String origin) {
        try {
            String authority = new URI(origin).getAuthority();
            return authority == null ? "" : authority;
        } catch (URISyntaxException _) {
            return "";
        }
    }
}
