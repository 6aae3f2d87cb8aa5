package playground.server;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;
import playground.experiment.Limits;
import playground.session.Clock;

/// What visitors send in the body of a request, tables above all: bounded in size and time, and only so many at once are read and
/// made something of, fewer from one address. Others wait a little, first come, first served.
final class Uploads {
    /* Each takes up to a body's bytes, or, being worked on, some six times that. */
    private static final int READ_AT_ONCE = 6;
    /* So that it takes several addresses to keep all others waiting. */
    private static final int FROM_ONE_ADDRESS = 2;
    private static final int WORKED_ON_AT_ONCE = 2;
    /* Bytes a second. */
    private static final double SLOWEST = 8192;
    private static final double GRACE_SECONDS = 5;
    /* Enough for the largest over a slow line, 100 kB a second. */
    private static final double LONGEST_SECONDS = 120;
    /* Who pauses longer has gone away. */
    private static final long PAUSE_MILLIS = 3000;
    private static final double SECOND = 1e9;
    private static final int PIECE = 16 * 1024;
    private static final int TOO_SLOW = 408;
    private static final int TOO_LARGE = 413;

    private final Clock clock;
    private final Proxies proxies;
    private final Places places = new Places(READ_AT_ONCE);
    private final Places hands = new Places(WORKED_ON_AT_ONCE);
    private final Neighbours neighbours = new Neighbours(FROM_ONE_ADDRESS);

    Uploads(Clock clock, Proxies proxies) {
        this.clock = clock;
        this.proxies = proxies;
    }

    /// Makes something of the body; `Busy` when too many are under way.
    <T> T work(Context context, Function<byte[], T> work) {
        String address = proxies.visitor(context.ip(), forwarded(context));
        return neighbours.within(address, () -> places.within(() -> {
            byte[] body = read(context);
            return hands.within(() -> work.apply(body));
        }));
    }

    /// All lines of it, with commas between them: a proxy may add one of its own.
    private static String forwarded(Context context) {
        return String.join(",", ServletContextRequest.getServletContextRequest(context.req()).getHeaders().getValuesList("X-Forwarded-For"));
    }

    private byte[] read(Context context) {
        if (context.contentLength() > Limits.BODY_BYTES) {
            throw new HttpResponseException(TOO_LARGE);
        }
        EndPoint line = ServletContextRequest.getServletContextRequest(context.req()).getConnectionMetaData().getConnection().getEndPoint();
        long usual = line.getIdleTimeout();
        line.setIdleTimeout(PAUSE_MILLIS);
        try {
            return read(context.bodyInputStream());
        } catch (IOException _) {
            throw new HttpResponseException(TOO_SLOW);
        } finally {
            line.setIdleTimeout(usual);
        }
    }

    /// Who sends too slowly gives up a place that others wait for.
    byte[] read(InputStream in) throws IOException {
        long start = clock.nanos();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            body.write(piece, 0, read);
            double seconds = (clock.nanos() - start) / SECOND;
            if (body.size() > Limits.BODY_BYTES) {
                throw new HttpResponseException(TOO_LARGE);
            }
            if (seconds > LONGEST_SECONDS || body.size() < SLOWEST * (seconds - GRACE_SECONDS)) {
                throw new HttpResponseException(TOO_SLOW);
            }
        }
        return body.toByteArray();
    }
}
