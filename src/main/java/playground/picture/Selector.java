package playground.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Which elements a rule of a style sheet is for: one that is as the last part says, within others that are as those before, each with a
/// space between.
record Selector(List<String> parts) {
    private static final Pattern SIMPLE = Pattern.compile("(?:[a-z]+|:root)?(?:\\.[\\w-]+|\\[[\\w-]+(?:=\"[^\"]*\")?\\]|:not\\(\\[[\\w-]+\\]\\))*");
    private static final Pattern PIECE = Pattern.compile("(:not\\()?\\[([\\w-]+)(?:=\"([^\"]*)\")?\\]|\\.([\\w-]+)|(:root)|([a-z]+)");

    Selector {
        parts = List.copyOf(parts);
    }

    /// Nothing for what no picture needs: children, states, lists of alternatives.
    static Optional<Selector> of(String text) {
        List<String> parts = List.of(text.strip().split("\\s+", -1));
        return parts.stream().allMatch(part -> SIMPLE.matcher(part).matches()) ? Optional.of(new Selector(parts)) : Optional.empty();
    }

    /// Names of elements count less than anything else.
    int weight() {
        int weight = 0;
        for (String part : parts) {
            Matcher piece = PIECE.matcher(part);
            while (piece.find()) {
                weight += piece.group(6) == null ? 100 : 1;
            }
        }
        return weight;
    }

    boolean matches(Element element) {
        return is(element, parts.getLast()) && within(element, parts.size() - 2);
    }

    private boolean within(Element element, int part) {
        if (part < 0) {
            return true;
        }
        return element.getParentNode() instanceof Element around
                && (is(around, parts.get(part)) ? within(around, part - 1) : within(around, part));
    }

    private static boolean is(Element element, String part) {
        List<Boolean> found = new ArrayList<>();
        Matcher piece = PIECE.matcher(part);
        while (piece.find()) {
            found.add(holds(element, piece));
        }
        return found.stream().allMatch(holds -> holds);
    }

    private static boolean holds(Element element, Matcher piece) {
        if (piece.group(2) != null) {
            boolean there = piece.group(3) == null ? element.hasAttribute(piece.group(2)) : element.getAttribute(piece.group(2)).equals(piece.group(3));
            return there == (piece.group(1) == null);
        }
        return piece.group(4) != null
                ? List.of(element.getAttribute("class").split(" ", -1)).contains(piece.group(4))
                : piece.group(5) != null
                        ? element.getParentNode() instanceof Document
                        : element.getTagName().equals(piece.group(6));
    }
}
