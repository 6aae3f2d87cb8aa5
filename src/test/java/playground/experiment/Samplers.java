package playground.experiment;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import playground.engine.data.Feature;
import playground.engine.data.Generator;
import playground.engine.data.Task;
import playground.engine.net.Activation;
import playground.engine.net.Initializer;
import playground.engine.train.Hyperparameters;
import playground.engine.train.Loss;
import playground.engine.train.Optimizer;
import playground.engine.train.Regularization;
import playground.engine.train.Remainder;
import playground.engine.train.Schedule;

/// Draws values for property tests.
public final class Samplers {
    private static final String[] SEEDS = {"1", "2", "0.12345", "a b", "中文", "&=%#+", "\uD83C\uDF40", "é?/:,", "x".repeat(64)};

    private Samplers() {}

    public static Experiment experiment(Random random) {
        Rules rules = any(random, Rules.values());
        String seed = any(random, SEEDS);
        Generator generator = any(random, Generator.values());
        DataSettings data = new DataSettings(
                generator,
                random.nextBoolean() ? seed : any(random, SEEDS),
                random.nextBoolean() ? generator.defaultSamples() : random.nextInt(20, 5001),
                random.nextBoolean() ? 50 : random.nextInt(10, 91),
                random.nextInt(0, Defaults.mostNoise(rules) + 1),
                features(random));
        Loss loss = any(random, Loss.values());
        boolean fits = generator.task() == Task.CLASSIFICATION || !loss.forClasses();
        return new Experiment(rules, seed, data, network(random), fits ? loss : Loss.SQUARED, training(random, rules));
    }

    private static List<Feature> features(Random random) {
        List<Feature> features = List.of(Feature.values()).stream().filter(_ -> random.nextBoolean()).toList();
        return features.isEmpty() ? Defaults.FEATURES : features;
    }

    private static NetworkSettings network(Random random) {
        List<Integer> hidden = IntStream.range(0, random.nextInt(9)).mapToObj(_ -> random.nextInt(1, 33)).toList();
        Activation one = any(random, Activation.values());
        boolean alike = random.nextBoolean();
        List<Activation> activations =
                hidden.stream().map(_ -> alike ? one : any(random, Activation.values())).toList();
        Initializer initializer = any(random, Initializer.values());
        double width = initializer == Initializer.NORMAL ? 1 - random.nextDouble() : Defaults.INIT_WIDTH;
        return new NetworkSettings(hidden, activations, any(random, Activation.values()), initializer, width);
    }

    private static Hyperparameters training(Random random, Rules rules) {
        return new Hyperparameters(
                random.nextBoolean() ? 0.03 : Math.exp(random.nextGaussian() * 20),
                schedule(random),
                optimizer(random),
                random.nextInt(10) == 0 ? Hyperparameters.ALL : random.nextInt(1, 5001),
                any(random, Regularization.values()),
                random.nextBoolean() ? 0 : Math.exp(random.nextGaussian() * 20),
                random.nextBoolean(),
                any(random, Remainder.values()),
                rules == Rules.TFP);
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
            "\uD800", "\u0000", "batchSize=", "learningRate=", "features=", "x", "y", "problem=", "regression", "data=", "plane",
            "loss=hinge", "output=", "optimizer=adam", "&initWidth=", "&schedule=", "&scheduleFactor=0.", "&scheduleEpochs=", "&beta1=0.", "&momentum=", "&rho=0.", "train=", "percTrainData=", "_hide=true", "false", "http://", "all", "batch=", "rules="
        };
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(30); n > 0; n--) {
            text.append(any(random, pieces));
        }
        return text.toString();
    }
}
