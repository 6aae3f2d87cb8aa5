package playground.experiment;

import java.util.List;

/// Experiments worth watching, in an order that makes a first lesson. Title and what to watch for are the messages
/// `preset.<id>.title` and `preset.<id>.watch`.
public final class Presets {
    /// `query` is a canonical link.
    public record Preset(String id, String query) {}

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
            new Preset("unsure", "data=gauss&noise=30&hidden=&loss=crossentropy"),
            new Preset("tfPlayground", "rules=tfp&seed=0.12345"),
            new Preset("lineFit", "data=line&hidden="),
            new Preset("bends", "data=abs&hidden=2&activation=relu"),
            new Preset("steepStep", "data=jump&hidden=1"),
            new Preset("tooNarrow", "data=xsinx&seed=3&hidden=3&activation=relu&learningRate=0.005&optimizer=adam"),
            new Preset("wideEnough", "data=xsinx&seed=3&hidden=40&activation=relu&learningRate=0.005&optimizer=adam"),
            new Preset("wideShallow", "data=sine&hidden=15&optimizer=adam"),
            new Preset("narrowDeep", "data=sine&hidden=5,5&optimizer=adam"),
            new Preset("wigglyLine", "data=line&samples=20&hidden=16,16&learningRate=0.01&optimizer=adam"));

    private Presets() {}
}
