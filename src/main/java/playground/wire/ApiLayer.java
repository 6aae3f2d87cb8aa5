package playground.wire;

import playground.engine.inspect.Activity;
import playground.engine.inspect.Histogram;
import playground.engine.inspect.LayerHealth;

/// How a layer does, as the API answers it.
record ApiLayer(
        String activation,
        double gradient,
        double weight,
        double ratio,
        Activity activity,
        boolean alike,
        Histogram answers,
        Histogram weights) {
    static ApiLayer of(LayerHealth layer) {
        return new ApiLayer(
                layer.activation().key(), layer.gradient(), layer.weight(), layer.ratio(), layer.activity(), layer.alike(),
                layer.answers(), layer.weights());
    }
}
