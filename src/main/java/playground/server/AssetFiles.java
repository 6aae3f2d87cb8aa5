package playground.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Where assets come from: the folder `static` of a working copy, or the class path.
final class AssetFiles {
    private static final String STATIC = "/static";
    private AssetFiles() {}

    /// Everything there is, by path.
    static Map<String, byte[]> read(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        if (isWorkingCopy(folder)) {
            readFolder(folder, files);
        } else {
            readClassPath(files);
        }
        return files;
    }

    /// A folder that happens to be called `static` is none of ours.
    static boolean isWorkingCopy(Path folder) {
        return Files.isRegularFile(folder.resolve("js").resolve("main.js"));
    }

    /// All files of a folder.
    static List<Path> list(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void readFolder(Path folder, Map<String, byte[]> files) {
        for (Path file : list(folder)) {
            files.put(folder.relativize(file).toString().replace('\\', '/'), bytes(file));
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void readClassPath(Map<String, byte[]> files) {
        URL url = Objects.requireNonNull(AssetFiles.class.getResource(STATIC), "The class path holds no " + STATIC);
        try {
            readAt(url.toURI(), files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void readAt(URI place, Map<String, byte[]> files) throws IOException {
        if (place.getScheme().equals("jar")) {
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                readFolder(jar.getPath(STATIC), files);
            }
        } else {
            readFolder(Path.of(place), files);
        }
    }
}
