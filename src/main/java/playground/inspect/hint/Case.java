package playground.inspect.hint;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import playground.engine.data.Sentences;
import playground.engine.data.Task;
import playground.engine.inspect.Health;
import playground.engine.inspect.LayerHealth;
import playground.engine.net.Layer;
import playground.engine.train.Loss;
import playground.engine.train.Trainer;
import playground.engine.train.Trend;
import playground.experiment.DataSettings;
import playground.experiment.Experiment;
import playground.experiment.Scaling;
import playground.run.Change;
import playground.run.Training;

/// A run and how its layers do, for the rules to look at.
record Case(Training training, Health health) {
    /// Below it a classifier has much to learn yet.
    private static final double ACCURATE = 0.95;
    /// Above it a regression has, whose targets go from about -1 to 1.
    private static final double CLOSE = 0.02;
    private static final double LARGE = 0.3;
    private static final double LARGE_SCALED = 0.03;
    /// A share of the loss that is hardly any.
    static final double HARDLY = 0.15;

    Trainer trainer() {
        return training.trainer();
    }

    Trend trend() {
        return trainer().vitals().trend();
    }

    /// The settings in force.
    Experiment settings() {
        return training.run().experiment().with(trainer().hyperparameters());
    }

    double learningRate() {
        return trainer().hyperparameters().learningRate();
    }

    /// Whether steps are longer than is usual; optimizers that measure them by past slopes take longer ones.
    boolean hasty() {
        return switch (trainer().hyperparameters().optimizer().kind()) {
            case SGD, MOMENTUM, NESTEROV -> learningRate() > LARGE;
            case ADAGRAD, RMSPROP, ADAM, ADAMW -> learningRate() > LARGE_SCALED;
        };
    }

    /// Rosenblatt's rule goes from mistake to mistake, along no slope: its loss leaps, and no learning rate is too large or small.
    boolean byMistakes() {
        return settings().loss() == Loss.PERCEPTRON;
    }

    /// Whether columns go in as they were measured: then it is their units that make sums large, and steps small beside weights. Words are
    /// there or not, in no unit.
    boolean raw() {
        DataSettings data = settings().data();
        return data.generator().real() && !(data.generator() instanceof Sentences) && data.scaling() == Scaling.NONE;
    }

    /// Whether the weights are no longer those it began with.
    boolean trained() {
        return trainer().updates() > 0;
    }

    /// Whether weights were set by hand just here: so somebody wants them, and nothing was learned since.
    boolean byHand() {
        return training.run().edits().stream()
                .anyMatch(edit -> !(edit.change() instanceof Change.Setting) && edit.at().equals(training.position()));
    }

    int hidden() {
        return health.layers().size() - 1;
    }

    LayerHealth layer(int layer) {
        return health.layers().get(layer);
    }

    /// Whether a slope leads back to a layer: through a step there is none.
    boolean learns(int layer) {
        List<Layer> layers = trainer().parameters().topology().layers();
        return layers.subList(layer, layers.size()).stream().noneMatch(behind -> behind.activation().steps());
    }

    LayerHealth output() {
        return health.layers().getLast();
    }

    /// The first hidden layer of which something holds.
    OptionalInt firstHidden(IntPredicate holds) {
        return IntStream.range(0, hidden()).filter(holds).findFirst();
    }

    /// Whether the training loss stands where it stood, as far back as it is known.
    boolean stuck() {
        Trend trend = trend();
        double from = trend.known() < Trend.LENGTH ? Double.NaN : trend.train(0);
        return Math.abs(from - trainer().losses().train()) < HARDLY * from;
    }

    /// Whether the network has much to learn yet: what learns well is not to be bothered.
    boolean poor() {
        return settings().data().generator().task() == Task.CLASSIFICATION
                ? trainer().accuracy().train() < ACCURATE
                : !(trainer().losses().train() < CLOSE);
    }
}
