package playground.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Just enough of a reader for the HTML we write ourselves: its elements and their attributes.
record Markup(List<Element> elements) {
    private static final Pattern TAG = Pattern.compile("<([a-z0-9]+)((?:\\s[^<>\"]*(?:\"[^\"]*\")?)*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)(?:=\"([^\"]*)\")?");

    record Element(String tag, Map<String, String> attributes, String rest) {
        boolean has(String attribute) {
            return attributes.containsKey(attribute);
        }

        String attribute(String name) {
            return attributes.getOrDefault(name, "");
        }

        /// The text up to the element's end, tags taken out.
        String text() {
            int end = rest.indexOf("</" + tag + ">");
            return end < 0 ? "" : rest.substring(0, end).replaceAll("<[^>]*>", "").strip();
        }
    }

    static Markup of(String html) {
        List<Element> elements = new ArrayList<>();
        Matcher tags = TAG.matcher(html);
        while (tags.find()) {
            elements.add(new Element(tags.group(1), attributes(tags.group(2)), html.substring(tags.end())));
        }
        return new Markup(elements);
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new HashMap<>();
        Matcher matcher = ATTRIBUTE.matcher(text);
        while (matcher.find()) {
            attributes.put(matcher.group(1), matcher.group(2) == null ? "" : matcher.group(2));
        }
        return attributes;
    }

    List<Element> tags(String... tags) {
        return elements.stream().filter(element -> List.of(tags).contains(element.tag())).toList();
    }

    List<Element> with(String attribute) {
        return elements.stream().filter(element -> element.has(attribute)).toList();
    }
}
