package playground.wire;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import playground.inspect.hint.Fix;
import playground.inspect.hint.Hint;

/// What is wrong, the numbers that show it, and what would help: a setting as a link has it, or several, as a live page takes them.
record ApiHint(String hint, @JsonIgnoreProperties("remedy") Hint evidence, @JsonInclude(JsonInclude.Include.NON_EMPTY) String fix) {
    static ApiHint of(Hint hint) {
        return new ApiHint(hint.key(), hint, hint.fix().map(Fix::query).orElse(""));
    }
}
