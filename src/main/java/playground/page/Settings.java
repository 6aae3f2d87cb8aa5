package playground.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import playground.engine.data.Feature;
import playground.engine.net.Activation;
import playground.experiment.Experiment;
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

    static String features(List<Feature> features) {
        return features.stream().map(Feature::key).collect(Collectors.joining(","));
    }

    /// The features with one more, in their fixed order, or with one less.
    static String toggled(List<Feature> features, Feature feature) {
        List<Feature> changed = new ArrayList<>(features);
        if (!changed.remove(feature)) {
            changed.add(feature);
            changed.sort(null);
        }
        return features(changed);
    }

    static String withUnits(Experiment experiment, int layer, int units) {
        List<Integer> hidden = new ArrayList<>(experiment.network().hidden());
        hidden.set(layer, units);
        return hidden(hidden);
    }

    static String withLayer(Experiment experiment, int units) {
        List<Integer> hidden = new ArrayList<>(experiment.network().hidden());
        hidden.add(units);
        return hidden(hidden);
    }

    static String withoutLayer(Experiment experiment) {
        List<Integer> hidden = experiment.network().hidden();
        return hidden(hidden.subList(0, Math.max(0, hidden.size() - 1)));
    }

    static String hidden(List<Integer> hidden) {
        return hidden.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
