package playground.experiment;

import java.util.List;
import playground.engine.net.Activation;
import playground.engine.net.Initializer;

/// The hidden layers (units and activation of each), the activation of the output, and how weights start; `initWidth` is the
/// standard deviation of normal ones. Without `biases` they are 0 and stay so.
public record NetworkSettings(
        List<Integer> hidden, List<Activation> activations, Activation output, Initializer initializer, double initWidth, boolean biases) {
    public NetworkSettings {
        hidden = List.copyOf(hidden);
        activations = List.copyOf(activations);
        if (hidden.size() != activations.size()) {
            throw new IllegalArgumentException(
                    "One activation per hidden layer: " + hidden.size() + " layers, " + activations.size() + " activations");
        }
    }

    /// With biases.
    public NetworkSettings(
            List<Integer> hidden, List<Activation> activations, Activation output, Initializer initializer, double initWidth) {
        this(hidden, activations, output, initializer, initWidth, true);
    }
}
