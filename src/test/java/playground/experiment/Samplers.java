package playground.experiment;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import playground.engine.data.DataSource;
import playground.engine.data.Input;
import playground.engine.data.OwnPoints;
import playground.engine.data.OwnTable;
import playground.engine.data.Sentences;
import playground.engine.data.Table;
import playground.engine.data.TableShape;
import playground.engine.data.Task;
import playground.engine.net.Activation;
import playground.engine.net.Initializer;
import playground.engine.train.Bound;
import playground.engine.train.Dropout;
import playground.engine.train.Hyperparameters;
import playground.engine.train.Loss;
import playground.engine.train.Optimizer;
import playground.engine.train.Penalty;
import playground.engine.train.Regularization;
import playground.engine.train.Remainder;
import playground.engine.train.Schedule;
import playground.engine.train.Stopping;

/// Draws values for property tests.
public final class Samplers {
    private static final String[] SEEDS = {"1", "2", "0.12345", "a b", "中文", "&=%#+", "\uD83C\uDF40", "é?/:,", "x".repeat(64)};

    private Samplers() {}

    public static Experiment experiment(Random random) {
        Rules rules = any(random, Rules.values());
        String seed = any(random, SEEDS);
        DataSource generator = switch (random.nextInt(7)) {
            case 2 -> new Sentences(random.nextInt(60), random.nextInt(5) / 2.0);
            case 0 -> own(random);
            case 1 -> ownTable(random);
            default -> any(random, Sources.ALL.toArray(DataSource[]::new));
        };
        DataSettings data = new DataSettings(
                generator,
                random.nextBoolean() ? seed : any(random, SEEDS),
                random.nextBoolean() ? generator.defaultSamples() : random.nextInt(20, 10001),
                random.nextBoolean() ? 50 : random.nextInt(10, 91),
                random.nextBoolean() ? 0 : random.nextInt(51),
                random.nextInt(0, Defaults.mostNoise(rules) + 1),
                random.nextBoolean() ? 0 : random.nextInt(51),
                features(random, generator),
                any(random, Scaling.values()),
                any(random, Splitting.values()));
        Loss loss = any(random, Loss.values());
        boolean fits = generator.task() == Task.CLASSIFICATION || !loss.forClasses();
        if (loss == Loss.PERCEPTRON && generator.classes() == 2) {
            return perceptron(random, rules, seed, data);
        }
        boolean descends = fits && loss != Loss.PERCEPTRON;
        return new Experiment(
                rules, seed, data, network(random, generator), descends ? loss : Loss.SQUARED, training(random, rules));
    }

    /// Points a visitor could have drawn.
    public static OwnPoints own(Random random) {
        int classes = any(random, 0, 2, 3, 4);
        return new OwnPoints(classes, Stream.generate(() -> new OwnPoints.Dot(
                        random.nextInt(-600, 601), random.nextInt(-600, 601), classes == 0 ? random.nextInt(-100, 101) : random.nextInt(classes)))
                .limit(any(random, 0, 1, 7, 500))
                .toList());
    }

    /// A table a visitor could have brought, and one way to learn from it.
    public static OwnTable ownTable(Random random) {
        Table table = table(random);
        List<String> some = table.names().stream().filter(_ -> random.nextInt(4) == 0).toList();
        TableShape shape = TableShape.of(table, Set.copyOf(some));
        List<String> targets = table.names().stream().filter(shape::learnable).toList();
        return targets.isEmpty()
                ? OwnTable.of(table, "x", Set.of())
                : OwnTable.of(table, any(random, targets.toArray(String[]::new)), Set.copyOf(some));
    }

    /// Names and words of any kind; the column x holds numbers.
    public static Table table(Random random) {
        List<String> names = Stream.of("x", "a,b", "=", "50%", "中文 列", "<b>\"&'", "city=Rome").limit(random.nextInt(2, 8)).toList();
        StringBuilder csv = new StringBuilder(Csv.write(names));
        for (int row = random.nextInt(2, 20); row > 0; row--) {
            csv.append(Csv.write(names.stream().map(name -> cell(random, name)).toList()));
        }
        return TableText.read(csv.toString()).orElseThrow();
    }

    private static String cell(Random random, String name) {
        return switch (name) {
            case "x", "=" -> Double.toString(random.nextGaussian());
            case "50%" -> Integer.toString(random.nextInt(3));
            default -> any(random, "Rome", "São Paulo", "a,b", "=", "%2C", "<script>", "3", "\uD83C\uDF40");
        };
    }

    private static Experiment perceptron(Random random, Rules rules, String seed, DataSettings data) {
        NetworkSettings drawn = network(random, data.generator());
        Activation output = any(random, Activation.STEP, Activation.STEP_ABOVE);
        Hyperparameters h = new Hyperparameters(
                1 - random.nextDouble(), 1, Regularization.NONE, 0, random.nextBoolean(), Defaults.remainder(rules), rules == Rules.TFP)
                .with(stopping(random));
        NetworkSettings network = new NetworkSettings(List.of(), List.of(), output, drawn.initializer(), drawn.initWidth());
        return new Experiment(rules, seed, data, network, Loss.PERCEPTRON, h);
    }

    private static List<Input> features(Random random, DataSource source) {
        List<Input> features = source.features().stream().filter(_ -> random.nextBoolean()).toList();
        return features.isEmpty() ? source.usualFeatures() : features;
    }

    private static NetworkSettings network(Random random, DataSource generator) {
        List<Integer> hidden = IntStream.range(0, random.nextInt(11)).mapToObj(_ -> random.nextInt(1, 65)).toList();
        Activation[] hiddenOnes = Activation.HIDDEN.toArray(Activation[]::new);
        Activation one = any(random, hiddenOnes);
        boolean alike = random.nextBoolean();
        List<Activation> activations =
                hidden.stream().map(_ -> alike ? one : any(random, hiddenOnes)).toList();
        Initializer initializer = any(random, Initializer.values());
        double width = initializer == Initializer.NORMAL ? 1 - random.nextDouble() : Defaults.INIT_WIDTH;
        return new NetworkSettings(hidden, activations, any(random, generator.classes() > 0 ? Activation.values() : hiddenOnes), initializer, width, random.nextBoolean());
    }

    private static Hyperparameters training(Random random, Rules rules) {
        return new Hyperparameters(
                random.nextBoolean() ? 0.03 : Math.exp(random.nextGaussian() * 20),
                schedule(random),
                optimizer(random),
                random.nextInt(10) == 0 ? Hyperparameters.ALL : random.nextInt(1, 10001),
                penalty(random),
                dropout(random),
                random.nextBoolean() ? 0 : random.nextDouble(),
                random.nextBoolean(),
                any(random, Remainder.values()),
                rules == Rules.TFP,
                stopping(random));
    }

    private static Penalty penalty(Random random) {
        double rate = random.nextBoolean() ? 0 : Math.exp(random.nextGaussian() * 20);
        return new Penalty(any(random, Regularization.values()), rate).withShare(random.nextDouble());
    }

    private static Dropout dropout(Random random) {
        return Dropout.of(DoubleStream.generate(() -> random.nextBoolean() ? 0 : random.nextDouble())
                .limit(random.nextInt(11))
                .toArray());
    }

    private static Stopping stopping(Random random) {
        Stopping stopping = Stopping.NEVER;
        for (Bound bound : Bound.values()) {
            double value = bound.whole() ? random.nextInt(1000) : 100 * random.nextDouble();
            stopping = random.nextBoolean() ? stopping : stopping.with(bound, value);
        }
        return stopping;
    }

    private static Schedule schedule(Random random) {
        Schedule schedule = Schedule.of(any(random, Schedule.Kind.values()));
        return random.nextBoolean()
                ? schedule
                : schedule.withEpochs(random.nextInt(1, 1000)).withFactor(1 - random.nextDouble());
    }

    private static Optimizer optimizer(Random random) {
        return Optimizer.of(any(random, Optimizer.Kind.values()), coefficient ->
                random.nextBoolean() ? coefficient.standard() : 1 - random.nextDouble());
    }

    @SafeVarargs
    public static <T> T any(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }

    /// Text that looks a little like a query.
    public static String noise(Random random) {
        String[] pieces = {
            "&", "=", "%", "%2", "%2C", "%ff", "+", ",", ";", "#", ".", "-", "1", "0", "9", "1e9", "NaN", "tfp=", "tfp", "hidden=",
            "activation=", "relu", "networkShape=", "noise=", "seed=", "edits=", "epoch=", "weight.0.0.0", ":", "bias", "中",
            "\uD800", "\u0000", "batchSize=", "learningRate=", "features=", "x", "y", "problem=", "regression", "data=", "plane", "data=own", "&points=2", "&points=0SwlgA", "SwlgB", "data=table", "&table=", "S04EAA", "sha256:", "&target=", "&categories=",
            "loss=hinge", "output=", "optimizer=adam", "&initWidth=", "&schedule=", "&scheduleFactor=0.", "&scheduleEpochs=", "&beta1=0.", "&momentum=", "&rho=0.", "&dropout=0.", "&l1Share=0.", "elastic", "&maxNorm=", "&validation=", "&labelNoise=", ";", "&patience=", "&stopEpochs=", "&stopLoss=0.", "&stopPlateau=", "&stopPlateauGain=0.", "train=", "percTrainData=", "_hide=true", "false", "http://", "all", "batch=", "rules="
        };
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(30); n > 0; n--) {
            text.append(any(random, pieces));
        }
        return text.toString();
    }
}
