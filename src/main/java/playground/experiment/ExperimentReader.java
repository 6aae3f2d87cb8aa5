package playground.experiment;

import static playground.experiment.ExperimentQuery.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import playground.engine.data.DataSource;
import playground.engine.data.Feature;
import playground.engine.data.Input;
import playground.engine.data.OwnPoints;
import playground.engine.data.OwnTable;
import playground.engine.data.RealData;
import playground.engine.data.Sentences;
import playground.engine.data.Task;
import playground.engine.net.Activation;
import playground.engine.net.Initializer;
import playground.engine.train.Loss;

/// Settings to an experiment.
final class ExperimentReader {
    private static final List<String> OF_A_TABLE = List.of(TABLE, TARGET, CATEGORIES);

    private final SettingReader reader;
    private final KnownTables tables;

    private ExperimentReader(SettingReader reader, KnownTables tables) {
        this.reader = reader;
        this.tables = tables;
    }

    static Parsed<Experiment> read(Map<String, String> settings, KnownTables tables) {
        SettingReader reader = new SettingReader(settings);
        Experiment experiment = new ExperimentReader(reader, tables).experiment();
        return new Parsed<>(experiment, reader.problems());
    }

    private Experiment experiment() {
        Rules rules = reader.choice(RULES, Rules.OWN, Rules.values(), Rules::key);
        DataSource generator = generator();
        String seed = seed(SEED, Defaults.SEED);
        DataSettings data = data(rules, generator, seed);
        List<Integer> hidden = reader.read(
                HIDDEN, Defaults.HIDDEN, ExperimentReader::hidden, "hidden", Limits.MOST_LAYERS, Limits.MOST_UNITS);
        Loss loss = loss(generator, hidden);
        NetworkSettings network = network(rules, hidden, output(generator, loss));
        return new Experiment(rules, seed, data, network, loss, new TrainingReader(reader).read(rules, loss));
    }

    /// A data set tells the problem; a problem alone tells its default data set.
    private DataSource generator() {
        DataSource implied = Defaults.generator(reader.choice(PROBLEM, Task.CLASSIFICATION, Task.values(), Task::key));
        DataSource generator = source(reader.choice(DATA, implied.key(), Sources.KEYS.toArray(String[]::new), key -> key), implied);
        if (reader.text(PROBLEM).isPresent() && generator.task() != implied.task() && known(PROBLEM)) {
            reader.report(DATA, "dataProblem", implied.task().key(), implied.key());
            return implied;
        }
        return generator;
    }

    /// With what a visitor drew or brought along; another stands in for a table that cannot be read.
    private DataSource source(String key, DataSource standIn) {
        unless(key, OwnPoints.KEY, List.of(POINTS));
        unless(key, OwnTable.KEY, OF_A_TABLE);
        unless(key, Sentences.KEY, List.of(MIN_COUNT, POLARITY));
        return switch (key) {
            case OwnPoints.KEY -> reader.read(POINTS, OwnPoints.NONE, OwnPoints::parse, "points", Limits.OWN_POINTS);
            case OwnTable.KEY -> new TableReader(reader, tables).read().map(DataSource.class::cast).orElse(standIn);
            case Sentences.KEY -> sentences();
            default -> Sources.of(key).orElse(standIn);
        };
    }

    private Sentences sentences() {
        return new Sentences(
                reader.whole(MIN_COUNT, Sentences.WHOLE.leastCount(), 0, Sentences.WHOLE.defaultSamples()),
                reader.number(POLARITY, Sentences.WHOLE.polarity(), value -> value >= 0, "notNegative"));
    }

    /// Reports what only goes with other data.
    private void unless(String data, String owner, List<String> keys) {
        keys.stream().filter(key -> !data.equals(owner) && reader.text(key).isPresent()).forEach(key -> reader.report(key, "without", owner));
    }

    private boolean known(String key) {
        return reader.problems().stream().noneMatch(problem -> problem.parameter().equals(key));
    }

    private DataSettings data(Rules rules, DataSource source, String seed) {
        if (source.table()) {
            ignore(List.of(DATA_SEED, SAMPLES, TRAIN, VALIDATION, NOISE, LABEL_NOISE, SCALING, SPLIT));
            return new DataSettings(source, "", 0, 0, 0, features(source));
        }
        ignore(source.given() ? List.of(SAMPLES, NOISE) : List.of());
        ignore(source.real() ? List.of() : List.of(SCALING));
        Splitting splitting = splitting(source);
        boolean drawn = splitting == Splitting.RANDOM;
        DataSettings settings = new DataSettings(
                source,
                drawn && !reader.text(DATA_SEED).orElse("").isEmpty() ? seed(DATA_SEED, seed) : seed,
                source.given() ? 0 : reader.whole(SAMPLES, source.defaultSamples(), Limits.FEWEST_SAMPLES, Limits.MOST_SAMPLES),
                splitting != Splitting.KERAS ? reader.whole(TRAIN, Defaults.train(source), Limits.LEAST_TRAIN, Defaults.mostTrain(source)) : 0,
                reader.whole(VALIDATION, Defaults.VALIDATION, 0, Limits.MOST_VALIDATION),
                source.given() ? 0 : reader.whole(NOISE, Defaults.noise(source), 0, Defaults.mostNoise(rules)),
                reader.whole(LABEL_NOISE, Defaults.NOISE, 0, Limits.MOST_NOISE),
                features(source),
                source.real() ? reader.choice(SCALING, Defaults.scaling(source), Scaling.values(), Scaling::key) : Scaling.NONE,
                splitting);
        if (!settings.generator().equals(source)) {
            List.of(MIN_COUNT, POLARITY).stream().filter(key -> reader.text(key).isPresent()).forEach(key -> reader.report(key, "noWords"));
        }
        return settings;
    }

    private Splitting splitting(DataSource source) {
        if (source != RealData.BOSTON) {
            ignore(source instanceof Sentences ? List.of(SPLIT, DATA_SEED) : List.of(SPLIT));
            return Defaults.splitting(source);
        }
        Splitting splitting = reader.choice(SPLIT, Splitting.RANDOM, Splitting.CHOICES.toArray(Splitting[]::new), Splitting::key);
        if (splitting == Splitting.KERAS) {
            ignore(List.of(TRAIN, DATA_SEED));
        }
        return splitting;
    }

    /// Reports what a data set has no use for.
    private void ignore(List<String> keys) {
        keys.stream().filter(key -> !reader.text(key).orElse("").isEmpty()).forEach(key -> reader.report(key, "fixedData"));
    }

    /// In the order of the data set.
    private List<Input> features(DataSource source) {
        if (source instanceof Sentences) {
            ignore(List.of(FEATURES));
            return source.features();
        }
        List<Input> known = source.real() ? source.features() : List.of(Feature.values());
        List<Input> chosen = reader.read(
                FEATURES, source.usualFeatures(), text -> chosen(text, known), "choices", names(source.features()));
        if (!source.features().containsAll(chosen)) {
            reader.report(FEATURES, source.inputs() == 1 ? "oneInput" : "corners");
        }
        return source.features().stream().filter(chosen::contains).toList();
    }

    private static Optional<List<Input>> chosen(String text, List<Input> known) {
        return SettingReader.list(text, name -> SettingReader.choose(name, known.toArray(Input[]::new), Input::key));
    }

    private static String names(List<Input> inputs) {
        return SettingReader.names(inputs.toArray(Input[]::new), Input::key);
    }

    private String seed(String key, String standIn) {
        return reader.read(key, standIn, text -> Optional.of(text).filter(ExperimentReader::isSeed), "seed", Limits.SEED_LENGTH);
    }

    /// Text that survives a link: not too long, no control characters, no halves of characters.
    static boolean isSeed(String text) {
        return !text.isEmpty()
                && text.length() <= Limits.SEED_LENGTH
                && text.codePoints().noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }

    private Loss loss(DataSource generator, List<Integer> hidden) {
        Loss standIn = Defaults.loss(generator);
        Loss loss = reader.choice(LOSS, standIn, Loss.values(), Loss::key);
        if (loss.forClasses() && generator.classes() == 0) {
            reader.report(LOSS, "lossForClasses", standIn.key());
            return standIn;
        }
        if (loss == Loss.PERCEPTRON && !(hidden.isEmpty() && generator.classes() == 2)) {
            reader.report(LOSS, "perceptronHidden", standIn.key());
            return standIn;
        }
        return loss;
    }

    private NetworkSettings network(Rules rules, List<Integer> hidden, Activation output) {
        List<Activation> given =
                reader.choices(ACTIVATION, List.of(Defaults.ACTIVATION), hiddenActivations(), Activation::key);
        Initializer initializer =
                reader.choice(INIT, Defaults.initializer(rules), Initializer.values(), Initializer::key);
        return new NetworkSettings(
                hidden, activations(given, hidden.size()), output, initializer, initWidth(initializer), reader.flag(BIASES, true));
    }

    static Activation[] hiddenActivations() {
        return Activation.HIDDEN.toArray(Activation[]::new);
    }

    private Activation output(DataSource generator, Loss loss) {
        Activation standIn = Defaults.output(generator, loss);
        Activation output = reader.choice(OUTPUT, standIn, Activation.values(), Activation::key);
        if (output == Activation.SOFTMAX && generator.classes() == 0) {
            reader.report(OUTPUT, "outputForClasses", standIn.key());
            return standIn;
        }
        if (!loss.fits(output)) {
            reader.report(OUTPUT, "perceptronOutput", standIn.key());
            return standIn;
        }
        return output;
    }

    private double initWidth(Initializer initializer) {
        double width = reader.number(INIT_WIDTH, Defaults.INIT_WIDTH, value -> value > 0, "positive");
        if (initializer != Initializer.NORMAL && width != Defaults.INIT_WIDTH) {
            reader.report(INIT_WIDTH, "otherInit", initializer.key());
        }
        return initializer == Initializer.NORMAL ? width : Defaults.INIT_WIDTH;
    }

    static Optional<List<Integer>> hidden(String text) {
        if (text.isEmpty()) {
            return Optional.of(List.of());
        }
        return SettingReader.list(text, item -> NumberText.whole(item, 1, Limits.MOST_UNITS))
                .filter(layers -> layers.size() <= Limits.MOST_LAYERS);
    }

    /// One for each layer: the last one given goes on, those of layers that are not there are dropped.
    static List<Activation> activations(List<Activation> given, int layers) {
        return IntStream.range(0, layers).mapToObj(l -> given.get(Math.min(l, given.size() - 1))).toList();
    }
}
