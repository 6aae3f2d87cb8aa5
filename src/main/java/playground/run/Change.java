package playground.run;

import playground.engine.net.Parameters;
import playground.engine.train.Hyperparameters;
import playground.engine.train.Regularization;
import playground.engine.train.Remainder;
import playground.experiment.Experiment;
import playground.experiment.ExperimentQuery;

/// Something a visitor may change while a run goes on.
public sealed interface Change {
    record LearningRate(double value) implements Change {}

    record Batch(int value) implements Change {}

    record Penalty(Regularization value) implements Change {}

    record Rate(double value) implements Change {}

    record Shuffle(boolean value) implements Change {}

    record Leftover(Remainder value) implements Change {}

    /// Layers are counted from 0, the output's last; units and inputs from 0.
    record Weight(int layer, int unit, int input, double value) implements Change {
        int index(Parameters parameters) {
            return parameters.topology().layers().get(layer).weight(unit, input);
        }
    }

    record Bias(int layer, int unit, double value) implements Change {
        int index(Parameters parameters) {
            return parameters.topology().layers().get(layer).bias(unit);
        }
    }

    /// What is changed, as the grammar names it: a setting's key, `weight.0.2.1`, `bias.0.2`.
    default String key() {
        return switch (this) {
            case LearningRate _ -> ExperimentQuery.LEARNING_RATE;
            case Batch _ -> ExperimentQuery.BATCH;
            case Penalty _ -> ExperimentQuery.REGULARIZATION;
            case Rate _ -> ExperimentQuery.RATE;
            case Shuffle _ -> ExperimentQuery.SHUFFLE;
            case Leftover _ -> ExperimentQuery.REMAINDER;
            case Weight(int layer, int unit, int input, _) -> "weight." + layer + "." + unit + "." + input;
            case Bias(int layer, int unit, _) -> "bias." + layer + "." + unit;
        };
    }

    /// Whether this changes a setting of the experiment, not a weight or bias.
    default boolean isSetting() {
        return switch (this) {
            case LearningRate _, Batch _, Penalty _, Rate _, Shuffle _, Leftover _ -> true;
            case Weight _, Bias _ -> false;
        };
    }

    /// The hyperparameters with this change; the same if it is none of theirs.
    default Hyperparameters applied(Hyperparameters h) {
        return switch (this) {
            case LearningRate(double value) -> new Hyperparameters(
                    value, h.batch(), h.regularization(), h.rate(), h.shuffle(), h.remainder(), h.deadLinks());
            case Batch(int value) -> new Hyperparameters(
                    h.learningRate(), value, h.regularization(), h.rate(), h.shuffle(), h.remainder(), h.deadLinks());
            case Penalty(Regularization value) -> new Hyperparameters(
                    h.learningRate(), h.batch(), value, h.rate(), h.shuffle(), h.remainder(), h.deadLinks());
            case Rate(double value) -> new Hyperparameters(
                    h.learningRate(), h.batch(), h.regularization(), value, h.shuffle(), h.remainder(), h.deadLinks());
            case Shuffle(boolean value) -> new Hyperparameters(
                    h.learningRate(), h.batch(), h.regularization(), h.rate(), value, h.remainder(), h.deadLinks());
            case Leftover(Remainder value) -> new Hyperparameters(
                    h.learningRate(), h.batch(), h.regularization(), h.rate(), h.shuffle(), value, h.deadLinks());
            case Weight _, Bias _ -> h;
        };
    }

    /// The experiment with this setting; the same if it is none.
    default Experiment applied(Experiment experiment) {
        return experiment.with(applied(experiment.training()));
    }
}
