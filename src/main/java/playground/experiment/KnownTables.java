package playground.experiment;

import java.util.Optional;
import playground.engine.data.DataSource;
import playground.engine.data.OwnTable;
import playground.engine.data.Table;

/// Visitors' tables at hand: settings may name them by their fingerprints instead of holding them.
@FunctionalInterface
public interface KnownTables {
    KnownTables NONE = _ -> Optional.empty();

    Optional<Table> find(String fingerprint);

    /// The one that a run learns from, if it is a visitor's.
    static KnownTables of(DataSource source) {
        return source instanceof OwnTable own
                ? fingerprint -> Optional.of(own.content()).filter(table -> table.fingerprint().equals(fingerprint))
                : NONE;
    }
}
