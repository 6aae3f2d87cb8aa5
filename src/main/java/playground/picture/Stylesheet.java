package playground.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.w3c.dom.Element;

/// The page's style sheets, as far as drawings need them: what they say of an element. Media are not asked about: a picture has the theme
/// it is told to have.
final class Stylesheet {
    private static final List<String> FILES = List.of("tokens", "points", "plot", "health", "space", "landscape", "neuron", "course");
    private static final List<String> LAYERS = List.of("tokens", "base", "layout", "components", "variants");
    static final Stylesheet PAGE = new Stylesheet(FILES.stream().map(Stylesheet::read).toList());

    /// `rank`: a higher one wins.
    private record Rule(Selector selector, Map<String, String> says, int rank) {}

    private final List<Rule> rules = new ArrayList<>();

    private Stylesheet(List<String> sheets) {
        sheets.forEach(sheet -> take(sheet.replaceAll("(?s)/\\*.*?\\*/", ""), 0));
        rules.sort(Comparator.comparingInt(Rule::rank));
    }

    private static String read(String name) {
        try (InputStream sheet = Stylesheet.class.getResourceAsStream("/static/css/" + name + ".css")) {
            return new String(Objects.requireNonNull(sheet, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What is said of an element, by property.
    Map<String, String> of(Element element) {
        Map<String, String> said = new LinkedHashMap<>();
        rules.stream().filter(rule -> rule.selector.matches(element)).forEach(rule -> said.putAll(rule.says));
        return said;
    }

    private void take(String text, int layer) {
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            String before = text.substring(at, open);
            String head = before.substring(before.lastIndexOf(';') + 1).strip();
            at = end(text, open);
            block(head, text.substring(open + 1, at - 1), layer);
        }
    }

    private void block(String head, String body, int layer) {
        if (head.startsWith("@layer")) {
            take(body, LAYERS.indexOf(head.substring("@layer".length()).strip()));
        } else if (!head.startsWith("@")) {
            Map<String, String> says = declarations(body);
            for (String selector : head.split(",", -1)) {
                Selector.of(selector).ifPresent(found -> rules.add(new Rule(found, says, layer * 10_000 + found.weight())));
            }
        }
    }

    private static Map<String, String> declarations(String body) {
        Map<String, String> says = new LinkedHashMap<>();
        for (String declaration : body.split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                says.put(declaration.substring(0, colon).strip(), declaration.substring(colon + 1).strip());
            }
        }
        return says;
    }

    /// Behind the brace that closes the one at `open`.
    private static int end(String text, int open) {
        int depth = 0;
        int at = open;
        do {
            depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
            at++;
        } while (depth > 0);
        return at;
    }
}
