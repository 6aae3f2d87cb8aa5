package playground.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;

/// A file as it is served: plain and compressed, each made when it is first asked for. The arrays are not modified.
final class Asset {
    private final Kind kind;
    private final Supplier<byte[]> content;
    private byte[] plain = {};
    private byte[] gzip = {};

    private Asset(Kind kind, Supplier<byte[]> content) {
        this.kind = kind;
        this.content = content;
    }

    static Asset of(String path, Supplier<byte[]> content) {
        return new Asset(Kind.of(path), content);
    }

    /// What a name's ending says of a file; pictures are compressed as they are.
    private record Kind(String type, boolean compressible) {
        static Kind of(String path) {
            return switch (path.substring(path.lastIndexOf('.') + 1)) {
                case "js" -> new Kind("text/javascript; charset=utf-8", true);
                case "css" -> new Kind("text/css; charset=utf-8", true);
                case "svg" -> new Kind("image/svg+xml", true);
                case "png" -> new Kind("image/png", false);
                case "woff2" -> new Kind("font/woff2", false);
                case "json" -> new Kind("application/json", true);
                default -> new Kind("application/octet-stream", true);
            };
        }
    }

    String type() {
        return kind.type;
    }

    boolean compressible() {
        return kind.compressible;
    }

    synchronized byte[] plain() {
        if (plain.length == 0) {
            plain = content.get();
        }
        return plain;
    }

    synchronized byte[] gzip() {
        if (gzip.length == 0) {
            gzip = compress(plain());
        }
        return gzip;
    }

    private static byte[] compress(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
