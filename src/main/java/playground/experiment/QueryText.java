package playground.experiment;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/// The query string of a URL: `key=value` pairs, percent-encoded, joined by `&`.
public final class QueryText {
    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~,:*";
    private static final String TFP = ExperimentQuery.TFP + "=";

    private QueryText() {}

    /// The pairs in the order of their first appearance; of a repeated key the last value counts. Never fails: what is
    /// wrongly encoded stands for itself. A TensorFlow Playground fragment that was pasted as it is, its own `=` and
    /// `&` not encoded, is taken to reach to the end.
    public static Map<String, String> parse(String query) {
        Map<String, String> pairs = new LinkedHashMap<>();
        int from = 0;
        while (from < query.length()) {
            int end = query.startsWith(TFP, from) ? endOfFragment(query, from) : endOfPair(query, from);
            add(query.substring(from, end), pairs);
            from = end + 1;
        }
        return pairs;
    }

    private static int endOfPair(String query, int from) {
        int end = query.indexOf('&', from);
        return end < 0 ? query.length() : end;
    }

    private static int endOfFragment(String query, int from) {
        int end = endOfPair(query, from);
        boolean plain = query.substring(from + TFP.length(), end).contains("=");
        return plain ? query.length() : end;
    }

    private static void add(String pair, Map<String, String> pairs) {
        int equals = pair.indexOf('=');
        String key = decode(equals < 0 ? pair : pair.substring(0, equals));
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        if (!key.isEmpty()) {
            pairs.put(key, value.contains("=") ? value : decode(value));
        }
    }

    /// The fields of a form as browsers send it (`application/x-www-form-urlencoded`); of a repeated one the last value counts.
    public static Map<String, String> parseForm(byte[] body) {
        Map<String, String> fields = new LinkedHashMap<>();
        int from = 0;
        while (from < body.length) {
            int end = next(body, '&', from, body.length);
            int equals = next(body, '=', from, end);
            fields.put(decode(body, from, equals), decode(body, Math.min(equals + 1, end), end));
            from = end + 1;
        }
        fields.remove("");
        return fields;
    }

    private static int next(byte[] body, char mark, int from, int end) {
        int at = from;
        while (at < end && body[at] != mark) {
            at++;
        }
        return at;
    }

    public static String format(Map<String, String> pairs) {
        StringJoiner query = new StringJoiner("&");
        pairs.forEach((key, value) -> query.add(encode(key) + "=" + encode(value)));
        return query.toString();
    }

    /// Percent-encodes all but letters, digits and marks that mean nothing in a query.
    public static String encode(String text) {
        if (text.chars().allMatch(QueryText::plain)) {
            return text;
        }
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            encoded.append(plain(b) ? Character.toString(b) : String.format("%%%02X", b));
        }
        return encoded.toString();
    }

    private static boolean plain(int c) {
        return PLAIN.indexOf(c) >= 0;
    }

    /// Reads `%` and two digits as a byte, `+` as a space.
    public static String decode(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        return decode(encoded, 0, encoded.length);
    }

    private static String decode(byte[] encoded, int from, int end) {
        byte[] bytes = new byte[end - from];
        int length = 0;
        for (int n = from; n < end; n++) {
            int high = n + 2 < end && encoded[n] == '%' ? Character.digit(encoded[n + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(encoded[n + 2], 16);
            if (low >= 0) {
                bytes[length++] = (byte) (high * 16 + low);
                n += 2;
            } else {
                bytes[length++] = encoded[n] == '+' ? (byte) ' ' : encoded[n];
            }
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
