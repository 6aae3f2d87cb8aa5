package playground.experiment;

import java.util.List;

/// Experiments worth watching, in an order that makes a first lesson. Title and what to watch for are the messages
/// `preset.<id>.title` and `preset.<id>.watch`.
public final class Presets {
    /// `query` is canonical.
    public record Preset(String id, String query) {}

    public static final List<Preset> ALL = List.of(
            new Preset("first", ""),
            new Preset("oneUnit", "data=gauss&hidden="),
            new Preset("circleSmall", "hidden=3&activation=relu"),
            new Preset("xorLine", "data=xor&hidden="),
            new Preset("xorHidden", "data=xor&hidden=3&activation=relu"),
            new Preset("xorProduct", "data=xor&features=xy&hidden="),
            new Preset("spiral", "data=spiral&features=x,y,sinx,siny&hidden=8,6&learningRate=0.1"),
            new Preset("spiralRaw", "data=spiral&hidden=16,16&learningRate=0.1"),
            new Preset("moons", "data=moons&hidden=4"),
            new Preset("checkerboard", "data=checkerboard&samples=2000&hidden=16,16&learningRate=0.01&optimizer=adam"),
            new Preset("momentum", "data=spiral&features=x,y,sinx,siny&hidden=8,6&optimizer=momentum"),
            new Preset("adam", "data=spiral&hidden=16,16&learningRate=0.01&optimizer=adam"),
            new Preset("overfitting", "samples=100&noise=30&hidden=16,16&learningRate=0.1"),
            new Preset("sparse", "features=x,y,x2,y2,xy,sinx,siny&hidden=4&regularization=l1&rate=0.01"),
            new Preset("plane", "data=plane&hidden="),
            new Preset("multiGauss", "data=multi-gauss&hidden=8,8&learningRate=0.1"),
            new Preset("tooFast", "data=plane&hidden=4&learningRate=3"),
            new Preset("deadRelu", "data=xor&hidden=4,4&activation=relu&learningRate=3"),
            new Preset("leakyRelu", "data=xor&hidden=4,4&activation=leakyrelu&learningRate=0.3"),
            new Preset("zeroStart", "hidden=4&init=zero"),
            new Preset("vanishing", "hidden=4,4,4,4,4,4&activation=sigmoid"),
            new Preset("deepRelu", "hidden=4,4,4,4,4,4&activation=relu"),
            new Preset("saturated", "data=gauss&hidden=&output=sigmoid&init=normal&initWidth=20"),
            new Preset("crossEntropy", "data=gauss&hidden=&loss=crossentropy&init=normal&initWidth=20"),
            new Preset("tfPlayground", "rules=tfp&seed=0.12345"));

    private Presets() {}
}
