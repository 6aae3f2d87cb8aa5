package playground.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.javalin.http.HttpResponseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import playground.experiment.Limits;

class UploadsTest {
    private long now;
    private final Uploads uploads = new Uploads(() -> now, Proxies.LOCAL);

    /// Bytes that come one by one, so far apart.
    private final class Trickle extends InputStream {
        private final long pause;
        private int left;

        Trickle(int bytes, long pause, TimeUnit unit) {
            left = bytes;
            this.pause = unit.toNanos(pause);
        }

        @Override
        public int read() {
            now += pause;
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            int next = read();
            into[from] = (byte) next;
            return next < 0 ? -1 : 1;
        }
    }

    @Test
    void whatComesIsTakenUpToALimit() throws IOException {
        byte[] some = new byte[100_000];
        assertArrayEquals(some, uploads.read(new ByteArrayInputStream(some)));
        InputStream much = new ByteArrayInputStream(new byte[Limits.BODY_BYTES + 1]);
        assertEquals(413, assertThrows(HttpResponseException.class, () -> uploads.read(much)).getStatus());
    }

    @Test
    void whoSendsTooSlowlyIsSentAway() throws IOException {
        assertEquals(400, uploads.read(new Trickle(400, 10, TimeUnit.MILLISECONDS)).length);
        now = 0;
        assertEquals(408, assertThrows(HttpResponseException.class, () ->
                uploads.read(new Trickle(1000, 10, TimeUnit.MILLISECONDS))).getStatus());
    }

    /// Nine kilobytes a second: more than the least there may be.
    @Test
    void nobodySendsForEver() throws IOException {
        assertEquals(1_000_000, uploads.read(new Trickle(1_000_000, 110, TimeUnit.MICROSECONDS)).length);
        now = 0;
        assertEquals(408, assertThrows(HttpResponseException.class, () ->
                uploads.read(new Trickle(1_200_000, 110, TimeUnit.MICROSECONDS))).getStatus());
    }
}
