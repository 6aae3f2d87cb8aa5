package playground.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import playground.experiment.Experiment;
import playground.experiment.ExperimentQuery;
import playground.experiment.Limits;
import playground.experiment.NumberText;
import playground.experiment.Parsed;
import playground.experiment.Problem;
import playground.experiment.QueryText;

/// The query string of a link: the experiment's settings, then `edits`, the plane shown (see `CutQuery`), `epoch` and
/// `step`.
public final class LinkQuery {
    public static final String EDITS = "edits";
    public static final String EPOCH = "epoch";
    public static final String STEP = "step";

    private LinkQuery() {}

    /// Reads a query string without its `?`. Keys that are not settings (such as `lang`) are left alone.
    public static Parsed<Link> parse(String query) {
        Parsed<Experiment> experiment = ExperimentQuery.parse(query);
        Map<String, String> pairs = query.length() > Limits.QUERY_LENGTH ? Map.of() : QueryText.parse(query);
        List<Problem> problems = new ArrayList<>(experiment.problems());
        Run run = EditsReader.read(experiment.value(), pairs.getOrDefault(EDITS, ""), problems);
        Position at = new Position(
                whole(pairs, EPOCH, Limits.EPOCHS, problems), whole(pairs, STEP, Limits.MOST_SAMPLES, problems));
        return new Parsed<>(new Link(run, at, CutQuery.parse(run.experiment(), pairs, problems)), problems);
    }

    private static int whole(Map<String, String> pairs, String key, int most, List<Problem> problems) {
        String text = pairs.getOrDefault(key, "");
        Optional<Integer> value = NumberText.whole(text, 0, most);
        if (value.isEmpty() && !text.isEmpty()) {
            problems.add(Problem.of(key, text, "whole", 0, most));
        }
        return value.orElse(0);
    }

    /// The canonical query string: fixed order, defaults left out; empty for the default experiment at its start.
    public static String format(Link link) {
        Map<String, String> pairs = new LinkedHashMap<>(ExperimentQuery.settings(link.run().experiment()));
        if (!link.run().edits().isEmpty()) {
            pairs.put(EDITS, link.run().edits().stream().map(LinkQuery::text).collect(Collectors.joining(",")));
        }
        CutQuery.format(link.cut(), pairs);
        if (link.at().epoch() > 0) {
            pairs.put(EPOCH, Long.toString(link.at().epoch()));
        }
        if (link.at().step() > 0) {
            pairs.put(STEP, Integer.toString(link.at().step()));
        }
        return QueryText.format(pairs);
    }

    private static String text(Edit edit) {
        return edit.at() + ":" + edit.change().key() + ":" + ChangeQuery.value(edit.change());
    }
}
