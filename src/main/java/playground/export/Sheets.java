package playground.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import playground.engine.net.Layer;
import playground.experiment.ExperimentQuery;
import playground.run.Position;

/// What is known of a run, as sheets.
final class Sheets {
    private static final String BIAS = "bias";

    private Sheets() {}

    /// Every setting in force at the end, those that are as usual too, and the place.
    static Sheet settings(Trained trained) {
        List<List<Object>> rows = new ArrayList<>();
        settingsOf(trained).forEach((key, value) -> rows.add(List.of(key, value)));
        Position at = trained.link().at();
        rows.add(List.of("epoch", at.epoch()));
        rows.add(List.of("step", at.step()));
        rows.add(List.of("link", trained.query()));
        return new Sheet(List.of("setting", "value"), rows);
    }

    static Map<String, String> settingsOf(Trained trained) {
        return ExperimentQuery.everySetting(trained.link().run().settings(trained.link().at()));
    }

    /// Losses, and for classes the shares that were right, epoch by epoch.
    static Sheet history(Trained trained) {
        boolean classifies = trained.model().classifies();
        List<String> names = new ArrayList<>(List.of("epoch", "train", "test", "validation"));
        if (classifies) {
            names.addAll(List.of("trainAccuracy", "testAccuracy"));
        }
        return new Sheet(names, trained.history().stream().map(epoch -> row(epoch, classifies)).toList());
    }

    private static List<Object> row(Trained.Epoch epoch, boolean classifies) {
        List<Object> row = new ArrayList<>(List.of(
                epoch.epoch(), epoch.losses().train(), epoch.losses().test(), epoch.losses().validation()));
        if (classifies) {
            row.addAll(List.of(epoch.accuracy().train(), epoch.accuracy().test()));
        }
        return row;
    }

    /// A row for each weight and each bias; layers, units and the units before are counted from 1.
    static Sheet weights(Trained trained) {
        Model model = trained.model();
        List<List<Object>> rows = new ArrayList<>();
        for (int l = 0; l < model.layers().size(); l++) {
            Layer layer = model.layers().get(l);
            List<String> inputs = model.inputNames();
            for (int o = 0; o < layer.units(); o++) {
                for (int i = 0; i < layer.inputs(); i++) {
                    Object from = l == 0 ? inputs.get(i) : Integer.valueOf(i + 1);
                    rows.add(List.of(l + 1, o + 1, from, trained.parameters().weight(l, o, i)));
                }
                rows.add(List.of(l + 1, o + 1, BIAS, trained.parameters().bias(l, o)));
            }
        }
        return new Sheet(List.of("layer", "unit", "from", "weight"), rows);
    }
}
