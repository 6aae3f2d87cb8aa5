package playground.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import playground.engine.data.DataSource;
import playground.engine.data.OwnPoints;
import playground.engine.data.OwnTable;
import playground.engine.data.RealData;
import playground.engine.data.Sentences;
import playground.engine.data.Task;
import playground.engine.train.Bound;
import playground.engine.train.Hyperparameters;
import playground.engine.train.Loss;

/// The settings of an experiment as the keys and values of a query string, read and written in this one place.
/// `src/docs/settings.md` is the grammar.
public final class ExperimentQuery {
    public static final String TFP = "tfp";
    public static final String ALL = "all";
    public static final String RULES = "rules";
    public static final String PROBLEM = "problem";
    public static final String DATA = "data";
    public static final String POINTS = "points";
    public static final String TABLE = "table";
    public static final String TARGET = "target";
    public static final String CATEGORIES = "categories";
    public static final String DATA_SEED = "dataSeed";
    public static final String SAMPLES = "samples";
    public static final String TRAIN = "train";
    public static final String NOISE = "noise";
    public static final String SEED = "seed";
    public static final String FEATURES = "features";
    public static final String SCALING = "scaling";
    public static final String SPLIT = "split";
    public static final String MIN_COUNT = "minCount";
    public static final String POLARITY = "polarity";
    public static final String BIASES = "biases";
    public static final String HIDDEN = "hidden";
    public static final String ACTIVATION = "activation";
    public static final String OUTPUT = "output";
    public static final String LOSS = "loss";
    public static final String INIT = "init";
    public static final String INIT_WIDTH = "initWidth";
    public static final String LEARNING_RATE = "learningRate";
    public static final String SCHEDULE = "schedule";
    public static final String SCHEDULE_EPOCHS = "scheduleEpochs";
    public static final String SCHEDULE_FACTOR = "scheduleFactor";
    public static final String OPTIMIZER = "optimizer";
    public static final String MOMENTUM = "momentum";
    public static final String RHO = "rho";
    public static final String BETA1 = "beta1";
    public static final String BETA2 = "beta2";
    public static final String EPSILON = "epsilon";
    public static final String DECAY = "decay";
    public static final String BATCH = "batch";
    public static final String REGULARIZATION = "regularization";
    public static final String RATE = "rate";
    public static final String L1_SHARE = "l1Share";
    public static final String DROPOUT = "dropout";
    public static final String MAX_NORM = "maxNorm";
    public static final String SHUFFLE = "shuffle";
    public static final String REMAINDER = "remainder";

    public static final String STOP_EPOCHS = Bound.EPOCHS.key();
    public static final String STOP_LOSS = Bound.LOSS.key();
    public static final String STOP_ACCURACY = Bound.ACCURACY.key();
    public static final String STOP_PLATEAU = Bound.PLATEAU.key();
    public static final String STOP_PLATEAU_GAIN = Bound.PLATEAU_GAIN.key();
    public static final String PATIENCE = Bound.PATIENCE.key();
    public static final String VALIDATION = "validation";
    public static final String LABEL_NOISE = "labelNoise";

    /// Every setting but `tfp`, in canonical order.
    public static final List<String> KEYS = List.of(
            RULES, PROBLEM, DATA, POINTS, TABLE, TARGET, CATEGORIES, MIN_COUNT, POLARITY, DATA_SEED, SAMPLES, TRAIN, VALIDATION, NOISE, LABEL_NOISE, SEED, SPLIT, FEATURES, SCALING, HIDDEN,
            ACTIVATION, OUTPUT, LOSS, INIT, INIT_WIDTH, BIASES, LEARNING_RATE, SCHEDULE, SCHEDULE_EPOCHS, SCHEDULE_FACTOR, OPTIMIZER,
            MOMENTUM, RHO, BETA1, BETA2, EPSILON, DECAY, BATCH, REGULARIZATION, RATE, L1_SHARE, DROPOUT, MAX_NORM, SHUFFLE, REMAINDER,
            STOP_EPOCHS, STOP_LOSS, STOP_ACCURACY, STOP_PLATEAU, STOP_PLATEAU_GAIN, PATIENCE);

    /// Keys a page, an embedded page or the API has beside the settings; they are left alone.
    public static final Set<String> OTHER_KEYS = Set.of(
            "lang", "theme", "palette", "projector", "hide", "showTest", "discretize", "contributions", "marks", "reach", "speed", "show", "look", "unfolded", "landscape", "walk",
            "epochs", "every", "size", "subjects", "motif", "unit", "width", "frames", "spacing", "edits", "across", "up", "held", "epoch", "step");

    private ExperimentQuery() {}

    /// Reads a query string without its `?`.
    public static Parsed<Experiment> parse(String query) {
        if (query.length() > Limits.QUERY_LENGTH) {
            Problem tooLong = Problem.of("query", query, "queryLength", Limits.QUERY_LENGTH);
            return new Parsed<>(Defaults.experiment(), List.of(tooLong));
        }
        return parse(QueryText.parse(query));
    }

    /// Reads decoded settings. Wrong and unknown ones are reported; nothing is lost by them.
    public static Parsed<Experiment> parse(Map<String, String> settings) {
        return parse(settings, KnownTables.NONE);
    }

    /// As above; settings may name these tables by their fingerprints.
    public static Parsed<Experiment> parse(Map<String, String> settings, KnownTables tables) {
        String fragment = settings.get(TFP);
        Parsed<Experiment> parsed = fragment == null ? ExperimentReader.read(settings, tables) : TfPlaygroundLink.parse(fragment);
        List<Problem> problems = new ArrayList<>(parsed.problems());
        settings.forEach((key, value) -> {
            if (KEYS.contains(key) && fragment != null) {
                problems.add(Problem.of(key, value, "besideTfp"));
            } else if (!KEYS.contains(key) && !OTHER_KEYS.contains(key) && !key.equals(TFP)) {
                problems.add(Problem.of(key, value, "unknownKey"));
            }
        });
        return new Parsed<>(parsed.value(), problems);
    }

    /// The experiment with one setting changed, and the problem if it could not be. Another kind of problem brings its own
    /// default data set, points drawn by hand theirs, a visitor's table of other columns or another target its own columns, a truth table or a measured one its own points and columns, another rule of learning its own output, other initial weights their own width, another number of layers keeps the activations of those that stay.
    public static Parsed<Experiment> change(Experiment experiment, String key, String value) {
        Map<String, String> settings = named(experiment);
        settings.keySet().removeIf(other -> replaced(experiment, other, key, value));
        settings.put(key, value);
        switch (key) {
            case POINTS -> settings.put(DATA, OwnPoints.KEY);
            case TABLE -> settings.put(DATA, OwnTable.KEY);
            default -> {}
        }
        if (key.equals(TFP)) {
            settings.keySet().retainAll(Set.of(TFP));
        }
        Parsed<Experiment> changed = parse(settings, KnownTables.of(experiment.data().generator()));
        Predicate<Problem> mine = problem -> problem.parameter().equals(key);
        boolean wrong = !key.equals(TFP) && changed.problems().stream().anyMatch(mine);
        return wrong ? new Parsed<>(experiment, changed.problems()) : changed;
    }

    /// The experiment with a visitor's table in the place of its data.
    public static Parsed<Experiment> withTable(Experiment experiment, OwnTable own, Scaling scaling) {
        Map<String, String> settings = named(experiment);
        settings.keySet().removeIf(key -> key.equals(DATA) || ofOtherTable(key));
        settings.putAll(settings(own));
        settings.put(SCALING, scaling.key());
        return parse(settings, KnownTables.of(own));
    }

    /// The settings of an experiment, a visitor's table by its fingerprint.
    static Map<String, String> named(Experiment experiment) {
        Map<String, String> settings = new LinkedHashMap<>(settings(experiment));
        if (experiment.data().generator() instanceof OwnTable own) {
            settings.put(TABLE, own.content().fingerprint());
        }
        return settings;
    }

    private static boolean ofOtherTable(String key) {
        return Set.of(POINTS, TABLE, TARGET, CATEGORIES, SAMPLES, NOISE, SPLIT, FEATURES, SCALING).contains(key);
    }

    /// Whether a setting gives way to the new value of another.
    private static boolean replaced(Experiment experiment, String key, String changed, String value) {
        return switch (changed) {
            case PROBLEM -> key.equals(DATA) || task(value).filter(task -> ofOtherData(Defaults.generator(task), experiment, key)).isPresent();
            case POINTS -> OwnPoints.parse(value).filter(own -> ofOtherData(own, experiment, key)).isPresent();
            case TABLE -> ofOtherTable(key) && (key.equals(TABLE) || !sameColumns(experiment, value));
            case TARGET, CATEGORIES -> key.equals(FEATURES);
            case INIT -> key.equals(INIT_WIDTH);
            case SPLIT -> key.equals(TRAIN) || key.equals(DATA_SEED);
            case TRAIN, DATA_SEED -> key.equals(SPLIT);
            case DATA -> Sources.of(value).filter(source -> ofOtherData(source, experiment, key)).isPresent();
            case LOSS -> rule(experiment.loss().key()) != rule(value) && ofOtherRule(experiment, key, rule(value));
            default -> false;
        };
    }

    /// Whether a table has the columns of the one there is: then what was said of them holds.
    private static boolean sameColumns(Experiment experiment, String packed) {
        return experiment.data().generator() instanceof OwnTable own
                && TableText.unpack(packed).filter(table -> table.names().equals(own.content().names())).isPresent();
    }

    private static Optional<Task> task(String key) {
        return SettingReader.choose(key, Task.values(), Task::key);
    }

    private static boolean ofOtherData(DataSource source, Experiment experiment, String key) {
        boolean unfit = !source.features().containsAll(experiment.data().features());
        boolean whole = !experiment.data().features().equals(experiment.data().generator().usualFeatures());
        return switch (key) {
            case FEATURES -> unfit || (source.real() && whole);
            case MIN_COUNT, POLARITY -> !(source instanceof Sentences);
            case SCALING -> !source.real();
            case SPLIT -> source != RealData.BOSTON;
            case POINTS -> !source.key().equals(OwnPoints.KEY);
            case TABLE, TARGET, CATEGORIES -> !source.key().equals(OwnTable.KEY);
            case SAMPLES, NOISE -> source.table() || source.given();
            case DATA_SEED -> source.table() || source instanceof Sentences;
            case TRAIN -> source.table() || experiment.data().trainPercent() > Defaults.mostTrain(source);
            default -> false;
        };
    }

    private static boolean ofOtherRule(Experiment experiment, String key, boolean toRule) {
        boolean stays = toRule && experiment.network().output().steps();
        return TrainingReader.onlyDescent(key) || (key.equals(OUTPUT) && !stays);
    }

    private static boolean rule(String loss) {
        return loss.equals(Loss.PERCEPTRON.key());
    }

    /// Whether a setting means nothing to how an experiment learns: the perceptron rule knows only a rate and an order.
    public static boolean idle(Experiment experiment, String key) {
        return experiment.loss() == Loss.PERCEPTRON && TrainingReader.onlyDescent(key);
    }

    /// The canonical query string: fixed order, defaults left out.
    public static String format(Experiment experiment) {
        return QueryText.format(settings(experiment));
    }

    /// The settings that differ from their defaults, in canonical order.
    public static Map<String, String> settings(Experiment experiment) {
        return ExperimentWriter.write(experiment, false);
    }

    /// All settings that mean something beside the others, those that are as their defaults say too.
    public static Map<String, String> everySetting(Experiment experiment) {
        Map<String, String> settings = ExperimentWriter.write(experiment, true);
        parse(settings, KnownTables.of(experiment.data().generator())).problems().forEach(problem -> settings.remove(problem.parameter()));
        return settings;
    }

    /// The settings that name a visitor's table and say how it is learned from.
    public static Map<String, String> settings(OwnTable own) {
        return ExperimentWriter.write(own);
    }

    /// The value of `batch`: a number, or `all`.
    public static String batch(int batch) {
        return batch == Hyperparameters.ALL ? ALL : Integer.toString(batch);
    }
}
