package playground.experiment;

import java.util.List;
import playground.engine.data.Feature;
import playground.engine.data.Generator;
import playground.engine.data.Task;
import playground.engine.net.Activation;
import playground.engine.net.Initializer;
import playground.engine.train.Hyperparameters;
import playground.engine.train.Loss;
import playground.engine.train.Regularization;
import playground.engine.train.Remainder;

/// What a setting is when nothing is said about it: TensorFlow Playground's choice; where its engine has none, what a
/// textbook does.
public final class Defaults {
    public static final String SEED = "1";
    public static final int TRAIN = 50;
    public static final int NOISE = 0;
    public static final List<Feature> FEATURES = List.of(Feature.X, Feature.Y);
    public static final List<Integer> HIDDEN = List.of(4, 2);
    public static final Activation ACTIVATION = Activation.TANH;
    public static final double INIT_WIDTH = 0.5;
    public static final Loss LOSS = Loss.SQUARED;
    public static final double LEARNING_RATE = 0.03;
    public static final int BATCH = 10;
    public static final Regularization REGULARIZATION = Regularization.NONE;
    public static final double RATE = 0;

    private Defaults() {}

    /// The experiment of an empty query.
    public static Experiment experiment() {
        return experiment(Rules.OWN);
    }

    static Experiment experiment(Rules rules) {
        Generator generator = generator(Task.CLASSIFICATION);
        return new Experiment(
                rules,
                SEED,
                new DataSettings(generator, SEED, generator.defaultSamples(), TRAIN, NOISE, FEATURES),
                new NetworkSettings(HIDDEN, List.of(ACTIVATION, ACTIVATION), output(generator.task(), LOSS), initializer(rules), INIT_WIDTH),
                LOSS,
                new Hyperparameters(
                        LEARNING_RATE, BATCH, REGULARIZATION, RATE, shuffle(rules), remainder(rules), rules == Rules.TFP));
    }

    public static Generator generator(Task task) {
        return switch (task) {
            case CLASSIFICATION -> Generator.CIRCLE;
            case REGRESSION -> Generator.PLANE;
        };
    }

    /// The output's activation: what answers as the loss expects it.
    public static Activation output(Task task, Loss loss) {
        return switch (loss) {
            case SQUARED, ABSOLUTE, HUBER -> task == Task.CLASSIFICATION ? Activation.TANH : Activation.LINEAR;
            case HINGE -> Activation.LINEAR;
            case CROSS_ENTROPY -> Activation.SIGMOID;
        };
    }

    public static Initializer initializer(Rules rules) {
        return switch (rules) {
            case OWN -> Initializer.GLOROT;
            case TFP -> Initializer.UNIFORM;
        };
    }

    public static boolean shuffle(Rules rules) {
        return rules == Rules.OWN;
    }

    public static Remainder remainder(Rules rules) {
        return switch (rules) {
            case OWN -> Remainder.UPDATE;
            case TFP -> Remainder.CARRY;
        };
    }

    /// Per cent.
    public static int mostNoise(Rules rules) {
        return switch (rules) {
            case OWN -> Limits.MOST_NOISE;
            case TFP -> Limits.MOST_NOISE_TFP;
        };
    }
}
