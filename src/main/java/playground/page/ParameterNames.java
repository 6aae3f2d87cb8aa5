package playground.page;

import java.util.List;
import playground.engine.data.DataSource;
import playground.engine.data.Input;
import playground.engine.net.Layer;
import playground.engine.net.Topology;

/// Weights and biases in words.
record ParameterNames(Messages messages, DataSource data, List<Input> features, Topology topology) {
    /// Of the parameter of a number, as `Layer` lays them out.
    String of(int parameter) {
        int layer = 0;
        while (topology.layers().get(layer).end() <= parameter) {
            layer++;
        }
        Layer of = topology.layers().get(layer);
        return parameter >= of.bias(0)
                ? messages.text("landscape.bias", unit(layer, parameter - of.bias(0)))
                : messages.text("landscape.weight",
                        input(layer, (parameter - of.offset()) % of.inputs()), unit(layer, (parameter - of.offset()) / of.inputs()));
    }

    private String input(int layer, int input) {
        return layer == 0 ? messages.feature(features.get(input)) : unit(layer - 1, input);
    }

    private String unit(int layer, int unit) {
        return layer < topology.layers().size() - 1
                ? messages.text("landscape.neuron", unit + 1, layer + 1)
                : topology.output().units() > 1
                        ? messages.text("unit.class", messages.className(data, unit))
                        : messages.text("unit.output");
    }
}
