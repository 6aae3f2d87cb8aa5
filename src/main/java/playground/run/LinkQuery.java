package playground.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import playground.engine.data.OwnTable;
import playground.experiment.Experiment;
import playground.experiment.ExperimentQuery;
import playground.experiment.KnownTables;
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
        return parse(query, KnownTables.NONE);
    }

    /// As above; the query may name these tables by their fingerprints.
    public static Parsed<Link> parse(String query, KnownTables tables) {
        return query.length() > Limits.QUERY_LENGTH ? tooLong(query) : parse(QueryText.parse(query), tables);
    }

    private static Parsed<Link> tooLong(String query) {
        Parsed<Experiment> none = ExperimentQuery.parse(query);
        return new Parsed<>(new Link(Run.of(none.value()), Position.START), none.problems());
    }

    /// Reads what a query holds, decoded.
    public static Parsed<Link> parse(Map<String, String> pairs, KnownTables tables) {
        Parsed<Experiment> experiment = ExperimentQuery.parse(pairs, tables);
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

    /// The canonical query string: fixed order, defaults left out; empty for the default experiment at its start. A visitor's
    /// table too large for it is named by its fingerprint.
    public static String format(Link link) {
        Map<String, String> pairs = pairs(link);
        String query = QueryText.format(pairs);
        if (query.length() > Limits.QUERY_LENGTH && link.run().experiment().data().generator() instanceof OwnTable own) {
            pairs.put(ExperimentQuery.TABLE, own.content().fingerprint());
            return QueryText.format(pairs);
        }
        return query;
    }

    /// Whether all of a link is in its query string, a visitor's table too.
    public static boolean holds(Link link) {
        return !(link.run().experiment().data().generator() instanceof OwnTable own)
                || !format(link).contains(own.content().fingerprint());
    }

    private static Map<String, String> pairs(Link link) {
        Map<String, String> pairs = new LinkedHashMap<>(ExperimentQuery.settings(link.run().experiment()));
        if (!link.run().edits().isEmpty()) {
            pairs.put(EDITS, edits(link.run().edits()));
        }
        CutQuery.format(link.cut(), pairs);
        if (link.at().epoch() > 0) {
            pairs.put(EPOCH, Long.toString(link.at().epoch()));
        }
        if (link.at().step() > 0) {
            pairs.put(STEP, Integer.toString(link.at().step()));
        }
        return pairs;
    }

    /// Edits as a link has them.
    public static String edits(List<Edit> edits) {
        return edits.stream().map(LinkQuery::text).collect(Collectors.joining(","));
    }

    private static String text(Edit edit) {
        return edit.at() + ":" + edit.change().key() + ":" + ChangeQuery.value(edit.change());
    }
}
