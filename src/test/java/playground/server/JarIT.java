package playground.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The runnable jar, as it was packaged.
final class JarIT {
    private static final Pattern STYLES = Pattern.compile("/a/[0-9a-f]{8}/css/page\\.css");
    private static final String STRANGE = "strange";

    @TempDir
    Path folder;

    @Test
    @DisplayName("needs no files beside it, and minds none")
    void alone() throws Exception {
        for (String file : new String[] {"js/main.js", "css/page.css"}) {
            Path strange = folder.resolve("static").resolve(file);
            Files.createDirectories(strange.getParent());
            Files.writeString(strange, STRANGE);
        }
        Process jar = start();
        try {
            String home = address(jar);
            Matcher styles = STYLES.matcher(get(home).body());
            assertTrue(styles.find());
            HttpResponse<String> sheet = get(home + styles.group());
            assertEquals(200, sheet.statusCode());
            assertTrue(!sheet.body().equals(STRANGE) && sheet.body().contains("@layer"));
        } finally {
            jar.destroyForcibly();
        }
    }

    private Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-jar",
                Path.of("target", "playground.jar").toAbsolutePath().toString());
        builder.environment().put("PORT", "0");
        return builder.directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /// The line it prints ends with it.
    private static String address(Process jar) throws IOException {
        String line = new BufferedReader(new InputStreamReader(jar.getInputStream(), StandardCharsets.UTF_8)).readLine();
        return line.substring(line.indexOf("http://"));
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
