package playground.compare;

import java.util.List;

/// Comparisons to begin with.
public final class ComparisonPresets {
    /// `id` names its texts.
    public record Preset(String id, String query) {}

    public static final List<Preset> ALL = List.of(
            new Preset("optimizers",
                    "data=spiral&features=x,y,sinx,siny&hidden=8,6"
                            + "&race=optimizer:sgd,momentum,rmsprop,adam~learningRate:0.03,0.03,0.003,0.01&epochs=300"),
            new Preset("batches", "data=spiral&features=x,y,sinx,siny&hidden=8,6&race=batch:1,10,50,all&epochs=300&clock=work"),
            new Preset("vanishing",
                    "data=xor&hidden=8,8,8,8,8,8,8,8,8,8"
                            + "&race=activation:sigmoid,sigmoid,relu,tanh~init:normal,glorot,he,glorot&epochs=100"),
            new Preset("starts", "data=xor&hidden=3&activation=relu&optimizer=adam&seeds=20&epochs=300"),
            new Preset("rescue",
                    "samples=100&noise=30&hidden=16,16&learningRate=0.1&fork=60:regularization:l2,60:rate:0.03&epochs=400&goal=0.2"),
            new Preset("rates", "data=xor&sweep=learningRate:0.003,0.01,0.03,0.1,0.3*hidden:1,2,4,8,16&epochs=100"));

    private ComparisonPresets() {}
}
