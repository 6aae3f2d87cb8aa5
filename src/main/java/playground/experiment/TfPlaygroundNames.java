package playground.experiment;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import playground.engine.data.Feature;

/// What TensorFlow Playground calls its inputs and controls.
final class TfPlaygroundNames {
    /// The names of controls that can be hidden, in the order of the original, and ours.
    private static final List<Map.Entry<String, String>> CONTROLS = List.of(
            Map.entry("showTestData", "showTest"),
            Map.entry("discretize", "discretize"),
            Map.entry("playButton", "play"),
            Map.entry("stepButton", "step"),
            Map.entry("resetButton", "reset"),
            Map.entry("learningRate", ExperimentQuery.LEARNING_RATE),
            Map.entry("activation", ExperimentQuery.ACTIVATION),
            Map.entry("regularization", ExperimentQuery.REGULARIZATION),
            Map.entry("regularizationRate", ExperimentQuery.RATE),
            Map.entry("problem", ExperimentQuery.PROBLEM),
            Map.entry("dataset", ExperimentQuery.DATA),
            Map.entry("percTrainData", ExperimentQuery.TRAIN),
            Map.entry("noise", ExperimentQuery.NOISE),
            Map.entry("batchSize", ExperimentQuery.BATCH),
            Map.entry("numHiddenLayers", ExperimentQuery.HIDDEN));

    private TfPlaygroundNames() {}

    /// Our names of the controls whose TensorFlow Playground name is hidden.
    static Stream<String> hidden(Predicate<String> hides) {
        return CONTROLS.stream().filter(control -> hides.test(control.getKey())).map(Map.Entry::getValue);
    }

    static String of(Feature feature) {
        return switch (feature) {
            case X -> "x";
            case Y -> "y";
            case X_SQUARED -> "xSquared";
            case Y_SQUARED -> "ySquared";
            case X_TIMES_Y -> "xTimesY";
            case SIN_X -> "sinX";
            case SIN_Y -> "sinY";
            case FROM_ZERO, FROM_ONE -> throw new IllegalArgumentException("TensorFlow Playground has no feature " + feature.key());
        };
    }
}
