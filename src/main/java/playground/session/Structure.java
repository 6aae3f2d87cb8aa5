package playground.session;

import java.util.List;
import java.util.Optional;
import playground.experiment.Experiment;
import playground.experiment.HiddenLayers;

/// Hidden layers as the setting `hidden` writes them, after a step up or down.
final class Structure {
    private Structure() {}

    static String with(Experiment experiment, Command.Layers more) {
        return HiddenLayers.format(HiddenLayers.withLayers(hidden(experiment), more.by()));
    }

    /// Empty where there is no such layer.
    static Optional<String> with(Experiment experiment, Command.Units more) {
        return more.layer() < hidden(experiment).size()
                ? Optional.of(HiddenLayers.format(HiddenLayers.withUnits(hidden(experiment), more.layer(), more.by())))
                : Optional.empty();
    }

    private static List<Integer> hidden(Experiment experiment) {
        return experiment.network().hidden();
    }
}
