package playground.inspect;

import java.util.List;
import playground.run.Position;

/// What was found at one place of a run, subject by subject.
public record Inspection(Position position, List<Finding> findings) {
    public static final Inspection NONE = new Inspection(Position.START, List.of());

    public Inspection {
        findings = List.copyOf(findings);
    }

    /// Whether there is more to be found at this place.
    public boolean unfinished() {
        return findings.stream().anyMatch(finding -> finding instanceof Finding.OfLandscape found && found.landscape().unfinished());
    }
}
