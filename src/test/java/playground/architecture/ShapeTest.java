package playground.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.LineNumber;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A file that outgrows its budget is two ideas.
class ShapeTest {
    @ParameterizedTest
    @CsvSource({"src/main/java, .java, 250", "src/test/java, .java, 250", "static/js, .js, 150", "static/css, .css, 250"})
    void filesStayWithinTheirBudget(Path folder, String ending, int lines) throws IOException {
        try (var files = Files.walk(folder)) {
            List<String> over = files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> lines(file) > lines)
                    .map(file -> file + " has " + lines(file) + " lines")
                    .toList();
            assertEquals(List.of(), over);
        }
    }

    @Test
    void methodsStayWithinTheirBudget() throws IOException {
        try (var files = Files.walk(Path.of("target/classes/playground"))) {
            List<String> over = files.filter(file -> file.toString().endsWith(".class"))
                    .flatMap(file -> methods(file).filter(method -> lines(method) > budget(file)).map(ShapeTest::name))
                    .toList();
            assertEquals(List.of(), over);
        }
    }

    /// A kernel's loops may be longer: a vector handed to a method that the JIT does not inline becomes an object.
    private static int budget(Path file) {
        return file.getParent().endsWith("kernel") ? 80 : 40;
    }

    private static String name(MethodModel method) {
        return method.parent().orElseThrow().thisClass().asInternalName() + "." + method.methodName() + " has " + lines(method) + " lines";
    }

    /// What javac makes of source: initializers of fields and enums are no methods of ours.
    private static Stream<MethodModel> methods(Path file) {
        try {
            return ClassFile.of().parse(file).methods().stream().filter(method -> !method.methodName().stringValue().startsWith("<"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lines(MethodModel method) {
        IntSummaryStatistics lines = method.code().stream()
                .flatMap(code -> code.elementStream())
                .filter(LineNumber.class::isInstance)
                .mapToInt(element -> ((LineNumber) element).line())
                .summaryStatistics();
        return lines.getCount() == 0 ? 0 : lines.getMax() - lines.getMin() + 1;
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
