package playground.server;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;

/// Styles, scripts and pictures, under addresses that change with their content: `/a/<hash>/js/main.js`, the hash being
/// that of all files together, and a browser may keep all of them forever. Styles and scripts hold what they import.
/// They are read when a page first needs them; in a working copy, changed files are picked up with the next page.
final class Assets {
    static final String ROUTE = "/a/{hash}/<path>";
    private static final String FOREVER = "public, max-age=31536000, immutable";

    private final Path folder;
    private final boolean workingCopy;
    private volatile Optional<Version> version = Optional.empty();

    /// From the folder if it is a working copy's, else from the class path.
    Assets(Path folder) {
        this.folder = folder;
        workingCopy = AssetFiles.isWorkingCopy(folder);
    }

    private record Version(String hash, Map<String, Asset> files, long stamp) {}

    /// The addresses of assets for one page, of one version all: `css/page.css` has `/a/0123456789abcdef/css/page.css`. To look
    /// for changed files takes longer than the rest of a page.
    UnaryOperator<String> urls() {
        String hash = current().hash;
        return path -> "/a/" + hash + "/" + path;
    }

    private synchronized Version current() {
        long stamp = stamp();
        Version present = version.filter(known -> known.stamp == stamp).orElseGet(() -> load(stamp));
        version = Optional.of(present);
        return present;
    }

    private Version load(long stamp) {
        Map<String, byte[]> files = AssetFiles.read(folder);
        Map<String, Asset> assets = new TreeMap<>();
        files.forEach((path, _) -> assets.put(path, Asset.of(path, () -> Imports.inPlace(files, path))));
        return new Version(hash(files), assets, stamp);
    }

    /// Changes whenever a file of the working copy does.
    private long stamp() {
        long stamp = 0;
        if (workingCopy) {
            for (Path file : AssetFiles.list(folder)) {
                stamp = 31 * (stamp + file.hashCode()) + modified(file);
            }
        }
        return stamp;
    }

    private static long modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException _) {
            return 0;
        }
    }

    /* Of the checksums that the JVM has without loading or warming anything. */
    private static String hash(Map<String, byte[]> files) {
        CRC32 sum = new CRC32();
        files.forEach((path, content) -> {
            sum.update(path.getBytes(StandardCharsets.UTF_8));
            sum.update(content);
        });
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    /// Answers with a file. Modules of a page in a sandbox are fetched from an opaque origin, so anyone may read them.
    void serve(Context context) {
        Version present = version.orElseGet(this::current);
        Asset asset = present.files.get(context.pathParam("path"));
        if (asset == null) {
            throw new NotFoundResponse();
        }
        context.header("Access-Control-Allow-Origin", "*");
        context.header("Cross-Origin-Resource-Policy", "cross-origin");
        context.header("Cache-Control", context.pathParam("hash").equals(present.hash) ? FOREVER : "no-cache");
        context.header("Vary", "Accept-Encoding");
        context.contentType(asset.type());
        boolean compressed = asset.compressible() && Requests.header(context, "Accept-Encoding").contains("gzip");
        if (compressed) {
            context.header("Content-Encoding", "gzip");
        }
        context.result(compressed ? asset.gzip() : asset.plain());
    }
}
