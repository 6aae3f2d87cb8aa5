package playground.engine.inspect;

import java.util.ArrayList;
import java.util.List;
import playground.engine.net.Activation;
import playground.engine.net.Layer;
import playground.engine.net.Parameters;
import playground.engine.train.Answers;

/// What the layers of a network make of one sample, the first hidden one first, the output last.
public record Way(List<Stage> stages) {
    /// Of each unit of a layer: its bias, what each of its inputs contributes (weight times input), its weighted sum, which is
    /// these added up in this order, and what it answers. The arrays belong to it.
    public record Stage(
            Activation activation, double[] biases, double[][] contributions, double[] sums, double[] answers) {}

    public Way {
        stages = List.copyOf(stages);
    }

    /// Of inputs as the network sees them. Not modified.
    public static Way of(Parameters parameters, double[] inputs) {
        List<Stage> stages = new ArrayList<>();
        double[] values = inputs;
        for (Layer layer : parameters.topology().layers()) {
            Stage stage = stage(layer, parameters.values(), values);
            values = stage.answers();
            stages.add(stage);
        }
        return new Way(stages);
    }

    private static Stage stage(Layer layer, double[] parameters, double[] inputs) {
        double[] sums = Answers.sums(layer, parameters, inputs);
        double[] biases = new double[layer.units()];
        double[][] contributions = new double[layer.units()][layer.inputs()];
        for (int o = 0; o < layer.units(); o++) {
            biases[o] = parameters[layer.bias(o)];
            for (int i = 0; i < layer.inputs(); i++) {
                contributions[o][i] = parameters[layer.weight(o, i)] * inputs[i];
            }
        }
        return new Stage(layer.activation(), biases, contributions, sums, layer.activation().values(sums));
    }
}
