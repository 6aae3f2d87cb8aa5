package playground.experiment;

import static playground.experiment.ExperimentQuery.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import playground.engine.data.ColumnKey;
import playground.engine.data.OwnTable;
import playground.engine.data.Table;
import playground.engine.data.TableShape;

/// Settings to a visitor's table.
final class TableReader {
    private final SettingReader reader;
    private final KnownTables tables;

    TableReader(SettingReader reader, KnownTables tables) {
        this.reader = reader;
        this.tables = tables;
    }

    /// Empty where the table itself cannot be read; what is said of its columns is then no problem of its own.
    Optional<OwnTable> read() {
        Optional<OwnTable> own = content().flatMap(this::own);
        if (own.isEmpty()) {
            reader.forget(List.of(TARGET, CATEGORIES, FEATURES, SCALING));
        }
        return own;
    }

    private Optional<Table> content() {
        Optional<String> text = reader.text(TABLE);
        if (text.isEmpty()) {
            reader.report(DATA, "tableMissing");
            return Optional.empty();
        }
        boolean named = text.get().startsWith(TableText.DIGEST);
        Optional<Table> table = named ? tables.find(text.get()) : TableText.unpack(text.get());
        if (table.isEmpty()) {
            reader.report(TABLE, named ? Problem.TABLE_ELSEWHERE : "table", Limits.MOST_ROWS, Limits.MOST_COLUMNS);
        }
        return table;
    }

    private Optional<OwnTable> own(Table content) {
        Set<String> categories = categories(content);
        TableShape shape = TableShape.of(content, categories);
        String target = reader.choice(TARGET, shape.usualTarget(), content.names().toArray(String[]::new), name -> name);
        if (!target.isEmpty() && shape.learnable(target)) {
            return Optional.of(OwnTable.of(content, target, categories));
        }
        reader.report(reader.text(TARGET).isPresent() ? TARGET : TABLE, "tableTarget", OwnTable.MOST_CLASSES, OwnTable.MOST_INPUTS);
        String usual = TableShape.of(content, Set.of()).usualTarget();
        return usual.isEmpty() ? Optional.empty() : Optional.of(OwnTable.of(content, usual, Set.of()));
    }

    private Set<String> categories(Table content) {
        return Set.copyOf(reader.choices(CATEGORIES, List.of(), content.names().toArray(String[]::new), ColumnKey::of));
    }
}
