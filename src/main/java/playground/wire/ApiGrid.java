package playground.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a network answers over the window of its data: `values[r][c]` at `x[c]`, `y[r]`; rows from the top down. Of
/// a function of one input there is one row, with y = 0, which means nothing. With several outputs, one per class, `values`
/// are the first one's and `outputs[o][r][c]` those of each.
public record ApiGrid(
        String query,
        long epoch,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean diverged,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String stopped,
        int size,
        double[] x,
        double[] y,
        double[][] values,
        @JsonInclude(JsonInclude.Include.NON_NULL) double @Nullable [][][] outputs,
        String digest,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ApiNote> notes,
        double elapsedMillis) {
    public ApiGrid {
        notes = List.copyOf(notes);
    }

    public String json() {
        return Json.write(this);
    }
}
