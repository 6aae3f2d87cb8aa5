package playground.experiment;

import static playground.experiment.ExperimentQuery.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import playground.engine.data.Feature;
import playground.engine.data.Generator;
import playground.engine.data.Task;
import playground.engine.net.Activation;
import playground.engine.net.Initializer;
import playground.engine.train.Loss;

/// Settings to an experiment.
final class ExperimentReader {
    private final SettingReader reader;

    private ExperimentReader(SettingReader reader) {
        this.reader = reader;
    }

    static Parsed<Experiment> read(Map<String, String> settings) {
        SettingReader reader = new SettingReader(settings);
        Experiment experiment = new ExperimentReader(reader).experiment();
        return new Parsed<>(experiment, reader.problems());
    }

    private Experiment experiment() {
        Rules rules = reader.choice(RULES, Rules.OWN, Rules.values(), Rules::key);
        Generator generator = generator();
        String seed = seed(SEED, Defaults.SEED);
        DataSettings data = data(rules, generator, seed);
        Loss loss = loss(generator.task());
        return new Experiment(rules, seed, data, network(rules, generator.task(), loss), loss, new TrainingReader(reader).read(rules));
    }

    /// A data set tells the problem; a problem alone tells its default data set.
    private Generator generator() {
        Generator implied = Defaults.generator(reader.choice(PROBLEM, Task.CLASSIFICATION, Task.values(), Task::key));
        Generator generator = reader.choice(DATA, implied, Generator.values(), Generator::key);
        if (reader.text(PROBLEM).isPresent() && generator.task() != implied.task() && known(PROBLEM)) {
            reader.report(DATA, "dataProblem", implied.task().key(), implied.key());
            return implied;
        }
        return generator;
    }

    private boolean known(String key) {
        return reader.problems().stream().noneMatch(problem -> problem.parameter().equals(key));
    }

    private DataSettings data(Rules rules, Generator generator, String seed) {
        return new DataSettings(
                generator,
                reader.text(DATA_SEED).orElse("").isEmpty() ? seed : seed(DATA_SEED, seed),
                reader.whole(SAMPLES, generator.defaultSamples(), Limits.FEWEST_SAMPLES, Limits.MOST_SAMPLES),
                reader.whole(TRAIN, Defaults.TRAIN, Limits.LEAST_TRAIN, Limits.MOST_TRAIN),
                reader.whole(NOISE, Defaults.NOISE, 0, Defaults.mostNoise(rules)),
                reader.choices(FEATURES, Defaults.FEATURES, Feature.values(), Feature::key).stream()
                        .distinct()
                        .sorted()
                        .toList());
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

    private Loss loss(Task task) {
        Loss loss = reader.choice(LOSS, Defaults.LOSS, Loss.values(), Loss::key);
        if (loss.forClasses() && task == Task.REGRESSION) {
            reader.report(LOSS, "lossForClasses", Defaults.LOSS.key());
            return Defaults.LOSS;
        }
        return loss;
    }

    private NetworkSettings network(Rules rules, Task task, Loss loss) {
        List<Integer> hidden = reader.read(
                HIDDEN, Defaults.HIDDEN, ExperimentReader::hidden, "hidden", Limits.MOST_LAYERS, Limits.MOST_UNITS);
        List<Activation> given =
                reader.choices(ACTIVATION, List.of(Defaults.ACTIVATION), Activation.values(), Activation::key);
        Activation output =
                reader.choice(OUTPUT, Defaults.output(task, loss), Activation.values(), Activation::key);
        Initializer initializer =
                reader.choice(INIT, Defaults.initializer(rules), Initializer.values(), Initializer::key);
        return new NetworkSettings(hidden, activations(given, hidden.size()), output, initializer, initWidth(initializer));
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
