package playground.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import playground.inspect.Finding;

/// A row of the table of samples.
record ApiRow(
        int number,
        double[] inputs,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String sentence,
        double target,
        double answer,
        double loss) {
    static ApiRow of(Finding.Row row) {
        return new ApiRow(row.number(), row.inputs(), row.sentence(), row.truth(), row.answer(), row.loss());
    }
}
