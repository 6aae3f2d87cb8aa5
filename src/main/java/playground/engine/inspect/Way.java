package playground.engine.inspect;

import java.util.ArrayList;
import java.util.List;
import playground.engine.net.Activation;
import playground.engine.net.Layer;
import playground.engine.net.Parameters;
import playground.engine.train.Answers;

/// What the layers of a network make of one sample, the first hidden one first, the output last.
public record Way(List<Stage> stages) {
    /// The weighted sums of a layer's units, and what they answer. The arrays belong to it.
    public record Stage(Activation activation, double[] sums, double[] answers) {}

    public Way {
        stages = List.copyOf(stages);
    }

    /// Of inputs as the network sees them. Not modified.
    public static Way of(Parameters parameters, double[] inputs) {
        List<Stage> stages = new ArrayList<>();
        double[] values = inputs;
        for (Layer layer : parameters.topology().layers()) {
            double[] sums = Answers.sums(layer, parameters.values(), values);
            values = layer.activation().values(sums);
            stages.add(new Stage(layer.activation(), sums, values));
        }
        return new Way(stages);
    }
}
