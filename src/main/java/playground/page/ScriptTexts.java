package playground.page;

import java.util.Map;
import java.util.stream.Collectors;

/// Texts as a JSON object that may stand inside a `<script>`.
final class ScriptTexts {
    private ScriptTexts() {}

    static String json(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(entry -> quoted(entry.getKey()) + ":" + quoted(entry.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        return text.chars().mapToObj(ScriptTexts::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int c) {
        boolean plain = c >= ' ' && c != '"' && c != '\\' && c != '<' && c != '>' && c != '&';
        return plain ? Character.toString(c) : String.format("\\u%04x", c);
    }
}
