package playground.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import playground.experiment.QueryText;
import playground.inspect.Subject;
import playground.inspect.SubjectReader;

/// Whether a page has the microscope open, at which sub-step of the update to come, and with which sample: `pick` is what
/// follows `sample:` where one looks into a run, or empty for the first sample of the batch.
public record Microscope(boolean open, int step, String pick) {
    static final Microscope CLOSED = new Microscope(false, 0, "");
    static final String WALK = "walk";
    private static final Pattern PLACE = Pattern.compile("(\\d{1,6})(?::(.+))?");

    /// What a query says of it: `walk=<step>` or `walk=<step>:<pick>`. Shown alone it is open.
    static Microscope parse(Map<String, String> pairs, boolean alone) {
        String place = pairs.getOrDefault(WALK, "");
        Matcher parts = PLACE.matcher(place);
        if (parts.matches() && SubjectReader.read(WALK + ":" + place).isPresent()) {
            return new Microscope(true, Integer.parseInt(parts.group(1)), Optional.ofNullable(parts.group(2)).orElse(""));
        }
        return alone ? CLOSED.at(0) : CLOSED;
    }

    /// The parts of a query that say so.
    List<String> format() {
        return open ? List.of(WALK + "=" + QueryText.encode(place())) : List.of();
    }

    private String place() {
        return step + (pick.isEmpty() ? "" : ":" + pick);
    }

    /// What is looked into for it; nothing while it is closed.
    public List<Subject> subjects() {
        return open ? SubjectReader.read(word()).orElse(List.of()) : List.of();
    }

    /// What is looked into when it is open.
    String word() {
        return WALK + ":" + place();
    }

    /// At another sub-step, open.
    Microscope at(int other) {
        return new Microscope(true, other, pick);
    }
}
