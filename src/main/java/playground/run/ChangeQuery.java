package playground.run;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import playground.engine.net.Layer;
import playground.engine.net.Topology;
import playground.engine.train.Bound;
import playground.engine.train.Coefficient;
import playground.engine.train.Dropout;
import playground.engine.train.Hyperparameters;
import playground.engine.train.Optimizer;
import playground.engine.train.Regularization;
import playground.engine.train.Schedule;
import playground.experiment.Experiment;
import playground.experiment.ExperimentQuery;
import playground.experiment.NumberText;
import playground.experiment.Parsed;
import playground.experiment.Problem;
import playground.experiment.Setup;

/// Changes as key and value: the settings that may change while a run goes on, and `weight.<layer>.<unit>.<input>`,
/// `bias.<layer>.<unit>`.
public final class ChangeQuery {
    private static final Set<String> SETTINGS = Set.of(
            ExperimentQuery.LEARNING_RATE, ExperimentQuery.SCHEDULE, ExperimentQuery.SCHEDULE_EPOCHS,
            ExperimentQuery.SCHEDULE_FACTOR, ExperimentQuery.OPTIMIZER, ExperimentQuery.MOMENTUM, ExperimentQuery.RHO, ExperimentQuery.BETA1, ExperimentQuery.BETA2, ExperimentQuery.EPSILON, ExperimentQuery.DECAY,
            ExperimentQuery.BATCH, ExperimentQuery.REGULARIZATION, ExperimentQuery.RATE, ExperimentQuery.L1_SHARE,
            ExperimentQuery.DROPOUT, ExperimentQuery.MAX_NORM, ExperimentQuery.SHUFFLE,
            ExperimentQuery.REMAINDER, ExperimentQuery.STOP_EPOCHS, ExperimentQuery.STOP_LOSS,
            ExperimentQuery.STOP_ACCURACY, ExperimentQuery.STOP_PLATEAU, ExperimentQuery.STOP_PLATEAU_GAIN, ExperimentQuery.PATIENCE);

    /// Of settings that only go with another, that other: its key and a value.
    private static final Map<String, Map.Entry<String, String>> OWNERS = Map.of(
            ExperimentQuery.SCHEDULE_EPOCHS, Map.entry(ExperimentQuery.SCHEDULE, Schedule.Kind.STEP.key()),
            ExperimentQuery.SCHEDULE_FACTOR, Map.entry(ExperimentQuery.SCHEDULE, Schedule.Kind.STEP.key()),
            ExperimentQuery.MOMENTUM, Map.entry(ExperimentQuery.OPTIMIZER, Optimizer.Kind.MOMENTUM.key()),
            ExperimentQuery.RHO, Map.entry(ExperimentQuery.OPTIMIZER, Optimizer.Kind.RMSPROP.key()),
            ExperimentQuery.BETA1, Map.entry(ExperimentQuery.OPTIMIZER, Optimizer.Kind.ADAMW.key()),
            ExperimentQuery.BETA2, Map.entry(ExperimentQuery.OPTIMIZER, Optimizer.Kind.ADAMW.key()),
            ExperimentQuery.EPSILON, Map.entry(ExperimentQuery.OPTIMIZER, Optimizer.Kind.ADAMW.key()),
            ExperimentQuery.DECAY, Map.entry(ExperimentQuery.OPTIMIZER, Optimizer.Kind.ADAMW.key()),
            ExperimentQuery.L1_SHARE, Map.entry(ExperimentQuery.REGULARIZATION, Regularization.ELASTIC.key()),
            ExperimentQuery.STOP_PLATEAU_GAIN, Map.entry(ExperimentQuery.STOP_PLATEAU, "1"));
    private static final Pattern WEIGHT = Pattern.compile("weight\\.(\\d{1,2})\\.(\\d{1,2})\\.(\\d{1,3})");
    private static final Pattern BIAS = Pattern.compile("bias\\.(\\d{1,2})\\.(\\d{1,2})");

    private ChangeQuery() {}

    /// Whether a key names something that may change while a run goes on; any other setting starts a run anew.
    public static boolean isChange(String key) {
        return SETTINGS.contains(key)
                || WEIGHT.matcher(key).matches()
                || BIAS.matcher(key).matches();
    }

    /// Reads a change to a run of an experiment; empty, and a problem, if there is no such thing to change or the value is
    /// wrong.
    public static Parsed<Optional<Change>> parse(Experiment experiment, String key, String value) {
        if (ExperimentQuery.idle(experiment, key)) {
            return new Parsed<>(Optional.empty(), List.of(Problem.of(key, value, "perceptronRule")));
        }
        if (SETTINGS.contains(key)) {
            return setting(key, value);
        }
        Topology topology = Setup.topology(experiment);
        Optional<Change> change =
                NumberText.number(value).flatMap(number -> weight(topology, key, number).or(() -> bias(topology, key, number)));
        if (change.isPresent()) {
            return new Parsed<>(change, List.of());
        }
        String code = NumberText.number(value).isEmpty() ? "finite" : "noSuchParameter";
        return new Parsed<>(Optional.empty(), List.of(Problem.of(key, value, isChange(key) ? code : "notEditable")));
    }

    /// A number is read as one of an optimizer or a schedule that has it.
    private static Parsed<Optional<Change>> setting(String key, String value) {
        Parsed<Experiment> parsed = ExperimentQuery.parse(OWNERS.containsKey(key)
                ? Map.of(key, value, OWNERS.get(key).getKey(), OWNERS.get(key).getValue())
                : Map.of(key, value));
        return parsed.problems().isEmpty()
                ? new Parsed<>(Optional.of(change(key, parsed.value().training())), List.of())
                : new Parsed<>(Optional.empty(), parsed.problems());
    }

    private static Change change(String key, Hyperparameters values) {
        return switch (key) {
            case ExperimentQuery.LEARNING_RATE -> new Change.LearningRate(values.learningRate());
            case ExperimentQuery.SCHEDULE -> new Change.Timing(values.schedule().kind());
            case ExperimentQuery.SCHEDULE_EPOCHS -> new Change.TimingEpochs(values.schedule().epochs());
            case ExperimentQuery.SCHEDULE_FACTOR -> new Change.TimingFactor(values.schedule().factor());
            case ExperimentQuery.MOMENTUM -> tuning(Coefficient.MOMENTUM, values);
            case ExperimentQuery.RHO -> tuning(Coefficient.RHO, values);
            case ExperimentQuery.BETA1 -> tuning(Coefficient.BETA1, values);
            case ExperimentQuery.BETA2 -> tuning(Coefficient.BETA2, values);
            case ExperimentQuery.EPSILON -> tuning(Coefficient.EPSILON, values);
            case ExperimentQuery.DECAY -> tuning(Coefficient.DECAY, values);
            case ExperimentQuery.OPTIMIZER -> new Change.Method(values.optimizer().kind());
            case ExperimentQuery.BATCH -> new Change.Batch(values.batch());
            case ExperimentQuery.REGULARIZATION -> new Change.Penalty(values.regularization());
            case ExperimentQuery.RATE -> new Change.Rate(values.rate());
            case ExperimentQuery.L1_SHARE -> new Change.Share(values.penalty().share());
            case ExperimentQuery.DROPOUT -> new Change.Dropping(values.dropout());
            case ExperimentQuery.MAX_NORM -> new Change.MaxNorm(values.maxNorm());
            case ExperimentQuery.SHUFFLE -> new Change.Shuffle(values.shuffle());
            case ExperimentQuery.REMAINDER -> new Change.Leftover(values.remainder());
            default -> bounding(key, values);
        };
    }

    private static Change bounding(String key, Hyperparameters values) {
        return Arrays.stream(Bound.values())
                .filter(bound -> bound.key().equals(key))
                .map(bound -> new Change.Bounding(bound, values.stopping().value(bound)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A key of a change is expected, was " + key));
    }

    private static Change tuning(Coefficient coefficient, Hyperparameters values) {
        return new Change.Tuning(coefficient, values.optimizer().value(coefficient));
    }

    private static Optional<Change> weight(Topology topology, String key, double value) {
        Matcher place = WEIGHT.matcher(key);
        return layer(topology, place)
                .filter(layer -> number(place, 2) < layer.units() && number(place, 3) < layer.inputs())
                .map(_ -> new Change.Weight(number(place, 1), number(place, 2), number(place, 3), value));
    }

    private static Optional<Change> bias(Topology topology, String key, double value) {
        Matcher place = BIAS.matcher(key);
        return layer(topology, place)
                .filter(layer -> layer.biased() && number(place, 2) < layer.units())
                .map(_ -> new Change.Bias(number(place, 1), number(place, 2), value));
    }

    private static Optional<Layer> layer(Topology topology, Matcher place) {
        return place.matches() && number(place, 1) < topology.layers().size()
                ? Optional.of(topology.layers().get(number(place, 1)))
                : Optional.empty();
    }

    private static int number(Matcher place, int group) {
        return Integer.parseInt(place.group(group));
    }

    /// The value of a change as `parse` reads it.
    public static String value(Change change) {
        return switch (change) {
            case Change.LearningRate(double value) -> NumberText.of(value);
            case Change.Timing(var value) -> value.key();
            case Change.TimingEpochs(int value) -> Integer.toString(value);
            case Change.TimingFactor(double value) -> NumberText.of(value);
            case Change.Method(var value) -> value.key();
            case Change.Tuning(_, double value) -> NumberText.of(value);
            case Change.Batch(int value) -> ExperimentQuery.batch(value);
            case Change.Penalty(var value) -> value.key();
            case Change.Rate(double value) -> NumberText.of(value);
            case Change.Share(double value) -> NumberText.of(value);
            case Change.Dropping(Dropout value) ->
                value.none() ? "0" : Arrays.stream(value.shares()).mapToObj(NumberText::of).collect(Collectors.joining(";"));
            case Change.MaxNorm(double value) -> NumberText.of(value);
            case Change.Bounding(_, double value) -> NumberText.of(value);
            case Change.Shuffle(boolean value) -> Boolean.toString(value);
            case Change.Leftover(var value) -> value.key();
            case Change.Weight(_, _, _, double value) -> NumberText.of(value);
            case Change.Bias(_, _, double value) -> NumberText.of(value);
        };
    }
}
