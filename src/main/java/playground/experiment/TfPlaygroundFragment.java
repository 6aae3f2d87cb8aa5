package playground.experiment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The part of a TensorFlow Playground link after its `#`, read as the original reads it (`deserializeState` in its
/// `state.ts`): pairs split at `&`, values as they stand in an address, not percent-decoded; of a repeated key the last counts.
final class TfPlaygroundFragment {
    private static final Pattern HEXADECIMAL = Pattern.compile("0[xX][0-9a-fA-F]{1,8}");

    /// All before the fragment, or nothing.
    private static final Pattern ADDRESS = Pattern.compile("^(?:[A-Za-z][A-Za-z0-9+.-]*://[^#]*|[^#=&]*)#");

    private static final String BREAKS = "\t\n\r";
    private static final String ENCODED = "\"<>`";
    private static final String REPLACEMENT = "\uFFFD";
    private static final char DELETE = '\u007F';

    private final Map<String, String> pairs = new HashMap<>();
    private final Set<String> bare = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    /// Reads a whole address, or the fragment with or without its `#`. A fragment that is percent-encoded as a whole is
    /// decoded first.
    TfPlaygroundFragment(String text) {
        String fragment = afterAddress(text.strip());
        boolean encoded = !fragment.contains("=") && fragment.toLowerCase(Locale.ROOT).contains("%3d");
        String plain = encoded ? afterAddress(QueryText.decode(fragment)) : fragment;
        for (String pair : asInAnAddress(plain).split("&", -1)) {
            String[] parts = pair.split("=", -1);
            if (parts.length > 1) {
                pairs.put(parts[0], parts[1]);
            } else {
                pairs.remove(pair);
                bare.add(pair);
            }
        }
    }

    /// A later `#` is part of the fragment.
    private static String afterAddress(String text) {
        return ADDRESS.matcher(text).replaceFirst("");
    }

    /// As a browser writes a fragment that is given to it (WHATWG URL, the fragment percent-encode set).
    private static String asInAnAddress(String fragment) {
        StringBuilder written = new StringBuilder();
        fragment.codePoints().filter(c -> BREAKS.indexOf(c) < 0).forEach(c -> written.append(
                c > ' ' && c < DELETE && ENCODED.indexOf(c) < 0 ? Character.toString(c) : encoded(c)));
        return written.toString();
    }

    private static String encoded(int c) {
        boolean half = Character.getType(c) == Character.SURROGATE;
        return QueryText.encode(half ? REPLACEMENT : Character.toString(c));
    }

    Map<String, String> pairs() {
        return pairs;
    }

    /// Whether a key is there without a value, not even an empty one.
    boolean bare(String key) {
        return bare.contains(key) && !pairs.containsKey(key);
    }

    List<Problem> problems() {
        return problems;
    }

    /// A value that is there and not blank; the original takes its default else.
    Optional<String> text(String key) {
        return Optional.ofNullable(pairs.get(key)).filter(value -> !value.isBlank());
    }

    void report(String key, String code, Object... arguments) {
        String value = pairs.containsKey(key) ? key + "=" + pairs.get(key) : key;
        problems.add(Problem.of(ExperimentQuery.TFP, value, code, arguments));
    }

    /// One of the names; the original silently takes its default for any other, we say so.
    <T> T choice(String key, T standard, Map<String, T> values) {
        Optional<String> text = text(key);
        Optional<T> value = text.flatMap(name -> Optional.ofNullable(values.get(name)));
        if (text.isPresent() && value.isEmpty()) {
            report(key, "tfpUnknown");
        }
        return value.orElse(standard);
    }

    /// Everything but `false` is true.
    boolean flag(String key, boolean standard) {
        return text(key).map(value -> !value.equals("false")).orElse(standard);
    }

    boolean hides(String name) {
        return "true".equals(pairs.get(name + "_hide"));
    }

    /// A number as JavaScript's unary plus reads it; empty where that is NaN or infinite.
    static Optional<Double> number(String text) {
        String plain = text.strip();
        if (HEXADECIMAL.matcher(plain).matches()) {
            return Optional.of((double) Long.parseLong(plain.substring(2), 16));
        }
        return NumberText.number(plain);
    }
}
