package playground.wire;

import com.fasterxml.jackson.annotation.JsonInclude;

/// What a network answers over the square: `values[r][c]` at `x[c]`, `y[r]`; rows from y = 6 down to y = -6.
public record ApiGrid(
        String query,
        long epoch,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean diverged,
        int size,
        double[] x,
        double[] y,
        double[][] values,
        String digest,
        double elapsedMillis) {
    public String json() {
        return Json.write(this);
    }
}
