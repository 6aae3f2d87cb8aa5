package playground.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import playground.inspect.Subject;
import playground.inspect.SubjectReader;

/// What a page looks into when it opens: words as `SubjectReader` has them, of each card one; and, of an embedded page, the one card that
/// is all it shows, or nothing.
public record Looks(List<String> words, String only) {
    static final String KEY = "look";
    static final String SHOW = "show";
    /// The cards, in their order.
    static final List<String> CARDS = List.of("unit", "activation", "space", "sample", "rows", "metrics", "health", "landscape", "collapse");

    public static final Looks NONE = new Looks(List.of(), "");

    public Looks {
        words = List.copyOf(words);
    }

    /// Words that mean nothing are as if absent.
    static Looks parse(Map<String, String> pairs, boolean embedded) {
        String shown = pairs.getOrDefault(SHOW, "");
        String only = embedded && CARDS.contains(shown) ? shown : "";
        List<String> words = words(pairs.getOrDefault(KEY, ""));
        boolean asked = only.isEmpty() || words.stream().anyMatch(word -> card(word).equals(only));
        return new Looks(asked ? words : Stream.concat(words.stream(), Stream.of(only)).toList(), only);
    }

    /// Of words with commas between them.
    static Looks of(String list) {
        return new Looks(words(list), "");
    }

    private static List<String> words(String list) {
        List<String> known = Arrays.stream(list.split(",", -1))
                .filter(word -> CARDS.contains(card(word)) && SubjectReader.read(word).isPresent())
                .toList();
        return CARDS.stream().flatMap(card -> last(known, card).stream()).toList();
    }

    /// Of a repeated card the last word counts.
    private static Optional<String> last(List<String> words, String card) {
        return words.stream().filter(word -> card(word).equals(card)).reduce((_, later) -> later);
    }

    private static String card(String word) {
        return word.split(":", 2)[0];
    }

    /// The keys and values that ask for this.
    List<String> format() {
        return Stream.concat(
                        words.isEmpty() ? Stream.empty() : Stream.of(KEY + "=" + String.join(",", words)),
                        only.isEmpty() ? Stream.empty() : Stream.of(SHOW + "=" + only))
                .toList();
    }

    /// Whether a card is open.
    boolean into(String card) {
        return words.stream().anyMatch(word -> card(word).equals(card));
    }

    /// The same as subjects.
    public List<Subject> subjects() {
        return words.stream().flatMap(word -> SubjectReader.read(word).orElseThrow().stream()).toList();
    }
}
