package playground.experiment;

import static playground.experiment.ExperimentQuery.*;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import playground.engine.train.Bound;
import playground.engine.train.Coefficient;
import playground.engine.train.Dropout;
import playground.engine.train.Hyperparameters;
import playground.engine.train.Loss;
import playground.engine.train.Optimizer;
import playground.engine.train.Penalty;
import playground.engine.train.Regularization;
import playground.engine.train.Remainder;
import playground.engine.train.Schedule;
import playground.engine.train.Stopping;

/// Settings to how the network is trained.
final class TrainingReader {
    /// Settings of gradient descent, and what the perceptron rule does in their place, where a value says it.
    private static final Map<String, String> KNOWN_TO_DESCENT = knownToDescent();

    private final SettingReader reader;

    private static Map<String, String> knownToDescent() {
        Map<String, String> known = new LinkedHashMap<>();
        known.put(SCHEDULE, Schedule.Kind.CONSTANT.key());
        known.put(SCHEDULE_EPOCHS, "");
        known.put(SCHEDULE_FACTOR, "");
        known.put(OPTIMIZER, Optimizer.Kind.SGD.key());
        for (Coefficient coefficient : Coefficient.values()) {
            known.put(coefficient.key(), "");
        }
        known.put(BATCH, "1");
        known.put(REGULARIZATION, Regularization.NONE.key());
        known.put(RATE, "0");
        known.put(L1_SHARE, "");
        known.put(DROPOUT, "0");
        known.put(MAX_NORM, "0");
        known.put(REMAINDER, "");
        return Collections.unmodifiableMap(known);
    }

    /// Whether a setting says something to gradient descent and nothing to the perceptron rule.
    static boolean onlyDescent(String key) {
        return KNOWN_TO_DESCENT.containsKey(key);
    }

    TrainingReader(SettingReader reader) {
        this.reader = reader;
    }

    Hyperparameters read(Rules rules, Loss loss) {
        return loss == Loss.PERCEPTRON ? rule(rules) : descent(rules);
    }

    /// By the perceptron rule, which knows no batches, penalties, optimizers and schedules: what is said of them is left
    /// aside, and told unless it is what the rule does anyway.
    private Hyperparameters rule(Rules rules) {
        KNOWN_TO_DESCENT.forEach((key, same) -> {
            if (reader.text(key).filter(text -> !text.equals(same)).isPresent()) {
                reader.report(key, "perceptronRule");
            }
        });
        return new Hyperparameters(
                learningRate(),
                Defaults.batch(Loss.PERCEPTRON),
                Defaults.REGULARIZATION,
                Defaults.RATE,
                shuffle(rules),
                Defaults.remainder(rules),
                rules == Rules.TFP)
                .with(stopping());
    }

    private double learningRate() {
        return reader.number(LEARNING_RATE, Defaults.LEARNING_RATE, value -> value > 0, "positive");
    }

    private boolean shuffle(Rules rules) {
        return reader.flag(SHUFFLE, Defaults.shuffle(rules));
    }

    private Hyperparameters descent(Rules rules) {
        return new Hyperparameters(
                learningRate(),
                schedule(),
                optimizer(),
                reader.read(BATCH, Defaults.BATCH, TrainingReader::batch, "batch", Limits.MOST_BATCH),
                penalty(),
                reader.read(DROPOUT, Dropout.NONE, TrainingReader::dropout, "dropout", Limits.MOST_LAYERS),
                reader.number(MAX_NORM, Defaults.MAX_NORM, value -> value >= 0, "notNegative"),
                shuffle(rules),
                reader.choice(REMAINDER, Defaults.remainder(rules), Remainder.values(), Remainder::key),
                rules == Rules.TFP,
                stopping());
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

    private Penalty penalty() {
        Regularization kind =
                reader.choice(REGULARIZATION, Defaults.REGULARIZATION, Regularization.values(), Regularization::key);
        double share =
                reader.number(L1_SHARE, Penalty.STANDARD_SHARE, value -> value >= 0 && value <= 1, "zeroToOne");
        if (kind != Regularization.ELASTIC && share != Penalty.STANDARD_SHARE) {
            reader.report(L1_SHARE, "without", REGULARIZATION + "=" + Regularization.ELASTIC.key());
        }
        return new Penalty(kind, reader.number(RATE, Defaults.RATE, value -> value >= 0, "notNegative")).withShare(share);
    }

    /// Commas or, in an edit, semicolons between the layers.
    private static Optional<Dropout> dropout(String text) {
        return SettingReader.list(text.replace(';', ','), item -> NumberText.number(item)
                        .map(share -> share + 0.0)
                        .filter(Dropout::allows))
                .filter(shares -> shares.size() <= Limits.MOST_LAYERS)
                .map(shares -> Dropout.of(shares.stream().mapToDouble(Double::doubleValue).toArray()));
    }

    private Stopping stopping() {
        Stopping stopping = Stopping.NEVER;
        for (Bound bound : Bound.values()) {
            stopping = stopping.with(bound, bound(bound));
        }
        double gain = bound(Bound.PLATEAU_GAIN);
        if (stopping.plateau() == 0 && gain != Bound.PLATEAU_GAIN.standard()) {
            reader.report(Bound.PLATEAU_GAIN.key(), "without", Bound.PLATEAU.key());
        }
        return stopping;
    }

    private double bound(Bound bound) {
        return switch (bound) {
            case EPOCHS, PLATEAU, PATIENCE -> reader.whole(bound.key(), (int) bound.standard(), 0, Limits.EPOCHS);
            case LOSS, PLATEAU_GAIN -> reader.number(bound.key(), bound.standard(), value -> value >= 0, "notNegative");
            case ACCURACY -> reader.number(bound.key(), bound.standard(), value -> value >= 0 && value <= 100, "percent");
        };
    }

    private static Optional<Integer> batch(String text) {
        return text.equals(ALL)
                ? Optional.of(Hyperparameters.ALL)
                : NumberText.whole(text, 1, Limits.MOST_BATCH);
    }
}
