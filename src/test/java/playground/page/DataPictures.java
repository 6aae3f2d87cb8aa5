package playground.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import playground.engine.data.RealData;

/// Draws the small pictures of the real data sets from their tables into the file that the page reads. To be run by hand when
/// such a data set or the way of drawing changes.
final class DataPictures {
    private DataPictures() {}

    static void main() throws IOException {
        Files.writeString(
                Path.of("src/main/resources" + StoredPictures.FILE),
                drawn().entrySet().stream().map(line -> line.getKey() + "=" + line.getValue() + "\n").collect(Collectors.joining()));
    }

    /// The lines of the file.
    static SortedMap<String, String> drawn() {
        SortedMap<String, String> lines = new TreeMap<>();
        for (RealData data : RealData.values()) {
            if (data.side() > 0) {
                lines.put(data.key(), DataPicture.image(data));
            } else {
                DataPicture.paths(data).forEach((group, path) -> lines.put(data.key() + "." + group, path));
            }
        }
        return lines;
    }
}
