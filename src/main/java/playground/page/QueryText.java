package playground.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A query string taken apart, keys and values decoded, in the order written.
record QueryText(List<Pair> pairs) {
    record Pair(String key, String value) {}

    static QueryText parse(String query) {
        List<Pair> pairs = new ArrayList<>();
        for (String part : query.split("&", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                pairs.add(new Pair(decode(part.substring(0, equals)), decode(part.substring(equals + 1))));
            }
        }
        return new QueryText(pairs);
    }

    /// Percent signs that encode nothing stand for themselves.
    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return text;
        }
    }

    String last(String key, String absent) {
        return pairs.reversed().stream()
                .filter(pair -> pair.key().equals(key))
                .map(Pair::value)
                .findFirst()
                .orElse(absent);
    }

    String oneOf(String key, List<String> allowed, String absent) {
        String value = last(key, absent);
        return allowed.contains(value) ? value : absent;
    }

    /// Present and not `false`: a ticked box of a form says `on`.
    boolean flag(String key) {
        return !last(key, "false").equals("false");
    }
}
