package playground.engine.broken;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.websocket.WsContext;
import j2html.tags.DomContent;
import java.nio.ByteBuffer;
import java.util.Random;
import java.util.stream.Stream;
import jdk.incubator.vector.DoubleVector;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.Test;
import playground.engine.broken.util.Drawer;

/// Breaks every rule of the house once, so that each rule is seen to see.
public final class Broken {
    static int state;

    private Broken() {}

    public static double chance(Random random) {
        return random.nextDouble() + Math.tanh(System.nanoTime()) + playground.experiment.Rules.OWN.ordinal();
    }

    public static Double setBoxed(Stream<Double> numbers) {
        return numbers.findAny().orElse(0.0);
    }

    public static void libraries(ObjectMapper json, DomContent html, Server jetty, DoubleVector vector) {
        System.out.println(json + "" + html + jetty + vector);
    }

    public static void send(WsContext context) {
        context.send(ByteBuffer.allocate(0));
    }

    public static void thread() {
        try {
            new Thread(() -> state++).start();
        } catch (Throwable everything) {
            Thread.currentThread().interrupt();
            Drawer.pull();
        }
    }

    public static void log() {
        System.getLogger("").log(System.Logger.Level.INFO, java.util.logging.Level.INFO);
    }

    /// A name that says nothing, not even that there is a test.
    static final class BrokenHelper {
        @Test
        void isNeverRun() {}
    }
}
