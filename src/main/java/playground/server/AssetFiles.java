package playground.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
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

    /// A folder that happens to be called `static` is none of ours; a jar has its own files, and those that lie beside it may be newer.
    static boolean isWorkingCopy(Path folder) {
        return !inJar() && Files.isDirectory(folder.resolve("js")) && Files.isDirectory(folder.resolve("css"));
    }

    private static boolean inJar() {
        return resource("AssetFiles.class").getProtocol().equals("jar");
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
        URL url = resource(STATIC);
        try {
            if (url.openConnection() instanceof JarURLConnection jar) {
                readJar(jar.getJarFile(), files);
            } else {
                readFolder(Path.of(url.toURI()), files);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URL resource(String name) {
        return Objects.requireNonNull(AssetFiles.class.getResource(name), name);
    }

    private static void readJar(JarFile jar, Map<String, byte[]> files) throws IOException {
        String folder = STATIC.substring(1) + "/";
        for (JarEntry entry : Collections.list(jar.entries())) {
            if (entry.getName().startsWith(folder) && !entry.isDirectory()) {
                try (InputStream content = jar.getInputStream(entry)) {
                    files.put(entry.getName().substring(folder.length()), content.readAllBytes());
                }
            }
        }
    }
}
