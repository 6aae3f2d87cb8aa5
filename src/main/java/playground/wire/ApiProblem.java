package playground.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/// Why a call was not carried out, as RFC 9457 has it: `application/problem+json`. `errors` holds one entry for each wrong
/// parameter; `limits` what would have been possible.
public record ApiProblem(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Wrong> errors,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Long> limits) {
    public static final String MEDIA_TYPE = "application/problem+json";

    public ApiProblem {
        errors = List.copyOf(errors);
        limits = Map.copyOf(limits);
    }

    /// One wrong parameter: what was given, and what is allowed, in a sentence.
    public record Wrong(String name, String value, String allowed) {}

    /// A problem that its status says all about.
    public static ApiProblem of(int status, String title, String detail) {
        return new ApiProblem("about:blank", title, status, detail, List.of(), Map.of());
    }

    public ApiProblem withErrors(List<Wrong> wrong) {
        return new ApiProblem(type, title, status, detail, wrong, limits);
    }

    /// With the most that would have been possible of a parameter.
    public ApiProblem withLimit(String name, long most) {
        return new ApiProblem(type, title, status, detail, errors, Map.of(name, most));
    }

    public String json() {
        return Json.write(this);
    }
}
