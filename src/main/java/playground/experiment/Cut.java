package playground.experiment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// Which plane through the space of a table's columns pictures show: the one that the columns `across` and `up` span, every
/// other column `held` at a number of its own unit, or else at its mean. Without columns the plane is the usual one (see
/// `Setup.plane`), and nothing is held.
public record Cut(String across, String up, Map<String, Double> held) {
    /// The usual plane.
    public static final Cut USUAL = new Cut("", "", Map.of());

    public Cut {
        if (across.isEmpty() != up.isEmpty() || (across.equals(up) && !up.isEmpty())) {
            throw new IllegalArgumentException("Two columns span a plane, were " + across + " and " + up);
        }
        SequencedMap<String, Double> kept = new LinkedHashMap<>();
        held.entrySet().stream()
                .filter(entry -> !across.isEmpty() && !entry.getKey().equals(across) && !entry.getKey().equals(up))
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        held = Collections.unmodifiableSequencedMap(kept);
    }

    public boolean usual() {
        return across.isEmpty();
    }

    /// Whether another cut shows the same columns; what is held may differ.
    public boolean spansAs(Cut other) {
        return across.equals(other.across) && up.equals(other.up);
    }
}
