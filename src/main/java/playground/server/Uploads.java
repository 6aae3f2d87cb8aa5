package playground.server;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;
import playground.experiment.Limits;
import playground.session.Clock;

/// What visitors send in the body of a request, tables above all: bounded in size, and only so many at once are read and made
/// something of. Others wait a little, first come, first served.
final class Uploads {
    /* Each takes up to a body's bytes, or, being worked on, some six times that. */
    private static final int READ_AT_ONCE = 6;
    private static final int WORKED_ON_AT_ONCE = 2;
    /* Bytes a second. */
    private static final double SLOWEST = 8192;
    private static final double GRACE_SECONDS = 5;
    private static final double SECOND = 1e9;
    private static final int PIECE = 16 * 1024;
    private static final int TOO_SLOW = 408;
    private static final int TOO_LARGE = 413;

    private final Clock clock;
    private final Places places = new Places(READ_AT_ONCE);
    private final Places hands = new Places(WORKED_ON_AT_ONCE);

    Uploads(Clock clock) {
        this.clock = clock;
    }

    /// Makes something of the body; `Busy` when too many are under way.
    <T> T work(Context context, Function<byte[], T> work) {
        return places.within(() -> {
            byte[] body = read(context);
            return hands.within(() -> work.apply(body));
        });
    }

    private byte[] read(Context context) {
        if (context.contentLength() > Limits.BODY_BYTES) {
            throw new HttpResponseException(TOO_LARGE);
        }
        try {
            return read(context.bodyInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
            if (body.size() < SLOWEST * (seconds - GRACE_SECONDS)) {
                throw new HttpResponseException(TOO_SLOW);
            }
        }
        return body.toByteArray();
    }
}
