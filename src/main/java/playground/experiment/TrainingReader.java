package playground.experiment;

import static playground.experiment.ExperimentQuery.*;

import java.util.Optional;
import playground.engine.train.Coefficient;
import playground.engine.train.Hyperparameters;
import playground.engine.train.Optimizer;
import playground.engine.train.Regularization;
import playground.engine.train.Remainder;
import playground.engine.train.Schedule;

/// Settings to how the network is trained.
final class TrainingReader {
    private final SettingReader reader;

    TrainingReader(SettingReader reader) {
        this.reader = reader;
    }

    Hyperparameters read(Rules rules) {
        return new Hyperparameters(
                reader.number(LEARNING_RATE, Defaults.LEARNING_RATE, value -> value > 0, "positive"),
                schedule(),
                optimizer(),
                reader.read(BATCH, Defaults.BATCH, TrainingReader::batch, "batch", Limits.MOST_BATCH),
                reader.choice(REGULARIZATION, Defaults.REGULARIZATION, Regularization.values(), Regularization::key),
                reader.number(RATE, Defaults.RATE, value -> value >= 0, "notNegative"),
                reader.flag(SHUFFLE, Defaults.shuffle(rules)),
                reader.choice(REMAINDER, Defaults.remainder(rules), Remainder.values(), Remainder::key),
                rules == Rules.TFP);
    }

    /// A number that means nothing to the schedule is left aside; where it is as always, that goes without saying.
    private Schedule schedule() {
        Schedule.Kind kind =
                reader.choice(SCHEDULE, Schedule.Kind.CONSTANT, Schedule.Kind.values(), Schedule.Kind::key);
        int epochs = reader.whole(SCHEDULE_EPOCHS, kind.standardEpochs(), 1, Limits.EPOCHS);
        double factor =
                reader.number(SCHEDULE_FACTOR, Schedule.STANDARD_FACTOR, value -> value > 0 && value <= 1, "share");
        unless(kind.hasEpochs() || epochs == kind.standardEpochs(), SCHEDULE_EPOCHS, kind);
        unless(kind.hasFactor() || factor == Schedule.STANDARD_FACTOR, SCHEDULE_FACTOR, kind);
        return Schedule.of(kind).withEpochs(epochs).withFactor(factor);
    }

    private void unless(boolean meant, String key, Schedule.Kind kind) {
        if (!meant) {
            reader.report(key, "otherSchedule", kind.key());
        }
    }

    /// A number of another optimizer is left aside; where it is as always, that goes without saying.
    private Optimizer optimizer() {
        Optimizer.Kind kind = reader.choice(OPTIMIZER, Optimizer.Kind.SGD, Optimizer.Kind.values(), Optimizer.Kind::key);
        for (Coefficient coefficient : Coefficient.values()) {
            if (!kind.coefficients().contains(coefficient) && number(coefficient) != coefficient.standard()) {
                reader.report(coefficient.key(), "otherOptimizer", kind.key());
            }
        }
        return Optimizer.of(kind, this::number);
    }

    private double number(Coefficient coefficient) {
        return reader.number(coefficient.key(), coefficient.standard(), coefficient::allows, switch (coefficient) {
            case MOMENTUM, RHO, BETA1, BETA2 -> "fraction";
            case EPSILON -> "positive";
            case DECAY -> "notNegative";
        });
    }

    private static Optional<Integer> batch(String text) {
        return text.equals(ALL)
                ? Optional.of(Hyperparameters.ALL)
                : NumberText.whole(text, 1, Limits.MOST_BATCH);
    }
}
