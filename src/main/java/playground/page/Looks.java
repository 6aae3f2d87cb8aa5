package playground.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import playground.experiment.QueryText;
import playground.inspect.Subject;
import playground.inspect.SubjectReader;

/// What a page looks into when it opens: words as `SubjectReader` has them, of each card one, and whether they are unfolded where
/// they stand; the one part of the page that it shows alone, or nothing; and how it shows the landscape of the loss.
public record Looks(List<String> words, boolean unfolded, String alone, String relief) {
    static final String KEY = "look";
    static final String UNFOLDED = "unfolded";
    static final String SHOW = "show";
    /// The cards, in their order.
    static final List<String> CARDS = List.of("unit", "activation", "space", "sample", "rows", "metrics", "health", "landscape", "collapse");

    static final String LANDSCAPE = "landscape";
    static final List<String> RELIEFS = List.of("contours", "surface");
    /// The surface also from where it is seen: turned and tilted by so many degrees.
    private static final Pattern RELIEF = Pattern.compile("contours|surface(:-?\\d{1,3}:\\d{1,2})?");
    static final String MICROSCOPE = "microscope";
    /// Other parts that a page may show alone: the network, the large picture, the course of the losses, the picture with the epochs to
    /// go back to.
    static final List<String> PARTS = List.of(MICROSCOPE, "network", "output", "curve", "timeline");

    public static final Looks NONE = new Looks(List.of(), "");

    public Looks {
        words = List.copyOf(words);
    }

    /// The landscape seen from above.
    public Looks(List<String> words, String alone) {
        this(words, false, alone, RELIEFS.getFirst());
    }

    /// Words that mean nothing are as if absent.
    static Looks parse(Map<String, String> pairs, boolean unfolded) {
        String shown = pairs.getOrDefault(SHOW, "");
        String alone = CARDS.contains(shown) || PARTS.contains(shown) ? shown : "";
        List<String> words = words(pairs.getOrDefault(KEY, ""));
        boolean asked = !CARDS.contains(alone) || words.stream().anyMatch(word -> card(word).equals(alone));
        String relief = pairs.getOrDefault(LANDSCAPE, "");
        return new Looks(
                asked ? words : Stream.concat(words.stream(), Stream.of(alone)).toList(),
                unfolded,
                alone,
                isRelief(relief) ? relief : RELIEFS.getFirst());
    }

    /// Of words with commas between them.
    static Looks of(String list) {
        return new Looks(words(list), "");
    }

    private static List<String> words(String list) {
        List<String> known = Arrays.stream(list.split(",", -1))
                .filter(Looks::means)
                .toList();
        return CARDS.stream().flatMap(card -> last(known, card).stream()).toList();
    }

    /// Whether a word asks for a card.
    static boolean means(String word) {
        return CARDS.contains(card(word)) && SubjectReader.read(word).isPresent();
    }

    /// Whether a landscape can be shown so.
    static boolean isRelief(String text) {
        return RELIEF.matcher(text).matches();
    }

    /// Of a repeated card the last word counts.
    private static Optional<String> last(List<String> words, String card) {
        return words.stream().filter(word -> card(word).equals(card)).reduce((_, later) -> later);
    }

    private static String card(String word) {
        return word.split(":", 2)[0];
    }

    /// The keys and values that ask for the cards.
    List<String> format() {
        List<String> pairs = new ArrayList<>(words.isEmpty() ? List.of() : List.of(KEY + "=" + QueryText.encode(String.join(",", words))));
        if (unfolded && !words.isEmpty()) {
            pairs.add(UNFOLDED + "=true");
        }
        if (!relief.equals(RELIEFS.getFirst())) {
            pairs.add(LANDSCAPE + "=" + relief);
        }
        return pairs;
    }

    /// The cards that are open.
    List<String> cards() {
        return words.stream().map(Looks::card).toList();
    }

    /// The key and value that leave a part alone.
    List<String> formatAlone() {
        return alone.isEmpty() ? List.of() : List.of(SHOW + "=" + alone);
    }

    /// What a card is asked for, if it is open.
    Optional<String> word(String card) {
        return last(words, card);
    }

    /// Whether a card is open.
    boolean into(String card) {
        return words.stream().anyMatch(word -> card(word).equals(card));
    }

    /// Whether that is a unit or a sample, which one points at in the pictures.
    boolean pointed() {
        return into("unit") || into("sample");
    }

    /// The same as subjects.
    public List<Subject> subjects() {
        return words.stream().flatMap(word -> SubjectReader.read(word).orElseThrow().stream()).toList();
    }
}
