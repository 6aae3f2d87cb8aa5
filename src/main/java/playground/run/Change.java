package playground.run;

import playground.engine.net.Parameters;
import playground.engine.train.Bound;
import playground.engine.train.Coefficient;
import playground.engine.train.Dropout;
import playground.engine.train.Hyperparameters;
import playground.engine.train.Optimizer;
import playground.engine.train.Regularization;
import playground.engine.train.Remainder;
import playground.engine.train.Schedule;
import playground.experiment.Experiment;
import playground.experiment.ExperimentQuery;

/// Something a visitor may change while a run goes on.
public sealed interface Change {
    /// A setting of the experiment, not a weight or bias.
    sealed interface Setting extends Change {}

    record LearningRate(double value) implements Setting {}

    /// Another schedule, with the usual numbers.
    record Timing(Schedule.Kind value) implements Setting {}

    /// Over how many epochs the schedule goes; changes nothing where that means nothing to it.
    record TimingEpochs(int value) implements Setting {}

    record TimingFactor(double value) implements Setting {}

    /// Another optimizer, with the usual numbers; what the one before remembered is forgotten.
    record Method(Optimizer.Kind value) implements Setting {}

    /// A number of the optimizer; changes nothing where it has no such number.
    record Tuning(Coefficient coefficient, double value) implements Setting {}

    record Batch(int value) implements Setting {}

    record Penalty(Regularization value) implements Setting {}

    record Rate(double value) implements Setting {}

    /// Another share of L1; changes nothing but an elastic net.
    record Share(double value) implements Setting {}

    record Dropping(Dropout value) implements Setting {}

    record MaxNorm(double value) implements Setting {}

    /// Another place to stop at; 0 for none.
    record Bounding(Bound bound, double value) implements Setting {}

    record Shuffle(boolean value) implements Setting {}

    record Leftover(Remainder value) implements Setting {}

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
            case Timing _ -> ExperimentQuery.SCHEDULE;
            case TimingEpochs _ -> ExperimentQuery.SCHEDULE_EPOCHS;
            case TimingFactor _ -> ExperimentQuery.SCHEDULE_FACTOR;
            case Method _ -> ExperimentQuery.OPTIMIZER;
            case Tuning(Coefficient coefficient, _) -> coefficient.key();
            case Batch _ -> ExperimentQuery.BATCH;
            case Penalty _ -> ExperimentQuery.REGULARIZATION;
            case Rate _ -> ExperimentQuery.RATE;
            case Share _ -> ExperimentQuery.L1_SHARE;
            case Dropping _ -> ExperimentQuery.DROPOUT;
            case MaxNorm _ -> ExperimentQuery.MAX_NORM;
            case Bounding(Bound bound, _) -> bound.key();
            case Shuffle _ -> ExperimentQuery.SHUFFLE;
            case Leftover _ -> ExperimentQuery.REMAINDER;
            case Weight(int layer, int unit, int input, _) -> "weight." + layer + "." + unit + "." + input;
            case Bias(int layer, int unit, _) -> "bias." + layer + "." + unit;
        };
    }

    /// The hyperparameters with this change; the same if it is none of theirs.
    default Hyperparameters applied(Hyperparameters h) {
        return switch (this) {
            case LearningRate(double value) -> h.withLearningRate(value);
            case Timing(Schedule.Kind value) -> h.schedule().kind() == value ? h : h.with(Schedule.of(value));
            case TimingEpochs(int value) -> h.with(h.schedule().withEpochs(value));
            case TimingFactor(double value) -> h.with(h.schedule().withFactor(value));
            case Method(Optimizer.Kind value) -> h.optimizer().kind() == value ? h : h.with(Optimizer.of(value));
            case Tuning(Coefficient coefficient, double value) -> h.with(h.optimizer().with(coefficient, value));
            case Batch(int value) -> h.withBatch(value);
            case Penalty(Regularization value) -> h.with(h.penalty().with(value));
            case Rate(double value) -> h.with(h.penalty().withRate(value));
            case Share(double value) -> h.with(h.penalty().withShare(value));
            case Dropping(Dropout value) -> h.with(value);
            case MaxNorm(double value) -> h.withMaxNorm(value);
            case Bounding(Bound bound, double value) -> h.with(h.stopping().with(bound, value));
            case Shuffle(boolean value) -> h.withShuffle(value);
            case Leftover(Remainder value) -> h.with(value);
            case Weight _, Bias _ -> h;
        };
    }

    /// A setting that is set to what it is needs no edit.
    default boolean matters(Experiment experiment) {
        return !(this instanceof Setting) || !applied(experiment).equals(experiment);
    }

    /// The experiment with this setting; the same if it is none.
    default Experiment applied(Experiment experiment) {
        return experiment.with(applied(experiment.training()));
    }
}
