package playground.server;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import playground.compare.Comparison;
import playground.compare.ComparisonQuery;
import playground.engine.data.OwnTable;
import playground.engine.data.Table;
import playground.experiment.KnownTables;
import playground.experiment.Limits;
import playground.run.Link;
import playground.run.LinkQuery;

/// Visitors' tables that have no room in their links, by their fingerprints: those used last, in memory, for as long as there
/// is room. A page that needs one that is gone brings it again.
final class TableShelf implements KnownTables {
    /// Sixteen of the largest, some forty megabytes.
    private static final long MOST_CELLS = 16L * Limits.MOST_ROWS * Limits.MOST_COLUMNS;

    private final Map<String, Table> tables = new LinkedHashMap<>(16, 0.75f, true);
    private long cells;

    @Override
    public synchronized Optional<Table> find(String fingerprint) {
        return Optional.ofNullable(tables.get(fingerprint));
    }

    synchronized void keep(Table table) {
        if (tables.putIfAbsent(table.fingerprint(), table) == null) {
            cells += cells(table);
            makeRoom();
        }
    }

    private void makeRoom() {
        Iterator<Table> longestUnused = tables.values().iterator();
        while (cells > MOST_CELLS) {
            cells -= cells(longestUnused.next());
            longestUnused.remove();
        }
    }

    private static long cells(Table table) {
        return (long) table.rows() * table.names().size();
    }

    /// The canonical query string of a link. A table that it only names is kept.
    String format(Link link) {
        keep(link);
        return LinkQuery.format(link);
    }

    /// The canonical query string of a comparison. A table that it only names is kept.
    String format(Comparison comparison) {
        keep(comparison);
        return ComparisonQuery.format(comparison);
    }

    /// Keeps the table of a comparison that only names it.
    void keep(Comparison comparison) {
        if (comparison.base().data().generator() instanceof OwnTable own && !ComparisonQuery.holds(comparison)) {
            keep(own.content());
        }
    }

    /// Keeps the table of a link that only names it.
    void keep(Link link) {
        if (link.run().experiment().data().generator() instanceof OwnTable own && !LinkQuery.holds(link)) {
            keep(own.content());
        }
    }
}
