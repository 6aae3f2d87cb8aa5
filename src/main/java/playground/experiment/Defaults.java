package playground.experiment;

import java.util.List;
import playground.engine.data.DataSource;
import playground.engine.data.Feature;
import playground.engine.data.FunctionData;
import playground.engine.data.Generator;
import playground.engine.data.Input;
import playground.engine.data.OwnPoints;
import playground.engine.data.OwnTable;
import playground.engine.data.Sentences;
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
    public static final int VALIDATION = 0;
    public static final int NOISE = 0;
    /// A line through points that do not lie on it: what a fit is for.
    public static final int LINE_NOISE = 20;
    public static final List<Input> FEATURES = List.of(Feature.X, Feature.Y);
    public static final List<Integer> HIDDEN = List.of(4, 2);
    public static final Activation ACTIVATION = Activation.TANH;
    public static final double INIT_WIDTH = 0.5;
    public static final double LEARNING_RATE = 0.03;
    public static final int BATCH = 10;
    public static final Regularization REGULARIZATION = Regularization.NONE;
    public static final double RATE = 0;
    /// No bound.
    public static final double MAX_NORM = 0;

    private Defaults() {}

    /// The experiment of an empty query.
    public static Experiment experiment() {
        return experiment(Rules.OWN);
    }

    static Experiment experiment(Rules rules) {
        DataSource generator = generator(Task.CLASSIFICATION);
        return new Experiment(
                rules,
                SEED,
                new DataSettings(generator, SEED, generator.defaultSamples(), TRAIN, NOISE, FEATURES),
                new NetworkSettings(HIDDEN, List.of(ACTIVATION, ACTIVATION), output(generator, loss(generator)), initializer(rules), INIT_WIDTH),
                loss(generator),
                new Hyperparameters(
                        LEARNING_RATE, BATCH, REGULARIZATION, RATE, shuffle(rules), remainder(rules), rules == Rules.TFP));
    }

    public static DataSource generator(Task task) {
        return switch (task) {
            case CLASSIFICATION -> Generator.CIRCLE;
            case REGRESSION -> Generator.PLANE;
        };
    }

    /// Measured columns differ in size by orders of magnitude; points of the plane and words do not.
    public static Scaling scaling(DataSource source) {
        return source.real() && !(source instanceof Sentences) ? Scaling.STANDARD : Scaling.NONE;
    }

    static Splitting splitting(DataSource source) {
        return source instanceof Sentences ? Splitting.ORDER : Splitting.RANDOM;
    }

    /// Per cent; truth tables and what was drawn by hand are there to be learned whole.
    static int train(DataSource generator) {
        return generator.table() || generator instanceof OwnPoints ? 100 : TRAIN;
    }

    /// Per cent.
    public static int noise(DataSource source) {
        return source == FunctionData.LINE ? LINE_NOISE : NOISE;
    }

    /// The perceptron learns from one sample after the other.
    public static int batch(Loss loss) {
        return loss == Loss.PERCEPTRON ? 1 : BATCH;
    }

    /// Cross-entropy for more than two classes.
    public static Loss loss(DataSource generator) {
        return generator.classes() > 2 ? Loss.CROSS_ENTROPY : Loss.SQUARED;
    }

    /// The output's activation: what answers as the loss expects it.
    public static Activation output(DataSource generator, Loss loss) {
        return switch (loss) {
            case SQUARED, ABSOLUTE, HUBER -> generator.classes() > 0 ? Activation.TANH : Activation.LINEAR;
            case HINGE -> Activation.LINEAR;
            case CROSS_ENTROPY -> generator.classes() > 2 ? Activation.SOFTMAX : Activation.SIGMOID;
            case PERCEPTRON -> Activation.STEP;
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

    /// Per cent; a visitor's points and rows may all be learned from.
    public static int mostTrain(DataSource generator) {
        return generator instanceof OwnPoints || generator instanceof OwnTable ? 100 : Limits.MOST_TRAIN;
    }

    /// Per cent.
    public static int mostNoise(Rules rules) {
        return switch (rules) {
            case OWN -> Limits.MOST_NOISE;
            case TFP -> Limits.MOST_NOISE_TFP;
        };
    }
}
