package playground.engine.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/// No worked example is left aside.
class WorkedCoverageTest {
    @Test
    void everyWorkedExampleHasATest() throws IOException {
        String tests = tests();
        List<String> ids = StreamSupport.stream(Vectors.read("worked-examples.json").path("vectors").spliterator(), false)
                .map(example -> example.path("id").asText())
                .toList();
        assertTrue(ids.size() > 40, ids::toString);
        List<String> missing = ids.stream()
                .filter(id -> !Pattern.compile("[\" ]" + Pattern.quote(id) + "(?:[\" ]|, \\w+)").matcher(tests).find())
                .toList();
        assertEquals(List.of(), missing);
    }

    private static String tests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith("Test.java")).map(WorkedCoverageTest::text).collect(Collectors.joining("\n"));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
