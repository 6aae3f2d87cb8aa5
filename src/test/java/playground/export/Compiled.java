package playground.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;

/// Source code, compiled by a compiler that knows nothing of us.
final class Compiled {
    private Compiled() {}

    static URLClassLoader load(String name, byte[] source, Path folder) throws IOException {
        Path file = Files.write(folder.resolve(name + ".java"), source);
        int failures = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-encoding", "UTF-8", "-Xlint:all", "-Werror", "-d", folder.toString(), file.toString());
        assertEquals(0, failures, () -> new String(source, StandardCharsets.UTF_8));
        return new URLClassLoader(new URL[] {folder.toUri().toURL()});
    }

    static Object constant(Class<?> of, String name) throws ReflectiveOperationException {
        Field field = of.getDeclaredField(name);
        field.setAccessible(true);
        return field.get(null);
    }
}
