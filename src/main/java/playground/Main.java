package playground;

import io.javalin.util.JavalinBindException;
import java.util.logging.Level;
import java.util.logging.Logger;
import playground.engine.kernel.Kernels;
import playground.server.Server;
import playground.server.ServerConfig;
import playground.server.Tidying;

/// Starts the server.
public final class Main {
    /* Held, because a logger that nobody holds forgets its level. Javalin's own failures reach us as exceptions. */
    private static final Logger ROOT = Logger.getLogger("");
    private static final Logger JAVALIN = Logger.getLogger("io.javalin");

    private Main() {}

    static void main() throws InterruptedException {
        System.setProperty("java.awt.headless", "true");
        /* Jetty asks for every locale there is, which takes a tenth of our start; our texts bring their own words. */
        System.setProperty("java.locale.providers", "SPI");
        ROOT.setLevel(Level.WARNING);
        JAVALIN.setLevel(Level.OFF);
        try {
            ServerConfig config = ServerConfig.from(System.getenv());
            Server server = Server.start(config);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            System.out.println("Neural network playground: " + address(config, server.port()));
            Tidying.start();
            server.warmUp();
            Kernels.warmUp();
        } catch (IllegalArgumentException e) {
            fail(String.valueOf(e.getMessage()));
        } catch (JavalinBindException e) {
            fail("The address is taken: choose another by the variable PORT, such as PORT=7071.");
        }
    }

    private static String address(ServerConfig config, int port) {
        return "http://" + (config.host().isEmpty() ? "localhost" : config.host()) + ":" + port;
    }

    private static void fail(String sentence) {
        System.err.println(sentence);
        System.exit(1);
    }
}
