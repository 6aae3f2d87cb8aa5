package playground.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import playground.experiment.Cut;
import playground.engine.data.Split;
import playground.experiment.DataSettings;
import playground.experiment.Experiment;
import playground.experiment.ExperimentQuery;
import playground.experiment.KnownTables;
import playground.experiment.Limits;
import playground.experiment.NumberText;
import playground.experiment.Parsed;
import playground.experiment.Problem;
import playground.experiment.QueryText;
import playground.experiment.Remedies;

/// What a page's form sends where there are no scripts: the link that was shown, and every setting as its control stands.
/// A setting that is not what was in force there is changed as on a live page: from there on, or, if it cannot change
/// while a run goes on, in a run that starts anew. A button may send several settings at once (see `Remedies`).
public final class FormQuery {
    public static final String WAS = "was";

    private final Map<String, String> sent;
    private final Link was;
    private final Experiment before;
    private final List<Problem> problems = new ArrayList<>();

    private FormQuery(Map<String, String> sent, KnownTables tables) {
        this.sent = new HashMap<>(sent);
        this.sent.putAll(QueryText.parse(sent.getOrDefault(Remedies.SETTINGS, "")));
        was = LinkQuery.parse(sent.getOrDefault(WAS, ""), tables).value();
        before = was.run().settings(was.at());
    }

    /// Whether a query was sent by such a form.
    public static boolean isForm(String query) {
        return QueryText.parse(query).containsKey(WAS);
    }

    /// The link that is meant.
    public static Parsed<Link> parse(String query) {
        return parse(query, KnownTables.NONE);
    }

    /// As above; the one that was shown may name these tables.
    public static Parsed<Link> parse(String query, KnownTables tables) {
        FormQuery form = new FormQuery(QueryText.parse(query), tables);
        return new Parsed<>(form.link(), form.problems);
    }

    private Link link() {
        List<String> changed = ExperimentQuery.KEYS.stream().filter(this::differs).toList();
        Optional<Position> place = place();
        if (changed.stream().allMatch(ChangeQuery::isChange) && !sent.containsKey(Remedies.SETTINGS)) {
            Position at = place.orElse(was.at());
            return seen(edited(changed, at.compareTo(was.at()) < 0 ? at : was.at()), at);
        }
        return seen(Run.of(anew(changed)), new Position(place.orElse(Position.START).epoch(), 0));
    }

    /// On the plane that the form asks for, or that was shown.
    private Link seen(Run run, Position at) {
        boolean asked = sent.containsKey(CutQuery.ACROSS) && run.experiment().data().equals(was.run().experiment().data());
        Cut cut = asked ? CutQuery.parse(run.experiment(), sent, problems) : CutQuery.kept(was.cut(), run.experiment());
        return new Link(run, at, cut.spansAs(was.cut()) ? CutQuery.kept(was.cut(), run.experiment()) : cut);
    }

    /// The place that is shown, updates and all, unless another epoch is asked for.
    private Optional<Position> place() {
        String text = sent.getOrDefault(LinkQuery.EPOCH, "");
        Optional<Integer> epoch = NumberText.whole(text, 0, Limits.EPOCHS);
        if (epoch.isEmpty() && !text.isEmpty()) {
            problems.add(Problem.of(LinkQuery.EPOCH, text, "whole", 0, Limits.EPOCHS));
        }
        return epoch.map(value -> value == was.at().epoch() ? was.at() : new Position(value, 0));
    }

    private boolean differs(String key) {
        if (!sent.containsKey(key) || isShown(key, sent.get(key))) {
            return false;
        }
        Parsed<Experiment> changed = Remedies.change(before, key, sent.get(key));
        problems.addAll(changed.problems());
        return changed.problems().isEmpty() && !changed.value().equals(before);
    }

    /// Where a control cannot show the setting as it is: the problem, which goes without saying; a batch that is larger
    /// than the slider.
    private boolean isShown(String key, String value) {
        DataSettings data = before.data();
        int train = Split.learned(data.samples(), data.trainPercent());
        return switch (key) {
            case ExperimentQuery.PROBLEM -> value.equals(data.generator().task().key());
            case ExperimentQuery.BATCH -> value.equals(Integer.toString(Math.min(before.training().batch(), train)));
            default -> false;
        };
    }

    private Experiment anew(List<String> changed) {
        Experiment experiment = before;
        for (String key : changed) {
            experiment = Remedies.change(experiment, key, sent.getOrDefault(key, "")).value();
        }
        return experiment;
    }

    private Run edited(List<String> changed, Position at) {
        Run run = was.run();
        for (String key : changed) {
            Optional<Change> change = ChangeQuery.parse(before, key, sent.getOrDefault(key, "")).value();
            run = change.isPresent() ? edited(run, at, change.get()) : run;
        }
        return run;
    }

    private Run edited(Run run, Position at, Change change) {
        if (run.accepts(at, change)) {
            return run.change(at, change);
        }
        problems.add(Problem.of(change.key(), "", "edits", Limits.EDITS));
        return run;
    }
}
