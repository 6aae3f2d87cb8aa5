package playground.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import playground.engine.net.Layer;
import playground.engine.net.Parameters;
import playground.engine.train.Losses;

/// A run as the API answers it. Numbers are written so that they read back as the same `double`. `diverged` is only there
/// when the run did: its losses were no longer finite after `epoch`; `stopped` only
/// when the run stopped by itself, and says why.
public record ApiRun(
        String query,
        long epoch,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean diverged,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String stopped,
        int parameters,
        List<Point> history,
        List<ApiLayer> layers,
        String digest,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ApiNote> notes,
        double elapsedMillis) {
    public ApiRun {
        history = List.copyOf(history);
        layers = List.copyOf(layers);
        notes = List.copyOf(notes);
    }

    /// The losses of one epoch.
    public record Point(long epoch, double train, double test) {
        public static Point of(long epoch, Losses losses) {
            return new Point(epoch, losses.train(), losses.test());
        }
    }

    /// One row of weights per unit.
    public record ApiLayer(String activation, List<double[]> weights, double[] biases) {
        public ApiLayer {
            weights = List.copyOf(weights);
        }

        static ApiLayer of(Layer layer, double[] values) {
            List<double[]> rows = IntStream.range(0, layer.units())
                    .mapToObj(unit -> Arrays.copyOfRange(values, layer.weight(unit, 0), layer.weight(unit, layer.inputs())))
                    .toList();
            return new ApiLayer(
                    layer.activation().key(), rows, Arrays.copyOfRange(values, layer.bias(0), layer.end()));
        }
    }

    /// The layers of a network, the output's last.
    public static List<ApiLayer> layers(Parameters parameters) {
        return parameters.topology().layers().stream()
                .map(layer -> ApiLayer.of(layer, parameters.values()))
                .toList();
    }

    public String json() {
        return Json.write(this);
    }
}
