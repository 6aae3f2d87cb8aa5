package playground.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import playground.experiment.Cut;
import playground.engine.data.Input;
import playground.experiment.Experiment;
import playground.experiment.NumberText;
import playground.experiment.Problem;

/// The keys of a link that say which plane pictures of a table show: `across` and `up`, a column each, and `held`, numbers
/// of other columns.
public final class CutQuery {
    public static final String ACROSS = "across";
    public static final String UP = "up";
    public static final String HELD = "held";

    private CutQuery() {}

    /// Adds a problem for whatever is no column that the network of the experiment sees; the usual plane stands in. Where
    /// only one column is given, the first other one goes with it.
    public static Cut parse(Experiment experiment, Map<String, String> pairs, List<Problem> problems) {
        String across = column(experiment, pairs, ACROSS, problems);
        String up = column(experiment, pairs, UP, problems);
        if (across.isEmpty() && up.isEmpty()) {
            return Cut.USUAL;
        }
        String first = across.isEmpty() ? other(experiment, up) : across;
        String second = up.isEmpty() || up.equals(first) ? other(experiment, first) : up;
        return second.isEmpty() || first.isEmpty() ? Cut.USUAL : new Cut(first, second, held(experiment, pairs, problems));
    }

    /// The keys of a table's columns that the network sees; none of other data.
    private static List<String> columns(Experiment experiment) {
        return experiment.data().generator().real()
                ? experiment.data().features().stream().map(Input::key).toList()
                : List.of();
    }

    private static String column(Experiment experiment, Map<String, String> pairs, String key, List<Problem> problems) {
        String name = pairs.getOrDefault(key, "");
        if (name.isEmpty() || columns(experiment).contains(name)) {
            return name;
        }
        problems.add(Problem.of(key, name, "column"));
        return "";
    }

    private static String other(Experiment experiment, String column) {
        return columns(experiment).stream().filter(name -> !name.equals(column)).findFirst().orElse("");
    }

    private static Map<String, Double> held(Experiment experiment, Map<String, String> pairs, List<Problem> problems) {
        Map<String, Double> held = new HashMap<>();
        for (String pair : pairs.getOrDefault(HELD, "").split(",", -1)) {
            int colon = pair.lastIndexOf(':');
            String name = pair.substring(0, Math.max(colon, 0));
            Optional<Double> number = NumberText.number(pair.substring(colon + 1));
            if (columns(experiment).contains(name) && number.isPresent()) {
                held.put(name, number.get());
            } else if (!pair.isEmpty()) {
                problems.add(Problem.of(HELD, pair, "held"));
            }
        }
        return held;
    }

    /// The keys and their values, none for the usual plane.
    public static void format(Cut cut, Map<String, String> pairs) {
        if (!cut.usual()) {
            pairs.put(ACROSS, cut.across());
            pairs.put(UP, cut.up());
        }
        if (!cut.held().isEmpty()) {
            pairs.put(HELD, cut.held().entrySet().stream()
                    .map(entry -> entry.getKey() + ":" + NumberText.of(entry.getValue()))
                    .collect(Collectors.joining(",")));
        }
    }

    /// The cut as far as it makes sense for another experiment.
    public static Cut kept(Cut cut, Experiment experiment) {
        List<String> columns = columns(experiment);
        if (cut.usual() || !columns.contains(cut.across()) || !columns.contains(cut.up())) {
            return Cut.USUAL;
        }
        Map<String, Double> held = new HashMap<>(cut.held());
        held.keySet().retainAll(columns);
        return new Cut(cut.across(), cut.up(), held);
    }
}
