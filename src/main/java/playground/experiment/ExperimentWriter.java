package playground.experiment;

import static playground.experiment.ExperimentQuery.*;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import playground.engine.data.ColumnKey;
import playground.engine.data.DataSource;
import playground.engine.data.FunctionData;
import playground.engine.data.Generator;
import playground.engine.data.Input;
import playground.engine.data.OwnPoints;
import playground.engine.data.OwnTable;
import playground.engine.data.Sentences;
import playground.engine.data.RealData;
import playground.engine.data.TableShape;
import playground.engine.data.Task;
import playground.engine.net.Activation;
import playground.engine.train.Bound;
import playground.engine.train.Coefficient;
import playground.engine.train.Dropout;
import playground.engine.train.Hyperparameters;
import playground.engine.train.Loss;
import playground.engine.train.Optimizer;
import playground.engine.train.Penalty;
import playground.engine.train.Schedule;

/// An experiment to settings: what is as the default says is left out. The problem is, too: the data set tells it.
final class ExperimentWriter {
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final boolean usual;

    /// With `usual`, what is as the default says is written, too.
    private ExperimentWriter(boolean usual) {
        this.usual = usual;
    }

    static Map<String, String> write(Experiment experiment, boolean usual) {
        ExperimentWriter writer = new ExperimentWriter(usual);
        writer.add(RULES, experiment.rules(), Rules.OWN, Rules::key);
        writer.data(experiment);
        writer.network(experiment);
        writer.training(experiment);
        return writer.settings;
    }

    private <T> void add(String key, T value, T standard, Function<? super T, String> text) {
        if (usual || !value.equals(standard)) {
            settings.put(key, text.apply(value));
        }
    }

    private void data(Experiment experiment) {
        DataSettings data = experiment.data();
        add(DATA, data.generator(), Defaults.generator(Task.CLASSIFICATION), DataSource::key);
        switch (data.generator()) {
            case OwnPoints own -> add(POINTS, own, OwnPoints.NONE, OwnPoints::text);
            case OwnTable own -> table(own);
            case Sentences sentences -> {
                add(MIN_COUNT, sentences.leastCount(), Sentences.WHOLE.leastCount(), Object::toString);
                add(POLARITY, sentences.polarity(), Sentences.WHOLE.polarity(), NumberText::of);
            }
            case Generator _, FunctionData _, RealData _ -> {}
        }
        if (data.drawn()) {
            add(DATA_SEED, data.seed(), experiment.seed(), text -> text);
        }
        add(SAMPLES, data.samples(), data.generator().defaultSamples(), Object::toString);
        if (data.splitting() != Splitting.KERAS) {
            add(TRAIN, data.trainPercent(), Defaults.train(data.generator()), Object::toString);
        }
        add(VALIDATION, data.validationPercent(), Defaults.VALIDATION, Object::toString);
        add(NOISE, data.noisePercent(), Defaults.noise(data.generator()), Object::toString);
        add(LABEL_NOISE, data.labelPercent(), Defaults.NOISE, Object::toString);
        add(SEED, experiment.seed(), Defaults.SEED, text -> text);
        add(SPLIT, data.splitting(), Defaults.splitting(data.generator()), Splitting::key);
        if (!(data.generator() instanceof Sentences)) {
            add(FEATURES, data.features(), data.generator().usualFeatures(), features -> joined(features, Input::key));
        }
        add(SCALING, data.scaling(), Defaults.scaling(data.generator()), Scaling::key);
    }

    private void table(OwnTable own) {
        settings.put(TABLE, own.content().text());
        add(TARGET, own.target(), TableShape.of(own.content(), own.categories()).usualTarget(), name -> name);
        List<String> categories = own.content().names().stream().filter(own.categories()::contains).toList();
        add(CATEGORIES, categories, List.<String>of(), names -> joined(names, ColumnKey::of));
    }

    /// The settings of a visitor's table, by its fingerprint.
    static Map<String, String> write(OwnTable own) {
        ExperimentWriter writer = new ExperimentWriter(false);
        writer.settings.put(DATA, OwnTable.KEY);
        writer.table(own);
        writer.settings.put(TABLE, own.content().fingerprint());
        return writer.settings;
    }

    private void network(Experiment experiment) {
        NetworkSettings network = experiment.network();
        add(HIDDEN, network.hidden(), Defaults.HIDDEN, layers -> joined(layers, Object::toString));
        List<Activation> activations = network.activations();
        boolean alike = activations.stream().distinct().count() <= 1;
        List<Activation> shortest = alike && !activations.isEmpty() ? activations.subList(0, 1) : activations;
        if (!activations.isEmpty()) {
            add(ACTIVATION, shortest, List.of(Defaults.ACTIVATION), list -> joined(list, Activation::key));
        }
        Activation output = Defaults.output(experiment.data().generator(), experiment.loss());
        add(OUTPUT, network.output(), output, Activation::key);
        add(LOSS, experiment.loss(), Defaults.loss(experiment.data().generator()), Loss::key);
        add(INIT, network.initializer(), Defaults.initializer(experiment.rules()), initializer -> initializer.key());
        add(INIT_WIDTH, network.initWidth(), Defaults.INIT_WIDTH, NumberText::of);
        add(BIASES, network.biases(), true, Object::toString);
    }

    private void training(Experiment experiment) {
        Hyperparameters training = experiment.training();
        add(LEARNING_RATE, training.learningRate(), Defaults.LEARNING_RATE, NumberText::of);
        schedule(training.schedule());
        optimizer(training.optimizer());
        add(BATCH, training.batch(), Defaults.batch(experiment.loss()), ExperimentQuery::batch);
        add(REGULARIZATION, training.regularization(), Defaults.REGULARIZATION, regularization -> regularization.key());
        add(RATE, training.rate(), Defaults.RATE, NumberText::of);
        add(L1_SHARE, training.penalty().share(), Penalty.STANDARD_SHARE, NumberText::of);
        add(DROPOUT, training.dropout(), Dropout.NONE, dropout -> joined(Arrays.stream(dropout.shares()).boxed().toList(), NumberText::of));
        add(MAX_NORM, training.maxNorm(), Defaults.MAX_NORM, NumberText::of);
        add(SHUFFLE, training.shuffle(), Defaults.shuffle(experiment.rules()), Object::toString);
        add(REMAINDER, training.remainder(), Defaults.remainder(experiment.rules()), remainder -> remainder.key());
        for (Bound bound : Bound.values()) {
            add(bound.key(), training.stopping().value(bound), bound.standard(), NumberText::of);
        }
    }

    private void schedule(Schedule schedule) {
        add(SCHEDULE, schedule.kind(), Schedule.Kind.CONSTANT, Schedule.Kind::key);
        add(SCHEDULE_EPOCHS, schedule.epochs(), schedule.kind().standardEpochs(), Object::toString);
        add(SCHEDULE_FACTOR, schedule.factor(), Schedule.STANDARD_FACTOR, NumberText::of);
    }

    private void optimizer(Optimizer optimizer) {
        add(OPTIMIZER, optimizer.kind(), Optimizer.Kind.SGD, Optimizer.Kind::key);
        for (Coefficient coefficient : optimizer.kind().coefficients()) {
            add(coefficient.key(), optimizer.value(coefficient), coefficient.standard(), NumberText::of);
        }
    }

    private static <T> String joined(List<T> values, Function<? super T, String> text) {
        return values.stream().map(text).collect(Collectors.joining(","));
    }
}
