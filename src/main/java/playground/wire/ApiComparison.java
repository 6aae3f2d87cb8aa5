package playground.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A comparison as the API answers it. `judged` is `test` or `train`: by which loss. What came of it is there for its own
/// kind only: of a race `order`, of a fork where it `parts`, too, of starts `spread`, of a sweep `grid`.
public record ApiComparison(
        String query,
        String kind,
        int epochs,
        String clock,
        String judged,
        double goal,
        int reached,
        List<Entry> runs,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Integer> order,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Place parts,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Spread spread,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Grid grid,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ApiNote> notes,
        double elapsedMillis) {
    public ApiComparison {
        runs = List.copyOf(runs);
        order = List.copyOf(order);
        notes = List.copyOf(notes);
    }

    /// One of the runs: the link to its end, what sets it apart, its last losses and that by which it is judged, and the course
    /// of that; of deep networks as deep as each other how large the gradient of each layer is, the output's last. Not modified.
    public record Entry(
            String query,
            Map<String, String> settings,
            long epoch,
            double train,
            double test,
            double loss,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean diverged,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Goal goal,
            Course course,
            @JsonInclude(JsonInclude.Include.NON_NULL) double @Nullable [] gradients) {
        public Entry {
            settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        }
    }

    /// Where a run first was at most the goal: after which epoch, how far by the clock, and in which place.
    public record Goal(long epoch, double clock, int place) {}

    /// A place of a run.
    public record Place(long epoch, int step) {}

    /// Losses on the way. Not modified.
    public record Course(double[] clocks, double[] losses) {}

    /// How the losses of all starts lie, those aside that diverged; `success` is the share that reached the goal.
    public record Spread(double success, double least, double median, double largest) {}

    /// Losses row by row, and the number of the run with the least.
    public record Grid(Axis across, Axis down, double[][] losses, @Nullable Integer best) {}

    /// A setting and its values.
    public record Axis(String setting, List<String> values) {
        public Axis {
            values = List.copyOf(values);
        }
    }

    public String json() {
        return Json.write(this);
    }
}
