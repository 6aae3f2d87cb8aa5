package playground.experiment;

import java.util.List;
import playground.engine.net.Activation;
import playground.engine.net.Initializer;

/// The hidden layers (units and activation of each), the activation of the output, and how weights start; `initWidth` is the
/// standard deviation of normal ones.
public record NetworkSettings(
        List<Integer> hidden, List<Activation> activations, Activation output, Initializer initializer, double initWidth) {
    public NetworkSettings {
        hidden = List.copyOf(hidden);
        activations = List.copyOf(activations);
        if (hidden.size() != activations.size()) {
            throw new IllegalArgumentException(
                    "One activation per hidden layer: " + hidden.size() + " layers, " + activations.size() + " activations");
        }
    }
}
