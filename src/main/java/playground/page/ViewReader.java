package playground.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import playground.experiment.ExperimentQuery;
import playground.experiment.Limits;
import playground.experiment.NumberText;
import playground.experiment.Parsed;
import playground.experiment.Problem;
import playground.experiment.QueryText;
import playground.experiment.TfPlaygroundLink;

/// Reads the keys of a query string that are about the page, and notes what was wrong; the usual value takes the place of a
/// missing or wrong one.
public final class ViewReader {
    private static final int MOST_MARKS = 20;
    private static final String FALSE = "false";
    /* A ticked box of a form says `on`; a key without a value is meant, too. */
    private static final Set<String> TICKED = Set.of("true", "on", "");

    private final Map<String, String> pairs;
    private final List<Problem> problems = new ArrayList<>();

    private ViewReader(Map<String, String> pairs) {
        this.pairs = pairs;
    }

    /// What a TensorFlow Playground link says about the page counts where the query says nothing. The language falls back on
    /// the browser's `Accept-Language`.
    public static Parsed<View> read(String query, String acceptLanguage, boolean embedded) {
        Map<String, String> asked = QueryText.parse(query);
        Map<String, String> pairs = new HashMap<>(TfPlaygroundLink.viewKeys(asked.getOrDefault(ExperimentQuery.TFP, "")));
        pairs.putAll(asked);
        ViewReader reader = new ViewReader(pairs);
        View view = reader.view(AcceptedLanguage.of(acceptLanguage), embedded);
        return new Parsed<>(view, reader.problems);
    }

    private View view(String language, boolean embedded) {
        Looks looks = looks();
        return new View(
                oneOf("lang", Messages.LANGUAGES, language),
                oneOf("theme", View.THEMES, View.THEMES.getFirst()),
                oneOf("palette", View.PALETTES, View.PALETTES.getFirst()),
                flag("projector"),
                flag("showTest"),
                flag("discretize"),
                oneOf(View.CONTRIBUTIONS, View.SHOWN, View.AUTO),
                new Past(marks(), reach()),
                looks,
                microscope(looks),
                oneOf("speed", View.SPEEDS, View.USUAL_SPEED),
                embedded,
                Set.copyOf(listed("hide", View.HIDEABLE::contains, "choices", String.join(", ", View.HIDEABLE))));
    }

    /// An empty value says nothing.
    private String text(String key) {
        return pairs.getOrDefault(key, "");
    }

    private void report(String key, String value, String code, Object... arguments) {
        problems.add(Problem.of(key, value, code, arguments));
    }

    private String oneOf(String key, List<String> allowed, String absent) {
        String value = text(key);
        if (!value.isEmpty() && !allowed.contains(value)) {
            report(key, value, "choice", String.join(", ", allowed));
        }
        return allowed.contains(value) ? value : absent;
    }

    private boolean flag(String key) {
        String value = pairs.getOrDefault(key, FALSE);
        boolean ticked = TICKED.contains(value);
        if (!ticked && !value.equals(FALSE)) {
            report(key, value, "choice", "true, false");
        }
        return ticked;
    }

    private int reach() {
        Optional<Integer> reach = NumberText.whole(text(Past.REACH), 0, Limits.EPOCHS);
        if (reach.isEmpty() && !text(Past.REACH).isEmpty()) {
            report(Past.REACH, text(Past.REACH), "whole", 0, Limits.EPOCHS);
        }
        return reach.orElse(0);
    }

    private List<Integer> marks() {
        return listed(Past.MARKS, text -> NumberText.whole(text, 0, Limits.EPOCHS).isPresent(), "whole", 0, Limits.EPOCHS).stream()
                .map(Integer::valueOf)
                .limit(MOST_MARKS)
                .toList();
    }

    /// Of a list with commas the items that mean something.
    private List<String> listed(String key, Predicate<String> known, String code, Object... arguments) {
        Map<Boolean, List<String>> items = Arrays.stream(text(key).split(",", -1))
                .filter(item -> !item.isEmpty())
                .collect(Collectors.partitioningBy(known));
        List<String> wrong = items.getOrDefault(false, List.of());
        if (!wrong.isEmpty()) {
            report(key, String.join(",", wrong), code, arguments);
        }
        return items.getOrDefault(true, List.of());
    }

    private Looks looks() {
        listed(Looks.KEY, Looks::means, "choices", String.join(", ", Looks.CARDS));
        List<String> parts = Stream.concat(Looks.CARDS.stream(), Looks.PARTS.stream()).toList();
        oneOf(Looks.SHOW, parts, "");
        if (!text(Looks.LANDSCAPE).isEmpty() && !Looks.isRelief(text(Looks.LANDSCAPE))) {
            report(Looks.LANDSCAPE, text(Looks.LANDSCAPE), "relief", String.join(", ", Looks.RELIEFS));
        }
        return Looks.parse(pairs, flag(Looks.UNFOLDED));
    }

    private Microscope microscope(Looks looks) {
        if (!text(Microscope.WALK).isEmpty() && !Microscope.parse(pairs, false).open()) {
            report(Microscope.WALK, text(Microscope.WALK), "walk");
        }
        return Microscope.parse(pairs, looks.alone().equals(Looks.MICROSCOPE));
    }
}
