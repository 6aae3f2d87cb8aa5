package playground.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetsTest {
    /// Its styles and its scripts belong together.
    @Test
    void aPageHasOneVersionAndTheNextOneWhatChanged(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("css"));
        Path script = Files.createDirectories(folder.resolve("js")).resolve("main.js");
        Files.writeString(script, "let a = 1;");
        Assets assets = new Assets(folder);
        UnaryOperator<String> page = assets.urls();
        String before = page.apply("js/main.js");
        assertTrue(before.matches("/a/[0-9a-f]{8}/js/main\\.js"), before);
        Files.writeString(script, "let a = 2;");
        Files.setLastModifiedTime(script, FileTime.fromMillis(Files.getLastModifiedTime(script).toMillis() + 2000));
        assertEquals(before, page.apply("js/main.js"));
        assertNotEquals(before, assets.urls().apply("js/main.js"));
    }
}
