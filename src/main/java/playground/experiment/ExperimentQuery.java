package playground.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import playground.engine.train.Hyperparameters;

/// The settings of an experiment as the keys and values of a query string, read and written in this one place.
/// `src/docs/settings.md` is the grammar.
public final class ExperimentQuery {
    public static final String TFP = "tfp";
    public static final String ALL = "all";
    public static final String RULES = "rules";
    public static final String PROBLEM = "problem";
    public static final String DATA = "data";
    public static final String DATA_SEED = "dataSeed";
    public static final String SAMPLES = "samples";
    public static final String TRAIN = "train";
    public static final String NOISE = "noise";
    public static final String SEED = "seed";
    public static final String FEATURES = "features";
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
    public static final String SHUFFLE = "shuffle";
    public static final String REMAINDER = "remainder";

    /// Every setting but `tfp`, in canonical order.
    public static final List<String> KEYS = List.of(
            RULES, PROBLEM, DATA, DATA_SEED, SAMPLES, TRAIN, NOISE, SEED, FEATURES, HIDDEN, ACTIVATION, OUTPUT, LOSS, INIT,
            INIT_WIDTH, LEARNING_RATE, SCHEDULE, SCHEDULE_EPOCHS, SCHEDULE_FACTOR, OPTIMIZER,
            MOMENTUM, RHO, BETA1, BETA2, EPSILON, DECAY, BATCH, REGULARIZATION, RATE, SHUFFLE, REMAINDER);

    /// Keys a page, an embedded page or the API has beside the settings; they are left alone.
    public static final Set<String> OTHER_KEYS = Set.of(
            "lang", "theme", "palette", "projector", "hide", "showTest", "discretize", "speed", "show", "epochs", "every",
            "size", "edits", "epoch", "step");

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
        String fragment = settings.get(TFP);
        Parsed<Experiment> parsed = fragment == null ? ExperimentReader.read(settings) : TfPlaygroundLink.parse(fragment);
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
    /// default data set, other initial weights their own width, another number of layers keeps the activations of those that stay.
    public static Parsed<Experiment> change(Experiment experiment, String key, String value) {
        Map<String, String> settings = new LinkedHashMap<>(settings(experiment));
        if (key.equals(PROBLEM)) {
            settings.remove(DATA);
        }
        if (key.equals(INIT)) {
            settings.remove(INIT_WIDTH);
        }
        settings.put(key, value);
        if (key.equals(TFP)) {
            settings.keySet().retainAll(Set.of(TFP));
        }
        Parsed<Experiment> changed = parse(settings);
        Predicate<Problem> mine = problem -> problem.parameter().equals(key);
        boolean wrong = !key.equals(TFP) && changed.problems().stream().anyMatch(mine);
        return wrong ? new Parsed<>(experiment, changed.problems()) : changed;
    }

    /// The canonical query string: fixed order, defaults left out.
    public static String format(Experiment experiment) {
        return QueryText.format(settings(experiment));
    }

    /// The settings that differ from their defaults, in canonical order.
    public static Map<String, String> settings(Experiment experiment) {
        return ExperimentWriter.write(experiment);
    }

    /// The value of `batch`: a number, or `all`.
    public static String batch(int batch) {
        return batch == Hyperparameters.ALL ? ALL : Integer.toString(batch);
    }
}
