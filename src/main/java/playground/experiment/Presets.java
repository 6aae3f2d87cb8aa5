package playground.experiment;

import java.util.List;

/// Experiments worth watching, in an order that makes a first lesson. Title and what to watch for are the messages
/// `preset.<id>.title` and `preset.<id>.watch`.
public final class Presets {
    /// `query` is a canonical link, `look` what is looked into beside it, as the key `look` of a page says it, `walk` the
    /// sub-step of its first update to open the microscope at, `NO_WALK` for none.
    public record Preset(String id, String query, String look, int walk) {
        private static final int NO_WALK = -1;

        Preset(String id, String query) {
            this(id, query, "", NO_WALK);
        }

        Preset(String id, String query, String look) {
            this(id, query, look, NO_WALK);
        }

        Preset(String id, String query, int walk) {
            this(id, query, "", walk);
        }

        public boolean walks() {
            return walk != NO_WALK;
        }
    }

    /// Three layers of two sigmoids, and an output of weights 0 behind them.
    private static final String THREE_LAYERS = "&hidden=2,2,2&activation=sigmoid&output=sigmoid&init=zero&batch=1&shuffle=false&edits="
            + "0:weight.0.0.0:1,0:weight.0.0.1:-2,0:bias.0.0:1,0:weight.0.1.0:-1,0:weight.0.1.1:1,"
            + "0:weight.1.0.0:2,0:weight.1.0.1:-1,0:weight.1.1.0:-2,0:weight.1.1.1:-1,"
            + "0:weight.2.0.0:3,0:weight.2.0.1:-1,0:bias.2.0:-2,0:weight.2.1.0:-1,0:weight.2.1.1:4,0:bias.2.1:2";

    public static final List<Preset> ALL = List.of(
            new Preset("first", ""),
            new Preset("oneUnit", "data=gauss&hidden="),
            new Preset("perceptronAnd", "data=and&hidden=&loss=perceptron&init=zero&learningRate=1&shuffle=false"),
            new Preset("perceptronXor", "data=xor-table&hidden=&loss=perceptron&init=zero&learningRate=1&shuffle=false"),
            new Preset("handAnd", "data=and&hidden=&output=step&init=zero"),
            new Preset("handNot", "data=not&hidden=&output=step&init=zero&edits=0:weight.0.0.0:-1,0:bias.0.0:0.5"),
            new Preset("xorLogic", "data=xor-table&hidden=2&activation=step&output=step&init=zero&edits="
                    + "0:weight.0.0.0:-0.5,0:weight.0.0.1:-0.5,0:bias.0.0:0.7,0:weight.0.1.0:0.5,0:weight.0.1.1:0.5,0:bias.0.1:-0.2,"
                    + "0:weight.1.0.0:0.5,0:weight.1.0.1:0.5,0:bias.1.0:-0.7"),
            new Preset("circleSmall", "hidden=3&activation=relu"),
            new Preset("xorLine", "data=xor&hidden="),
            new Preset("xorHidden", "data=xor&hidden=3&activation=relu"),
            new Preset("xorProduct", "data=xor&features=xy&hidden="),
            new Preset("spiral", "data=spiral&features=x,y,sinx,siny&hidden=8,6&learningRate=0.1"),
            new Preset("spiralRaw", "data=spiral&hidden=16,16&learningRate=0.1"),
            new Preset("moons", "data=moons&hidden=4"),
            new Preset("drawn", "data=own&points=2GQ4QAIwuQAFAmwALQ8AANwyAAJYfQAdYVQBf4ggBZoQQBXIbgBcIrwBggMgB&hidden=4&learningRate=0.1"),
            new Preset("checkerboard", "data=checkerboard&samples=2000&hidden=16,16&learningRate=0.01&optimizer=adam"),
            new Preset("softmax", "data=blobs3&hidden="),
            new Preset("rings", "data=rings&hidden=8&learningRate=0.1"),
            new Preset("threeArms", "data=spiral3&hidden=16,16&activation=relu&learningRate=0.01&optimizer=adam"),
            new Preset("oneAgainstRest", "data=blobs4&hidden=&output=sigmoid&learningRate=0.1"),
            new Preset("momentum", "data=spiral&features=x,y,sinx,siny&hidden=8,6&optimizer=momentum"),
            new Preset("adam", "data=spiral&hidden=16,16&learningRate=0.01&optimizer=adam"),
            new Preset("overfitting", "samples=100&noise=30&hidden=16,16&learningRate=0.1"),
            new Preset("underfitting", "data=spiral&hidden=2"),
            new Preset("dropout", "samples=100&noise=30&hidden=16,16&learningRate=0.1&dropout=0.3"),
            new Preset("earlyStopping",
                    "samples=100&validation=30&noise=30&hidden=16,16&learningRate=0.1&patience=30"),
            new Preset("maxNorm", "samples=100&noise=30&hidden=16,16&learningRate=0.1&maxNorm=0.5"),
            new Preset("positionNoise", "data=gauss&noise=50&hidden=8,8&learningRate=0.1"),
            new Preset("threeCounts", "data=gauss&hidden=2&batch=25"),
            new Preset("halfSquare", "data=plane&hidden=2", "sample"),
            new Preset("labelNoise", "samples=200&labelNoise=20&hidden=32,32&learningRate=0.01&optimizer=adam"),
            new Preset("sparse", "features=x,y,x2,y2,xy,sinx,siny&hidden=4&regularization=l1&rate=0.01"),
            new Preset("elastic", "features=x,y,x2,y2,xy,sinx,siny&hidden=4&regularization=elastic&rate=0.01&l1Share=0.9"),
            new Preset("plane", "data=plane&hidden="),
            new Preset("multiGauss", "data=multi-gauss&hidden=8,8&learningRate=0.1"),
            new Preset("tooFast", "data=plane&hidden=4&learningRate=3"),
            new Preset("deadRelu", "data=xor&hidden=4,4&activation=relu&learningRate=3"),
            new Preset("leakyRelu", "data=xor&hidden=4,4&activation=leakyrelu&learningRate=0.3"),
            new Preset("zeroStart", "hidden=4&init=zero"),
            new Preset("linear", "hidden=4,4&activation=linear"),
            new Preset("vanishing", "hidden=4,4,4,4,4,4&activation=sigmoid"),
            new Preset("deepRelu", "hidden=4,4,4,4,4,4&activation=relu"),
            new Preset("saturated", "data=gauss&hidden=&output=sigmoid&init=normal&initWidth=20"),
            new Preset("crossEntropy", "data=gauss&hidden=&loss=crossentropy&init=normal&initWidth=20"),
            new Preset("unsure", "data=gauss&noise=30&hidden=&loss=crossentropy", "sample:worst"),
            new Preset("perceptronOr", "data=or&hidden=&loss=perceptron&init=zero&learningRate=1&shuffle=false"),
            new Preset("perceptronNand", "data=nand&hidden=&loss=perceptron&init=zero&learningRate=1&shuffle=false"),
            new Preset("tieRule",
                    "data=and&hidden=&output=stepabove&init=zero&edits=0:weight.0.0.0:0.5,0:weight.0.0.1:0.5,0:bias.0.0:-0.5"),
            new Preset("hinge", "data=gauss&noise=20&hidden=&loss=hinge"),
            new Preset("sineUnits", "data=spiral&hidden=16,16&activation=sine"),
            new Preset("smoothBend", "hidden=3&activation=gelu"),
            new Preset("softplus", "hidden=3&activation=softplus&learningRate=0.1", "activation:0"),
            new Preset("swish", "hidden=3&activation=swish", "activation:0"),
            new Preset("elu", "data=xor&hidden=4,4&activation=elu", "activation:0"),
            new Preset("tooSmall", "hidden=8,8,8,8&init=normal&initWidth=0.01"),
            new Preset("tooLarge", "hidden=8,8,8,8&init=normal&initWidth=3"),
            new Preset("heStart", "hidden=8,8,8,8&activation=relu&init=he"),
            new Preset("glorotStart", "hidden=8,8,8,8"),
            new Preset("uniformStart", "hidden=8,8,8,8&init=uniform"),
            new Preset("lecunStart", "hidden=8,8,8,8&init=lecun"),
            new Preset("tooSlow", "learningRate=0.001"),
            new Preset("batchOne", "batch=1"),
            new Preset("batchAll", "batch=all"),
            new Preset("nesterov", "data=spiral&features=x,y,sinx,siny&hidden=8,6&optimizer=nesterov"),
            new Preset("adagrad", "data=spiral&features=x,y,sinx,siny&hidden=8,6&learningRate=0.1&optimizer=adagrad"),
            new Preset("rmsprop", "data=spiral&features=x,y,sinx,siny&hidden=8,6&learningRate=0.003&optimizer=rmsprop"),
            new Preset("adamw", "data=spiral&features=x,y,sinx,siny&hidden=8,6&learningRate=0.01&optimizer=adamw&decay=0.1"),
            new Preset("stepSchedule",
                    "data=spiral&features=x,y,sinx,siny&hidden=8,6&learningRate=0.3&schedule=step&scheduleEpochs=50&batch=1"),
            new Preset("exponential", "data=spiral&features=x,y,sinx,siny&hidden=8,6&learningRate=0.1&schedule=exponential&batch=1"),
            new Preset("cosine",
                    "data=spiral&hidden=16,16&learningRate=0.02&schedule=cosine&scheduleEpochs=200&optimizer=adam&batch=4"),
            new Preset("warmup",
                    "data=xor&hidden=8,8,8,8,8,8&learningRate=0.1&schedule=warmup&scheduleEpochs=30&optimizer=momentum"),
            new Preset("l2", "samples=100&noise=30&hidden=16,16&learningRate=0.1&regularization=l2&rate=0.01"),
            new Preset("stopAtLoss", "stopLoss=0.02"),
            new Preset("stopAfterEpochs", "stopEpochs=20"),
            new Preset("stopAtAccuracy", "stopAccuracy=100"),
            new Preset("stopOnPlateau", "data=xor&hidden=&stopPlateau=20"),
            new Preset("outliers",
                    "data=own"
                            + "&points=0CMNcdDacgjCu1kgDrBokKANY_HwgU1Hi1g0K3BpCOyNJTOqdBTQmyBbP7ElYWMMhzVkglwXcvd4U7C9ta2PuHd8fqUby0KLaTDOEjmJSshIhmhi2umphtEGkgMKoAjASAwdsFAA&train=90&hidden=&loss=absolute&learningRate=0.01"),
            new Preset("huber",
                    "data=own"
                            + "&points=0CMNcdDacgjCu1kgDrBokKANY_HwgU1Hi1g0K3BpCOyNJTOqdBTQmyBbP7ElYWMMhzVkglwXcvd4U7C9ta2PuHd8fqUby0KLaTDOEjmJSshIhmhi2umphtEGkgMKoAjASAwdsFAA&train=90&hidden=&loss=huber&learningRate=0.01"),
            new Preset("iris", "data=iris&hidden=4&learningRate=0.1", "metrics"),
            new Preset("tableRows", "data=iris&hidden=2&learningRate=0.1", "rows"),
            new Preset("wineRaw", "data=wine&scaling=none&hidden=4"),
            new Preset("cancer", "data=cancer&hidden=", "metrics"),
            new Preset("digits", "data=digits&hidden=16&activation=relu"),
            new Preset("confusion", "data=digits&hidden=8&activation=relu", "metrics"),
            new Preset("digits16", "data=digits16&hidden="),
            new Preset("bostonLinear",
                    "data=boston&split=keras&scaling=none&hidden=&biases=false&learningRate=0.001&optimizer=adam&batch=32", "metrics"),
            new Preset("bostonHidden",
                    "data=boston&split=keras&scaling=none&hidden=10&activation=relu&biases=false&learningRate=0.001&optimizer=adam&batch=32", "sample"),
            new Preset("residuals", "data=boston&hidden=8", "metrics"),
            new Preset("ames", "data=ames&hidden=8"),
            new Preset("bikes", "data=bikes&hidden=8&activation=sigmoid&learningRate=0.1", "metrics"),
            new Preset("likelyA",
                    "data=own&points=2RegMAOazQBZoc0AVaoEBiZEwB&train=80&seed=2&hidden=&loss=crossentropy&init=zero&edits=0:weight.0.0.0:1", "sample"),
            new Preset("likelyB",
                    "data=own&points=2RegMAOazQBZoc0AVaoEBiZEwB&train=80&seed=2&hidden=&loss=crossentropy&init=zero&edits=0:weight.0.0.1:1", "sample"),
            new Preset("lineFit", "data=line&hidden="),
            new Preset("bends", "data=abs&hidden=2&activation=relu"),
            new Preset("steepStep", "data=jump&hidden=1"),
            new Preset("tooNarrow", "data=xsinx&seed=3&hidden=3&activation=relu&learningRate=0.005&optimizer=adam"),
            new Preset("wideEnough", "data=xsinx&seed=3&hidden=40&activation=relu&learningRate=0.005&optimizer=adam"),
            new Preset("wideShallow", "data=sine&hidden=15&optimizer=adam"),
            new Preset("narrowDeep", "data=sine&hidden=5,5&optimizer=adam"),
            new Preset("wigglyLine", "data=line&samples=20&hidden=16,16&learningRate=0.01&optimizer=adam"),
            new Preset("distance", "data=xor-table&features=d00,d11&hidden=&learningRate=0.3", "space:inputs"),
            new Preset("cascade",
                    "data=xor-table&hidden=2&activation=sigmoid&output=sigmoid&init=zero"
                            + "&edits=0:weight.0.0.0:-2,0:weight.0.0.1:2,0:bias.0.0:-1,0:weight.0.1.0:2,0:weight.0.1.1:-2,0:bias.0.1:-1,0:weight.1.0.0:10,0:weight.1.0.1:10,0:bias.1.0:-6.5",
                    "space:0"),
            new Preset("words", "data=sentences&hidden=10&activation=sigmoid&learningRate=0.1", "sample"),
            new Preset("wordsCut", "data=sentences&polarity=0.5&hidden=10&activation=sigmoid&learningRate=0.1"),
            new Preset("wordsFew", "data=sentences&minCount=40&polarity=1&hidden=10&activation=sigmoid&learningRate=0.1"),
            new Preset("tenSigmoid", "hidden=8,8,8,8,8,8,8,8,8,8&activation=sigmoid", "health"),
            new Preset("tenRelu", "hidden=8,8,8,8,8,8,8,8,8,8&activation=relu&init=he", "health"),
            new Preset("spaceXor", "data=xor-table&seed=4&hidden=2&activation=sine&learningRate=0.1", "space:0"),
            new Preset("spaceCircle", "hidden=3", "space:0:output"),
            new Preset("spaceMoons", "data=moons&learningRate=0.1", "space:1"),
            new Preset("landZigzag", "data=line&hidden=&learningRate=0.16&batch=all", "landscape:1"),
            new Preset("landMomentum", "data=line&hidden=&learningRate=0.02&optimizer=momentum&batch=all", "landscape:1"),
            new Preset("landValleys", "data=sine&seed=2&hidden=&output=sine&batch=all", "landscape"),
            new Preset("landWay", "data=moons&hidden=3&learningRate=0.1", "landscape:0:way"),
            new Preset("landRandom", "data=spiral&hidden=8,8&learningRate=0.1", "landscape:0:random:1"),
            new Preset("forwardArticle", "data=own&points=2V4fQB" + THREE_LAYERS, 12),
            new Preset("forwardZero", "data=own&points=2SwlgA" + THREE_LAYERS, 12),
            new Preset("backpropArticle",
                    "data=table&table=qzDUqTDSqTDWqeQy0DPVMdAz1NE10DMCMswwBQA&train=100&scaling=none&hidden=2&activation=sigmoid&output=sigmoid"
                            + "&init=zero&biases=false&learningRate=0.5&batch=1&shuffle=false&edits=0:weight.0.0.0:0.5,0:weight.0.0.1:0.1,"
                            + "0:weight.0.0.2:0.1,0:weight.0.1.0:-0.6,0:weight.0.1.1:-0.2,0:weight.0.1.2:0.7,"
                            + "0:weight.1.0.0:0.1,0:weight.1.0.1:-0.3", 10),
            new Preset("backpropBatch", "data=xor&hidden=3&learningRate=0.01&optimizer=adam", 36),
            new Preset("tfPlayground", "rules=tfp&seed=0.12345"),
            new Preset("ownTable",
                    "data=table"
                            + "&table=VY1dDoAgDIPfOctiFAX0OP5gMBoxI8Z4ewGd4tu6fm2N3dFBv28OugkHGFE7w1QmIIelxRlO7ZiE4hOCxGpZ5bkysb6YN-s0VQF_Dflvv8fsscRQFvqDuIc5Gc3DxHecJUW3h9STDadn-Mtc&train=100&hidden=&loss=crossentropy&init=zero&learningRate=0.1"),
            new Preset("chosenColumns", "data=iris&hidden=4&learningRate=0.1&across=petal_length&up=petal_width"),
            new Preset("components", "data=wine&hidden=4"));

    private Presets() {}
}
