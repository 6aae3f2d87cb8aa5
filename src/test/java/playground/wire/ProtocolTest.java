package playground.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import playground.session.Speed;

/// The document says what the program does.
class ProtocolTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\| ([\\w ]+?) \\| [^|]+\\|$");

    @Test
    void theTableOfTheHeaderIsTheLayout() throws IOException {
        List<String> documented =
                ROW.matcher(protocol()).results().map(row -> row.group(1) + " " + row.group(2)).toList();
        List<String> coded = Arrays.stream(FrameLayout.values())
                .map(field -> field.offset() + " " + field.type())
                .toList();
        assertEquals(coded, documented);
    }

    @Test
    void theBodyStartsAfterTheHeader() throws IOException {
        assertTrue(protocol().contains("A header of " + FrameLayout.HEADER_BYTES + " bytes"));
        assertTrue(protocol().contains("| " + FrameLayout.HEADER_BYTES + " | | body |"));
    }

    @ParameterizedTest
    @EnumSource
    void everySpeedIsDocumented(Speed speed) throws IOException {
        assertTrue(protocol().contains("`" + speed.key() + "`"));
    }

    private static String protocol() throws IOException {
        return Files.readString(Path.of("src/docs/protocol.md"));
    }
}
