package playground.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import playground.engine.data.Feature;
import playground.engine.data.Generator;
import playground.engine.data.Input;
import playground.engine.data.Task;
import playground.engine.net.Activation;
import playground.engine.net.Initializer;
import playground.engine.train.Hyperparameters;
import playground.engine.train.Regularization;

/// A link of TensorFlow Playground, taken over so that it gives the same run. What the original does with odd values we do
/// too where we can (`src/docs/settings.md` lists them); the rest is reported and the default stands in.
public final class TfPlaygroundLink {
    private static final Map<String, Generator> CLASSIFICATION = Map.of(
            "circle", Generator.CIRCLE, "xor", Generator.XOR, "gauss", Generator.GAUSS, "spiral", Generator.SPIRAL);
    private static final Map<String, Generator> REGRESSION =
            Map.of("reg-plane", Generator.PLANE, "reg-gauss", Generator.MULTI_GAUSS);
    private static final Map<String, Activation> ACTIVATIONS = Map.of(
            "relu", Activation.RELU, "tanh", Activation.TANH, "sigmoid", Activation.SIGMOID, "linear", Activation.LINEAR);
    private static final Map<String, Regularization> REGULARIZATIONS =
            Map.of("none", Regularization.NONE, "L1", Regularization.L1, "L2", Regularization.L2);
    private static final Map<String, Task> TASKS =
            Map.of("classification", Task.CLASSIFICATION, "regression", Task.REGRESSION);

    private final TfPlaygroundFragment fragment;

    private TfPlaygroundLink(TfPlaygroundFragment fragment) {
        this.fragment = fragment;
    }

    /// Reads a whole address, or its fragment with or without `#`, percent-encoded as a whole or not.
    public static Parsed<Experiment> parse(String text) {
        TfPlaygroundFragment fragment = new TfPlaygroundFragment(text);
        Experiment experiment = new TfPlaygroundLink(fragment).experiment();
        return new Parsed<>(experiment, fragment.problems());
    }

    /// What the link says about the view, as keys and values of our query: `showTest`, `discretize`, `hide`.
    public static Map<String, String> viewKeys(String text) {
        TfPlaygroundFragment fragment = new TfPlaygroundFragment(text);
        Map<String, String> view = new LinkedHashMap<>();
        if (fragment.flag("showTestData", false)) {
            view.put("showTest", "true");
        }
        if (fragment.flag("discretize", false)) {
            view.put("discretize", "true");
        }
        String hidden = TfPlaygroundNames.hidden(fragment::hides).collect(Collectors.joining(","));
        if (!hidden.isEmpty()) {
            view.put("hide", hidden);
        }
        return view;
    }

    private Experiment experiment() {
        String seed = seed();
        Task task = fragment.choice("problem", Task.CLASSIFICATION, TASKS);
        Generator classification = fragment.choice("dataset", Generator.CIRCLE, CLASSIFICATION);
        Generator regression = fragment.choice("regDataset", Generator.PLANE, REGRESSION);
        Generator generator = task == Task.CLASSIFICATION ? classification : regression;
        DataSettings data =
                new DataSettings(generator, seed, generator.defaultSamples(), trainPercent(), noisePercent(), features());
        if (fragment.text("tutorial").isPresent()) {
            fragment.report("tutorial", "tfpTutorial");
        }
        return new Experiment(Rules.TFP, seed, data, network(generator), Defaults.loss(generator), training(data));
    }

    private String seed() {
        Optional<String> seed = fragment.text("seed");
        if (seed.isEmpty()) {
            fragment.report("seed", "tfpNoSeed", Defaults.SEED);
        } else if (!ExperimentReader.isSeed(seed.get())) {
            fragment.report("seed", "tfpSeed", Limits.SEED_LENGTH, Defaults.SEED);
        }
        return seed.filter(ExperimentReader::isSeed).orElse(Defaults.SEED);
    }

    private int trainPercent() {
        double percent = number("percTrainData", Defaults.TRAIN, p -> p >= Limits.LEAST_TRAIN && p <= Limits.MOST_TRAIN);
        return whole("percTrainData", percent);
    }

    /// Below 0 the original takes 0, from 50 to 80 it widens its slider, above 80 it takes 50.
    private int noisePercent() {
        double noise = number("noise", Defaults.NOISE, n -> true);
        return whole("noise", noise > Limits.MOST_NOISE_TFP ? Limits.MOST_NOISE : Math.max(noise, 0));
    }

    private int whole(String key, double value) {
        int whole = (int) StrictMath.rint(value);
        if (whole != value) {
            fragment.report(key, "tfpWhole", whole);
        }
        return whole;
    }

    private double number(String key, double standard, DoublePredicate allowed) {
        Optional<String> text = fragment.text(key);
        Optional<Double> value = text.flatMap(TfPlaygroundFragment::number).filter(allowed::test).map(v -> v + 0.0);
        if (text.isPresent() && value.isEmpty()) {
            fragment.report(key, "tfpNumber", NumberText.of(standard));
        }
        return value.orElse(standard);
    }

    /// An input hidden by the link does not exist in the original, whether it is switched on or not.
    private List<Input> features() {
        List<Input> features = new ArrayList<>();
        for (Feature feature : Feature.OF_THE_PLANE) {
            String name = TfPlaygroundNames.of(feature);
            if (fragment.flag(name, Defaults.FEATURES.contains(feature)) && !fragment.hides(name)) {
                features.add(feature);
            }
        }
        if (features.isEmpty()) {
            fragment.report("x", "tfpNoFeatures");
        }
        return features.isEmpty() ? Defaults.FEATURES : features;
    }

    private NetworkSettings network(Generator generator) {
        List<Integer> hidden = hidden();
        Activation activation = fragment.choice("activation", Defaults.ACTIVATION, ACTIVATIONS);
        Initializer initializer = fragment.flag("initZero", false) ? Initializer.ZERO : Initializer.UNIFORM;
        List<Activation> activations = Stream.generate(() -> activation).limit(hidden.size()).toList();
        return new NetworkSettings(hidden, activations, Defaults.output(generator, Defaults.loss(generator)), initializer, Defaults.INIT_WIDTH);
    }

    /// Blank means no hidden layer, a missing key the default. The original does not decode `%2C`; it would draw an empty
    /// layer, we read the comma that was meant and say so.
    private List<Integer> hidden() {
        Optional<String> text = Optional.ofNullable(fragment.pairs().get("networkShape"));
        if (text.isEmpty()) {
            if (fragment.bare("networkShape")) {
                fragment.report("networkShape", "tfpShape", Limits.MOST_LAYERS, Limits.MOST_UNITS);
            }
            return Defaults.HIDDEN;
        }
        String decoded = QueryText.decode(text.get());
        if (!decoded.equals(text.get())) {
            fragment.report("networkShape", "tfpEncoded", decoded);
        }
        Optional<List<Integer>> layers = decoded.isBlank()
                ? Optional.of(List.of())
                : SettingReader.list(decoded, TfPlaygroundLink::units).filter(list -> list.size() <= Limits.MOST_LAYERS);
        if (layers.isEmpty()) {
            fragment.report("networkShape", "tfpShape", Limits.MOST_LAYERS, Limits.MOST_UNITS);
        }
        return layers.orElse(Defaults.HIDDEN);
    }

    /// The original counts units up to a number that may have a fraction, so 2.5 makes 3.
    private static Optional<Integer> units(String text) {
        return TfPlaygroundFragment.number(text)
                .filter(units -> units > 0 && units <= Limits.MOST_UNITS)
                .map(units -> (int) StrictMath.ceil(units));
    }

    private Hyperparameters training(DataSettings data) {
        return new Hyperparameters(
                number("learningRate", Defaults.LEARNING_RATE, rate -> rate > 0),
                batch(data.samples() * data.trainPercent() / 100),
                fragment.choice("regularization", Defaults.REGULARIZATION, REGULARIZATIONS),
                number("regularizationRate", Defaults.RATE, rate -> rate >= 0),
                Defaults.shuffle(Rules.TFP),
                Defaults.remainder(Rules.TFP),
                true);
    }

    /// A sign makes no difference to the original (it asks for a remainder of 0). A batch larger than the training set is
    /// never full, since the original begins to count anew with each epoch.
    private int batch(int training) {
        double batch = number("batchSize", Defaults.BATCH, size -> size != 0 && size == StrictMath.rint(size));
        if (Math.abs(batch) > training) {
            fragment.report("batchSize", "tfpBatch", training);
        }
        return (int) Math.min(Math.abs(batch), Limits.MOST_BATCH);
    }
}
