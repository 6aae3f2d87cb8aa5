package playground.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import playground.engine.data.RealData;

/// The small pictures of the real data sets, drawn beforehand: to read all the tables for them would hold up the first page.
/// The file has a line per path, `<data set>.<class or step>`, and one per data set of pictures, `<data set>`.
final class StoredPictures {
    static final String FILE = "/playground/data/pictures.properties";
    private static final Properties STORED = read();

    private StoredPictures() {}

    private static Properties read() {
        Properties stored = new Properties();
        try (InputStream in = Objects.requireNonNull(StoredPictures.class.getResourceAsStream(FILE), FILE)) {
            stored.load(new InputStreamReader(in, StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stored;
    }

    /// All lines.
    static SortedMap<String, String> lines() {
        SortedMap<String, String> lines = new TreeMap<>();
        STORED.stringPropertyNames().forEach(name -> lines.put(name, STORED.getProperty(name)));
        return lines;
    }

    /// Of a table, by class or step.
    static SortedMap<String, String> paths(RealData data) {
        String prefix = data.key() + ".";
        SortedMap<String, String> paths = new TreeMap<>();
        lines().forEach((name, path) -> {
            if (name.startsWith(prefix)) {
                paths.put(name.substring(prefix.length()), path);
            }
        });
        return paths;
    }

    /// Of pictures, as an address that holds it.
    static String image(RealData data) {
        return Objects.requireNonNull(STORED.getProperty(data.key()), data.key());
    }
}
