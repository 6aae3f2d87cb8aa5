package playground.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import playground.experiment.Experiment;
import playground.experiment.Limits;
import playground.experiment.NumberText;
import playground.experiment.Parsed;
import playground.experiment.Problem;

/// Reads `edits=<epoch[.step]>:<key>:<value>,…`. A wrong edit is reported and left out; what comes after as many items as
/// a run may have edits is not read.
public final class EditsReader {
    private final Experiment experiment;
    private final String key;
    private final List<Problem> problems;

    private EditsReader(Experiment experiment, String key, List<Problem> problems) {
        this.experiment = experiment;
        this.key = key;
        this.problems = problems;
    }

    /// The run of an experiment with the edits of a text. Problems are added to the list.
    static Run read(Experiment experiment, String text, List<Problem> problems) {
        Run run = Run.of(experiment);
        for (Edit edit : new EditsReader(experiment, LinkQuery.EDITS, problems).edits(text)) {
            run = run.change(edit.at(), edit.change());
        }
        return run;
    }

    /// The edits of a text that is the value of a key, in order, each an edit even at the very start. The last of one thing at a place
    /// counts.
    public static List<Edit> list(Experiment experiment, String key, String text, List<Problem> problems) {
        Map<List<?>, Edit> last = new LinkedHashMap<>();
        for (Edit edit : new EditsReader(experiment, key, problems).edits(text)) {
            List<?> what = List.of(edit.at(), edit.change().key());
            last.remove(what);
            last.put(what, edit);
        }
        return List.copyOf(last.values());
    }

    private List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        List<String> items = text.isEmpty() ? List.of() : List.of(text.split(",", Limits.EDITS + 1));
        items.stream().limit(Limits.EDITS).forEach(item -> edit(item).ifPresent(edits::add));
        if (items.size() > Limits.EDITS) {
            long given = text.chars().filter(c -> c == ',').count() + 1;
            problems.add(Problem.of(key, Long.toString(given), "edits", Limits.EDITS));
        }
        return edits.stream().sorted(Comparator.comparing(Edit::at)).toList();
    }

    private Optional<Edit> edit(String item) {
        String[] parts = item.split(":", -1);
        Optional<Position> at = parts.length == 3 ? position(parts[0]) : Optional.empty();
        if (at.isEmpty()) {
            problems.add(Problem.of(key, item, "edit"));
            return Optional.empty();
        }
        Parsed<Optional<Change>> change = ChangeQuery.parse(experiment, parts[1], parts[2]);
        change.problems().forEach(problem -> problems.add(problem.in(key, item)));
        return change.value().map(value -> new Edit(at.get(), value));
    }

    private static Optional<Position> position(String text) {
        int dot = text.indexOf('.');
        Optional<Integer> epoch = NumberText.whole(dot < 0 ? text : text.substring(0, dot), 0, Limits.EPOCHS);
        Optional<Integer> step = dot < 0 ? Optional.of(0) : NumberText.whole(text.substring(dot + 1), 0, Limits.MOST_SAMPLES);
        return epoch.isPresent() && step.isPresent()
                ? Optional.of(new Position(epoch.get(), step.get()))
                : Optional.empty();
    }
}
