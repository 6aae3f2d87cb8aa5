package playground.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// A server in a process of its own, which can be killed.
final class ServerProcess implements AutoCloseable {
    private final int port;
    private Process process;

    private ServerProcess(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    static ServerProcess start() {
        int port = freePort();
        return new ServerProcess(port, launch(port));
    }

    String home() {
        return "http://localhost:" + port + "/";
    }

    /// Gives it no chance to say goodbye.
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    void restart() {
        process = launch(port);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process launch(int port) {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dplayground.kernel=scalar", // its bits are the same, and nothing is warmed up beside the test
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "playground.Main"));
        builder.environment().put("PORT", Integer.toString(port));
        builder.environment().put("HOST", "localhost");
        try {
            Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
            BufferedReader out = new BufferedReader(
                    new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            String line = out.readLine();
            if (line == null || !line.contains("http://")) {
                throw new IllegalStateException("The server did not start: " + line);
            }
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
