package playground.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import playground.engine.data.OwnTable;
import playground.experiment.ExperimentQuery;
import playground.experiment.KnownTables;
import playground.experiment.Limits;
import playground.experiment.Parsed;
import playground.experiment.Problem;
import playground.experiment.QueryText;
import playground.table.Choices;
import playground.table.Draft;
import playground.table.DraftReader;

/// A call of the API whose settings come in the body, as a form sends them. There a table may be larger than a query, or be
/// given as it is, in `csv`.
final class ApiBody {
    private static final String CSV = "csv";

    private ApiBody() {}

    /// What `reader` makes of the fields, which may name tables.
    static <T> Parsed<T> parse(byte[] body, KnownTables tables, BiFunction<Map<String, String>, KnownTables, Parsed<T>> reader) {
        Map<String, String> fields = QueryText.parseForm(body);
        String csv = fields.remove(CSV);
        int length = QueryText.format(without(fields, ExperimentQuery.TABLE)).length();
        if (length > Limits.QUERY_LENGTH) {
            Problem tooLong = Problem.of("query", "", "queryLength", Limits.QUERY_LENGTH);
            return new Parsed<>(reader.apply(Map.of(), tables).value(), List.of(tooLong));
        }
        return csv == null ? reader.apply(fields, tables) : withTable(fields, csv, reader);
    }

    private static Map<String, String> without(Map<String, String> fields, String key) {
        Map<String, String> others = new LinkedHashMap<>(fields);
        others.remove(key);
        return others;
    }

    private static <T> Parsed<T> withTable(
            Map<String, String> fields, String csv, BiFunction<Map<String, String>, KnownTables, Parsed<T>> reader) {
        Draft draft = DraftReader.read(csv, choices(fields));
        Optional<OwnTable> own = draft.table();
        own.ifPresent(table -> {
            Map<String, String> settings = ExperimentQuery.settings(table);
            fields.put(ExperimentQuery.DATA, OwnTable.KEY);
            fields.put(ExperimentQuery.TABLE, table.content().fingerprint());
            settings.forEach(fields::putIfAbsent);
        });
        Parsed<T> request = reader.apply(fields, own.map(KnownTables::of).orElse(KnownTables.NONE));
        List<Problem> problems = new ArrayList<>(draft.problems());
        if (own.isPresent()) {
            problems.addAll(request.problems());
        } else if (problems.isEmpty()) {
            problems.add(Problem.of(CSV, "", "tableMissing"));
        }
        return new Parsed<>(request.value(), problems);
    }

    private static Choices choices(Map<String, String> fields) {
        Map<String, String> choices = new LinkedHashMap<>();
        Optional.ofNullable(fields.get(ExperimentQuery.TARGET)).ifPresent(target -> choices.put(Choices.TARGET, target));
        Optional.ofNullable(fields.get(ExperimentQuery.CATEGORIES)).ifPresent(list -> choices.put(ExperimentQuery.CATEGORIES, list));
        return new Choices(choices);
    }
}
