package playground.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import playground.experiment.Experiment;
import playground.experiment.ExperimentQuery;
import playground.experiment.Parsed;
import playground.experiment.Problem;

/// A setting and the values it takes, one for each run, as the grammar of settings writes them.
public record Knob(String key, List<String> values) {
    /// What is looked at stays the same, or there would be nothing to compare.
    private static final Set<String> FIXED = Set.of(
            ExperimentQuery.RULES, ExperimentQuery.PROBLEM, ExperimentQuery.DATA, ExperimentQuery.POINTS, ExperimentQuery.TABLE,
            ExperimentQuery.TARGET, ExperimentQuery.CATEGORIES, ExperimentQuery.SPLIT, ExperimentQuery.STOP_EPOCHS,
            ExperimentQuery.STOP_LOSS, ExperimentQuery.STOP_ACCURACY, ExperimentQuery.STOP_PLATEAU,
            ExperimentQuery.STOP_PLATEAU_GAIN, ExperimentQuery.PATIENCE);

    /// The settings that may differ, in canonical order.
    public static final List<String> KEYS =
            ExperimentQuery.KEYS.stream().filter(key -> !FIXED.contains(key)).toList();

    public Knob {
        values = List.copyOf(values);
        if (!KEYS.contains(key)) {
            throw new IllegalArgumentException("Runs may not differ in " + key);
        }
    }

    /// The experiment with the setting turned to one of the values. Another seed draws other weights and another order, not
    /// other data.
    Experiment turned(Experiment experiment, int number) {
        return turn(experiment, key, values.get(number)).value();
    }

    private static Parsed<Experiment> turn(Experiment experiment, String key, String value) {
        Parsed<Experiment> turned = ExperimentQuery.change(experiment, key, value);
        return key.equals(ExperimentQuery.SEED) ? new Parsed<>(sameData(turned.value(), experiment), turned.problems()) : turned;
    }

    private static Experiment sameData(Experiment turned, Experiment from) {
        return new Experiment(turned.rules(), turned.seed(), from.data(), turned.network(), turned.loss(), turned.training());
    }

    /// What is wrong with one of the values, if anything.
    static Optional<Problem> problem(Experiment experiment, String key, String value) {
        return turn(experiment, key, value).problems().stream().filter(problem -> problem.parameter().equals(key)).findFirst();
    }

    /// With the values of some numbers only.
    Knob only(int count) {
        return new Knob(key, IntStream.range(0, Math.min(count, values.size())).mapToObj(values::get).toList());
    }
}
