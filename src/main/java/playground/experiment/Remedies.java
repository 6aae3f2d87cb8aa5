package playground.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import playground.engine.data.OwnTable;
import playground.engine.data.Table;

/// Changes that hints advise and that no single setting of the grammar says: `settings=<query>`, several of them at once, and
/// `table=distinct`, the visitor's table with each row once. Any other key is a setting by itself.
public final class Remedies {
    /// The key of several settings, as a query string.
    public static final String SETTINGS = "settings";
    /// The table at hand without repetitions.
    public static final String DISTINCT = "distinct";

    private Remedies() {}

    /// The experiment so changed, or the problem if it could not be.
    public static Parsed<Experiment> change(Experiment experiment, String key, String value) {
        if (key.equals(SETTINGS)) {
            return several(experiment, QueryText.parse(value));
        }
        return key.equals(ExperimentQuery.TABLE) && value.equals(DISTINCT)
                ? distinct(experiment)
                : ExperimentQuery.change(experiment, key, value);
    }

    /// A key that is no setting changes nothing.
    private static Parsed<Experiment> several(Experiment experiment, Map<String, String> settings) {
        Optional<String> unknown = settings.keySet().stream().filter(key -> !ExperimentQuery.KEYS.contains(key)).findFirst();
        if (unknown.isPresent()) {
            return new Parsed<>(experiment, List.of(Problem.of(SETTINGS, unknown.get(), "unknownKey")));
        }
        Experiment changed = experiment;
        List<Problem> problems = new ArrayList<>();
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            Parsed<Experiment> next = ExperimentQuery.change(changed, setting.getKey(), setting.getValue());
            changed = next.value();
            problems.addAll(next.problems());
        }
        return new Parsed<>(changed, problems);
    }

    /// Nothing changes where no row comes twice.
    private static Parsed<Experiment> distinct(Experiment experiment) {
        if (experiment.data().generator() instanceof OwnTable own && !TableText.repeats(own.content())) {
            return new Parsed<>(experiment, List.of());
        }
        Optional<Table> once = experiment.data().generator() instanceof OwnTable own ? TableText.distinct(own.content()) : Optional.empty();
        return once.map(table -> with(experiment, table)).orElseGet(() -> new Parsed<>(
                experiment, List.of(Problem.of(ExperimentQuery.TABLE, DISTINCT, "csv.fewRows", Limits.FEWEST_ROWS))));
    }

    /// What was said of the columns holds for the same columns of fewer rows.
    private static Parsed<Experiment> with(Experiment experiment, Table table) {
        Map<String, String> settings = ExperimentQuery.named(experiment);
        settings.put(ExperimentQuery.TABLE, table.fingerprint());
        return ExperimentQuery.parse(settings, fingerprint -> Optional.of(table).filter(it -> it.fingerprint().equals(fingerprint)));
    }
}
