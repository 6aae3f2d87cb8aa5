package playground.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import playground.engine.data.Input;
import playground.engine.net.Activation;
import playground.experiment.NetworkSettings;

/// Values of settings as the grammar writes them: what controls hold, and what their buttons would change them to.
final class Settings {
    private Settings() {}

    /// One activation if all hidden layers share it, else one per layer.
    static String activation(NetworkSettings network) {
        List<Activation> distinct = network.activations().stream().distinct().toList();
        return distinct.isEmpty() ? Activation.TANH.key() : activations(distinct.size() == 1 ? distinct : network.activations());
    }

    static String withActivation(NetworkSettings network, int layer, Activation activation) {
        List<Activation> changed = new ArrayList<>(network.activations());
        changed.set(layer, activation);
        return activations(changed);
    }

    private static String activations(List<Activation> activations) {
        return activations.stream().map(Activation::key).collect(Collectors.joining(","));
    }

    static String features(List<Input> features) {
        return features.stream().map(Input::key).collect(Collectors.joining(","));
    }

    /// The features with one more, in any order, or with one less.
    static String toggled(List<Input> features, Input feature) {
        List<Input> changed = new ArrayList<>(features);
        if (!changed.remove(feature)) {
            changed.add(feature);
        }
        return features(changed);
    }
}
