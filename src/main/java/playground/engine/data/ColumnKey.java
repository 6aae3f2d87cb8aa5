package playground.engine.data;

import java.nio.charset.StandardCharsets;

/// What a visitor's column is called in lists of settings and in ids of elements, where a name may not hold everything: of
/// ASCII only letters, digits and `_.-` stand for themselves, all else is percent-encoded. `city=Paris` is the kind Paris of
/// the column city.
public final class ColumnKey {
    private static final String PLAIN = "_.-";
    private static final int ASCII = 0x80;

    private ColumnKey() {}

    public static String of(String name) {
        StringBuilder key = new StringBuilder();
        name.codePoints().forEach(c -> key.append(plain(c) ? Character.toString(c) : encoded(c)));
        return key.toString();
    }

    static String of(String name, String kind) {
        return of(name) + "=" + of(kind);
    }

    private static boolean plain(int c) {
        return c < ASCII ? Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0 : Character.isLetterOrDigit(c);
    }

    private static String encoded(int c) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            encoded.append(String.format("%%%02X", b));
        }
        return encoded.toString();
    }
}
