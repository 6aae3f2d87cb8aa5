package playground.experiment;

import java.util.Comparator;
import java.util.List;

/// A chapter of what the presets teach; together they are the table of contents of the playground. Its title is the message
/// `presets.<key>`.
public record PresetGroup(String key, List<String> ids) {
    public static final List<PresetGroup> ALL = List.of(
            new PresetGroup("start", List.of(
                    "first", "oneUnit", "circleSmall", "moons", "drawn", "ownTable", "spiral", "spiralRaw", "checkerboard", "plane", "multiGauss",
                    "tfPlayground")),
            new PresetGroup("logic", List.of(
                    "perceptronAnd", "perceptronOr", "perceptronNand", "perceptronXor", "handAnd", "handNot", "tieRule",
                    "xorLogic", "xorLine", "xorHidden", "xorProduct", "distance", "cascade", "spaceXor")),
            new PresetGroup("classes", List.of(
                    "softmax", "rings", "threeArms", "oneAgainstRest", "halfSquare", "crossEntropy", "hinge", "likelyA", "likelyB", "unsure")),
            new PresetGroup("activations", List.of(
                    "linear", "deadRelu", "leakyRelu", "smoothBend", "softplus", "swish", "elu", "saturated", "sineUnits")),
            new PresetGroup("depth", List.of("zeroStart", "tooSmall", "tooLarge", "glorotStart", "heStart", "uniformStart", "lecunStart", "vanishing", "deepRelu", "tenSigmoid", "tenRelu", "spaceCircle", "spaceMoons")),
            new PresetGroup("optimizers", List.of(
                    "tooFast", "tooSlow", "threeCounts", "batchOne", "batchAll", "momentum", "nesterov", "adagrad", "rmsprop", "adam", "adamw",
                    "stepSchedule", "exponential", "cosine", "warmup")),
            new PresetGroup("landscape", List.of("landZigzag", "landMomentum", "landValleys", "landWay", "landRandom")),
            new PresetGroup("fitting", List.of(
                    "underfitting", "overfitting", "l2", "sparse", "elastic", "dropout", "maxNorm", "earlyStopping", "stopAtLoss", "stopAfterEpochs", "stopAtAccuracy", "stopOnPlateau",
                    "positionNoise", "labelNoise", "outliers", "huber")),
            new PresetGroup("functions", List.of(
                    "lineFit", "bends", "steepStep", "tooNarrow", "wideEnough", "wideShallow", "narrowDeep", "wigglyLine")),
            new PresetGroup("real", List.of(
                    "iris", "chosenColumns", "tableRows", "components", "wineRaw", "cancer", "digits", "confusion", "digits16", "bostonLinear", "bostonHidden", "residuals", "ames", "bikes", "words", "wordsCut", "wordsFew")),
            new PresetGroup("backprop", List.of("forwardArticle", "forwardZero", "backpropArticle", "backpropBatch")));

    /// In the order they are to be read; what no group names is in the first.
    public List<Presets.Preset> members() {
        return Presets.ALL.stream()
                .filter(preset -> of(preset.id()).equals(this))
                .sorted(Comparator.comparingInt(preset -> ids.indexOf(preset.id())))
                .toList();
    }

    private static PresetGroup of(String id) {
        return ALL.stream().filter(group -> group.ids.contains(id)).findFirst().orElse(ALL.getFirst());
    }
}
