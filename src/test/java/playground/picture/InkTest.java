package playground.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import playground.page.View;

/// Pictures to take along have the colours of the page.
class InkTest {
    private static final Pattern LANE = Pattern.compile("--lane(\\d): (#[0-9a-f]{6});");

    private static List<String> lanes(String view) {
        Ink ink = Ink.of(View.parse(view, "", false));
        return IntStream.range(0, 6).mapToObj(number -> "%d #%06x".formatted(number, ink.lane(number))).toList();
    }

    /// The style sheet has them three times: light, dark if asked for, dark if the system is.
    @Test
    void runsThatRaceHaveTheirColoursOfTheStyleSheet() throws IOException {
        List<String> written = LANE.matcher(Files.readString(Path.of("static/css/compare.css"))).results()
                .map(match -> match.group(1) + " " + match.group(2))
                .toList();
        assertEquals(18, written.size());
        assertEquals(lanes(""), written.subList(0, 6));
        assertEquals(lanes("theme=dark"), written.subList(6, 12));
        assertEquals(lanes("theme=dark"), written.subList(12, 18));
    }
}
