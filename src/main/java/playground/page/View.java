package playground.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import playground.inspect.Subject;

/// How a page is shown, as opposed to what it computes: language (`en` or `zh`), `theme` (`auto`, `light`, `dark`),
/// `palette` (`classic`, `contrast`), projector mode, whether test points, class areas and, on graphs, contributions
/// are shown (these `auto`, where one can read them, `true` or `false`), what is known of other epochs, what is looked
/// into, what is under the microscope, how fast a run goes that is played, and, for embedded pages, which controls are hidden.
public record View(
        String language,
        String theme,
        String palette,
        boolean projector,
        boolean showTest,
        boolean discretize,
        String contributions,
        Past past,
        Looks looks,
        Microscope microscope,
        String speed,
        boolean embedded,
        Set<String> hidden) {
    public static final List<String> THEMES = List.of("auto", "light", "dark");
    public static final List<String> PALETTES = List.of("classic", "contrast");
    static final String CONTRIBUTIONS = "contributions";
    public static final List<String> SPEEDS = List.of("update1", "update10", "1", "10", "30", "100", "max");
    static final String USUAL_SPEED = "30";
    static final String AUTO = "auto";
    static final List<String> SHOWN = List.of(AUTO, "true", "false");

    /// What an embedded page may leave out: names for `hide=`.
    public static final List<String> HIDEABLE = List.of(
            "play", "step", "reset", "epoch", "timeline", "speed", "learningRate", "activation", "regularization", "rate", "problem",
            "data", "train", "noise", "batch", "regenerate", "logic", "more", "features", "hidden", "losses", "curve", "legend",
            "showTest", "discretize", "plane", "look", CONTRIBUTIONS, "microscope");

    public View {
        hidden = Set.copyOf(hidden);
    }

    /// Reads the keys of a query string that are about the page; others are left alone, and the usual values stand in for
    /// wrong ones, which `ViewReader` reports.
    public static View parse(String query, String acceptLanguage, boolean embedded) {
        return ViewReader.read(query, acceptLanguage, embedded).value();
    }

    /// The query string that asks for this view: the language always, the rest where it is not the default.
    public String format() {
        List<String> pairs = new ArrayList<>(List.of("lang=" + language));
        add(pairs, !theme.equals("auto"), "theme=" + theme);
        add(pairs, !palette.equals("classic"), "palette=" + palette);
        add(pairs, projector, "projector=true");
        pairs.addAll(seen());
        add(pairs, !speed.equals(USUAL_SPEED), "speed=" + speed);
        add(pairs, !hidden.isEmpty(), "hide=" + HIDEABLE.stream().filter(hidden::contains).collect(Collectors.joining(",")));
        return String.join("&", pairs);
    }

    /// The part of it that says what is to be seen, not how one likes to see it.
    List<String> seen() {
        List<String> pairs = ticks();
        add(pairs, !contributions.equals(AUTO), "contributions=" + contributions);
        pairs.addAll(past.format());
        pairs.addAll(looks.format());
        pairs.addAll(microscope.format());
        pairs.addAll(looks.formatAlone());
        return pairs;
    }

    /// What of that is ticked.
    List<String> ticks() {
        List<String> pairs = new ArrayList<>();
        add(pairs, showTest, "showTest=true");
        add(pairs, discretize, "discretize=true");
        return pairs;
    }

    /// The query string that asks for a link in this view.
    public String beside(String link) {
        return (link.isEmpty() ? "" : link + "&") + format();
    }

    private static void add(List<String> pairs, boolean present, String pair) {
        if (present) {
            pairs.add(pair);
        }
    }

    /// What the page shows of the inside beside what it always does.
    public List<Subject> subjects() {
        return Stream.concat(looks.subjects().stream(), microscope.subjects().stream()).toList();
    }

    /// Whether what is looked into stands beside the network as the page opens, in place of what does usually.
    boolean explains() {
        return !looks.words().isEmpty() && !looks.unfolded() && looks.alone().isEmpty() && !microscope.open() && shows("look");
    }

    public boolean shows(String control) {
        return !hidden.contains(control);
    }

    /// Whether a graph shows contributions, of which there may be too many to read.
    boolean contributes(boolean crowded) {
        return contributions.equals(AUTO) ? !crowded : Boolean.parseBoolean(contributions);
    }

    public View withLanguage(String changed) {
        return new View(changed, theme, palette, projector, showTest, discretize, contributions, past, looks, microscope, speed, embedded, hidden);
    }

    public View withProjector(boolean changed) {
        return new View(language, theme, palette, changed, showTest, discretize, contributions, past, looks, microscope, speed, embedded, hidden);
    }

    public View withLooks(Looks changed) {
        return new View(
                language, theme, palette, projector, showTest, discretize, contributions, past, changed, microscope, speed, embedded, hidden);
    }

    public View with(Microscope changed) {
        return new View(
                language, theme, palette, projector, showTest, discretize, contributions, past, looks, changed, speed, embedded, hidden);
    }
}
