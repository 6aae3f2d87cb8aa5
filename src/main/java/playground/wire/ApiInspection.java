package playground.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import playground.inspect.Finding;

/// What was found looking into a run at one place, by subject.
public record ApiInspection(
        String query,
        long epoch,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean diverged,
        Map<String, ApiFinding> findings,
        String digest,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ApiNote> notes,
        double elapsedMillis) {
    public ApiInspection {
        notes = List.copyOf(notes);
    }

    /// Of several findings of one kind the last counts.
    public static Map<String, ApiFinding> findings(List<Finding> found) {
        Map<String, ApiFinding> findings = new LinkedHashMap<>();
        found.forEach(finding -> findings.put(finding.key(), ApiFinding.of(finding)));
        return findings;
    }

    public String json() {
        return Json.write(this);
    }
}
