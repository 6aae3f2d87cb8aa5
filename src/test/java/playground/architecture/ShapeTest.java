package playground.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A file that outgrows its budget is two ideas.
class ShapeTest {
    @ParameterizedTest
    @CsvSource({"src/main/java, .java, 250", "static/js, .js, 150", "static/css, .css, 250"})
    void filesStayWithinTheirBudget(Path folder, String ending, int lines) throws IOException {
        try (var files = Files.walk(folder)) {
            List<String> over = files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> lines(file) > lines)
                    .map(file -> file + " has " + lines(file) + " lines")
                    .toList();
            assertEquals(List.of(), over);
        }
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
