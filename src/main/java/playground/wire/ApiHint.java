package playground.wire;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import playground.inspect.hint.Fix;
import playground.inspect.hint.Hint;

/// What is wrong, the numbers that show it, and the setting that would help, as a link has it.
record ApiHint(String hint, @JsonIgnoreProperties("remedy") Hint evidence, @JsonInclude(JsonInclude.Include.NON_EMPTY) String fix) {
    static ApiHint of(Hint hint) {
        return new ApiHint(hint.key(), hint, hint.fix().map(Fix::query).orElse(""));
    }
}
