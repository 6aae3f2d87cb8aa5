package playground.engine.net;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The shape of a fully connected network: number of inputs, then its layers, the output layer last.
public record Topology(int inputs, List<Layer> layers) {
    public Topology {
        layers = List.copyOf(layers);
    }

    /// Hidden layers of the given sizes and activations (same length), then an output layer.
    public static Topology of(int inputs, List<Integer> hidden, List<Activation> activations, int outputs, Activation output) {
        return of(inputs, hidden, activations, outputs, output, true);
    }

    /// As above; without `biased` all biases are 0 and stay so.
    public static Topology of(
            int inputs, List<Integer> hidden, List<Activation> activations, int outputs, Activation output, boolean biased) {
        if (hidden.size() != activations.size()) {
            throw new IllegalArgumentException(
                    "One activation per hidden layer: " + hidden.size() + " layers, " + activations.size() + " activations");
        }
        List<Layer> layers = new ArrayList<>();
        int from = inputs;
        int offset = 0;
        for (int l = 0; l < hidden.size(); l++) {
            layers.add(new Layer(from, hidden.get(l), activations.get(l), offset, biased));
            from = hidden.get(l);
            offset = layers.getLast().end();
        }
        layers.add(new Layer(from, outputs, output, offset, biased));
        return new Topology(inputs, layers);
    }

    public Layer output() {
        return layers.getLast();
    }

    /// Weights and biases together.
    public int parameterCount() {
        return output().end();
    }

    /// The indices of those that are learned, layer by layer: all, or the weights alone.
    public IntStream learned() {
        return layers.stream().flatMapToInt(layer -> layer.learned(0, layer.units()));
    }

    public int learnedCount() {
        return (int) learned().count();
    }

    /// Units of all layers, the output's included, the inputs not.
    public int unitCount() {
        return layers.stream().mapToInt(Layer::units).sum();
    }
}
