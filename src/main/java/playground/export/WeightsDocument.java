package playground.export;

import java.util.List;
import playground.engine.data.Column;
import playground.engine.data.Feature;
import playground.engine.data.Input;
import playground.engine.data.Scale;
import playground.wire.ApiRun;
import playground.wire.Json;

/// The network as JSON: what it is fed, its layers as the API answers them, and in what unit it answers. An input is the
/// number of its name less its `mean`, by its `deviation`; an answer is `mean` and so many `deviation`s.
record WeightsDocument(String query, String digest, List<Seen> inputs, List<ApiRun.ApiLayer> layers, Unit answer) {
    WeightsDocument {
        inputs = List.copyOf(inputs);
        layers = List.copyOf(layers);
    }

    record Seen(String name, double mean, double deviation) {
        static Seen of(Input input) {
            return switch (input) {
                case Feature feature -> new Seen(feature.key(), Scale.NONE.mean(), Scale.NONE.deviation());
                case Column column -> new Seen(column.name(), column.scale().mean(), column.scale().deviation());
            };
        }
    }

    record Unit(double mean, double deviation) {}

    static String json(Trained trained) {
        Model model = trained.model();
        return Json.write(new WeightsDocument(
                trained.query(),
                trained.digest(),
                model.inputs().stream().map(Seen::of).toList(),
                ApiRun.layers(trained.parameters()),
                new Unit(model.target().mean(), model.target().deviation())));
    }
}
