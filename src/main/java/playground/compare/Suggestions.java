package playground.compare;

import java.util.Map;
import playground.experiment.ExperimentQuery;

/// Values of a setting that are worth comparing, to begin with.
public final class Suggestions {
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry(ExperimentQuery.OPTIMIZER, "sgd,momentum,rmsprop,adam"),
            Map.entry(ExperimentQuery.LEARNING_RATE, "0.003,0.01,0.03,0.1"),
            Map.entry(ExperimentQuery.HIDDEN, "1,2,4,8"),
            Map.entry(ExperimentQuery.ACTIVATION, "tanh,relu,sigmoid,sine"),
            Map.entry(ExperimentQuery.REGULARIZATION, "none,l1,l2"),
            Map.entry(ExperimentQuery.RATE, "0,0.001,0.01,0.1"),
            Map.entry(ExperimentQuery.SEED, "1,2,3,4"),
            Map.entry(ExperimentQuery.DATA_SEED, "1,2,3,4"),
            Map.entry(ExperimentQuery.BATCH, "1,10,50,all"),
            Map.entry(ExperimentQuery.INIT, "glorot,he,normal,zero"),
            Map.entry(ExperimentQuery.LOSS, "squared,absolute,huber"),
            Map.entry(ExperimentQuery.SCHEDULE, "constant,step,exponential,cosine"),
            Map.entry(ExperimentQuery.DROPOUT, "0,0.1,0.3,0.5"),
            Map.entry(ExperimentQuery.MAX_NORM, "0,1,2,4"),
            Map.entry(ExperimentQuery.NOISE, "0,10,25,50"),
            Map.entry(ExperimentQuery.LABEL_NOISE, "0,10,25,50"),
            Map.entry(ExperimentQuery.TRAIN, "10,30,50,90"),
            Map.entry(ExperimentQuery.SAMPLES, "50,100,200,500"),
            Map.entry(ExperimentQuery.MOMENTUM, "0.5,0.9,0.99"),
            Map.entry(ExperimentQuery.SHUFFLE, "true,false"),
            Map.entry(ExperimentQuery.FEATURES, "x;y,x2;y2,x;y;sinx;siny"));

    private Suggestions() {}

    /// As `ComparisonQuery` writes them; empty where none come to mind.
    public static String of(String key) {
        return VALUES.getOrDefault(key, "");
    }
}
