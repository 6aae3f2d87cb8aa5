package playground.server;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Pictures that were drawn, by what they are of: those asked for last, for as long as there is room. A run is a value, so they
/// never become wrong.
final class PictureShelf {
    /* Some two hundred previews of links. */
    private static final long MOST_BYTES = 16_000_000;

    private final Map<String, byte[]> pictures = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    synchronized Optional<byte[]> find(String key) {
        return Optional.ofNullable(pictures.get(key));
    }

    /// A picture larger than all there is room for is not kept.
    synchronized void keep(String key, byte[] picture) {
        if (picture.length <= MOST_BYTES && pictures.putIfAbsent(key, picture) == null) {
            bytes += picture.length;
            makeRoom();
        }
    }

    private void makeRoom() {
        Iterator<byte[]> longestUnused = pictures.values().iterator();
        while (bytes > MOST_BYTES) {
            bytes -= longestUnused.next().length;
            longestUnused.remove();
        }
    }
}
